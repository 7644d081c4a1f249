import { describe, expect, it } from 'vitest';
import type { SceneNode, TextNode } from '../scene/node.js';
import { placePointLabels, placeTickLabels } from './label-placement.js';

const flat = (y: number) => [0, 0.25, 0.5, 0.75, 1].map((f) => ({ f, y }));
const sides = (nodes: readonly SceneNode[]): (string | undefined)[] => nodes.map((n) => (n.type === 'text' ? n.anchor : undefined));
const ticks = [
  { text: '10', y: 60 },
  { text: '5', y: 120 },
  { text: '0', y: 180 },
];
const frame = { top: 20, bottom: 220 };

describe('placeTickLabels', () => {
  it('stand all at the left where the line leaves them room', () => {
    expect(sides(placeTickLabels(ticks, flat(30), []))).toEqual(['start', 'start', 'start']);
  });

  it('stand all at the side where the line runs through fewer', () => {
    const falling = [
      { f: 0, y: 52 },
      { f: 0.1, y: 112 },
      { f: 0.5, y: 30 },
      { f: 1, y: 30 },
    ];
    expect(sides(placeTickLabels(ticks, falling, []))).toEqual(['end', 'end', 'end']);
  });

  it('leave out a label that the line or an obstacle would lie over', () => {
    expect(placeTickLabels(ticks, flat(113), [])).toHaveLength(2);
    expect(placeTickLabels(ticks, flat(30), [{ from: 0, to: 1, top: 40, bottom: 60 }])).toHaveLength(2);
    expect(placeTickLabels([], flat(30), [])).toEqual([]);
  });
});

describe('placePointLabels', () => {
  it('anchors a label at the right edge to its end, above or below the line', () => {
    const [node] = placePointLabels([{ f: 1, y: 100, text: '3,9 in 2025' }], flat(100), [], frame).nodes;
    expect(node).toMatchObject({ anchor: 'end' });
    expect(Math.abs((node as { y: number }).y - 100)).toBeGreaterThanOrEqual(10);
  });

  it('labels a last value near the top of the plot', () => {
    const rising = [42, 47, 21, 45, 52, 58].map((v, i) => ({ f: i / 5, y: 216 - (v / 60) * 176 }));
    expect(placePointLabels([{ ...rising.at(-1)!, text: '58 in 2024' }], rising, [], { top: 19, bottom: 216 }).nodes).toHaveLength(1);
  });

  it('shows the short form of a label that fits on wide pages only', () => {
    const wall = [{ from: 0.68, to: 0.7, top: 0, bottom: 300 }];
    const { nodes, boxes } = placePointLabels([{ f: 1, y: 100, text: '3,9 in 2025', short: '3,9' }], flat(100), wall, frame);
    expect(nodes).toMatchObject([
      { show: 'narrow', runs: [{ text: '3,9' }] },
      { show: 'wide', runs: [{ text: '3,9 in 2025' }] },
    ]);
    expect(boxes).toHaveLength(2);
  });

  it('shows the short form alone on wide pages, close to its point or not at all', () => {
    const wall = (from: number) => [{ from, to: from + 0.01, top: 0, bottom: 300 }];
    const label = { f: 1, y: 100, text: '3,9 in 2025', short: '3,9' };
    expect(placePointLabels([label], flat(100), wall(0.9), frame).nodes).toMatchObject([{ show: 'wide', runs: [{ text: '3,9' }] }]);
    const close = { from: 0.9, to: 1, top: 80, bottom: 124 };
    expect(placePointLabels([label], flat(100), [...wall(0.9), close], frame).nodes).toEqual([]);
  });

  it('leaves out a label that fits nowhere', () => {
    const everywhere = [{ from: 0, to: 1, top: 0, bottom: 300 }];
    expect(placePointLabels([{ f: 0.5, y: 100, text: '8,3 in 2014' }], flat(100), everywhere, frame)).toEqual({ nodes: [], boxes: [] });
  });

  it('never puts two labels over each other', () => {
    const nodes = placePointLabels(
      [
        { f: 0.5, y: 100, text: 'een' },
        { f: 0.52, y: 100, text: 'twee' },
      ],
      flat(100),
      [],
      frame,
    ).nodes as readonly TextNode[];
    expect(nodes).toHaveLength(2);
    expect(nodes[0]!.y).not.toBe(nodes[1]!.y);
  });
});
