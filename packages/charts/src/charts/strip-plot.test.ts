import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import { stripPlotChart, type StripPlotInput } from './strip-plot.js';

const input = (values: StripPlotInput['values'], more: Partial<StripPlotInput> = {}): StripPlotInput => ({
  title: 'Voorbeeld',
  description: 'Voorbeeld met verzonnen cijfers.',
  source: { short: 'verzonnen', long: 'verzonnen' },
  values,
  own: null,
  reference: null,
  number: String,
  unit: '%',
  columns: ['Gemeente', 'Waarde'],
  words: { missing: 'geen gegevens' },
  ...more,
});
const place = (code: string, value: number | null) => ({ code, label: `Plaats ${code}`, value });
const textsOf = (scene: ReturnType<typeof stripPlotChart>): string[] => scene.nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []));

describe('stripPlotChart', () => {
  it('sorts the table from high to low with missing last, and points go with it', () => {
    const scene = stripPlotChart(input([place('a', 2), place('b', null), place('c', 9), place('d', 5)]));
    expect(scene.table.rows.map((r) => r[0])).toEqual(['Plaats c', 'Plaats d', 'Plaats a', 'Plaats b']);
    expect(scene.table.rows[3]![1]).toBe('geen gegevens');
    expect(scene.table.columns[1]!.values).toEqual([9, 5, 2, null]);
    const fractions = scene.points.map((p) => p?.x.f ?? null);
    expect(fractions[0]).toBeGreaterThan(fractions[1]!);
    expect(fractions[3]).toBeNull();
  });

  it('names own, lowest and highest once each', () => {
    const values = [place('a', 2), place('b', 9), place('c', 5)];
    expect(textsOf(stripPlotChart(input(values, { own: 'c' })))).toEqual(expect.arrayContaining(['Plaats c 5', 'Plaats a 2', 'Plaats b 9']));
    const own = textsOf(stripPlotChart(input(values, { own: 'b' })));
    expect(own.filter((t) => t.includes('Plaats b'))).toHaveLength(1);
  });

  it('names no one where more than two share an end', () => {
    const texts = textsOf(stripPlotChart(input([place('a', 0), place('b', 0), place('c', 0), place('d', 8)])));
    expect(texts.some((t) => /Plaats [abc]/.test(t))).toBe(false);
    expect(texts).toContain('Plaats d 8');
  });

  it('draws dense places in more layers', () => {
    const paths = (values: StripPlotInput['values']): number => stripPlotChart(input(values)).nodes.filter((n) => n.type === 'path').length;
    expect(paths([place('a', 1), place('b', 9)])).toBe(1);
    expect(paths([place('a', 1), place('b', 9), place('c', 9)])).toBe(2);
  });

  it('tells a missing own value in words', () => {
    expect(textsOf(stripPlotChart(input([place('a', 1), place('b', null)], { own: 'b' })))).toContain('Plaats b: geen gegevens');
  });

  it('stops on what cannot be drawn', () => {
    expect(() => stripPlotChart(input([]))).toThrow(ChartInputError);
    expect(() => stripPlotChart(input([place('a', 1), place('a', 2)]))).toThrow(/twice/);
    expect(() => stripPlotChart(input([place('a', Number.NaN)]))).toThrow(/finite/);
    expect(() => stripPlotChart(input([place('a', 1)], { own: 'z' }))).toThrow(/own place z/);
  });
});
