/** What is published, read from the data package: study, outcomes, figures. The one place that knows where its files lie. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { domainEntry, trendEntry, type Comparison, type DomainEntry, type Indicator, type TrendEntry } from '@trendbeeld/data';
import type { Municipality, MunicipalIndicators, Register } from '@trendbeeld/data/figures';
import { outcomes } from '@trendbeeld/data/outcomes';
import { study } from '@trendbeeld/data/study';
import type { MunicipalityFigures } from '@trendbeeld/elements/server';

const { resolve } = createRequire(import.meta.url);

const kept = new Map<string, unknown>();

/** A JSON file of the data package, read once. */
function dataFile(name: string): unknown {
  return once(name, () => JSON.parse(readFileSync(resolve(`@trendbeeld/data/${name}`), 'utf8')) as unknown);
}

function once<T>(name: string, make: () => T): T {
  const found = kept.get(name) ?? make();
  kept.set(name, found);
  return found as T;
}

/** A trend with all that its card needs. @throws {RangeError} for an unknown one. */
export const trendOf = (slug: string): TrendEntry => once(`trend ${slug}`, () => trendEntry(study, outcomes, slug));

/** A domain with its trends. @throws {RangeError} for an unknown one. */
export const domainOf = (name: string): DomainEntry => once(`domain ${name}`, () => domainEntry(study, outcomes, name));

/** An indicator of the Netherlands with its figures. */
export const indicatorOf = (id: string): Indicator => dataFile(`indicators/${id}.json`) as Indicator;

/** All comparisons between municipalities, in order of id. */
export function comparisons(): readonly Comparison[] {
  const folder = dirname(resolve('@trendbeeld/data/comparisons/population-growth.json'));
  return once('comparisons', () =>
    readdirSync(folder)
      .toSorted()
      .map((name) => dataFile(`comparisons/${name}`) as Comparison),
  );
}

/** The municipalities of today and of before. */
export const register = (): Register => dataFile('municipalities-register.json') as Register;

/** A municipality of today with what its card needs. */
export function municipalityOf(code: string): MunicipalityFigures {
  const municipality = dataFile(`municipalities/${code}.json`) as Municipality;
  return { municipality, shared: dataFile('municipal-indicators.json') as MunicipalIndicators, comparisons: comparisons() };
}

/** Folder of the embed bundle: script, style sheet and data, as the elements package ships it. */
export const embedFolder = (): string => dirname(resolve('@trendbeeld/elements/embed/trendbeeld.js'));

/** Fonts of the pictures, as files. */
export const fontFiles = (): readonly string[] =>
  ['400Regular', '600SemiBold', '700Bold'].map((weight) => resolve(`@expo-google-fonts/fira-sans/${weight}/FiraSans_${weight}.ttf`));
