import { describe, expect, it } from 'vitest';
import { classOf, quantileLimits } from './classes.js';

describe('classOf', () => {
  it('puts a value at a limit above it', () => {
    expect([9.9, 10, 19, 20, 25].map((v) => classOf(v, [10, 20]))).toEqual([0, 1, 1, 2, 2]);
    expect(classOf(5, [])).toBe(0);
  });
});

describe('quantileLimits', () => {
  it('gives round limits with about as many values in each class', () => {
    const values = Array.from({ length: 342 }, (_, i) => 3.17 + (i * 0.0531) ** 1.3);
    const limits = quantileLimits(values);
    expect(limits).toHaveLength(4);
    for (const limit of limits) expect(String(limit).length).toBeLessThanOrEqual(4);
    const counts = limits.map((_, i) => values.filter((v) => classOf(v, limits) === i).length);
    for (const count of counts) expect(Math.abs(count - 342 / 5)).toBeLessThan(25);
  });

  it('rounds large and small values alike', () => {
    expect(quantileLimits(Array.from({ length: 100 }, (_, i) => 18_000 + i * 211)).every((l) => l % 1000 === 0)).toBe(true);
    expect(quantileLimits([-0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]).every((l) => Math.abs(l * 100 - Math.round(l * 100)) < 1e-9)).toBe(true);
  });

  it('gives fewer classes for few or equal values, and ascending limits', () => {
    expect(quantileLimits([])).toEqual([]);
    expect(quantileLimits([7, 7, 7])).toEqual([]);
    const few = quantileLimits([0, 0, 0, 0, 0, 0, 0, 9]);
    expect(few).toEqual([...new Set(few)].toSorted((a, b) => a - b));
    expect(few.every((l) => l > 0)).toBe(true);
  });
});
