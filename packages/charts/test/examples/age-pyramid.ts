import { agePyramidChart, type AgeGroup, type AgePyramidInput, type Scene } from '../../src/index.js';
import { nl, texts } from './shared.js';

/** Figures of a group: then, now, expected. */
type Three = readonly [number | null, number | null, number | null];

const group = (label: string, [before, now, expected]: Three): AgeGroup => ({ label, before, now, expected });
const moments = (before: string, now: string, expected: string): AgePyramidInput['states'] => ({ before, now, expected });

/** Groups of ten years from young to old; the last one is open. */
const decades = (values: readonly Three[]): AgeGroup[] =>
  values.map((three, i) => group(i === values.length - 1 ? `${i * 10} jaar en ouder` : `${i * 10} tot ${i * 10 + 10} jaar`, three));

const pyramid = (title: string, groups: readonly AgeGroup[], states = moments('2013', '2023', '2043, verzonnen vooruitblik'), unit?: string): Scene =>
  agePyramidChart({
    ...texts(title),
    groups,
    states,
    number: (value) => nl.number(value),
    columns: ['Leeftijd', states.before, states.now, states.expected],
    ...(unit === undefined ? {} : { unit }),
  });

const ten: readonly Three[] = [
  [1_820_000, 1_730_000, 1_760_000],
  [1_960_000, 1_900_000, 1_800_000],
  [2_020_000, 2_240_000, 2_050_000],
  [2_040_000, 2_250_000, 2_310_000],
  [2_560_000, 2_110_000, 2_420_000],
  [2_390_000, 2_490_000, 2_280_000],
  [2_080_000, 2_250_000, 2_040_000],
  [1_220_000, 1_700_000, 2_190_000],
  [600_000, 740_000, 1_490_000],
  [110_000, 130_000, 330_000],
];

/** Ten groups at three moments; the long name of what is expected finds no room beside its outline. */
export const agePyramidTen = (): Scene => pyramid('Meer mensen worden oud', decades(ten));

/** Short names, each beside what it names, and a unit above. */
export const agePyramidDirect = (): Scene =>
  pyramid(
    'Een kleine stad wordt ouder',
    decades(ten.map(([a, b, c]): Three => [Math.round(a! / 520), Math.round(b! / 520), Math.round(c! / 520)])),
    moments('2013', '2023', '2043'),
    'verzonnen aantal inwoners',
  );

/** Figures that are missing: gaps in bars and outlines; one group has none at all. */
export const agePyramidMissing = (): Scene =>
  pyramid(
    'Niet alles is bekend',
    decades(ten.map(([a, b, c], i): Three => (i === 5 ? [null, null, null] : i === 7 ? [a, null, null] : i === 0 ? [null, b, c] : [a, b, c]))),
  );

/** Nothing was expected: a moment without any figure has no name. */
export const agePyramidTwoMoments = (): Scene => pyramid('Zonder vooruitblik', decades(ten.map(([a, b]): Three => [a, b, null])));

/** The outlines lie over each other: both can still be seen. */
export const agePyramidEqual = (): Scene =>
  pyramid(
    'Bijna alles gelijk',
    decades([
      [500, 500, 500],
      [500, 500, 500],
      [900, 500, 900],
      [500, 500, 500],
    ]),
  );

/** One group. */
export const agePyramidOne = (): Scene => pyramid('Eén groep', [group('65 jaar of ouder', [100, 130, 180])]);

/** Long names of groups and of moments. */
export const agePyramidLongLabels = (): Scene =>
  pyramid(
    'Lange namen',
    [
      group('kinderen in de leeftijd van het basisonderwijs', [420, 390, 400]),
      group('jongeren', [310, 330, 280]),
      group('volwassenen tot aan de pensioengerechtigde leeftijd', [980, 940, 860]),
      group('gepensioneerden', [300, 410, 640]),
    ],
    moments('in augustus 2013, toen de studie verscheen', 'nu', 'verwacht in 2043, volgens een verzonnen vooruitblik'),
  );

/** All zero. */
export const agePyramidZero = (): Scene => pyramid('Nog niemand', [group('jong', [0, 0, 0]), group('oud', [0, 0, 0])]);

/** No figure at all: the emptiest drawing. */
export const agePyramidEmpty = (): Scene => pyramid('Geen getallen', [group('jong', [null, null, null]), group('oud', [null, null, null])]);
