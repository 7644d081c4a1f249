import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../scene/node.js';
import type { RelationMatrixInput } from './relation-matrix-input.js';
import { relationMatrixChart } from './relation-matrix.js';

const chart = (more: Partial<RelationMatrixInput> = {}) =>
  relationMatrixChart({
    title: 'Voorbeeld',
    description: 'Voorbeeld.',
    source: { short: 'verzonnen', long: 'verzonnen' },
    names: ['A', 'B'],
    counts: [
      [1, 4],
      [0, 16],
    ],
    corner: { rows: 'van', columns: 'naar' },
    columns: ['Van', 'Naar', 'Aantal'],
    number: String,
    words: { none: 'geen' },
    ...more,
  });

/** So many subjects, each related to the next one. */
const many = (count: number) => ({
  names: Array.from({ length: count }, (_, i) => `Onderwerp ${i + 1}`),
  counts: Array.from({ length: count }, (_, from) => Array.from({ length: count }, (_c, to) => (to === from + 1 ? 120 : 0))),
});
const wordsOf = (nodes: readonly SceneNode[]): string[] => nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : []));

describe('relationMatrixChart', () => {
  it('has a row in the table and a point in the drawing for each cell', () => {
    const scene = chart();
    expect(scene.table.rows).toEqual([
      ['A', 'A', '1'],
      ['A', 'B', '4'],
      ['B', 'A', 'geen'],
      ['B', 'B', '16'],
    ]);
    expect(scene.table.columns[2]!.values).toEqual([1, 4, 0, 16]);
    expect(scene.points).toHaveLength(4);
    expect(scene.points[1]!.x.f).toBeGreaterThan(scene.points[0]!.x.f);
    expect(scene.points[2]!.y).toBeGreaterThan(scene.points[0]!.y);
  });

  it('draws the count as area', () => {
    const radii = chart().nodes.flatMap((n) => (n.type === 'circle' && n.fill === 'accent' ? [n.r] : []));
    expect(radii.map((r) => (r / radii[0]!) ** 2).map(Math.round)).toEqual([1, 4, 16]);
  });

  it('draws a 0 as a muted number without a circle', () => {
    const { nodes } = chart({
      counts: [
        [0, 0],
        [0, 0],
      ],
    });
    const zeros = nodes.flatMap((n) => (n.type === 'text' && n.runs[0]!.text === '0' ? [n.runs[0]!] : []));
    expect(zeros).toEqual(Array.from({ length: 4 }, () => ({ text: '0', tone: 'muted' })));
    expect(nodes.some((n) => n.type === 'circle')).toBe(false);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => chart({ names: [], counts: [] })).toThrow(/no names/);
    expect(() => chart({ counts: [[1, 2]] })).toThrow(/2 rows of 2/);
    expect(() =>
      chart({
        counts: [
          [1, 2],
          [3, -1],
        ],
      }),
    ).toThrow(/invalid count: -1/);
    expect(() =>
      chart({
        counts: [
          [1, 2],
          [3, 0.5],
        ],
      }),
    ).toThrow(/invalid count/);
    expect(() => chart({ short: ['A'] })).toThrow(/short names/);
    expect(() => chart(many(13))).toThrow(/at most 12/);
  });

  it.each([1, 2, 3, 4, 5, 6, 9, 12])('draws %i subjects with a point for each pair, inside the drawing', (count) => {
    const scene = chart(many(count));
    expect(scene.points).toHaveLength(count * count);
    for (const p of scene.points) expect(p !== null && p.y > 0 && p.y < scene.height && p.x.f >= 0 && p.x.f <= 1).toBe(true);
    expect(scene.table.rows).toHaveLength(count * count);
  });

  it('numbers rows and columns of many subjects without short names', () => {
    const words = wordsOf(chart(many(12)).nodes);
    expect(words).toEqual(expect.arrayContaining(['1', '12', '1. Onderwerp 1', '12. Onderwerp 12']));
  });

  it('has short names above the columns of many subjects where all of them fit', () => {
    const five = many(5);
    expect(wordsOf(chart({ ...five, short: ['Aa', 'Bb', 'Cc', 'Dd', 'Ee'] }).nodes)).toEqual(expect.arrayContaining(['Aa', 'Onderwerp 1']));
    expect(wordsOf(chart({ ...five, short: ['Aa', 'Bb', 'Cc', 'Dd', 'veel te lang'] }).nodes)).toEqual(expect.arrayContaining(['1', '1. Onderwerp 1']));
  });

  it('shows a number that is wider than its cell only where there is room', () => {
    const shows = chart(many(12)).nodes.flatMap((n) => (n.type === 'text' && n.runs[0]?.text === '120' ? [n.show] : []));
    expect(new Set(shows)).toEqual(new Set(['wide']));
  });

  it('never breaks a word of a few long names without short ones: rows then have their names above', () => {
    const long = { names: ['Arbeidsongeschiktheid', 'B'] };
    expect(wordsOf(chart(long).nodes)).toContain('1. Arbeidsongeschiktheid');
  });
});
