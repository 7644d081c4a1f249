import { relationArrowsChart, type RelationArrowsInput, type Scene } from '../../src/index.js';
import { relationCounts, relationCountsOf } from './relation-counts.js';
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

const some = (count: number): Scene => arrows(`Verbanden tussen ${count}`, relationCountsOf(count));

/** One subject, with relations inside it. */
export const relationArrowsOneSubject = (): Scene => arrows('Verbanden binnen één onderwerp', { names: ['Wonen'], counts: [[4]] });

/** Two subjects, one above the other. */
export const relationArrowsTwoSubjects = (): Scene =>
  arrows('Twee onderwerpen', {
    names: ['Wonen', 'Economie'],
    counts: [
      [2, 5],
      [9, 1],
    ],
  });

/** Three subjects with all relations. */
export const relationArrowsThreeSubjects = (): Scene =>
  arrows('Drie onderwerpen', {
    names: ['Wonen', 'Economie', 'Bestuur'],
    counts: [
      [2, 5, 3],
      [9, 1, 12],
      [4, 6, 3],
    ],
  });

/** Six subjects, about half of the relations. */
export const relationArrowsSixSubjects = (): Scene => some(6);

/** Twelve subjects. */
export const relationArrowsTwelveSubjects = (): Scene => some(12);

/** Five subjects with all relations: the counts have no room. */
export const relationArrowsFiveAll = (): Scene =>
  arrows('Vijf op vijf', { ...relationCountsOf(5), counts: [0, 1, 2, 3, 4].map((r) => [0, 1, 2, 3, 4].map((c) => 1 + ((r * 5 + c * 7) % 12))) });

/** Five subjects with names of three lines. */
export const relationArrowsFiveSubjects = (): Scene =>
  arrows('Vijf onderwerpen met lange namen', {
    ...relationCountsOf(5),
    names: ['Wonen en bouwen', 'Economie en arbeidsmarkt', 'Bestuur', 'Veiligheid op straat en daarbuiten', 'Zorg'],
  });
