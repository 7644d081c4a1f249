import { slopeChart, type Scene, type SlopeInput, type SlopeRow } from '../../src/index.js';
import { nl, texts } from './shared.js';

const row = (label: string, from: number | null, to: number | null, more: Partial<SlopeRow> = {}): SlopeRow => ({ label, from, to, ...more });
const strong: Partial<SlopeRow> = { emphasised: true };
const early: Partial<SlopeRow> = { provisional: true };

const slope = (title: string, rows: readonly SlopeRow[], more: Partial<SlopeInput> = {}): Scene =>
  slopeChart({
    ...texts(title),
    rows,
    periods: ['2013', '2023'],
    unit: 'verzonnen % van de huishoudens',
    number: (value) => nl.number(value, 1),
    columns: ['Groep', '2013', '2023'],
    words: { missing: 'geen gegevens', provisional: 'voorlopig' },
    ...more,
  });

/** Two rows that come nearer to each other: their names stand beside the lines. */
export const slopeTwo = (): Scene => slope('Twee groepen', [row('twee of meer mensen', 62.4, 60.1), row('één persoon', 37.6, 39.9, strong)]);

/** Seven rows that begin as 100, with provisional ends close together, two of them strong. */
export const slopeIndex = (): Scene =>
  slope(
    'Zeven sectoren',
    [
      row('banken', 100, 106.8, early),
      row('bouw', 100, 105.6, early),
      row('overheid', 100, 103.1, early),
      row('industrie', 100, 104.2, { ...early, ...strong }),
      row('zorg', 100, 105.7, early),
      row('groothandel', 100, 109.8, { ...early, ...strong }),
      row('winkels', 100, 110.4, early),
    ],
    { number: (value) => nl.number(value, 0), unit: 'verzonnen, 2013 = 100' },
  );

/** Some rows, one of them the point. */
export const slopeSome = (): Scene =>
  slope('Eén groep groeit', [
    row('alleen', 36.5, 41.2, strong),
    row('samen zonder kinderen', 29.1, 28),
    row('samen met kinderen', 27.4, 23.6),
    row('één ouder', 7, 7.2),
  ]);

/** Eight rows close together that cross, two strong: labels are pushed apart at both sides. */
export const slopeEight = (): Scene =>
  slope('Acht groepen', [
    row('Voorbeeldstad', 12, 14.5, strong),
    row('Proefdorp', 12.1, 12.2),
    row('Testveen', 12.3, 11.9),
    row('Schetsburg', 11.8, 13.9),
    row('Modelwijk', 11.9, 14.4),
    row('Verzonnen aan Zee', 12.5, 9.5, { ...strong, ...early }),
    row('Bedachtum', 14, 14.1),
    row('Fictiedam', 9, 9.4),
  ]);

/** One row, with a small change that looks small. */
export const slopeOne = (): Scene => slope('Eén groep', [row('alleen', 36.5, 37.1)]);

/** Values that are missing at one side, or at both. */
export const slopeMissing = (): Scene =>
  slope('Niet alles is bekend', [
    row('bekend', 10, 14, strong),
    row('pas later geteld', null, 12, early),
    row('niet meer geteld', 8, null),
    row('nooit geteld', null, null),
  ]);

/** No value at all. */
export const slopeNone = (): Scene => slope('Niets bekend', [row('hier', null, null), row('daar', null, null)]);

/** Negative values and large numbers with words. */
export const slopeNegative = (): Scene =>
  slope('Tekort en overschot', [row('hier', -1_250_000, 400_000, strong), row('daar', 900_000, -600_000), row('overal gelijk', -200_000, -200_000)], {
    unit: 'verzonnen euro',
    number: (value) => nl.number(value),
  });

/** Equal values at both sides. */
export const slopeEqual = (): Scene => slope('Alles gelijk', [row('links', 5, 5), row('midden', 5, 5), row('rechts', 5, 5)]);

/** Long names that take several lines, and long moments. */
export const slopeLongLabels = (): Scene =>
  slope(
    'Lange namen',
    [
      row('arbeidsongeschiktheidsverzekeringsmaatschappijen in ’s-Hertogenbosch', 41.5, 42.5, strong),
      row('alle andere maatschappijen in de rest van het land', 41, 42, early),
      row('kort', 40, 38),
    ],
    { periods: ['voorjaar van 2013', 'najaar van 2023'] },
  );
