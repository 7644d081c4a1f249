import { describe, expect, it } from 'vitest';
import { linearScale } from './linear.js';

describe('linearScale', () => {
  it('maps the ends of a rounded domain to the ends of the range', () => {
    const y = linearScale([0, 8.3], [200, 0]);
    expect(y.domain).toEqual([0, 10]);
    expect(y.at(0)).toBe(200);
    expect(y.at(10)).toBe(0);
    expect(y.at(5)).toBe(100);
  });

  it.each([
    [5, 5],
    [0, 0],
    [-3, -3],
  ])('widens a domain without a range (%i to %i)', (low, high) => {
    const y = linearScale([low, high], [200, 0]);
    expect(Number.isFinite(y.at(low))).toBe(true);
    expect(y.domain[0]).toBeLessThanOrEqual(low);
    expect(y.domain[1]).toBeGreaterThanOrEqual(high);
    expect(y.domain[0]).toBeLessThan(y.domain[1]);
  });

  it('gives round ticks inside the domain', () => {
    expect(linearScale([-2.8, 1.5], [0, 1]).ticks(3)).toEqual([-2, 0, 2]);
    expect(linearScale([0, 10], [0, 1]).ticks(3)).toEqual([0, 5, 10]);
  });
});
