import type { Language } from '@trendbeeld/data';
import type { BehaviourWords } from '../words/behaviour-words.js';
import { cellValue } from './cell-value.js';
import { textOf } from './row-sentence.js';
import type { Say } from './status.js';

/** A table gets sort buttons from this number of rows. */
const LEAST_ROWS = 11;

/** What a column can be sorted to; the order of the buttons' states. */
const ORDERS = ['ascending', 'descending', 'original'] as const;
/** How a table is sorted. */
export type Order = (typeof ORDERS)[number];

/**
 * Turns the column heads of a table with more than ten rows into sort buttons: ascending, descending, as it was. By the numbers
 * of the column where it has any, else by its texts. Missing values come last in both directions; equal ones keep
 * their order. Smaller tables, and tables without a head, stay as they are.
 *
 * @param signal brings heads and rows back as they were.
 */
export function sortTable(table: HTMLTableElement, words: BehaviourWords, language: Language, say: Say, signal: AbortSignal): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || body.rows.length < LEAST_ROWS) return;
  const original = [...body.rows];

  for (const [column, head] of heads.entries()) {
    const button = table.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'tb-sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener(
      'click',
      () => {
        const order = ORDERS[(ORDERS.indexOf((head.getAttribute('aria-sort') as Order | null) ?? 'original') + 1) % ORDERS.length]!;
        for (const other of heads) other.removeAttribute('aria-sort');
        if (order !== 'original') head.setAttribute('aria-sort', order);
        body.append(...sorted(original, column, order, language));
        say(words.sorted(textOf(button), order));
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      head.removeAttribute('aria-sort');
      button.replaceWith(...button.childNodes);
    });
  }
  signal.addEventListener('abort', () => body.append(...original));
}

/** Rows by one column, in a new list. @param rows in their original order. */
export function sorted(rows: readonly HTMLTableRowElement[], column: number, order: Order, language: Language): readonly HTMLTableRowElement[] {
  if (order === 'original') return rows;
  const numbers = rows.some((row) => cellValue(row.cells[column]) !== undefined);
  const keyed = rows.map((row) => ({ row, key: numbers ? cellValue(row.cells[column]) : textOf(row.cells[column]) || undefined }));
  const sign = order === 'ascending' ? 1 : -1;
  return keyed
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return sign * (numbers ? Number(a.key) - Number(b.key) : String(a.key).localeCompare(String(b.key), language, { numeric: true }));
    })
    .map(({ row }) => row);
}
