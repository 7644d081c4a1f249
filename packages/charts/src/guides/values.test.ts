import { describe, expect, it } from 'vitest';
import { linearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { valueGuide } from './values.js';

const y = linearScale([0, 10], [180, 60]);
const flat = (at: number) => [0, 0.25, 0.5, 0.75, 1].map((f) => ({ f, y: at }));
const sides = (nodes: readonly SceneNode[]): (string | undefined)[] => nodes.flatMap((n) => (n.type === 'text' ? [n.anchor] : []));
const guide = (points: ReturnType<typeof flat>, obstacles: Parameters<typeof valueGuide>[4] = []) => valueGuide([0, 5, 10], y, String, points, obstacles);

describe('valueGuide', () => {
  it('has a line for each value, with zero stronger than the others', () => {
    const lines = guide(flat(30)).nodes.filter((n) => n.type === 'line');
    expect(lines.map((n) => n.strokeWidth)).toEqual([1.5, 1, 1]);
    expect(valueGuide([], y, String, [], [])).toEqual({ nodes: [], labelBoxes: [] });
  });

  it('has all values at the left where the line leaves them room', () => {
    expect(sides(guide(flat(30)).nodes)).toEqual(['start', 'start', 'start']);
  });

  it('has all values at the side where the line runs through fewer', () => {
    const falling = [
      { f: 0, y: 52 },
      { f: 0.1, y: 112 },
      { f: 0.5, y: 30 },
      { f: 1, y: 30 },
    ];
    expect(sides(guide(falling).nodes)).toEqual(['end', 'end', 'end']);
  });

  it('leaves out a value that the line or an obstacle would lie over', () => {
    expect(sides(guide(flat(113)).nodes)).toHaveLength(2);
    expect(sides(guide(flat(30), [{ from: 0, to: 1, top: 40, bottom: 60 }]).nodes)).toHaveLength(2);
  });
});
