import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';

// What is published, so what the build computed of the shipped figures.
const { outcomes, indicators, rules } = study.outcomes;
const of = (ref: string) => outcomes.find((o) => o.ref === ref)!;
/** The line that an outcome draws. */
const lineOf = (ref: string) => {
  const { chart } = of(ref);
  if (chart?.kind !== 'line') throw new Error(`${ref} draws no line`);
  return chart;
};

describe('the outcomes', () => {
  it('are at least fifteen, each once, each with figures that name publisher, table and date', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(15);
    expect(new Set(outcomes.map((o) => o.ref)).size).toBe(outcomes.length);
    for (const o of outcomes) {
      for (const id of o.indicators) {
        const source = indicators.find((i) => i.id === id)?.source;
        expect(source?.publisher, `${o.ref} ${id}`).toBeTruthy();
        expect(source?.modified ?? source?.retrieved, `${o.ref} ${id}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      expect(rules[o.rule], o.ref).toBeDefined();
    }
  });

  it('leave no placeholder and no unknown word in a text', () => {
    for (const o of outcomes)
      for (const text of [o.headline, o.text, o.note]) for (const words of Object.values(text)) expect(words).not.toMatch(/[{}]|undefined|NaN/);
  });

  /** Known answers, computed by others from the same sources; to the digits that they give. */
  it.each([
    ['K06', 'growth', 0.6, 2, 'too-early'],
    ['K06', 'start', 16_779_575, 0, 'too-early'],
    ['K06', 'now', 18_130_208, 0, 'too-early'],
    ['K10', 'then', 0.66, 2, 'confirmed'],
    ['K10', 'mean', 1, 2, 'confirmed'],
    ['K10', 'low', 0.6, 2, 'confirmed'],
    ['K14', 'before', 2.1, 1, 'went-otherwise'],
    ['K14', 'short', 1.27, 2, 'went-otherwise'],
    ['K14', 'mean', 1.88, 2, 'went-otherwise'],
    ['K16', 'mean', 2.78, 2, 'confirmed'],
    ['K17', 'mean', 0.04, 2, 'confirmed'],
    ['K18', 'then', 754_000, 0, 'not-comparable'],
    ['K18', 'peak', 762_000, 0, 'not-comparable'],
    ['K18', 'old', 656_000, 0, 'not-comparable'],
    ['K18', 'top', 800_000, 0, 'not-comparable'],
    ['K19', 'peak', 8.7, 1, 'not-comparable'],
    ['K19', 'year', 8.3, 1, 'not-comparable'],
    ['K19', 'old', 8.3, 1, 'not-comparable'],
    ['K19', 'now', 3.8, 1, 'not-comparable'],
    ['K20', 'start', 10_190_000, -4, 'too-early'],
    ['K39', 'growth', 11.3, 1, 'went-otherwise'],
    ['K39', 'end', 10_229_000, 0, 'went-otherwise'],
    ['K25', 'start', 1_339_700, 0, 'not-comparable'],
    ['K25', 'low', 1_292_700, 0, 'not-comparable'],
    ['K26', 'start', 461_700, 0, 'came-true'],
    ['K26', 'servicesStart', 1_314_900, 0, 'came-true'],
    ['K26', 'servicesEnd', 1_630_240, 0, 'came-true'],
    ['K12', 'then', 23_500_000_000, 0, 'not-comparable'],
    ['K12', 'end', 25_000_000_000, 0, 'not-comparable'],
    ['K12', 'first', 30_600_000_000, 0, 'not-comparable'],
    ['K09', 'start', 2_867_797, 0, 'too-early'],
    ['K09', 'end', 3_380_900, -2, 'too-early'],
    ['K31', 'first', 430_000, 0, 'not-comparable'],
    ['K31', 'last', 435_760, 0, 'not-comparable'],
    ['K37', 'before', 49, 0, 'not-comparable'],
    ['D01', 'few', 12, 0, 'not-comparable'],
    ['D01', 'many', 91, 0, 'not-comparable'],
    ['D01', 'now', 63, 0, 'not-comparable'],
    ['D11', 'loss', -3.1, 1, 'not-comparable'],
    ['D11', 'gain', 18.8, 1, 'not-comparable'],
    ['D13', 'firmsThen', 170_000, 0, 'not-comparable'],
    ['D13', 'failedThen', 12_449, 0, 'not-comparable'],
    ['D13', 'failedNow', 4_105, 0, 'not-comparable'],
    ['R23', 'homesThen', 87_454, 0, 'not-comparable'],
    ['K27', 'start', 715_800, 0, 'went-otherwise'],
    ['K27', 'stateStart', 511_700, 0, 'went-otherwise'],
    ['K32', 'then', 579_900, 0, 'not-comparable'],
    ['K32', 'now', 592_900, 0, 'not-comparable'],
    ['D04', 'then', 49_311, 0, 'confirmed'],
    ['D04', 'soldThen', 110_094, 0, 'confirmed'],
    ['D08', 'then', 66.5, 1, 'did-not-occur'],
    ['D08', 'top', 130.4, 1, 'did-not-occur'],
    ['D08', 'dip', 126.6, 1, 'did-not-occur'],
    ['D10', 'then', 2_476_000, 0, 'came-true'],
    ['D10', 'top', 2_791_000, 0, 'came-true'],
    ['D10', 'shareThen', 29.4, 1, 'came-true'],
    ['D10', 'shareNow', 27.3, 1, 'came-true'],
    ['D11', 'low', -41, 0, 'not-comparable'],
    ['D13', 'then', 894_000, 0, 'not-comparable'],
    ['D13', 'now', 1_200_000, 0, 'not-comparable'],
    ['D13', 'growth', 34.2, 1, 'not-comparable'],
    ['D13', 'staffGrowth', 1.2, 1, 'not-comparable'],
  ])('%s: %s is %d', (ref, name, value, decimals, verdict) => {
    const scale = 10 ** decimals;
    expect(Math.round(of(ref).values[name]!.value * scale) / scale).toBeCloseTo(value, 6);
    expect(of(ref).verdict).toBe(verdict);
  });

  it('keep the two statements on unemployment apart, each with its own answer', () => {
    expect(of('K18').headline.nl).not.toBe(of('K19').headline.nl);
    expect(of('K18').note.nl).toMatch(/2013/);
    expect(lineOf('K19').expectation?.bounds).toEqual({ low: 9, high: 9 });
  });

  it('draw an expectation in the unit of the figures, from the value that was known', () => {
    const population = lineOf('K06').expectation!;
    expect(population.start).toBe(16_779_575);
    expect(population.bounds.low).toBeCloseTo(16_779_575 * 1.0014 ** 13, 0);
    const ages = lineOf('K20').expectation!;
    expect(ages.to).toBe('2043');
    expect(ages.bounds.low! - ages.start!).toBe(-800_000);
  });

  it('draw «no growth» as a flat line, and break the growth of the economy where its figures are of another year', () => {
    expect(lineOf('K39').expectation).toMatchObject({ bounds: { low: 9_187_000, high: 9_187_000 }, from: '2013', to: '2025' });
    expect(lineOf('K14').breaks.map((b) => [b.before, b.kind])).toEqual([['2020', 'vintage']]);
  });

  it('judge no advice', () => {
    expect(outcomes.map((o) => o.ref)).not.toContain('K15');
  });

  it('say what is provisional in the text itself', () => {
    expect(of('K27').values['end']!.status).toBe('provisional');
    expect(of('K27').text.nl).toContain('793.060 (voorlopig)');
    expect(of('K27').text.en).toContain('793,060 (provisional)');
  });

  it('never call a statement failed whose time has not passed', () => {
    for (const o of outcomes.filter((x) => x.rule === 'horizon')) expect(o.verdict).toBe('too-early');
  });
});
