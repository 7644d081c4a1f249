import type { Bounds, Qualifier } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import type { SceneNode } from '../scene/node.js';
import { barPoints, barScale, barsChart, barTable, type BarRow } from './bars.js';

const row = (low: number | null, high: number | null, qualifiers: readonly Qualifier[] = ['gemeten']): BarRow => ({
  label: 'rij',
  value: low === null && high === null ? 'geen gegevens' : `${low ?? '?'} tot ${high ?? '?'}`,
  bounds: low === null && high === null ? null : ({ low, high } satisfies Bounds),
  qualifiers,
  certainty: qualifiers.join(', '),
});
const input = (rows: readonly BarRow[]) => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  rows,
  columns: ['Wat', 'Aantal', 'Hoe zeker'] as const,
});

/** Left and right edges of the bars, fractions of the width. */
const bars = (rows: readonly BarRow[]): [number, number][] =>
  barsChart(input(rows)).nodes.flatMap((n): [number, number][] => (n.type === 'rect' && 'f' in n.width ? [[n.x.f, n.x.f + n.width.f]] : []));
const linesOf = (rows: readonly BarRow[]): Extract<SceneNode, { type: 'line' }>[] => barsChart(input(rows)).nodes.filter((n) => n.type === 'line');
const fillsOf = (rows: readonly BarRow[]): string[] => barsChart(input(rows)).nodes.flatMap((n) => (n.type === 'rect' && n.fill ? [n.fill] : []));

describe('barsChart', () => {
  it('draws lengths in proportion, from zero', () => {
    const [one, two] = bars([row(10, 10), row(20, 20)]);
    expect(one?.[0]).toBe(two?.[0]);
    expect((two?.[1] ?? 0) / (one?.[1] ?? 1)).toBeCloseTo(2);
  });

  it('draws negative numbers to the left of zero', () => {
    const [plus, minus] = bars([row(10, 10), row(-10, -10)]);
    expect(minus?.[1]).toBeCloseTo(plus?.[0] ?? NaN);
    expect(minus?.[0]).toBeLessThan(minus?.[1] ?? NaN);
  });

  it('draws a range to its lower end in full, and on to its upper end in outline', () => {
    const rows = [row(10, 15, ['van-tot', 'gemeten'])];
    const [first, rest] = bars(rows);
    expect(rest?.[0]).toBeCloseTo(first?.[1] ?? NaN);
    expect(linesOf(rows).some((n) => n.dash)).toBe(true);
  });

  it('draws the end of a range that is nearest to zero in full, also below zero', () => {
    const [near, far] = bars([row(-50, -20, ['van-tot', 'gemeten'])]);
    expect(near?.[1]).toBeCloseTo(barScale([row(-50, -20)]).at(0));
    expect(near?.[0]).toBeCloseTo(barScale([row(-50, -20)]).at(-20));
    expect(far?.[1]).toBeCloseTo(near?.[0] ?? NaN);
  });

  it('draws what is expected in the tone of what is expected', () => {
    expect(fillsOf([row(10, 10)])).toEqual(['accent']);
    expect(fillsOf([row(10, 10, ['naar-verwachting'])])).toEqual(['expected']);
  });

  it('dissolves an open end in slices beyond the bar', () => {
    const slices = barsChart(input([row(10, null, ['meer-dan', 'gemeten'])])).nodes.filter((n) => n.type === 'rect' && 'px' in n.width);
    expect(slices).toHaveLength(3);
  });

  it('has a row without a bar for a missing value, with words but no point', () => {
    const scene = barsChart(input([row(10, 10), row(null, null)]));
    expect(bars([row(10, 10), row(null, null)])).toHaveLength(1);
    expect(scene.points.map((p) => p === null)).toEqual([false, true]);
    expect(scene.nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : []))).toContain('geen gegevens');
  });

  it('has a zero line in each row, and nothing else where all is zero', () => {
    const upright = linesOf([row(0, 0), row(0, 0)]).filter((n) => n.x1.f === n.x2.f && n.stroke === 'ink');
    expect(upright).toHaveLength(2);
    expect(bars([row(0, 0), row(0, 0)]).every(([from, to]) => from === to)).toBe(true);
  });

  it('stops without rows', () => {
    expect(() => barsChart(input([]))).toThrow(ChartInputError);
    expect(() => barsChart(input([]))).toThrow(/no rows/);
  });
});

describe('barScale', () => {
  it('holds zero and leaves room for open ends at the sides that have bars', () => {
    const up = barScale([row(10, 20)]);
    expect(up.at(0)).toBe(0);
    expect(up.at(20)).toBeLessThan(1);
    const both = barScale([row(-10, -10), row(20, 20)]);
    expect(both.at(-10)).toBeGreaterThan(0);
    expect(both.at(0)).toBeGreaterThan(both.at(-10));
  });

  it('does not divide by zero where nothing is known', () => {
    expect(Number.isFinite(barScale([row(null, null)]).at(0))).toBe(true);
  });
});

describe('barPoints', () => {
  it('are the ends of the bars, in the middle of their height', () => {
    const placed = [{ nodes: [], barY: 40, barHeight: 18 }];
    expect(barPoints([row(10, 20)], placed, barScale([row(10, 20)]))[0]).toMatchObject({ y: 49, x: { px: 0 } });
  });
});

describe('barTable', () => {
  it('has the words of each row, and numbers for sorting', () => {
    const table = barTable(input([row(10, 20), row(null, null), row(null, 5)]));
    expect(table.rows[1]).toEqual(['rij', 'geen gegevens', 'gemeten']);
    expect(table.columns[1]?.values).toEqual([10, null, 5]);
  });
});
