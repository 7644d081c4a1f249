/** What has changed since an approval, as a reader of a sheet sees it. */
import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Approval, SeenTable } from '@trendbeeld/data';
import { REVIEW_WORDS, type ReviewWords } from '../words/review-words.js';
import { sentencesOf } from './seen.js';
import { stackedTable } from './tables.js';
import { changedPicture } from './changed-picture.js';
import type { ReviewRecord, ReviewState } from './record.js';

/** A piece of a text that stayed, came or went. */
export interface WordChange {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** Compares two texts word by word: the pieces in order. `diffWordsWithSpace` of the package `diff` does it. */
export type WordDiff = (before: string, after: string) => readonly WordChange[];

/**
 * A {@link WordDiff} of a function that compares texts as `diffWordsWithSpace` of the package `diff` does: cards stay without that package.
 *
 * @example
 * const words = wordDiffOf(diffWordsWithSpace);
 */
export const wordDiffOf =
  (compare: (before: string, after: string) => readonly { readonly value: string; readonly added?: boolean; readonly removed?: boolean }[]): WordDiff =>
  (before, after) =>
    compare(before, after).map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }));

/** Whole texts, for whoever has no {@link WordDiff}. */
const wholeTexts: WordDiff = (before, after) => [
  { text: before, kind: 'removed' },
  { text: after, kind: 'added' },
];

/**
 * The sentences that changed, came or went, each as its pieces and each change once. Those of one text that changed side by side, as those of
 * a headline, are told together.
 */
export function changedLines(before: readonly string[], after: readonly string[], words: WordDiff = wholeTexts): readonly (readonly WordChange[])[] {
  const told = new Map<string, readonly WordChange[]>();
  for (const [was, is] of changedPairs(sentencesIn(before), sentencesIn(after))) {
    const line = was && is ? words(was, is) : was ? [{ text: was, kind: 'removed' as const }] : [{ text: is, kind: 'added' as const }];
    if (line.some(({ kind, text }) => kind !== 'same' && text.trim() !== '')) told.set(`${was}\n${is}`, line);
  }
  return [...told.values()];
}

/** A sentence, and which of the texts it stands in. */
interface Sentence {
  readonly text: string;
  readonly within: number;
}

const sentencesIn = (texts: readonly string[]): readonly Sentence[] => texts.flatMap((whole, within) => sentencesOf(whole).map((text) => ({ text, within })));

/** The sentences of each text, together. */
const together = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.reduce<string[]>((all, { text, within }, i) => {
    if (within === sentences[i - 1]?.within) all.push(`${all.pop()} ${text}`);
    else all.push(text);
    return all;
  }, []);

/** What stands in place of what, between sentences that stayed; an empty text where nothing stood or stands. */
function changedPairs(before: readonly Sentence[], after: readonly Sentence[]): readonly (readonly [was: string, is: string])[] {
  // How many sentences the rests of both have in common, from each place on.
  const same = (i: number, j: number): boolean => before[i]?.text === after[j]?.text;
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) common[i]![j] = same(i, j) ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const pairs: (readonly [string, string])[] = [];
  let gone: Sentence[] = [];
  let come: Sentence[] = [];
  const end = (): void => {
    const [was, is] = [together(gone), together(come)];
    // As many texts as before: each took the place of one. Else they are one piece of text, which is read as a whole.
    if (was.length === is.length) was.forEach((text, n) => pairs.push([text, is[n]!]));
    else pairs.push([was.join(' '), is.join(' ')]);
    gone = [];
    come = [];
  };
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    if (i < before.length && j < after.length && same(i, j)) {
      end();
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) gone.push(before[i++]!);
    else come.push(after[j++]!);
  }
  end();
  return pairs;
}

/** From this share of changed words on, words that came and went are a puzzle: the whole text before and now is easier to read. */
const PUZZLE = 0.4;

