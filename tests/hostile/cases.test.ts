import { describe, expect, it } from 'vitest';
import { groups } from './cases/all.mjs';

describe('the hostile cases', () => {
  it('are at least a hundred, each with a name of its own', () => {
    const names = Object.entries(groups).flatMap(([group, cases]) => cases.map(({ id }) => `${group}/${id}`));
    expect(names.length).toBeGreaterThanOrEqual(100);
    expect(new Set(names).size).toBe(names.length);
  });
});
