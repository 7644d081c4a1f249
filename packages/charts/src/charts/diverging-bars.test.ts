import type { Bounds } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import { divergingBarsChart, type DivergingBarRow, type DivergingBarsInput } from './diverging-bars.js';

const row = (side: 0 | 1, bounds: Bounds | null): DivergingBarRow => ({ label: 'a', value: 'b', bounds, qualifiers: ['gemeten'], certainty: 'gemeten', side });
const exactly = (value: number): Bounds => ({ low: value, high: value });

const input = (rows: readonly DivergingBarRow[]): DivergingBarsInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  sides: ['minder', 'meer'],
  rows,
  columns: ['Wat', 'Bedrag', 'Hoe zeker'],
});

/** Place of the zero line of the first row. */
const zeroOf = (rows: readonly DivergingBarRow[]): number =>
  divergingBarsChart(input(rows)).nodes.flatMap((n) => (n.type === 'line' && n.stroke === 'ink' ? [n.x1.f] : []))[0]!;

/** How far each bar reaches from zero. */
const lengths = (rows: readonly DivergingBarRow[]): number[] => {
  const zero = zeroOf(rows);
  return divergingBarsChart(input(rows)).points.map((p) => p!.x.f - zero);
};

describe('divergingBarsChart', () => {
  it('draws equal amounts equally long to either side of one zero', () => {
    const [left, right] = lengths([row(0, exactly(5)), row(1, exactly(5))]);
    expect(left).toBeLessThan(0);
    expect(right).toBeCloseTo(-left!);
  });

  it('has one scale for both sides, however uneven', () => {
    for (const much of [10, 500]) {
      const [left, right] = lengths([row(0, exactly(5)), row(1, exactly(much))]);
      expect(right! / -left!).toBeCloseTo(much / 5);
    }
  });

  it('keeps zero away from the edges, and every mark with an open end inside the narrowest frame', () => {
    const open = (value: number): Bounds => ({ low: value, high: null });
    for (const rows of [[row(0, open(5)), row(1, open(5))], [row(0, open(1)), row(1, open(99))], [row(0, open(7))]]) {
      const zero = zeroOf(rows);
      expect(zero).toBeGreaterThanOrEqual(0.25);
      expect(zero).toBeLessThanOrEqual(0.75);
      const edges = divergingBarsChart(input(rows)).nodes.flatMap((n) =>
        n.type === 'rect' ? [n.x.f * 256 + n.x.px, n.x.f * 256 + n.x.px + ('px' in n.width ? n.width.px : n.width.f * 256)] : [],
      );
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...edges)).toBeLessThanOrEqual(256);
    }
  });

  it('tells the side in the table, and sorts the left side below zero', () => {
    const { table } = divergingBarsChart(input([row(0, { low: 3, high: 5 }), row(1, exactly(4)), row(0, exactly(0)), row(1, null)]));
    expect(table.rows.map((r) => r[1])).toEqual(['b minder', 'b meer', 'b minder', 'b']);
    expect(table.columns[1]!.values).toEqual([-3, 4, 0, null]);
  });

  it('sets the words of the right side to the right edge', () => {
    const { nodes } = divergingBarsChart(input([row(0, exactly(5)), row(1, exactly(5))]));
    const anchors = nodes.flatMap((n) => (n.type === 'text' && n.runs[0]?.text === 'b' ? [[n.x.f, n.anchor ?? 'start']] : []));
    expect(anchors).toEqual([
      [0, 'start'],
      [1, 'end'],
    ]);
  });

  it('draws no bar for a missing value', () => {
    const scene = divergingBarsChart(input([row(0, null)]));
    expect(scene.nodes.some((n) => n.type === 'rect')).toBe(false);
    expect(scene.points).toEqual([null]);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => divergingBarsChart(input([]))).toThrow(ChartInputError);
    expect(() => divergingBarsChart(input([row(0, exactly(-1))]))).toThrow(/below zero/);
    expect(() => divergingBarsChart(input([row(1, exactly(Number.NaN))]))).toThrow(ChartInputError);
  });
});
