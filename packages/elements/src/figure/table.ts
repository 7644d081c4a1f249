import { el, type MarkupElement, type Table } from '@trendbeeld/charts';

/**
 * A table with caption and scopes; the first cell of a row is its header. Scrolls within its own box when it is wide.
 *
 * A column with a unit carries it as `data-unit` on its head, a cell with a number of its own as `data-value` (written with a
 * point: "8.2", "-3", "0"). Both are for the behaviour: sentences, sorting, listening. A missing value has no `data-value`.
 * A table whose rows read on from their value carries `data-value-first`.
 */
export function tableMarkup(table: Table): MarkupElement {
  return el(
    'div',
    { class: 'tb-scroll', tabindex: 0, role: 'group', 'aria-label': table.caption },
    el(
      'table',
      { class: 'tb-table', 'data-value-first': table.valueFirst && '' },
      el('caption', {}, table.caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          table.columns.map((c) => el('th', { scope: 'col', class: c.numeric ? 'tb-number' : undefined, 'data-unit': c.unit || undefined }, c.label)),
        ),
      ),
      el(
        'tbody',
        {},
        table.rows.map((row, r) =>
          el(
            'tr',
            {},
            row.map((text, c) => cell(table, text, r, c)),
          ),
        ),
      ),
    ),
  );
}

function cell({ columns }: Table, text: string, row: number, column: number): MarkupElement {
  const value = { 'data-value': columns[column]?.values?.[row] ?? undefined };
  if (column === 0) return el('th', { scope: 'row', ...value }, text);
  return el('td', { class: columns[column]?.numeric ? 'tb-number' : undefined, ...value }, text);
}

/** Something that a reader opens, without script. */
export function detailsMarkup(summary: string, ...children: readonly MarkupElement[]): MarkupElement {
  return el('details', { class: 'tb-details' }, el('summary', {}, summary), ...children);
}
