import { describe, expect, it } from 'vitest';
import { linearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { valueGuide } from './values.js';

const y = linearScale([0, 10], [180, 60]);
const flat = (at: number) => [0, 0.25, 0.5, 0.75, 1].map((f) => ({ f, y: at }));
const sides = (nodes: readonly SceneNode[]): (string | undefined)[] => nodes.flatMap((n) => (n.type === 'text' ? [n.anchor] : []));
const guide = (points: ReturnType<typeof flat>, obstacles: Parameters<typeof valueGuide>[4] = []) => valueGuide([0, 5, 10], y, String, [points], obstacles);

describe('valueGuide', () => {
  it('has a line for each value, with zero stronger than the others', () => {
    const lines = guide(flat(30)).nodes.filter((n) => n.type === 'line');
    expect(lines.map((n) => n.strokeWidth)).toEqual([1.5, 1, 1]);
    expect(valueGuide([], y, String, [], [])).toEqual({ nodes: [], labelBoxes: [] });
  });

  it('has all values at the left; where the line is in the way of one, all at the right', () => {
    expect(sides(guide(flat(30)).nodes)).toEqual(['start', 'start', 'start']);
    const falling = [
      { f: 0, y: 52 },
      { f: 0.1, y: 112 },
      { f: 0.5, y: 30 },
      { f: 1, y: 30 },
    ];
    expect(sides(guide(falling).nodes)).toEqual(['end', 'end', 'end']);
  });

  it('leaves out every other line with its value where neither side has room for all; what must stay decides which', () => {
    const valley = [
      { f: 0, y: 112 },
      { f: 0.1, y: 160 },
      { f: 0.9, y: 160 },
      { f: 1, y: 112 },
    ];
    const texts = (nodes: readonly SceneNode[]): string[] => nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []));
    const { nodes } = guide(valley);
    expect(texts(nodes)).toEqual(['0', '10']);
    expect(nodes.filter((n) => n.type === 'line')).toHaveLength(2);
    // Five must stay: each of the three stands where its line is clear.
    const five = valueGuide([0, 5, 10], y, String, [valley], [], { kept: [0, 5] }).nodes.find((n) => n.type === 'text' && n.runs[0]!.text === '5');
    expect(five).toMatchObject({ x: { f: 0.1 }, anchor: 'start' });
  });

  it('writes all values of an axis with the decimals that one of them needs', () => {
    const tick = (value: number, axis: readonly number[] = []): string => `${value} of ${axis.length}`;
    const { nodes } = valueGuide([0, 5, 10], y, Object.assign(String, { tick }), [], []);
    expect(nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []))).toEqual(['0 of 3', '5 of 3', '10 of 3']);
  });

  it('sets a value higher where the line lies on its grid line', () => {
    const [zero] = guide(flat(180)).nodes.filter((n) => n.type === 'text');
    expect(zero).toMatchObject({ hang: 175 });
  });

  it('leaves out a grid line with its value where there is no place at all, but not that of zero', () => {
    const wall = (top: number, bottom: number) => [{ from: 0, to: 1, top, bottom }];
    const lines = (nodes: readonly SceneNode[]) => nodes.filter((n) => n.type === 'line').length;
    expect(lines(guide(flat(30), wall(90, 125)).nodes)).toBe(2);
    expect(sides(guide(flat(30), wall(90, 125)).nodes)).toHaveLength(2);
    expect(lines(guide(flat(30), wall(150, 185)).nodes)).toBe(3);
  });
});
