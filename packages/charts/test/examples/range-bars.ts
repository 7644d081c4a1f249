import { rangeBarsChart, type Scene } from '../../src/index.js';
import { columns, nl, row, texts } from './shared.js';

/** Ranges and round numbers, each in its own unit: no axis. */
export const rangeBarsOwnUnits = (): Scene =>
  rangeBarsChart({
    ...texts('Groepen die elkaar overlappen'),
    columns,
    rows: [
      row('plaatsen die verdwijnen', 50_000, 80_000, ['van-tot', 'naar-verwachting']),
      row('krijgen nu begeleiding', 175_000, 175_000, ['circa', 'schatting']),
      row('huishoudens samen', 1_000_000, 1_250_000, ['van-tot', 'schatting']),
    ],
  });

/** One range with an axis in its unit. */
export const rangeBarsAxis = (): Scene =>
  rangeBarsChart({
    ...texts('Tussen 5 en 10 procent'),
    columns,
    tick: (value) => `${nl.number(value)} %`,
    rows: [
      {
        label: 'groei van de kosten',
        value: '5 tot 10 % per jaar',
        bounds: { low: 5, high: 10 },
        qualifiers: ['van-tot', 'schatting'],
        certainty: 'schatting',
      },
    ],
  });

/** Ranges below zero, across zero and open. */
export const rangeBarsNegative = (): Scene =>
  rangeBarsChart({
    ...texts('Onder en boven nul'),
    columns,
    tick: (value) => nl.number(value),
    rows: [
      row('krimp', -80_000, -50_000, ['van-tot', 'naar-verwachting']),
      row('krimp of groei', -20_000, 30_000, ['van-tot', 'naar-verwachting']),
      row('meer dan', 40_000, null, ['meer-dan', 'gemeten']),
    ],
  });

/** Equal ends and a missing value. */
export const rangeBarsEdges = (): Scene =>
  rangeBarsChart({ ...texts('Randgevallen'), columns, rows: [row('gelijke grenzen', 700, 700), row('onbekend', null, null), row('nul', 0, 0)] });

/** Two groups that overlap to an unknown part, and one that does not. */
export const rangeBarsOverlap = (): Scene =>
  rangeBarsChart({
    ...texts('Twee groepen overlappen'),
    columns,
    rows: [
      row('verzonnen huishoudens met weinig geld', 1_000_000, 1_250_000, ['van-tot', 'schatting']),
      row('verzonnen huishoudens met schulden', 700_000, 700_000, ['circa', 'schatting']),
      row('een andere groep', 400_000, 400_000, ['gemeten']),
    ],
    overlap: { rows: [0, 1], label: 'Een deel hoort bij beide groepen. Hoeveel is onbekend.' },
  });

/** An overlap of measured groups, of which one is missing, with an axis below. */
export const rangeBarsOverlapEdges = (): Scene =>
  rangeBarsChart({
    ...texts('Overlap van gemeten groepen'),
    columns,
    tick: (value) => nl.number(value),
    rows: [row('geteld', 40_000, 40_000), row('onbekend', null, null), row('ook geteld, meer dan', 25_000, null, ['meer-dan', 'gemeten'])],
    overlap: { rows: [0, 1, 2], label: 'overlap onbekend' },
  });
