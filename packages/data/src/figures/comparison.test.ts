import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ComparisonSchema, comparisons, growthComparison, type GrowthComparison } from './comparison.js';
import type { Municipality, MunicipalIndicators } from './municipality.js';

const figures = new URL('../../figures/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, figures), 'utf8'));
const shared = read('municipal-indicators.json') as MunicipalIndicators;
const municipalities = readdirSync(new URL('municipalities/', figures)).map((name) => read(`municipalities/${name}`) as Municipality);
const GROWTH: GrowthComparison = {
  id: 'growth',
  indicator: 'average-population',
  from: '2013',
  to: '2024',
  title: { nl: 'Groei', en: 'Growth' },
  unit: { nl: '% per jaar', en: '% a year' },
  definition: { nl: 'Groei per jaar.', en: 'Growth a year.' },
  decimals: 2,
};
const growth = growthComparison(GROWTH, shared, municipalities)!;
const all = [growth, ...comparisons(shared, municipalities)];

describe('comparisons of the figures that ship', () => {
  it('hold all 342 municipalities, and are of the published shape', () => {
    expect(all.map((c) => c.id)).toEqual(['growth', 'aged-65-plus-2023', 'one-person-households-2023', 'sale-price', 'social-assistance-per-1000-2020']);
    for (const c of all) {
      expect(c.values).toHaveLength(342);
      expect(v.safeParse(ComparisonSchema, c).success, c.id).toBe(true);
    }
  });

  // The known answers of the data facts, section 4; Groningen and 's-Hertogenbosch got parts of other municipalities.
  it.each([
    ['GM0344', 1.32],
    ['GM0772', 1.1],
    ['GM0114', 0.11],
    ['GM0153', 0.19],
    ['GM0014', null],
    ['GM0796', null],
  ])('give %s a growth of %s', (code, value) => {
    const found = growth.values.find((x) => x.code === code)!;
    expect(found.value).toBe(value);
    expect(found.reason).toBe(value === null ? 'boundary' : undefined);
  });

  it('leave out exactly the municipalities whose territory changed', () => {
    const changed = municipalities
      .filter((m) => m.series['average-population']!.breaks.some((b) => b.before > '2013' && b.before <= '2024'))
      .map((m) => m.code);
    expect(growth.values.filter((x) => x.value === null).map((x) => x.code)).toEqual(changed.toSorted());
    expect(changed).toHaveLength(20);
  });

  it('compare with the Netherlands where the source gives it', () => {
    expect(all.map((c) => [c.id, c.netherlands !== null])).toEqual([
      ['growth', true],
      ['aged-65-plus-2023', false],
      ['one-person-households-2023', false],
      ['sale-price', true],
      ['social-assistance-per-1000-2020', true],
    ]);
    expect(growth.netherlands).toBeCloseTo(100 * ((17_993_486 / 16_804_436) ** (1 / 11) - 1), 1);
  });

  it('are empty without figures', () => {
    expect(comparisons({ indicators: [] }, [])).toEqual([]);
    expect(growthComparison(GROWTH, { indicators: [] }, [])).toBeNull();
  });
});
