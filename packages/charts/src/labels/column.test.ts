import { describe, expect, it } from 'vitest';
import { placeColumn, pushApart, type ColumnLabel } from './column.js';
import { linesOf } from './label.js';

const frame = { top: 0, bottom: 200 };
const at = (...tops: number[]): { top: number; height: number }[] => tops.map((top) => ({ top, height: 20 }));

describe('pushApart', () => {
  it('leaves alone what has room', () => {
    expect(pushApart(at(10, 100), frame)).toEqual([10, 100]);
  });

  it('moves two that meet by the same length', () => {
    expect(pushApart(at(50, 60), frame)).toEqual([45, 65]);
  });

  it('keeps the order of the wishes, whatever the order of the input', () => {
    expect(pushApart(at(60, 50), frame)).toEqual([65, 45]);
    expect(pushApart(at(50, 50, 50), frame)).toEqual([30, 50, 70]);
  });

  it('joins a third that a pushed pair runs into', () => {
    expect(pushApart(at(50, 60, 75), frame)).toEqual([41.666666666666664, 61.666666666666664, 81.66666666666666]);
  });

  it('stays within the frame', () => {
    expect(pushApart(at(-10, 190), frame)).toEqual([0, 180]);
    expect(pushApart(at(185, 190), frame)).toEqual([160, 180]);
  });

  it('begins at the top where there is no room for all', () => {
    expect(pushApart(at(0, 0, 0), { top: 10, bottom: 40 })).toEqual([10, 30, 50]);
  });

  it('gives none for none, and keeps a gap', () => {
    expect(pushApart([], frame)).toEqual([]);
    expect(pushApart(at(50, 50), frame, 4)).toEqual([38, 62]);
  });
});

describe('placeColumn', () => {
  const label = (point: number | null, lines = 1): ColumnLabel => ({
    point,
    wish: point ?? 90,
    text: linesOf(
      Array.from({ length: lines }, () => 'woord'),
      { size: 13, tone: 'ink' },
    ),
    tone: 'muted',
  });
  const place = { x: { f: 0.8, px: 0 }, anchor: 'start', gap: 8, lead: 0.05, between: 0, halo: false } as const;
  const space = { top: 0, bottom: 100 };

  it('puts labels beside their points without lines where none has to move', () => {
    const { nodes, moved, tops } = placeColumn([label(20), label(60)], place, space);
    expect(moved).toBe(false);
    expect(nodes.map((n) => n.type)).toEqual(['text', 'text']);
    expect(tops).toEqual([11.5, 51.5]);
  });

  it('joins all to their points where one has to move, and leaves one without a point alone', () => {
    const { nodes, moved } = placeColumn([label(50), label(52), label(null)], place, space);
    expect(moved).toBe(true);
    expect(nodes.filter((n) => n.type === 'line')).toHaveLength(2);
    for (const n of nodes) if (n.type === 'text') expect(n.x).toEqual({ f: 0.8500000000000001, px: 8 });
  });

  it('stands at the left of the points for labels that end there', () => {
    const [node] = placeColumn([label(50)], { ...place, anchor: 'end' }, space).nodes;
    expect(node).toMatchObject({ x: { f: 0.8, px: -8 }, anchor: 'end' });
  });

  it('tells where the lowest label ends; the top of the frame for none', () => {
    expect(placeColumn([label(20, 3)], place, space).bottom).toBe(62.5);
    expect(placeColumn([], place, space)).toEqual({ nodes: [], tops: [], moved: false, bottom: 0 });
  });
});
