import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import type { SceneNode } from '../scene/node.js';
import { slopeChart, type SlopeInput, type SlopeRow } from './slope.js';

const row = (label: string, from: number | null, to: number | null, more: Partial<SlopeRow> = {}): SlopeRow => ({ label, from, to, ...more });

const input = (rows: readonly SlopeRow[]): SlopeInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  rows,
  periods: ['2013', '2019'],
  unit: '%',
  number: String,
  columns: ['Wat', '2013', '2019'],
  words: { missing: 'ontbreekt', provisional: 'voorlopig' },
});

type Of<T extends SceneNode['type']> = Extract<SceneNode, { type: T }>;
const nodesOf = <T extends SceneNode['type']>(type: T, rows: readonly SlopeRow[]): Of<T>[] =>
  slopeChart(input(rows)).nodes.filter((n): n is Of<T> => n.type === type);
/** The lines of rows: not those of the two moments, nor those to labels, which are thin. */
const slopesOf = (rows: readonly SlopeRow[]): Of<'line'>[] => nodesOf('line', rows).filter((n) => n.strokeWidth !== undefined);
const wordsOf = (rows: readonly SlopeRow[]): string[] => nodesOf('text', rows).map((n) => n.runs.map((r) => r.text).join(''));

describe('slopeChart', () => {
  it('draws what rises upwards and what falls downwards', () => {
    const [up, down] = slopesOf([row('a', 10, 20), row('b', 20, 10)]);
    expect(up!.y2).toBeLessThan(up!.y1);
    expect(down!.y2).toBeGreaterThan(down!.y1);
  });

  it('keeps a small change small', () => {
    const [line] = slopesOf([row('a', 100, 101)]);
    expect(line!.y1 - line!.y2).toBeLessThan(20);
  });

  it('draws emphasised rows thicker, over the others and in bold; without any all are alike', () => {
    const some = slopesOf([row('a', 1, 2, { emphasised: true }), row('b', 2, 3)]);
    expect(some.map((n) => n.strokeWidth)).toEqual([1.5, 3.25]);
    expect(new Set(slopesOf([row('a', 1, 2), row('b', 2, 3)]).map((n) => n.strokeWidth)).size).toBe(1);
    const names = nodesOf('text', [row('a', 1, 2, { emphasised: true }), row('b', 2, 3)]).flatMap((n) => n.runs.filter((r) => /^[ab]$/.test(r.text)));
    expect(names.map((r) => [r.text, r.bold])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('gives a provisional value a hollow point and a key, and says it in the table', () => {
    const rows = [row('a', 1, 2, { provisional: true }), row('b', 2, 3)];
    expect(nodesOf('circle', rows).map((n) => n.fill)).toEqual(['accent', 'ground', 'accent', 'accent', 'ground']);
    expect(wordsOf(rows)).toContain('voorlopig');
    expect(wordsOf([row('a', 1, 2)])).not.toContain('voorlopig');
    expect(slopeChart(input(rows)).table.rows).toEqual([
      ['a', '1', '2 (voorlopig)'],
      ['b', '2', '3'],
    ]);
  });

  it('has no key for a provisional value that is missing', () => {
    expect(wordsOf([row('a', 1, null, { provisional: true })])).not.toContain('voorlopig');
  });

  it('draws a row with one value as a point without a line, and says what is missing', () => {
    expect(slopesOf([row('a', null, 20)])).toEqual([]);
    expect(nodesOf('circle', [row('a', null, 20)])).toHaveLength(1);
    expect(wordsOf([row('a', null, 20)])).toContain('2013: ontbreekt');
    expect(wordsOf([row('a', 20, null)])).toEqual(expect.arrayContaining(['a', '2013: 20', '2019: ontbreekt']));
    expect(wordsOf([row('a', null, null)])).toEqual(expect.arrayContaining(['a', 'ontbreekt']));
  });

  it('names lines beside them where they lie apart, and at their values where they do not', () => {
    expect(wordsOf([row('hoog', 62, 60), row('laag', 38, 40)])).toContain('hoog');
    const close = wordsOf([row('hoog', 62, 60), row('laag', 38, 59.8)]);
    expect(close).toContain('60 hoog');
    expect(close).toContain('59.8 laag');
  });

  it('writes a value of several rows once at the left, and keeps equal values apart at the right', () => {
    const texts = nodesOf('text', [row('a', 5, 5), row('b', 5, 5), row('c', 5, 5)]);
    expect(texts.filter((n) => n.anchor === 'end')).toHaveLength(1);
    const ys = texts.flatMap((n) => (n.show === 'narrow' && n.runs[0]?.text === '5' ? [n.y] : []));
    expect(ys).toHaveLength(3);
    expect(ys.slice(1).every((y, i) => y - ys[i]! >= 34)).toBe(true);
  });

  it('never breaks a number', () => {
    const words = wordsOf([row('a', 123_456_789, 1), row('b', 1, -123_456_789)]);
    expect(words).toEqual(expect.arrayContaining(['123456789', '-123456789']));
  });

  it('has a row and a place for each subject', () => {
    const scene = slopeChart(input([row('a', 1, 2), row('b', null, null), row('c', 3, null)]));
    expect(scene.table.rows).toEqual([
      ['a', '1', '2'],
      ['b', 'ontbreekt', 'ontbreekt'],
      ['c', '3', 'ontbreekt'],
    ]);
    expect(scene.table.columns.map((c) => c.values)).toEqual([undefined, [1, null, 3], [2, null, null]]);
    const [a, b, c] = scene.points;
    expect(b).toBeNull();
    expect(a!.x.f).toBeGreaterThan(c!.x.f);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => slopeChart(input([]))).toThrow(ChartInputError);
    expect(() => slopeChart(input([row('a', Number.NaN, 1)]))).toThrow(/invalid value of "a"/);
  });
});
