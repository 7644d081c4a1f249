import { describe, expect, it } from 'vitest';
import type { FigureChange } from './compare.js';
import { revisionsIn, withRevisions } from './revisions.js';

const change = (series: string, kind: FigureChange['kind'], old: number | null, now: number | null): FigureChange => ({
  series,
  period: '2024',
  kind,
  old,
  now,
  oldStatus: 'definitive',
  status: now === null ? null : 'definitive',
});
const day = (): string => '2026-07-16';

describe('revisions', () => {
  it('are what was changed, not what is new', () => {
    const found = revisionsIn([change('x', 'new', null, 1), change('x', 'revised', 3.9, 3.7), change('y', 'withdrawn', 5, null)], day);
    expect(found.map((r) => [r.indicator, r.kind, r.old, r.now, r.on])).toEqual([
      ['x', 'revised', 3.9, 3.7, '2026-07-16'],
      ['y', 'withdrawn', 5, null, '2026-07-16'],
    ]);
  });

  it('of municipalities are counted by indicator and period', () => {
    const found = revisionsIn([change('GM0001 cars', 'revised', 1, 2), change('GM0002 cars', 'revised', 3, 4), change('GM0003 cars', 'settled', 3, 3)], day);
    expect(found.map((r) => [r.indicator, r.kind, r.municipalities, r.old])).toEqual([
      ['cars', 'revised', 2, null],
      ['cars', 'settled', 1, null],
    ]);
  });

  it('are kept in order of day, each once', () => {
    const [first] = revisionsIn([change('x', 'revised', 3.9, 3.7)], day);
    const [second] = revisionsIn([change('x', 'revised', 3.7, 3.8)], () => '2026-01-02');
    expect(withRevisions([first!], [first!])).toEqual([first]);
    expect(withRevisions([first!], [second!])).toEqual([second, first]);
    expect(withRevisions([], [])).toEqual([]);
  });
});
