/** The common shelf of figures beside a study, read from the data package. The one place that knows where its files lie. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { MunicipalityFigures } from '@trendbeeld/cards';
import { keptByStudy, type Comparison, type Indicator, type Study } from '@trendbeeld/data';
import type { MunicipalIndicator, Municipality, MunicipalIndicators, Register, Revision } from '@trendbeeld/data/figures';

const { resolve } = createRequire(import.meta.url);

const kept = new Map<string, unknown>();

/** A JSON file of the data package, read once. */
function dataFile(name: string): unknown {
  const found = kept.get(name) ?? (JSON.parse(readFileSync(resolve(`@trendbeeld/data/${name}`), 'utf8')) as unknown);
  kept.set(name, found);
  return found;
}

/** An indicator of the Netherlands with its figures: of the study's own, or of the common shelf. */
export const indicatorOf = (study: Study, id: string): Indicator =>
  study.indicators.find((i) => i.id === id) ?? (dataFile(`indicators/${id}.json`) as Indicator);

/** All comparisons between municipalities that a study can show, its own included, in order of id. */
export const comparisons: (study: Study) => readonly Comparison[] = keptByStudy((study) => {
  const folder = dirname(resolve('@trendbeeld/data/map.json'));
  const shelf = readdirSync(`${folder}/comparisons`).map((name) => dataFile(`comparisons/${name}`) as Comparison);
  return [...study.comparisons, ...shelf].toSorted((a, b) => (a.id < b.id ? -1 : 1));
});

/** What figures of municipalities share, in order. */
export const municipalIndicators = (): readonly MunicipalIndicator[] => (dataFile('municipal-indicators.json') as MunicipalIndicators).indicators;

/** What publishers revised in the figures of the shelf, the oldest first. */
export const revisions = (): readonly Revision[] => (dataFile('revisions.json') as { readonly revisions: readonly Revision[] }).revisions;

/** The municipalities of today and of before. */
export const register = (): Register => dataFile('municipalities-register.json') as Register;

/** A municipality of today with what its card needs. */
export function municipalityOf(study: Study, code: string): MunicipalityFigures {
  const municipality = dataFile(`municipalities/${code}.json`) as Municipality;
  return { municipality, shared: dataFile('municipal-indicators.json') as MunicipalIndicators, comparisons: comparisons(study) };
}

/** Name of a municipality of today, as CBS writes it. */
export const municipalityName = (code: string): string => (dataFile(`municipalities/${code}.json`) as Municipality).name;

/** Folder of the embed bundle: scripts, style sheet and the figures of the shelf, as the elements package ships it. */
export const embedFolder = (): string => dirname(resolve('@trendbeeld/elements/embed/trendbeeld.js'));

/** Fonts of the pictures, as files. */
export const fontFiles = (): readonly string[] =>
  ['400Regular', '700Bold'].map((weight) => resolve(`@expo-google-fonts/fira-sans/${weight}/FiraSans_${weight}.ttf`));
