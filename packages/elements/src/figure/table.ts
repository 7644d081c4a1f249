import { el, type MarkupElement, type Table } from '@trendbeeld/charts';

/** A table with caption and scopes; the first cell of a row is its header. Scrolls within its own box when it is wide. */
export function tableMarkup(table: Table): MarkupElement {
  return el(
    'div',
    { class: 'tb-scroll', tabindex: 0, role: 'region', 'aria-label': table.caption },
    el(
      'table',
      { class: 'tb-table' },
      el('caption', {}, table.caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          table.columns.map((c) => el('th', { scope: 'col', class: c.numeric ? 'tb-number' : undefined }, c.label)),
        ),
      ),
      el(
        'tbody',
        {},
        table.rows.map((row) =>
          el(
            'tr',
            {},
            row.map((cell, i) => (i === 0 ? el('th', { scope: 'row' }, cell) : el('td', { class: table.columns[i]?.numeric ? 'tb-number' : undefined }, cell))),
          ),
        ),
      ),
    ),
  );
}

/** Something that a reader opens, without script. */
export function detailsMarkup(summary: string, ...children: readonly MarkupElement[]): MarkupElement {
  return el('details', { class: 'tb-details' }, el('summary', {}, summary), ...children);
}
