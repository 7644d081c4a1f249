import { relationMatrixChart, type RelationMatrixInput, type Scene } from '../../src/index.js';
import { relationCounts, relationShort } from './relation-counts.js';
import { nl, texts } from './shared.js';

const matrix = (title: string, more: Partial<RelationMatrixInput> = {}): Scene =>
  relationMatrixChart({
    ...texts(title),
    ...relationCounts,
    short: relationShort,
    corner: { rows: 'van', columns: 'naar' },
    columns: ['Van', 'Naar', 'Aantal'],
    number: (value) => nl.number(value),
    words: { none: 'geen' },
    ...more,
  });

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
