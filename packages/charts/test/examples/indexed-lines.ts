import { indexedLinesChart, type IndexedLinesInput, type LineSeries, type Scene } from '../../src/index.js';
import { nl, texts, years } from './shared.js';

const one = (label: string, first: number, values: readonly (number | null)[]): LineSeries => ({ label, observations: years(first, values) });

const lines = (title: string, series: readonly LineSeries[], more: Partial<IndexedLinesInput> = {}): Scene =>
  indexedLinesChart({
    ...texts(title),
    series,
    base: '2010',
    unit: 'index, 2010 = 100',
    number: (value) => nl.number(value, 1),
    period: (id) => nl.period(id),
    words: { period: 'Jaar', index: 'index', missing: 'geen gegevens' },
    ...more,
  });

/** Two series that part. */
export const indexedLinesTwo = (): Scene =>
  lines('Meer huishoudens dan mensen', [
    one('huishoudens', 2010, [7100, 7190, 7260, 7330, 7400, 7480, 7560, 7640, 7700, 7790, 7900, 7990, 8060]),
    one('inwoners', 2010, [16_500, 16_540, 16_600, 16_610, 16_650, 16_690, 16_700, 16_760, 16_800, 16_830, 16_860, 16_900, 16_920]),
  ]);

/** Four series whose ends lie close together: their values are pushed apart. */
export const indexedLinesFour = (): Scene =>
  lines('Vier lijnen, dicht bij elkaar', [
    one('fiets', 2005, [90, 92, 95, 96, 99, 100, 103, 104, 106, 108, 110, 111, 114]),
    one('bus en trein', 2005, [42, 43, 43, 45, 47, 50, 50, 51, 53, 53, 54, 56, 57]),
    one('auto', 2005, [880, 890, 930, 960, 990, 1000, 1010, 1020, 1040, 1060, 1090, 1110, 1135]),
    one('lopen', 2005, [3.1, 3, 3, 2.9, 2.9, 2.8, 2.7, 2.8, 2.9, 3, 3.1, 3.1, 3.2]),
  ]);

/** A gap, few values, provisional ones and a series that ends earlier. */
export const indexedLinesGaps = (): Scene =>
  lines('Niet elk jaar gemeten', [
    { label: 'om het jaar', observations: [...years(2010, [20, null, 23, null, 26]), { period: '2016', value: 29, status: 'provisional' }] },
    one('eindigt eerder', 2010, [50, 49, 47, 46]),
    one('met een gat', 2008, [8, 8.2, 8.5, 8.4, null, null, 8.8, 9, 9.3]),
  ]);

/** Only the base period: two points in one place. */
export const indexedLinesOne = (): Scene => lines('Alleen het eerste jaar', [one('hier', 2010, [12]), one('daar', 2010, [800])]);

/** Values that fall below zero. */
export const indexedLinesNegative = (): Scene =>
  lines('Onder nul', [one('saldo van de gemeente', 2010, [40, 30, 10, -5, -20, 5]), one('schuld', 2010, [10, 11, 12, 13, 14, 15])]);

/** Names without room beside their lines: they stand above the plot. */
export const indexedLinesLongLabels = (): Scene =>
  lines('Lange namen', [
    one('arbeidsongeschiktheidsverzekeringsmaatschappijen in ’s-Hertogenbosch', 2010, [10, 14, 9, 15, 8, 16, 9, 15]),
    one('alle andere maatschappijen in de rest van Nederland', 2010, [20, 17, 22, 18, 23, 19, 24, 20]),
  ]);
