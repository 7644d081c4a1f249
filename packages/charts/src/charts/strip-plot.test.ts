import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import type { Scene } from '../scene/scene.js';
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

  describe('of values that many places share', () => {
    const many = (...counts: readonly (readonly [value: number, count: number])[]) =>
      counts.flatMap(([value, count]) => Array.from({ length: count }, (_, i) => place(`${value}-${i}`, value)));
    const circles = (scene: Scene) => scene.nodes.flatMap((n) => (n.type === 'circle' ? [n] : []));
    const paths = (scene: Scene) => scene.nodes.flatMap((n) => (n.type === 'path' ? [n] : []));

    it('gives each place a dot of its own, in the column of its value', () => {
      const scene = stripPlotChart(input(many([3, 4], [4, 6], [5, 2])));
      expect(new Set(scene.points.map((p) => `${p!.x.f} ${p!.y}`)).size).toBe(12);
      expect(new Set(scene.points.map((p) => p!.x.f)).size).toBe(3);
      expect(paths(scene)).toHaveLength(1);
      expect(paths(scene)[0]!.d.match(/M/g)).toHaveLength(12);
      for (const p of scene.points) expect(p!.y).toBeLessThan(scene.height);
    });

    it('keeps ticks where values are fine, and where columns would run together', () => {
      const ticks = (values: StripPlotInput['values']): boolean => stripPlotChart(input(values)).nodes.some((n) => n.type === 'rect' && n.fill === 'wash');
      expect(ticks(many([3, 1], [4, 2], [5, 1])), 'few share a value').toBe(true);
      expect(ticks(many([3, 2], [4, 2], [5, 2])), 'two share each').toBe(false);
      expect(ticks(Array.from({ length: 60 }, (_, i) => many([i, 2])).flat()), '60 columns').toBe(false);
      expect(ticks(Array.from({ length: 120 }, (_, i) => many([i, 2])).flat()), '120 columns').toBe(true);
    });

    it('stacks 400 places as bars within 112 px, and says how many the highest holds', () => {
      const words = { missing: 'geen gegevens', dot: 'één stip per gemeente', highest: (count: number) => `hoogste: ${count}` };
      const scene = stripPlotChart(input(many([10, 90], [11, 200], [12, 110]), { words, own: '11-7' }));
      expect(textsOf(scene)).toContain('% · hoogste: 200');
      expect(paths(scene)[0]!.d.match(/M/g)).toHaveLength(3);
      const heights = scene.points.map((p) => p!.y);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(112);
      expect(new Set(scene.points.map((p) => `${p!.x.f} ${p!.y}`)).size).toBe(400);
      expect(textsOf(stripPlotChart(input(many([1, 3], [2, 4]), { words })))).toContain('% · één stip per gemeente');
    });

    it.each([
      ['in the middle', '4-0'],
      ['lowest', '3-1'],
      ['highest', '5-1'],
    ])('marks the own place, %s, by a ring on top of its column', (_, own) => {
      const scene = stripPlotChart(input(many([3, 4], [4, 6], [5, 2]), { own }));
      const row = scene.table.rows.findIndex(([label]) => label === `Plaats ${own}`);
      const at = scene.points[row]!;
      expect(circles(scene).map(({ x, y, fill }) => ({ x, y, fill }))).toEqual([
        { x: at.x, y: at.y, fill: 'ground' },
        { x: at.x, y: at.y, fill: 'accent' },
      ]);
      expect(Math.min(...scene.points.filter((p) => p!.x.f === at.x.f).map((p) => p!.y))).toBe(at.y);
      expect(textsOf(scene)).toContain(`Plaats ${own} ${own[0]}`);
    });

    it('draws one column where all are equal, and none for a missing own value', () => {
      const scene = stripPlotChart(input([...many([7, 40]), place('x', null)], { own: 'x' }));
      expect(new Set(scene.points.flatMap((p) => p?.x.f ?? [])).size).toBe(1);
      expect(scene.points.at(-1)).toBeNull();
      expect(circles(scene)).toHaveLength(0);
      expect(textsOf(scene)).toContain('Plaats x: geen gegevens');
    });

    it('draws a zero line between columns on both sides of it, and none at an end', () => {
      const zero = (scene: Scene): boolean => scene.nodes.some((n) => n.type === 'line' && n.stroke === 'ink' && n.strokeWidth === 1.5);
      expect(zero(stripPlotChart(input(many([-2, 3], [1, 4]))))).toBe(true);
      expect(zero(stripPlotChart(input(many([0, 3], [1, 4]))))).toBe(false);
    });

    it('names the reference on a dashed line', () => {
      const scene = stripPlotChart(input(many([3, 4], [5, 4]), { reference: { label: 'Nederland', value: 4.2 } }));
      expect(textsOf(scene)).toContain('Nederland 4.2');
      expect(scene.nodes.filter((n) => n.type === 'line' && n.dash)).toHaveLength(1);
    });
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
