import { describe, expect, it } from 'vitest';
import { placeArrows, placeCounts } from './placed-arrows.js';
import { DIAMOND, ringOf } from './relation-ring.js';
import { distance, pointAt, type Block } from '../marks/curves.js';
import { relationArrowsChart, type RelationArrowsInput } from './relation-arrows.js';

const four = [0, 1, 2, 3];
const counts = (make: (from: number, to: number) => number): number[][] => four.map((from) => four.map((to) => make(from, to)));
const chart = (more: Partial<RelationArrowsInput> = {}) =>
  relationArrowsChart({
    title: 'Voorbeeld',
    description: 'Voorbeeld.',
    source: { short: 'verzonnen', long: 'verzonnen' },
    names: ['A', 'B', 'C', 'D'],
    counts: counts((from, to) => (from === 0 && to === 1 ? 3 : from === 2 && to === 2 ? 6 : 0)),
    columns: ['Van', 'Naar', 'Aantal'],
    number: String,
    words: { none: 'geen' },
    ...more,
  });

describe('relationArrowsChart', () => {
  it('has a row and an arrow for each pair with a count', () => {
    const scene = chart();
    expect(scene.table.rows).toEqual([
      ['A', 'B', '3'],
      ['C', 'C', '6'],
    ]);
    const shapes = scene.nodes.flatMap((n) => (n.type === 'inset' ? n.shapes : []));
    expect(shapes.filter((s) => s.stroke === 'accent').map((s) => s.strokeWidth)).toEqual([3, 6]);
  });

  it('says so where there is no relation at all', () => {
    const scene = chart({ counts: counts(() => 0) });
    expect(scene.table.rows).toEqual([['', '', 'geen']]);
    expect(scene.nodes.filter((n) => n.type === 'text')).toHaveLength(4);
  });

  it('stops on counts that cannot be drawn', () => {
    expect(() => chart({ names: ['A'] })).toThrow(/1 rows of 1/);
    expect(() => chart({ counts: counts(() => -1) })).toThrow(/invalid count/);
  });
});

describe('placeArrows, in a diamond', () => {
  const all = (make: (from: number, to: number) => number) => counts(make).flatMap((row, from) => row.map((count, to) => ({ from, to, count })));
  it.each([
    ['all thick', all(() => 12)],
    ['mixed', all((from, to) => 1 + ((from * 7 + to * 5) % 12))],
    ['neighbours alone', all((from, to) => (Math.abs(from - to) === 2 ? 0 : 20))],
  ])('keeps counts clear of arrows, subjects, each other and the frame: %s', (_name, pairs) => {
    const arrows = placeArrows(pairs, DIAMOND);
    const blocks = (placeCounts(arrows, DIAMOND, String) ?? []).map((a) => ({ ...a, w: a.pair.count > 9 ? 8 : 4.5, h: 5 }));
    expect(blocks).toHaveLength(arrows.length);
    blocks.forEach((b, i) => {
      expect(Math.min(b.x - b.w, DIAMOND.width - b.x - b.w, b.y - b.h, DIAMOND.height - b.y - b.h)).toBeGreaterThanOrEqual(0);
      for (const other of [...DIAMOND.subjects, ...blocks.filter((_, j) => j !== i)])
        expect(Math.abs(b.x - other.x) >= b.w + other.w || Math.abs(b.y - other.y) >= b.h + other.h, `${i}`).toBe(true);
      for (const arrow of arrows)
        for (let t = 0; t <= 1; t += 0.02) expect(distance(pointAt(arrow.curve, t), b), `count ${i}`).toBeGreaterThan(arrow.width / 2);
    });
  });
});

describe('ringOf', () => {
  const namesOf = (count: number, name = 'Naam'): string[] => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
  const gap = (a: Block, b: Block): number => Math.max(Math.abs(a.x - b.x) - a.w - b.w, Math.abs(a.y - b.y) - a.h - b.h);

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('keeps %i subjects apart and inside the drawing, the first on top', (count) => {
    for (const name of ['Naam', 'Een verzonnen naam van drie regels']) {
      const { subjects, width, height } = ringOf(namesOf(count, name));
      expect(subjects).toHaveLength(count);
      subjects.forEach((s, i) => {
        expect(Math.min(s.x - s.w, width - s.x - s.w, s.y - s.h, height - s.y - s.h)).toBeGreaterThan(0);
        expect(s.y).toBeGreaterThanOrEqual(subjects[0]!.y);
        for (const other of subjects.slice(i + 1)) expect(gap(s, other)).toBeGreaterThan(8);
      });
    }
  });

  it.each([2, 3, 5, 6])('keeps the arrows between %i subjects out of the words of other subjects', (count) => {
    const ring = ringOf(namesOf(count));
    const pairs = ring.subjects.flatMap((_, from) => ring.subjects.map((_s, to) => ({ from, to, count: 1 })));
    for (const { pair, curve } of placeArrows(pairs, ring))
      for (const [i, s] of ring.subjects.entries())
        for (let t = 0; t <= 1; t += 0.02)
          if (i !== pair.from && i !== pair.to) expect(distance(pointAt(curve, t), s), `${pair.from} to ${pair.to}, ${i}`).toBeGreaterThan(0);
  });

  it('leaves all counts out where one has no room', () => {
    const ring = ringOf(namesOf(6));
    const all = ring.subjects.flatMap((_, from) => ring.subjects.map((_s, to) => ({ from, to, count: 12 })));
    expect(placeCounts(placeArrows(all, ring), ring, String)).toBeNull();
    expect(placeCounts(placeArrows(all.slice(0, 2), ring), ring, String)).toHaveLength(2);
    expect(placeCounts([], ring, String)).toEqual([]);
  });

  it.each([1, 2, 3, 5, 6, 12])('draws a scene with each of %i names', (count) => {
    const names = namesOf(count);
    const scene = chart({ names, counts: names.map(() => names.map(() => 0)) });
    expect(scene.nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : []))).toEqual(names);
  });

  it('cuts a name short that has more lines than its subject', () => {
    const names = ['Een verzonnen naam die niet in drie regels van een onderwerp past', 'B'];
    const words = chart({ names, counts: [[0, 0], [0, 0]] }).nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : [])); // prettier-ignore
    expect(words).toHaveLength(4);
    expect(words[2]).toMatch(/…$/);
  });
});
