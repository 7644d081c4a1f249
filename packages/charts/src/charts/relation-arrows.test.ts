import { describe, expect, it } from 'vitest';
import { DIAMOND, placeDiamond, SUBJECTS } from './relation-diamond.js';
import { distance, pointAt } from '../marks/curves.js';
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

  it('stops for other than four subjects', () => {
    expect(() => chart({ names: ['A'], counts: [[1]] })).toThrow(/Expected 4/);
    expect(() => chart({ counts: counts(() => -1) })).toThrow(/invalid count/);
  });
});

describe('placeDiamond', () => {
  const all = (make: (from: number, to: number) => number) => counts(make).flatMap((row, from) => row.map((count, to) => ({ from, to, count })));
  it.each([
    ['all thick', all(() => 12)],
    ['mixed', all((from, to) => 1 + ((from * 7 + to * 5) % 12))],
    ['neighbours alone', all((from, to) => (Math.abs(from - to) === 2 ? 0 : 20))],
  ])('keeps counts clear of arrows, subjects, each other and the frame: %s', (_name, pairs) => {
    const arrows = placeDiamond(pairs, String);
    const blocks = arrows.map((a) => ({ ...a.label, w: a.pair.count > 9 ? 8 : 4.5, h: 5 }));
    blocks.forEach((b, i) => {
      expect(Math.min(b.x - b.w, DIAMOND.width - b.x - b.w, b.y - b.h, DIAMOND.height - b.y - b.h)).toBeGreaterThanOrEqual(0);
      for (const other of [...SUBJECTS, ...blocks.filter((_, j) => j !== i)])
        expect(Math.abs(b.x - other.x) >= b.w + other.w || Math.abs(b.y - other.y) >= b.h + other.h, `${i}`).toBe(true);
      for (const arrow of arrows)
        for (let t = 0; t <= 1; t += 0.02) expect(distance(pointAt(arrow.curve, t), b), `count ${i}`).toBeGreaterThan(arrow.width / 2);
    });
  });
});
