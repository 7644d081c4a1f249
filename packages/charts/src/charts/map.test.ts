import { describe, expect, it } from 'vitest';
import type { InsetShape, SceneNode } from '../scene/node.js';
import { classPaints, mapChart, type MapInput } from './map.js';

const square = 'M0,0h1v1h-1z';
const input = (values: readonly (number | null)[], more: Partial<MapInput> = {}): MapInput => ({
  title: 'Voorbeeld',
  description: 'Voorbeeld met verzonnen cijfers.',
  source: { short: 'verzonnen', long: 'verzonnen' },
  shapes: Object.fromEntries(values.map((_, i) => [`g${i}`, square])),
  viewBox: [100, 118],
  values: values.map((value, i) => ({ code: `g${i}`, label: `Plaats ${i}`, value })),
  own: null,
  classes: [10, 20],
  number: String,
  unit: '%',
  columns: ['Gemeente', 'Waarde'],
  words: { missing: 'geen gegevens', range: (low, high) => `${low ?? ''}..${high ?? ''}` },
  ...more,
});
const shapesIn = (nodes: readonly SceneNode[]): readonly InsetShape[] => nodes.flatMap((n) => (n.type === 'picture' ? n.shapes : []));

describe('mapChart', () => {
  it('joins all shapes of a class in one path', () => {
    const shapes = shapesIn(mapChart(input([1, 2, 3, 12, 25, 26])).nodes);
    expect(shapes.map((s) => s.d.split('M').length - 1)).toEqual([3, 1, 2]);
  });

  it('draws missing places and shapes without a value alike: outlined, without fill', () => {
    const [missing] = shapesIn(mapChart(input([1, null], { shapes: { g0: square, g1: square, other: square } })).nodes);
    expect(missing!.fill).toBeUndefined();
    expect(missing!.d.split('M')).toHaveLength(3);
  });

  it('outlines the own place on top, and leaves the outline out where it has no shape', () => {
    expect(shapesIn(mapChart(input([1, 12], { own: 'g1' })).nodes).at(-1)).toMatchObject({ stroke: 'ink', d: square });
    expect(shapesIn(mapChart(input([1, 12], { own: 'g1', shapes: { g0: square } })).nodes).some((s) => s.stroke === 'ink')).toBe(false);
  });

  it('writes a key for each class, and for missing only where something is missing', () => {
    const texts = (scene: ReturnType<typeof mapChart>): string[] => scene.nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []));
    expect(texts(mapChart(input([1, 12])))).toEqual(['%', '..10', '10..20', '20..']);
    expect(texts(mapChart(input([1, null])))).toContain('geen gegevens');
  });

  it('has a table like the strip plot and nothing to walk through', () => {
    const scene = mapChart(input([1, null, 12]));
    expect(scene.table.rows.map((r) => r[1])).toEqual(['12', '1', 'geen gegevens']);
    expect(scene.points).toEqual([]);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => mapChart(input([]))).toThrow(/no values/);
    expect(() => mapChart(input([1], { shapes: {} }))).toThrow(/no shapes/);
    expect(() => mapChart(input([1], { classes: [] }))).toThrow(/Expected one to six/);
    expect(() => mapChart(input([1], { classes: [5, 5] }))).toThrow(/ascend/);
    expect(() => mapChart(input([1], { viewBox: [0, 10] }))).toThrow(/invalid space/);
  });
});

describe('classPaints', () => {
  it('goes from light to dark', () => {
    const paints = classPaints([10, 20, 30, 40]);
    expect(paints.every((p) => p.fill === 'accent')).toBe(true);
    const tints = paints.map((p) => p.fillOpacity!);
    expect(tints).toEqual(tints.toSorted((a, b) => a - b));
    expect(new Set(tints).size).toBe(5);
    expect(tints.at(-1)).toBe(1);
  });

  it('uses another tone below zero, darkest far from zero, and grey for a class with zero inside', () => {
    expect(classPaints([-5, 0, 5]).map((p) => p.fill)).toEqual(['expected', 'expected', 'accent', 'accent']);
    const [far, near] = classPaints([-5, 0, 5]);
    expect(far!.fillOpacity).toBeGreaterThan(near!.fillOpacity!);
    expect(classPaints([-5, 5]).map((p) => p.fill)).toEqual(['expected', 'muted', 'accent']);
  });
});
