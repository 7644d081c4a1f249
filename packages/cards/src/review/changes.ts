/** What has changed since an approval, as a reader of a sheet sees it. */
import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Approval, SeenTable } from '@trendbeeld/data';
import { REVIEW_WORDS } from '../words/review-words.js';
import { headRow } from './head-row.js';
import { approvedPicture, type ReviewRecord, type ReviewState } from './record.js';

/** A piece of a text that stayed, came or went. */
export interface WordChange {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** Compares two texts word by word: the pieces in order. `diffWordsWithSpace` of the package `diff` does it. */
export type WordDiff = (before: string, after: string) => readonly WordChange[];

/** Whole texts side by side, for whoever has no {@link WordDiff}. */
const wholeTexts: WordDiff = (before, after) => [
  { text: `${before}\n`, kind: 'removed' },
  { text: after, kind: 'added' },
];

/** The lines of a text in which something came or went, each as its pieces. */
export function changedLines(before: readonly string[], after: readonly string[], words: WordDiff = wholeTexts): readonly (readonly WordChange[])[] {
  const lines: WordChange[][] = [[]];
  // What stayed at both ends need not be compared.
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - same && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (all: readonly string[]): string => all.slice(same, all.length - end).join('\n');
  for (const { text, kind } of words(middle(before), middle(after)))
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part) lines.at(-1)!.push({ text: part, kind });
    }
  return lines.filter((line) => line.some(({ kind, text }) => kind !== 'same' && text.trim() !== ''));
}

/** A figure that changed; null where it was not there, or is not any more. */
export interface FigureChange {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The rows of tables that changed, by the caption of their table and the head of their row. */
export function changedFigures(before: readonly SeenTable[], after: readonly SeenTable[]): readonly FigureChange[] {
  const was = rowsOf(before);
  const is = rowsOf(after);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const change = { what: key.replace(/\t\d+$/, '').replace('\t', ': '), before: was.get(key) ?? null, after: is.get(key) ?? null };
    return change.before === change.after ? [] : [change];
  });
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

/** The section of what has changed; null where nothing has. */
export function changesSection(record: ReviewRecord, approval: Approval | undefined, { changed }: ReviewState, words?: WordDiff): MarkupElement | null {
  if (!approval || changed.length === 0) return null;
  const told = REVIEW_WORDS[record.language];
  const lines = changed.includes('texts') ? changedLines(approval.texts, record.texts, words) : [];
  const figures = changed.includes('figures') ? changedFigures(approval.tables, record.tables) : [];
  return el(
    'section',
    { class: 'tr-section tr-changes' },
    el('h2', {}, told.changes),
    lines.length > 0 && [el('h3', {}, told.changedTexts), el('ul', { class: 'tr-diff' }, lines.map(lineMarkup(told)))],
    changed.includes('figures') && [
      el('h3', {}, told.changedFigures),
      figures.length > 0
        ? el(
            'table',
            { class: 'tr-table' },
            headRow(told.figureColumns),
            el(
              'tbody',
              {},
              figures
                .slice(0, MOST_FIGURES)
                .map(({ what, before, after }) =>
                  el(
                    'tr',
                    {},
                    el('th', { scope: 'row' }, what),
                    el('td', {}, el('del', {}, before ?? told.none)),
                    el('td', {}, el('ins', {}, after ?? told.removed)),
                  ),
                ),
            ),
          )
        : el('p', {}, told.municipalChanged),
      figures.length > MOST_FIGURES && el('p', {}, told.rest(figures.length - MOST_FIGURES)),
    ],
    changed.includes('pictures') && [el('h3', {}, told.changedPictures), ...pictures(record, approval)],
  );
}

const lineMarkup =
  ({ added, removed }: { readonly added: string; readonly removed: string }) =>
  (line: readonly WordChange[]): MarkupElement =>
    el(
      'li',
      {},
      line.map(({ text, kind }) =>
        // Said as well as shown: a mark alone is not heard, and not seen in print.
        kind === 'same' ? text : kind === 'added' ? el('ins', { title: added }, text) : el('del', { title: removed }, text),
      ),
    );

/** The address of a picture in the document itself. */
const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The picture before, now and overlaid; a word where that picture is the same. */
function pictures(record: ReviewRecord, approval: Approval): readonly MarkupElement[] {
  const told = REVIEW_WORDS[record.language];
  const before = approvedPicture(approval);
  const { svg, width, height, alt } = record.picture;
  if (before === null || before === svg) return [el('p', {}, told.otherPictures)];
  const image = (source: string, text: string, kind?: string): MarkupElement => el('img', { src: dataAddress(source), alt: text, class: kind, width, height });
  const shown = (caption: string, ...children: readonly MarkupElement[]): MarkupElement => el('figure', {}, el('figcaption', {}, caption), ...children);
  return [
    el(
      'div',
      { class: 'tr-pictures' },
      shown(told.before, el('img', { src: dataAddress(before), alt: told.before })),
      shown(told.after, image(svg, alt)),
      shown(told.over, el('div', { class: 'tr-over' }, el('img', { src: dataAddress(before), alt: '' }), image(svg, told.over, 'tr-above'))),
    ),
  ];
}
