import type { Language } from '@trendbeeld/data';
import { parseNumber } from './parse-number.js';

/**
 * Reads own figures from a table in a page: the caption is the title, the head of the second column the unit, the first
 * column holds periods, an optional third the status. The source stands in a `<cite>` inside the element: its text, and its
 * link if it has one. A table with merged cells gives `merged`. Never throws.
 *
 * @param root the element that holds the table; `language` decides how numbers are read.
 */
export function tableToData(root: Element, language: Language): { readonly data: unknown } | 'merged' | null {
  const table = root.querySelector('table');
  if (!table) return null;
  const cells = [...table.rows].map((row) => [...row.cells]);
  if (cells.flat().some((c) => c.colSpan > 1 || c.rowSpan > 1)) return 'merged';
  const text = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const [head = [], ...rows] = cells;
  const cite = root.querySelector('cite');
  const link = cite?.querySelector('a') ?? cite?.closest('a');

  return {
    data: {
      title: text(table.caption) || root.getAttribute('headline') || '',
      unit: text(head[1]),
      ...(text(cite) ? { source: { publisher: text(cite), ...(link?.protocol.startsWith('http') ? { url: link.href } : {}) } } : {}),
      ...(root.hasAttribute('example') ? { example: true } : {}),
      observations: rows
        .filter((row) => row.length > 0)
        .map((row) => {
          const written = parseNumber(text(row[1]), language);
          const provisional = /voorlopig|provisional/i.test(text(row[2]));
          return {
            period: text(row[0]),
            value: written ? written.value : text(row[1]),
            status: provisional ? 'provisional' : (written?.status ?? 'definitive'),
          };
        }),
    },
  };
}
