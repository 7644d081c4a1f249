import { el, type MarkupElement } from '@trendbeeld/charts';

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
