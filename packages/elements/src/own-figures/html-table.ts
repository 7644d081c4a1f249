import type { Language } from '@trendbeeld/data';
import { writtenNumber, writtenStatus } from '@trendbeeld/data/own';

/** Stands between the texts of two elements in a cell of figures: a number that runs over it is none ("490<sup>5</sup>"). */
const EDGE = '|';
/** What no reader sees in a cell. */
const UNSEEN = 'script,style,template,noscript,[hidden]';

/** Why a table is not read: cells span others, or there are more columns than period, value and status. */
export type TableRefusal = 'merged' | 'wide';

/**
 * Reads own figures from a table in a page: the caption is the title, the head of the second column the unit, the first
 * column holds periods, an optional third the status. The source stands in a `<cite>` inside the element: its text, and its
 * link if it has one. Where an editor cannot write one, it is what stands behind "Bron:" or "Source:", at the end of the caption
 * or in a paragraph of its own. A table without caption takes the `<figcaption>` around it.
 *
 * Numbers are read as the language writes them; see `writtenNumber`. A value that is no number, or stands in several elements
 * (a footnote mark), and a status that is not known are kept as text, so that the check names them. A table whose first row is a
 * row of figures has no unit. Null without a table. Never throws.
 *
 * @param root the element that holds the table; `language` decides how numbers are read.
 */
export function tableToData(root: Element, language: Language): { readonly data: unknown } | TableRefusal | null {
  const table = root.querySelector('table');
  if (!table) return null;
  const cells = [...table.rows].map((row) => [...row.cells]);
  if (cells.flat().some((c) => c.colSpan > 1 || c.rowSpan !== 1)) return 'merged';
  if (cells.some((row) => row.length > 3)) return 'wide';
  const [head = [], ...rows] = cells;
  const caption = textOf(table.caption ?? root.querySelector('figcaption'));
  const cite = root.querySelector('cite') ?? [...root.children].find((child) => /^(?:bron|source):/i.test(textOf(child)));
  const [title = caption, captioned] = splitSource(caption);
  const publisher = splitSource(textOf(cite))[1] ?? (textOf(cite) || captioned);
  const link = cite?.querySelector('a') ?? cite?.closest('a');
  // A table without a head would make its first figure the unit, and lose it.
  const unit = typeof writtenNumber(textOf(head[1]), language) === 'string' ? textOf(head[1]) : '';

  return {
    data: {
      title: title || root.getAttribute('headline') || '',
      unit,
      ...(publisher ? { source: { publisher, ...(link?.protocol.startsWith('http') ? { url: link.href } : {}) } } : {}),
      ...(root.hasAttribute('example') ? { example: true } : {}),
      observations: rows
        .filter((row) => row.length > 0)
        .map(([period, value, status]) => {
          const number = textOf(value, EDGE);
          const written = writtenNumber(number, language);
          const sure = writtenStatus(textOf(status));
          return {
            period: textOf(period, EDGE),
            ...(value ? { value: typeof written === 'string' ? number : written.value } : {}),
            status: sure === 'definitive' && typeof written !== 'string' && written.provisional ? 'provisional' : (sure ?? textOf(status)),
          };
        }),
    },
  };
}

/** What stands before "Bron:" or "Source:" in a text, and the source behind it. Nothing for a text without, or a very long one. */
function splitSource(text: string): readonly string[] {
  return (text.length < 500 && /^(.*?)[\s.,;(–-]*\b(?:bron|source):\s*(.+?)[\s.)]*$/i.exec(text)?.slice(1)) || [];
}

/** What a reader sees in an element, on one line; `edge` stands where one element ends and another begins. Nothing gives ''. */
function textOf(node: Element | null | undefined, edge = ''): string {
  const parts: string[] = [];
  const walk = (at: Node): void => {
    if (at.nodeType === Node.TEXT_NODE) parts.push(at.textContent ?? '');
    if (at instanceof Element && at !== node && at.matches(UNSEEN)) return;
    for (const child of at.childNodes) {
      const around = child instanceof Element ? edge : '';
      parts.push(around);
      walk(child);
      parts.push(around);
    }
  };
  if (node) walk(node);
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  // At the ends, and before the mark of a provisional figure, an edge means nothing.
  return edge
    ? text
        .replace(/[| ]*\|[| ]*/g, '|')
        .replace(/^\|+|\|+$/g, '')
        .replace(/\|(?=\*+$)/, '')
    : text;
}
