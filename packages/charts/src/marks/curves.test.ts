import { describe, expect, it } from 'vitest';
import { arc, directionAt, distance, inside, part, pointAt } from './curves.js';

const [a, b] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

describe('arc', () => {
  it('bows by the given px, to opposite sides for opposite ways', () => {
    expect(pointAt(arc(a, b, 20), 0.5)).toMatchObject({ x: 50, y: 20 });
    expect(pointAt(arc(b, a, 20), 0.5).y).toBeCloseTo(-20);
    expect(pointAt(arc(a, b, 0), 0.25).y).toBe(0);
  });

  it('does not divide by zero for one point', () => {
    expect(pointAt(arc(a, a, 10), 0.5)).toEqual({ x: 0, y: 0 });
    expect(directionAt(arc(a, a, 10), 0.5)).toEqual({ x: 1, y: 0 });
  });
});

describe('part', () => {
  it('keeps the points of the whole', () => {
    const whole = arc(a, b, 30);
    const piece = part(whole, 0.2, 0.7);
    expect(pointAt(piece, 0).x).toBeCloseTo(pointAt(whole, 0.2).x);
    expect(pointAt(piece, 0.5).y).toBeCloseTo(pointAt(whole, 0.45).y);
    expect(pointAt(piece, 1).x).toBeCloseTo(pointAt(whole, 0.7).x);
  });
});

describe('blocks', () => {
  const block = { x: 10, y: 10, w: 5, h: 2 };
  it('tell what lies inside and how far away a point is', () => {
    expect(inside({ x: 14, y: 11 }, block, 0)).toBe(true);
    expect(inside({ x: 16, y: 11 }, block, 0)).toBe(false);
    expect(inside({ x: 16, y: 11 }, block, 2)).toBe(true);
    expect(distance({ x: 18, y: 16 }, block)).toBe(5);
    expect(distance({ x: 10, y: 10 }, block)).toBe(0);
  });
});