/** Whether so many words of a line changed that it is read as two texts, the one before and the one of now. */
export function isRewritten(line: readonly WordChange[]): boolean {
  const count = (...kinds: readonly WordChange['kind'][]): number =>
    line.reduce((sum, { text, kind }) => sum + (kinds.includes(kind) ? (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0), 0);
  const [removed, added] = [count('removed'), count('added')];
  return removed > 0 && added > 0 && removed + added > PUZZLE * (removed + added + 2 * count('same'));
}

/** A figure that changed; null where it was not there, or is not any more. */
export interface FigureChange {
  /** Caption of the table and head of the row; null for the caption itself. */
  readonly what: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** The rows of tables that changed, by the caption of their table and the head of their row. A caption that changed is one row itself. */
export function changedFigures(before: readonly SeenTable[], after: readonly SeenTable[]): readonly FigureChange[] {
  const others = before.filter(({ caption }) => after.every((table) => table.caption !== caption));
  // A table that is called otherwise now has the head and most rows of the one that it was.
  const called = new Map<string, string>();
  for (const { caption, head, rows } of after) {
    if (before.some((table) => table.caption === caption)) continue;
    const heads = new Set(rows.map(([name]) => name));
    const same = others.findIndex((table) => table.head.join() === head.join() && table.rows.filter(([name]) => heads.has(name)).length * 2 > heads.size);
    if (same >= 0) called.set(others.splice(same, 1)[0]!.caption, caption);
  }
  const was = rowsOf(before.map((table) => ({ ...table, caption: called.get(table.caption) ?? table.caption })));
  const is = rowsOf(after);
  const renamed = [...called].map(([old, caption]): FigureChange => ({ what: null, before: old, after: caption }));
  return [
    ...renamed,
    ...[...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
      const change = { what: key.replace(/\t\d+$/, '').replace('\t', ': '), before: was.get(key) ?? null, after: is.get(key) ?? null };
      return change.before === change.after ? [] : [change];
    }),
  ];
}

/** Rows by the place of their table, its head and how often that stood before. */
function rowsOf(tables: readonly SeenTable[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { caption, rows: all } of tables)
    for (const [head = '', ...cells] of all) {
      const key = `${caption}\t${head}`;
      let i = 1;
      while (rows.has(`${key}\t${i}`)) i += 1;
      rows.set(`${key}\t${i}`, cells.join(' · '));
    }
  return rows;
}

/** Most figures that a sheet lists; the others are counted. */
const MOST_FIGURES = 24;

/** What tells more of a change. */
export interface ChangesOptions {
  readonly words: WordDiff | undefined;
  /** Whether municipalities have figures of it. */
  readonly municipal: boolean;
  /** Texts by the name that a reader of the sheet knows them by: a sentence that changed is named by the text it stands in. */
  readonly places: readonly (readonly [name: string, text: string])[];
}

/** The section of what has changed; null where nothing has. */
export function changesSection(
  record: ReviewRecord,
  approval: Approval | undefined,
  { changed }: ReviewState,
  { words, places, municipal }: ChangesOptions,
): MarkupElement | null {
  if (!approval || changed.length === 0) return null;
  const told = REVIEW_WORDS[record.language];
  const lines = changed.includes('texts') ? changedLines(approval.texts, record.texts, words) : [];
  const figures = changed.includes('figures') ? changedFigures(approval.tables, record.tables) : [];
  return el(
    'section',
    { class: 'tr-section tr-changes' },
    el('h2', {}, told.changes),
    (figures.length > 0 || !lines.every(isRewritten)) &&
      el(
        'p',
        { class: 'tr-fine tr-legend' },
        el('del', {}, told.legend.struck),
        `: ${told.removed}. `,
        el('ins', {}, told.legend.underlined),
        `: ${told.added}.`,
      ),
    lines.length > 0 && [el('h3', {}, told.changedTexts), el('ul', { class: 'tr-diff' }, lines.map(lineMarkup(told, places)))],
    changed.includes('figures') && [
      el('h3', {}, told.changedFigures),
      figures.length > 0
        ? stackedTable(
            told.figureColumns,
            figures
              .slice(0, MOST_FIGURES)
              .map(({ what, before, after }) => [
                what ?? told.caption,
                before === null ? told.none : el('del', {}, before),
                after === null ? told.removed : el('ins', {}, after),
              ]),
          )
        : el('p', {}, told.municipalChanged),
      figures.length > MOST_FIGURES && el('p', {}, told.rest(figures.length - MOST_FIGURES)),
    ],
    changed.includes('pictures') && [
      el('h3', {}, told.changedPictures),
      changedPicture(record, approval),
      !changed.includes('figures') && el('p', { class: 'tr-fine' }, told.sameFigures(municipal)),
    ],
  );
}

/** A line that changed: its words, or the whole text before and now; with the name of the text it stands in, where it has one. */
const lineMarkup =
  ({ added, removed, figureColumns: [, was, isNow] }: Pick<ReviewWords, 'added' | 'removed' | 'figureColumns'>, places: ChangesOptions['places']) =>
  (line: readonly WordChange[]): MarkupElement => {
    const without = (gone: WordChange['kind']): string => line.map(({ text, kind }) => (kind === gone ? '' : text)).join('');
    const now = without('removed').trim();
    const place = now && places.find(([, text]) => text.includes(now))?.[0];
    const named = place ? el('strong', { class: 'tr-where' }, place) : null;
    if (isRewritten(line))
      return el(
        'li',
        { class: 'tr-rewritten' },
        named,
        el('p', {}, el('strong', {}, `${was}:`), ' ', without('added')),
        el('p', {}, el('strong', {}, `${isNow}:`), ' ', without('removed')),
      );
    return el(
      'li',
      {},
      named,
      line.map(({ text, kind }) =>
        // Said as well as shown: a mark alone is not heard, and not seen in print.
        kind === 'same' ? text : kind === 'added' ? el('ins', { title: added }, text) : el('del', { title: removed }, text),
      ),
    );
  };
