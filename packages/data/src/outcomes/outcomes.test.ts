import { describe, expect, it } from 'vitest';
import type { Bounds, StudyPeriod } from '../model/statement.js';
import type { Indicator } from '../model/indicator.js';
import type { Judgement, OutcomeValue } from '../model/outcome.js';
import { compute } from './compute.js';
import { judge, refutable, RULES } from './verdict.js';

/** An indicator of made-up values, from 2013 on. */
const indicator = (values: readonly (number | null)[], provisionalFrom = 9999): Indicator => ({
  id: 'made-up',
  title: { nl: 'Voorbeeld', en: 'Example' },
  unit: { nl: 'stuks', en: 'pieces' },
  definition: { nl: 'Verzonnen.', en: 'Made up.' },
  periodMeaning: { kind: 'first-of-january', words: { nl: 'op 1 januari', en: 'on 1 January' } },
  decimals: 1,
  kind: 'measured',
  source: { publisher: 'x', table: 'x', tableTitle: 'x', measure: 'x', measureTitle: 'x', retrieved: '2026-11-01', licence: 'x' },
  region: 'NL01',
  breaks: [],
  observations: values.map((value, i) => ({ period: String(2013 + i), value, status: 2013 + i >= provisionalFrom ? 'provisional' : 'definitive' })),
});

describe('compute', () => {
  const series = indicator([100, 80, null, 120, 144], 2017);
  it.each([
    [{ compute: 'at', from: '2014' }, 80, '2014'],
    [{ compute: 'latest' }, 144, '2017'],
    [{ compute: 'max' }, 144, '2017'],
    [{ compute: 'min' }, 80, '2014'],
    [{ compute: 'max', to: '2016' }, 120, '2016'],
    [{ compute: 'mean', from: '2013', to: '2016' }, 100, '2016'],
    [{ compute: 'change', from: '2013', to: '2014' }, -20, '2014'],
    [{ compute: 'change-share', from: '2013', to: '2016' }, 20, '2016'],
  ] as const)('%j', (recipe, value, period) => {
    expect(compute('K00', series, { indicator: 'made-up', ...recipe })).toMatchObject({ value, period });
  });

  it('names the year in which a level was reached, which is the one before the first of January that has it', () => {
    const reached = (level: number, values = [100, 110, 120]) => compute('K00', indicator(values), { indicator: 'made-up', compute: 'reached', level });
    expect(reached(115)).toMatchObject({ value: 115, period: '2014', from: '2014' });
    expect(reached(110)).toMatchObject({ value: 110, period: '2013' });
    const yearly = { ...indicator([100, 110, 120]), periodMeaning: { kind: 'year-average', words: { nl: 'x', en: 'x' } } } as Indicator;
    expect(compute('K00', yearly, { indicator: 'made-up', compute: 'reached', level: 115 })).toMatchObject({ period: '2015' });
    expect(() => reached(200)).toThrow('did not come to 200');
    expect(() => reached(90)).toThrow('did not come to 90');
    expect(() => compute('K00', series, { indicator: 'made-up', compute: 'reached', level: 110 })).toThrow('there is no figure between 2014 and 2016');
  });

  it('measures how far the number of a statement lies from a figure, in % of the figure', () => {
    const distance = (said: Bounds | null) => compute('K00', series, { indicator: 'made-up', compute: 'distance', from: '2014' }, said);
    expect(distance({ low: 78, high: 78 })).toMatchObject({ value: -2.5, period: '2014', unit: { nl: '%' } });
    expect(distance({ low: null, high: 84 }).value).toBe(5);
    expect(() => distance(null)).toThrow('no distance can be computed');
  });

  it('computes compound growth a year, over whole years', () => {
    expect(compute('K00', series, { indicator: 'made-up', compute: 'growth-per-year', from: '2013' }).value).toBeCloseTo(9.545, 3);
  });

  it('is provisional when one of its figures is', () => {
    expect(compute('K00', series, { indicator: 'made-up', compute: 'change', from: '2013' }).status).toBe('provisional');
    expect(compute('K00', series, { indicator: 'made-up', compute: 'change', from: '2013', to: '2016' }).status).toBe('definitive');
  });

  it.each(['2015', '2020'])('says that there is no value in %s rather than take another', (from) => {
    expect(() => compute('K00', series, { indicator: 'made-up', compute: 'at', from })).toThrow(
      /outcome K00: no value of made-up in \d+: found "\d+"\. It runs from 2013 to 2017/,
    );
  });
});

