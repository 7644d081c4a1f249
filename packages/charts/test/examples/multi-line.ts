import { multiLineChart, type LineSeries, type MultiLineInput, type Scene } from '../../src/index.js';
import { nl, texts, years } from './shared.js';

const one = (label: string, first: number, values: readonly (number | null)[]): LineSeries => ({ label, observations: years(first, values) });

const lines = (title: string, series: readonly LineSeries[], more: Partial<MultiLineInput> = {}): Scene =>
  multiLineChart({
    ...texts(title),
    series,
    unit: 'inbraken per 1.000 huizen',
    number: (value) => nl.number(value, 1),
    period: (id) => nl.period(id),
    words: { period: 'Jaar', missing: 'geen gegevens', provisional: 'voorlopig' },
    ...more,
  });

/** A town beside its country, with the moment of a study; the latest value is provisional. */
export const multiLineTwo = (): Scene =>
  lines(
    'De stad naast het land',
    [
      {
        label: 'Voorbeeldstad',
        observations: [...years(2012, [7.7, 6.9, 6.3, 4.9, 4.9, 4.3, 3, 2.6, 2.3]), { period: '2021', value: 1.9, status: 'provisional' }],
      },
      one('Nederland', 2012, [5.5, 5.2, 4.6, 3.9, 3.4, 3, 2.6, 2.4, 1.9, 1.5]),
    ],
    { moment: { period: '2013-08', label: 'augustus 2013: de studie', short: '2013: de studie' } },
  );

/** A town whose border changed, with a long name, and ends that lie close together. */
export const multiLineBreak = (): Scene =>
  lines(
    'Een andere grens',
    [
      {
        ...one('’s-Hertogenbosch', 2015, [245_900, 267_618, 307_737, 344_018, 379_770, 405_791]),
        breaks: [{ before: '2017', label: 'andere grens' }],
      },
      one('Nederland', 2015, [230_194, 243_837, 263_295, 287_267, 307_978, 401_300]),
    ],
    { unit: 'euro', number: (value) => nl.number(value, 0) },
  );

/** Gaps, a series that ends earlier, and one value alone. */
export const multiLineGaps = (): Scene =>
  lines('Niet elk jaar gemeten', [one('om het jaar', 2010, [20, null, 23, null, 26]), one('eindigt eerder', 2010, [50, 49, 47]), one('eenmalig', 2012, [35])]);

/** Values that fall below zero. */
export const multiLineNegative = (): Scene =>
  lines('Onder nul', [one('saldo van de gemeente', 2010, [40, 30, 10, -5, -20, 5]), one('saldo van het Rijk', 2010, [10, 11, 12, 13, 14, 15])], {
    unit: 'euro per inwoner',
  });

/** Two lines of one value each, in one period. */
export const multiLineOne = (): Scene => lines('Alleen het eerste jaar', [one('hier', 2010, [12]), one('daar', 2010, [8])]);
