import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { IndicatorSchema, IndicatorSourceSchema, type Indicator, type IndicatorSource } from '../model/indicator.js';
import { unexplainedJumps } from './jumps.js';
import { sourcesAt, sourcesOf } from './sources.js';

const folder = new URL('../../figures/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const national = readdirSync(new URL('national/', folder)).map((name) => json(`national/${name}`) as Indicator);
const municipal = (json('municipal-indicators.json') as { readonly indicators: readonly Indicator[] }).indicators;
const found = (id: string): Indicator => national.find((i) => i.id === id)!;

const source: IndicatorSource = { publisher: 'x', table: 't', tableTitle: 't', measure: 'm', measureTitle: 'm', retrieved: '2026-11-01', licence: 'x' };

describe('the sources of a figure', () => {
  it('are those of its period: the trail of 2020 does not end in a table without 2020', () => {
    const households = found('one-person-households');
    expect(sourcesAt(households, '2020').map((s) => s.table)).toEqual(['84799NED']);
    expect(sourcesAt(households, '2025').map((s) => s.table)).toEqual(['70072ned']);
    expect(sourcesOf(households).map((s) => [s.from, s.to])).toEqual([
      ['2020', '2020'],
      ['2024', '2025'],
    ]);
    expect(sourcesAt(found('gdp-growth'), '2019').map((s) => s.publisher)).toEqual(['Wereldbank (World Bank)']);
    expect(sourcesAt(found('gdp-growth'), '2020').map((s) => s.publisher)).toEqual(['CBS']);
  });

  it('are all of those that a computed figure is made of', () => {
    expect(sourcesAt(found('real-median-income'), '2013').map((s) => s.table)).toEqual(['86141NED', '83932NED']);
  });

  it('are all of them where none has the period: a figure without a source would be worse', () => {
    expect(sourcesAt({ source: { ...source, from: '2020', to: '2020' } }, '2031')).toHaveLength(1);
  });

  it.each([...national, ...municipal].map((i) => [i.id, i] as const))('%s: each has an address, and one that was read on a page its day', (_, indicator) => {
    for (const one of sourcesOf(indicator)) {
      expect(one.url, one.table).toMatch(/^https:\/\//);
      if (one.taken === 'page') expect(one.retrieved).toBe('2026-11-28');
    }
  });

  it('cover every period of a series of several tables', () => {
    for (const indicator of national.filter((i) => i.alsoFrom && i.source.from !== undefined))
      for (const { period } of indicator.observations.filter((o) => o.value !== null)) {
        const own = sourcesOf(indicator).filter((s) => s.from! <= period && period <= s.to!);
        expect(own.length, `${indicator.id} ${period}`).toBeGreaterThan(0);
      }
  });

  it('name no table that none of the figures of municipalities is from', () => {
    const tables = (id: string): string[] => [...new Set(sourcesOf(municipal.find((i) => i.id === id)!).map((s) => s.table))];
    expect(tables('wmo-clients-per-1000-2021')).toEqual(['85039NED']);
    expect(tables('woz-value')).toEqual(['85036NED']);
    expect(tables('unemployment-benefits-per-1000').toSorted()).toEqual(['70072ned', '85039NED', '85984NED', 'Wijk- en Buurtkaart 2024']);
  });

  it('of a page need its address and its day', () => {
    const read = { ...source, taken: 'page' as const };
    expect(v.safeParse(IndicatorSourceSchema, read).issues?.[0].message).toMatch(/address of the page/);
    expect(v.safeParse(IndicatorSourceSchema, { ...read, url: 'https://www.uitgever.example/bericht' }).success).toBe(true);
  });

  it('keep what a publisher writes before a rounded number', () => {
    expect(found('new-firms').observations.map((o) => o.about)).toEqual(['bijna', 'meer-dan', 'ruim', 'ruim']);
    const one = { ...found('new-firms'), observations: [{ period: '2020', value: 1, status: 'unknown', about: 'zo ongeveer' }] };
    expect(v.safeParse(IndicatorSchema, one).success).toBe(false);
  });
});

describe('a jump in a series', () => {
  const series = (values: readonly number[]): Pick<Indicator, 'observations' | 'breaks' | 'kind'> => ({
    kind: 'measured',
    breaks: [],
    observations: values.map((value, i) => ({ period: String(2010 + i), value, status: 'definitive' })),
  });
  const jumping = series([100, 101, 102, 130, 131]);

  it.each(national.map((i) => [i.id, i] as const))('%s has none without a word', (_, indicator) => {
    expect(unexplainedJumps(indicator)).toEqual([]);
  });

  it('is found where it is large and unusual, and not where a break or a note tells of it', () => {
    const text = { nl: 'x', en: 'x' };
    expect(unexplainedJumps(jumping)).toEqual(['2013']);
    expect(unexplainedJumps({ ...jumping, breaks: [{ before: '2013', kind: 'definition', text }] })).toEqual([]);
    expect(unexplainedJumps({ ...jumping, jumps: [{ at: '2013', text }] })).toEqual([]);
    expect(unexplainedJumps(series([100, 150, 100, 150, 100]))).toEqual([]);
    // The series in which a fact-checker found it.
    expect(unexplainedJumps({ ...found('jobs-finance'), jumps: undefined })).toEqual(['2012', '2015']);
  });

  it('is passed over in projections, months, and values of zero or less', () => {
    expect(unexplainedJumps({ ...jumping, kind: 'projection' })).toEqual([]);
    expect(unexplainedJumps(series([-1, 1, 2]))).toEqual([]);
    expect(unexplainedJumps(series([1]))).toEqual([]);
  });
});