describe('judge', () => {
  const words = { nl: 'x', en: 'x' };
  const said = (value: Bounds | null, to: number | null): { value: Bounds | null; period: StudyPeriod } => ({
    value,
    period: { kind: 'horizon', from: 2013, to, words },
  });
  const value = (number: number, period = '2024'): OutcomeValue => ({
    value: number,
    period,
    status: 'definitive',
    indicator: 'x',
    compute: 'at',
    from: period,
    unit: words,
    decimals: 1,
  });
  const exact = (n: number): Bounds => ({ low: n, high: n });
  const horizon: Judgement = { rule: 'horizon', value: 'v' };
  const open: Judgement = { rule: 'open-horizon', value: 'v', until: '2023' };
  const past: Judgement = { rule: 'past', value: 'v' };

  it('holds the year in which a number is reached against the year that was named', () => {
    const moment: Judgement = { rule: 'moment', value: 'v', reached: 'r' };
    const about = { ...said(exact(18), 2044), period: { ...said(null, 2044).period, approximate: true } };
    expect(judge(moment, said(exact(18), 2044), value(17))).toBe('too-early');
    expect(judge(moment, said(exact(18), 2024), value(17))).toBe('too-early');
    expect(judge(moment, said(exact(18), 2024), value(17, '2025'))).toBe('went-otherwise');
    expect(judge(moment, said(exact(18), 2044), value(18, '2025'), [], value(18, '2024'))).toBe('went-otherwise');
    expect(judge(moment, said(exact(18), 2024), value(18, '2026'), [], value(18, '2024'))).toBe('came-true');
    expect(judge(moment, about, value(18, '2046'), [], value(18, '2045'))).toBe('came-true');
    expect(judge(moment, about, value(18, '2047'), [], value(18, '2046'))).toBe('went-otherwise');
    expect(judge(moment, said(null, 2024), value(18))).toBe('not-comparable');
    expect(refutable(moment, said(exact(18), 2044), value(17))).toBe(true);
  });

  it('needs no end of time to see that a highest number was passed', () => {
    const ceiling: Judgement = { rule: 'ceiling', value: 'v' };
    const most: Bounds = { low: null, high: 17.5 };
    expect(judge(ceiling, said(most, 2038), value(17.5))).toBe('too-early');
    expect(judge(ceiling, said(most, 2038), value(17.6))).toBe('went-otherwise');
    expect(judge(ceiling, said(most, 2038), value(17.4, '2038'))).toBe('came-true');
    expect(judge(ceiling, said({ low: 17.5, high: null }, 2038), value(17.6))).toBe('not-comparable');
    expect(refutable(ceiling, said(most, 2038), value(17.6))).toBe(true);
  });

  it('judges a number for one year by its distance, 1 % at most', () => {
    const distance: Judgement = { rule: 'distance', value: 'v' };
    expect(judge(distance, said(exact(101), 2020), value(100, '2020'))).toBe('came-true');
    expect(judge(distance, said(exact(101.1), 2020), value(100, '2020'))).toBe('went-otherwise');
    expect(judge(distance, said(exact(98), 2020), value(100, '2020'))).toBe('went-otherwise');
    expect(judge(distance, said(exact(100), 2030), value(100, '2020'))).toBe('too-early');
    expect(refutable(distance, said(exact(100), 2020), value(100, '2020'))).toBe(true);
  });

  it('never calls a statement failed before its time', () => {
    expect(judge(horizon, said(exact(0.14), 2063), value(0.6))).toBe('too-early');
    expect(judge(open, said({ low: 1, high: 1.5 }, null), value(2.1, '2019'))).toBe('too-early');
  });

  it.each([
    [horizon, said(exact(0.14), 2020), value(0.141), 'came-true'],
    [horizon, said(exact(0.14), 2020), value(0.2), 'went-otherwise'],
    [open, said({ low: 1, high: 1.5 }, null), value(1.54), 'came-true'],
    [open, said({ low: 1, high: 1.5 }, null), value(1.56), 'went-otherwise'],
    [open, said({ low: 700_000, high: null }, null), value(900_000), 'came-true'],
    [past, said(exact(2.7), null), value(2.78), 'confirmed'],
    [past, said(exact(2.7), null), value(2.8), 'revised'],
    [past, said(exact(1), null), value(0.66), 'confirmed'],
  ] as const)('%j of %j with %j is %s', (judgement, statement, measured, verdict) => {
    expect(judge(judgement, statement, measured)).toBe(verdict);
  });

  it.each([
    [{ rule: 'direction', value: 'v', expected: 'up', until: '2019' }, 5, 'came-true'],
    [{ rule: 'direction', value: 'v', expected: 'not-up', until: '2019' }, 5, 'went-otherwise'],
    [{ rule: 'direction', value: 'v', expected: 'not-up', until: '2019' }, 0, 'came-true'],
    [{ rule: 'direction', value: 'v', expected: 'down', until: '2030' }, -5, 'too-early'],
    [{ rule: 'past-direction', value: 'v', expected: 'down' }, -5, 'confirmed'],
    [{ rule: 'past-direction', value: 'v', expected: 'up' }, -5, 'revised'],
    [{ rule: 'risk', value: 'v', shows: 'falls' }, -5, 'occurred'],
    [{ rule: 'risk', value: 'v', shows: 'falls' }, 5, 'did-not-occur'],
    [{ rule: 'neighbour' }, 5, 'not-comparable'],
  ] as const)('%j with %d is %s', (judgement, number, verdict) => {
    expect(judge(judgement, null, value(number))).toBe(verdict);
  });

  it('does not compare where the statement has no bounds or there is no value', () => {
    expect(judge(past, said(null, null), value(1))).toBe('not-comparable');
    expect(judge(horizon, said(exact(1), 2020), null)).toBe('not-comparable');
  });

  it('has its rules in words', () => {
    for (const rule of Object.values(RULES)) for (const language of ['nl', 'en'] as const) expect(rule[language].length).toBeGreaterThan(40);
  });
});
