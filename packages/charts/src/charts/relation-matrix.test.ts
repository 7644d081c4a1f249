import { describe, expect, it } from 'vitest';
import { relationMatrixChart, type RelationMatrixInput } from './relation-matrix.js';

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
    expect(() => chart({ names: ['a', 'b', 'c', 'd', 'e'], counts: Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]) })).toThrow(/at most 4/);
  });
});
