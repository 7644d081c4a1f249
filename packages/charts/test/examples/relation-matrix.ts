import { relationMatrixChart, type RelationMatrixInput, type Scene } from '../../src/index.js';
import { relationCounts, relationCountsOf, relationShort } from './relation-counts.js';
import { nl, texts } from './shared.js';

const given = (title: string): RelationMatrixInput => ({
  ...texts(title),
  ...relationCounts,
  corner: { rows: 'van', columns: 'naar' },
  columns: ['Van', 'Naar', 'Aantal'],
  number: (value) => nl.number(value),
  words: { none: 'geen' },
});
const matrix = (title: string, more: Partial<RelationMatrixInput> = {}): Scene => relationMatrixChart({ ...given(title), short: relationShort, ...more });

/** Four subjects, with short names for narrow screens. */
export const relationMatrix = (): Scene => matrix('Wat op wat werkt');

/** Two subjects. */
export const relationMatrixTwo = (): Scene =>
  matrix('Twee onderwerpen', {
    names: ['Stad', 'Land'],
    short: ['Stad', 'Land'],
    counts: [
      [1, 4],
      [0, 9],
    ],
  });

/** One subject. */
export const relationMatrixOne = (): Scene => matrix('Eén onderwerp', { names: ['Alles'], short: ['Alles'], counts: [[5]] });

/** No relation at all. */
export const relationMatrixEmpty = (): Scene => matrix('Geen verbanden', { counts: relationCounts.counts.map((row) => row.map(() => 0)) });

/** Long names and large counts. */
export const relationMatrixLongLabels = (): Scene =>
  matrix('Lange namen', {
    names: ['Arbeidsmarkt en wonen', 'Duurzaamheid', 'Zorg', 'Veiligheidsregio’s'],
    short: ['Werk', 'Duur.', 'Zorg', 'Veil.'],
    counts: [
      [10, 88, 7, 11],
      [25, 44, 12, 60],
      [1, 0, 33, 99],
      [0, 22, 40, 0],
    ],
  });

/** Three subjects without short names. */
export const relationMatrixThree = (): Scene =>
  relationMatrixChart({ ...given('Drie onderwerpen'), ...relationCountsOf(3), names: ['Wonen', 'Werken', 'Zorg'] });

/** Six subjects with short names that fit their columns. */
export const relationMatrixSix = (): Scene => matrix('Zes onderwerpen', { ...relationCountsOf(6), short: ['Won.', 'Eco.', 'Bes.', 'Zor.', 'Ver.', 'Ene.'] });

/** Twelve subjects without short names: the columns have the numbers of the rows. One name wraps, one number is wide. */
export const relationMatrixTwelve = (): Scene => {
  const { names, counts } = relationCountsOf(12);
  return relationMatrixChart({
    ...given('Twaalf onderwerpen'),
    names: names.map((name, i) => (i === 10 ? 'Veiligheid op straat, in huis en in het verkeer' : name)),
    counts: counts.map((row, i) => (i === 3 ? row.map((count) => count * 20) : row)),
  });
};
