import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkFigures, municipalIndicator, stableJson, valueAt, type Municipality, type Register } from '@trendbeeld/data/figures';
import { describe, expect, it } from 'vitest';
import { SHIPPED, shared } from './folders.js';

const texts = (folder: string): [string, string][] =>
  readdirSync(join(SHIPPED, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [join(folder, name), readFileSync(join(SHIPPED, folder, name), 'utf8')]);
const municipalities = texts('municipalities');
const all = [...texts('.'), ...texts('national'), ...municipalities];
const parsed = municipalities.map(([, text]) => JSON.parse(text) as Municipality);
const register = JSON.parse(readFileSync(join(SHIPPED, 'municipalities-register.json'), 'utf8')) as Register;

describe('the figures that ship', () => {
  it('are without an issue, every file of them', () => {
    expect(all.length).toBeGreaterThan(342 + 30);
    expect(all.flatMap(([path, text]) => checkFigures(path, JSON.parse(text)))).toEqual([]);
  });

  it('are written in the one way', () => {
    for (const [path, text] of all) expect(stableJson(JSON.parse(text)) === text, path).toBe(true);
  });

  it('are at most 6 kB gzip for a municipality', () => {
    expect(Math.max(...municipalities.map(([, text]) => gzipSync(text).length))).toBeLessThanOrEqual(6000);
  });

  it('are there for the 342 municipalities of 2026, and no place that is none', () => {
    expect(parsed.map((m) => m.code).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(register.municipalities.filter((m) => m.to === null).map((m) => m.code));
    expect(parsed).toHaveLength(342);
    expect(parsed.some((m) => ['GM0000', 'GM0997', 'GM0998'].includes(m.code))).toBe(false);
  });

  it('make every municipal series complete in itself, with source and date', () => {
    const indicators = shared();
    for (const m of parsed) {
      for (const { id } of indicators.indicators) {
        const indicator = municipalIndicator(m, indicators, id);
        if (indicator) expect(checkFigures(`${m.code}.json`, indicator), `${m.code} ${id}`).toEqual([]);
      }
    }
  });

  it('lose nobody: territories and divided municipalities add up to the Netherlands', () => {
    const beside = shared().indicators.find((i) => i.id === 'population')!.netherlands!.observations;
    for (const { period, value } of beside) {
      const sum = parsed.reduce((total, m) => total + (valueAt(m.series['population']!.observations, period) ?? 0), 0);
      // Haaren was divided in 2021 and so is in no territory before.
      const haaren = period < '2021' ? 14_000 : 0;
      expect(Math.abs(value! - sum)).toBeLessThanOrEqual(haaren * 1.05);
    }
  });

  it('name every divided municipality since 2012 in a break of those that got a part', () => {
    const divided = register.municipalities.filter((m) => m.to !== null && m.to > '2012-01-01' && m.successors.length > 1);
    expect(divided.map((m) => m.name)).toEqual(['Skarsterlân', 'Winsum', 'Boarnsterhim', 'Littenseradiel', 'Haaren', 'Maasdonk']);
    for (const { name, successors } of divided) {
      for (const { code } of successors) {
        const today = parsed.find((m) => m.territory.codes.some((c) => c.code === code))!;
        const told = today.series['average-population']!.breaks.some((b) => b.text.nl.includes(name));
        expect(told, `${name} in ${today.name}`).toBe(true);
      }
    }
  });
});
