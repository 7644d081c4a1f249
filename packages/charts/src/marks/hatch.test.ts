import { describe, expect, it } from 'vitest';
import { hatchMark, hatchSample } from './hatch.js';

const pointsOf = (d: string): [number, number][] => [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('hatch', () => {
  it('stays within its box', () => {
    const [path] = hatchMark({ from: 0.1, to: 0.63, top: 20, bottom: 38 });
    const points = pointsOf(path?.type === 'path' ? path.d : '');
    expect(points.length).toBeGreaterThan(20);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(63);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(38);
    }
  });

  it('has lines of one slope', () => {
    const [path] = hatchMark({ from: 0, to: 0.3, top: 0, bottom: 18 });
    const points = pointsOf(path?.type === 'path' ? path.d : '');
    for (let i = 0; i < points.length; i += 2) {
      const [[x1, y1], [x2, y2]] = [points[i]!, points[i + 1]!];
      expect((y2 - y1) / (x2 - x1)).toBeCloseTo(-18 / 3.5, 0);
    }
  });

  it('gives nothing for a box without size', () => {
    expect(hatchMark({ from: 0.5, to: 0.5, top: 0, bottom: 18 })).toEqual([]);
    expect(hatchMark({ from: 0, to: 1, top: 5, bottom: 5 })).toEqual([]);
  });

  it('has a sample within its size', () => {
    for (const [x, y] of hatchSample(26, 12).flatMap((s) => pointsOf(s.d))) {
      expect(x >= 0 && x <= 26 && y >= 0 && y <= 12).toBe(true);
    }
  });
});
