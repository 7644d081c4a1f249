/** Tables of a sheet. */
import { el, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';

/** The head of a table of a sheet: one row. */
export const headRow = (texts: readonly string[]): MarkupElement =>
  el(
    'thead',
    {},
    el(
      'tr',
      {},
      texts.map((text) => el('th', { scope: 'col' }, text)),
    ),
  );

/** A table of sentences. Where it is narrow the cells of a row stand below each other, each with the name of its column. */
export const stackedTable = (columns: readonly string[], rows: readonly (readonly MarkupChild[])[]): MarkupElement =>
  el(
    'table',
    { class: 'tr-table tr-stacked' },
    headRow(columns),
    el(
      'tbody',
      {},
      rows.map(([name, ...cells]) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, name),
          cells.map((cell, i) => el('td', { 'data-column': columns[i + 1] }, cell)),
        ),
      ),
    ),
  );
