import { el, type MarkupElement, type Table, type TableColumn } from '@trendbeeld/charts';
import { numberIn } from './number-in.js';

/**
 * A table with caption and scopes; the first cell of a row is its header. Scrolls within its own box when it is wide.
 *
 * A column with a unit carries it as `data-unit` on its head, a cell with a number of its own as `data-value` (written with a
 * point: "8.2", "-3", "0"). Both are for the behaviour: sentences, sorting, listening. A missing value has no `data-value`. Where
 * the texts of a column begin with its exact numbers, `data-mark` on its head says with which mark ("," or "."), instead.
 * A table whose rows read on from their value carries `data-value-first`, one whose values are all equally sure `data-certainty`.
 *
 * @example
 * markupToString(tableMarkup(lineChart(input).table));
 */
export function tableMarkup(table: Table): MarkupElement {
  const caption = [table.caption, table.certainty].filter(Boolean).join(', ');
  const marks = table.columns.map((_, column) => plainMark(table, column));
  return el(
    'div',
    // The caption of the table says the rest.
    { class: 'tb-scroll', tabindex: 0, role: 'group', 'aria-label': table.columns[0]?.label },
    el(
      'table',
      { class: 'tb-table', 'data-value-first': table.valueFirst && '', 'data-certainty': table.certainty },
      el('caption', {}, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          table.columns.map((c, i) =>
            el('th', { scope: 'col', class: c.numeric ? 'tb-number' : undefined, 'data-unit': c.unit || undefined, 'data-mark': marks[i] }, c.label),
          ),
        ),
      ),
      el(
        'tbody',
        {},
        table.rows.map((row, r) =>
          el(
            'tr',
            {},
            row.map((text, c) => cell(table.columns[c], text, marks[c] ? null : table.columns[c]?.values?.[r], c === 0)),
          ),
        ),
      ),
    ),
  );
}

/** The decimal mark of a column whose texts begin with its numbers; the other mark parts thousands. Undefined for any other. */
function plainMark({ columns, rows }: Table, column: number): string | undefined {
  const values = columns[column]?.values;
  if (!values?.some((value) => value !== null)) return undefined;
  const written = (value: number | null | undefined, text: string, mark: string): boolean =>
    value == null ? !/\d/.test(text) : numberIn(text, mark) === value;
  return [',', '.'].find((mark) => rows.every((row, r) => written(values[r], row[column] ?? '', mark)));
}

function cell(column: TableColumn | undefined, text: string, number: number | null | undefined, isHead: boolean): MarkupElement {
  const value = { 'data-value': number ?? undefined };
  if (isHead) return el('th', { scope: 'row', ...value }, text);
  return el('td', { class: column?.numeric ? 'tb-number' : undefined, ...value }, text);
}

/** Something that a reader opens, without script. */
export function detailsMarkup(summary: string, ...children: readonly MarkupElement[]): MarkupElement {
  return el('details', { class: 'tb-details' }, el('summary', {}, summary), ...children);
}
