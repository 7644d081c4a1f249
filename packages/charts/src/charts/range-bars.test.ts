import { describe, expect, it } from 'vitest';
import type { Bounds } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { BarRow } from './bars.js';
import { rangeBarsChart, type RangeBarsInput } from './range-bars.js';

const row = (label: string, low: number | null, high: number | null): BarRow => ({
  label,
  value: label,
  bounds: low === null && high === null ? null : ({ low, high } satisfies Bounds),
  qualifiers: ['schatting'],
  certainty: 'schatting',
});

const scene = (rows: readonly BarRow[], overlap?: RangeBarsInput['overlap']) =>
  rangeBarsChart({
    title: 'Voorbeeld',
    description: 'Verzonnen.',
    source: { short: 'Voorbeeld', long: 'Voorbeeld' },
    rows,
    columns: ['Wat', 'Aantal', 'Hoe zeker'],
    ...(overlap ? { overlap } : {}),
  });

const groups = [row('a', 1000, 1250), row('b', 800, 800), row('c', 300, 300)];
const overlap = { rows: [0, 1], label: 'overlap onbekend' };

/** Right ends of hatches, per cent of the width: the only paths of a range bar. */
const hatches = (all: ReturnType<typeof scene>): number[] =>
  all.nodes.flatMap((n) => (n.type === 'path' ? [Math.max(...[...n.d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)))] : []));

describe('rangeBarsChart with an unknown overlap', () => {
  it('hatches each of the groups as far as the smallest of them reaches', () => {
    const drawn = scene(groups, overlap);
    const smallest = drawn.points[1]!.x.f * 100;
    expect(hatches(drawn)).toHaveLength(2);
    for (const end of hatches(drawn)) expect(Math.abs(end - smallest)).toBeLessThan(1);
  });

  it('moves what comes after down, and says it in words', () => {
    const [plain, drawn] = [scene(groups), scene(groups, overlap)];
    expect(drawn.points[1]!.y).toBe(plain.points[1]!.y);
    expect(drawn.points[2]!.y - plain.points[2]!.y).toBe(drawn.height - plain.height);
    expect(drawn.height).toBeGreaterThan(plain.height);
    expect(drawn.nodes.some((n) => n.type === 'text' && n.runs[0]?.text === 'overlap onbekend')).toBe(true);
  });

  it('adds nothing to the numbers: no row for a total', () => {
    expect(scene(groups, overlap).table).toEqual(scene(groups).table);
  });

  it('hatches nothing where only one of the groups is known', () => {
    expect(hatches(scene([row('a', 5, 5), row('b', null, null)], overlap))).toEqual([]);
  });

  it('stops on an overlap that cannot be', () => {
    expect(() => scene(groups, { rows: [0], label: 'x' })).toThrow(ChartInputError);
    expect(() => scene(groups, { rows: [0, 7], label: 'x' })).toThrow(/unknown row in the overlap: 7/);
    expect(() => scene([row('a', 5, 5), row('b', -5, -5)], overlap)).toThrow(/cannot overlap/);
  });
});
