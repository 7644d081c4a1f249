import { barsChart, type Scene } from '../../src/index.js';
import { columns, row, texts } from './shared.js';

/** Every kind of certainty in one picture. */
export const barsCertainty = (): Scene =>
  barsChart({
    ...texts('Hoe zeker elk getal is'),
    columns,
    rows: [
      row('gemeten, een vast getal', 270_000, 270_000),
      row('voorlopig', 180_000, 180_000, ['voorlopig']),
      row('naar verwachting', 210_000, 210_000, ['naar-verwachting']),
      row('een voorspelling met een rond getal', 150_000, 150_000, ['ongeveer', 'voorspelling']),
      row('een schatting met een rond getal', 175_000, 175_000, ['circa', 'schatting']),
      row('gemeten, de studie zegt niet hoeveel meer', 250_000, null, ['meer-dan', 'gemeten']),
      row('verwacht, de studie zegt niet hoeveel meer', 100_000, null, ['meer-dan', 'naar-verwachting']),
      row('verwacht tussen twee grenzen', 100_000, 150_000, ['van-tot', 'naar-verwachting']),
    ],
  });

/** Negative and positive numbers on one zero line. */
export const barsNegative = (): Scene =>
  barsChart({
    ...texts('Meer en minder'),
    columns,
    rows: [
      row('erbij in de ene sector', 60_000, 60_000),
      row('minder in de andere sector', -80_000, -80_000, ['voorspelling']),
      row('minder, tussen twee grenzen', -50_000, -20_000, ['van-tot', 'naar-verwachting']),
    ],
  });

/** One bar. */
export const barsOne = (): Scene =>
  barsChart({ ...texts('Eén getal'), columns, rows: [row('minder mensen van 20 tot 65 jaar', -800_000, -800_000, ['voorspelling'])] });

/** A missing value among others. */
export const barsMissing = (): Scene =>
  barsChart({
    ...texts('Een getal ontbreekt'),
    columns,
    rows: [row('dit jaar', 12_000, 12_000), row('vorig jaar', null, null), row('het jaar daarvoor', 9_000, 9_000)],
  });

/** All equal. */
export const barsEqual = (): Scene => barsChart({ ...texts('Alles gelijk'), columns, rows: [row('hier', 500, 500), row('daar', 500, 500)] });

/** All zero: a zero line and no bars. */
export const barsZero = (): Scene => barsChart({ ...texts('Alles nul'), columns, rows: [row('hier', 0, 0), row('daar', 0, 0)] });

/** Labels that take several lines at every width. */
export const barsLongLabels = (): Scene =>
  barsChart({
    ...texts('Lange namen'),
    columns,
    rows: [
      row('banen in de arbeidsongeschiktheidsverzekeringsmaatschappijen van de gemeente ’s-Hertogenbosch in de afgelopen tien jaar', 41_500, 41_500),
      row('kort', 12_000, 12_000),
    ],
  });
