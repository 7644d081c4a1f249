import type { Qualifier } from '@trendbeeld/data';
import { divergingBarsChart, type DivergingBarRow, type Scene } from '../../src/index.js';
import { columns, row as barRow, texts } from './shared.js';

const row = (side: 0 | 1, label: string, low: number | null, high: number | null, qualifiers?: readonly Qualifier[]): DivergingBarRow => ({
  ...barRow(label, low, high, qualifiers),
  side,
});

const diverging = (title: string, rows: readonly DivergingBarRow[], sides: readonly [string, string] = ['minder plaatsen', 'meer plaatsen']): Scene =>
  divergingBarsChart({ ...texts(title), sides, rows, columns });

/** A plan against an expectation. */
export const divergingBarsTwo = (): Scene =>
  diverging('Plan en verwachting werken tegen elkaar in', [
    row(0, 'volgens verzonnen plannen', 50_000, 50_000, ['beleid']),
    row(1, 'volgens een verzonnen verwachting', 65_000, 65_000, ['naar-verwachting']),
  ]);

/** Every kind of end at both sides. */
export const divergingBarsEnds = (): Scene =>
  diverging('Alle soorten einden', [
    row(0, 'een vast getal', 40_000, 40_000),
    row(0, 'meer dan', 60_000, null, ['meer-dan', 'gemeten']),
    row(0, 'tussen twee grenzen', 20_000, 55_000, ['van-tot', 'naar-verwachting']),
    row(1, 'een rond getal', 30_000, 30_000, ['ongeveer', 'schatting']),
    row(1, 'meer dan, verwacht', 60_000, null, ['meer-dan', 'naar-verwachting']),
  ]);

/** One row: the other side stays empty. */
export const divergingBarsOne = (): Scene => diverging('Eén kant', [row(1, 'erbij in dit voorbeeld', 12_000, 12_000)]);

/** One side is twenty times as large as the other. */
export const divergingBarsUneven = (): Scene =>
  diverging('Weinig eraf, veel erbij', [row(0, 'eraf in dit voorbeeld', 4_000, 4_000), row(1, 'erbij in dit voorbeeld', 80_000, 80_000)]);

/** A missing value and a zero. */
export const divergingBarsMissing = (): Scene =>
  diverging('Een getal ontbreekt', [row(0, 'onbekend', null, null), row(1, 'nul', 0, 0), row(1, 'bekend', 8_000, 8_000)]);

/** All zero: the emptiest drawing. */
export const divergingBarsZero = (): Scene => diverging('Alles nul', [row(0, 'hier', 0, 0), row(1, 'daar', 0, 0)]);

/** Long words everywhere. */
export const divergingBarsLongLabels = (): Scene =>
  diverging(
    'Lange namen',
    [
      row(0, 'banen in de arbeidsongeschiktheidsverzekeringsmaatschappijen van de gemeente ’s-Hertogenbosch', 41_500, 41_500),
      row(1, 'kort', 12_000, 12_000, ['voorlopig']),
    ],
    ['minder uitgeven aan arbeidsongeschiktheid', 'meer uitgeven aan alle andere verzekeringen'],
  );
