import { createFormatters, type Observation, type Qualifier } from '@trendbeeld/data';
import type { BarRow, LineInput, SceneTexts } from '../../src/index.js';

/** Dutch formatters for all pictures: a fixed language, no clock, no machine. */
export const nl = createFormatters('nl');

/** Texts of a made-up example: never under a trend's name. */
export const texts = (title: string): SceneTexts => ({
  title,
  description: `Voorbeeld met verzonnen cijfers: ${title}.`,
  source: { short: 'Voorbeeld, verzonnen cijfers', long: 'Bron: voorbeeld met verzonnen cijfers om de tekening te proberen.' },
});

/** A row of bars from a number of people. */
export const row = (label: string, low: number | null, high: number | null, qualifiers: readonly Qualifier[] = ['gemeten']): BarRow =>
  low === null && high === null
    ? { label, value: 'geen gegevens', bounds: null, qualifiers, certainty: 'ontbreekt' }
    : { label, value: nl.value({ low, high }, 'personen', qualifiers), bounds: { low, high }, qualifiers, certainty: qualifiers.join(', ') };

/** Headers of every example's table. */
export const columns = ['Wat', 'Aantal', 'Hoe zeker'] as const;

/** Yearly observations from a first year on; null is a gap. */
export const years = (first: number, values: readonly (number | null)[]): Observation[] =>
  values.map((value, i) => ({ period: String(first + i), value, status: 'definitive' }));

/** Input of a line with made-up figures. */
export const line = (title: string, observations: readonly Observation[], rest: Partial<LineInput> = {}): LineInput => ({
  ...texts(title),
  observations,
  unit: '% van de inwoners',
  number: (value) => nl.number(value),
  period: (id) => nl.period(id),
  words: { period: 'Jaar', value: 'Waarde', status: 'Status', missing: 'geen gegevens', provisional: 'voorlopig', definitive: 'definitief' },
  ...rest,
});
