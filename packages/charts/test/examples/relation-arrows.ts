import { relationArrowsChart, type RelationArrowsInput, type Scene } from '../../src/index.js';
import { relationCounts } from './relation-counts.js';
import { nl, texts } from './shared.js';

const arrows = (title: string, more: Partial<RelationArrowsInput> = {}): Scene =>
  relationArrowsChart({
    ...texts(title),
    ...relationCounts,
    columns: ['Van', 'Naar', 'Aantal'],
    number: (value) => nl.number(value),
    words: { none: 'geen' },
    ...more,
  });
const only = (from: number, to: number, count: number): number[][] => [0, 1, 2, 3].map((r) => [0, 1, 2, 3].map((c) => (r === from && c === to ? count : 0)));

/** Most pairs have a relation, in both ways. */
export const relationArrows = (): Scene => arrows('Waar veel naartoe loopt');

/** Every pair has as many. */
export const relationArrowsAll = (): Scene => arrows('Alles werkt op alles', { counts: [0, 1, 2, 3].map(() => [12, 12, 12, 12]) });

/** One relation. */
export const relationArrowsOne = (): Scene => arrows('Eén verband', { counts: only(3, 1, 2) });

/** No relation at all. */
export const relationArrowsEmpty = (): Scene => arrows('Geen verbanden', { counts: only(0, 0, 0) });

/** Names of two lines and more. */
export const relationArrowsLongLabels = (): Scene =>
  arrows('Lange namen', { names: ['Arbeidsmarkt', 'Wonen en bouwen', 'Verzonnen onderwerpen van allerlei aard', '’s-Voorbeeldenhage'] });
