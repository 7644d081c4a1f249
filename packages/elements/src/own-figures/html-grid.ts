import { EDGE, type Cell, type Grid, type Known, type Row } from '@trendbeeld/data/own';

/** What no reader sees in a cell. */
const UNSEEN = 'script,style,template,noscript,[hidden]';

/** A table of a page as cells, and what the page says of it. */
export interface TableGrid {
  readonly grid: Grid;
  readonly known: Pick<Known, 'title' | 'source' | 'example' | 'headIsUnit'>;
}

/**
 * The first table inside an element as cells. The caption is the title. The source stands in a `<cite>` inside the element: its text,
 * and its link if it has one. Where an editor cannot write one, it is what stands behind "Bron:" or "Source:", at the end of the caption
 * or in a paragraph of its own. A table without caption takes the `<figcaption>` around it. Rows that a reader does not see are left
 * out. A cell over several rows stands in each of them; one over some columns as well, and one over all of them once. Null without a
 * table. Never throws.
 */
export function tableGrid(root: Element): TableGrid | null {
  const table = root.querySelector('table');
  if (!table) return null;
  const all = [...table.rows];
  const seen = all.filter((row) => !isHidden(row));
  const caption = textOf(table.caption ?? root.querySelector('figcaption'));
  const cite = root.querySelector('cite') ?? [...root.children].find((child) => /^(?:bron|source):/i.test(textOf(child)));
  const [title = caption, captioned] = splitSource(caption);
  const publisher = splitSource(textOf(cite))[1] ?? (textOf(cite) || captioned);
  // In a caption the source may be a link of its own, behind the title.
  const named = [...(table.caption?.querySelectorAll('a') ?? [])].findLast((a) => textOf(a) === publisher);
  const link = cite?.querySelector('a') ?? cite?.closest('a') ?? named;
  return {
    grid: { rows: spread(seen, all), delimiter: null, hidden: all.length - seen.length, broken: null },
    known: {
      title: title || root.getAttribute('headline') || '',
      headIsUnit: true,
      ...(publisher ? { source: { publisher, ...(link?.protocol.startsWith('http') ? { url: link.href } : {}) } } : {}),
      ...(root.hasAttribute('example') ? { example: true } : {}),
    },
  };
}

/** Excel copies rows that are filtered away as rows without a place on the page. */
const isHidden = (row: HTMLTableRowElement): boolean => row.hasAttribute('hidden') || row.style.display === 'none' || getComputedStyle(row).display === 'none';

/** Cells in their columns, with those that span others in each place. Rows are numbered as in the page, hidden ones counted. */
function spread(rows: readonly HTMLTableRowElement[], all: readonly HTMLTableRowElement[]): Row[] {
  const width = rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
      ),
    0,
  );
  const grid = rows.map((): Cell[] => []);
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[r]![column] !== undefined) column++;
      const text = textOf(cell, EDGE);
      const last = cell.rowSpan === 0 ? rows.length : Math.min(rows.length, r + cell.rowSpan);
      for (let down = r; down < last; down++)
        for (let right = 0; right < Math.min(cell.colSpan, width); right++)
          grid[down]![column + right] = right > 0 && cell.colSpan >= width ? { text: '' } : down > r || right > 0 ? { text, copied: true } : { text };
      column += cell.colSpan;
    }
  }
  return grid.map((cells, r) => ({ at: String(all.indexOf(rows[r]!) + 1), cells: Array.from(cells, (cell: Cell | undefined) => cell ?? { text: '' }) }));
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
