import { textOf } from './row-sentence.js';

/** A table for the clipboard, by kind. */
export interface TableContent {
  readonly 'text/html': string;
  readonly 'text/plain': string;
}

/**
 * A table with caption, units and source: as a table, and as lines with tabs between the cells. Rows in the order that the
 * reader sees, numbers with a minus that a spreadsheet takes. Without a source line in the page there is none here.
 */
export function tableContent(table: HTMLTableElement): TableContent {
  const caption = textOf(table.caption);
  const source = sourceOf(table);
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      tag: cell.localName,
      text: `${textOf(cell).replace('−', '-')}${cell.dataset['unit'] ? ` (${cell.dataset['unit']})` : ''}`,
    })),
  );
  const cells = rows.map((row) => `<tr>${row.map(({ tag, text }) => `<${tag}>${escape(text)}</${tag}>`).join('')}</tr>`);
  return {
    'text/html': `<table><caption>${escape(caption)}</caption>${cells.join('')}</table>${source && `<p>${escape(source)}</p>`}`,
    'text/plain': [caption, ...rows.map((row) => row.map(({ text }) => text).join('\t')), ...(source ? ['', source] : [])].join('\n'),
  };
}

/**
 * The source of a table: the last source line in the nearest box that has one, with the addresses that it links to. Empty where
 * there is none.
 */
export function sourceOf(table: Element): string {
  for (let box = table.parentElement; box; box = box.parentElement) {
    const line = [...box.querySelectorAll('.tb-source,.tb-fine')].at(-1);
    if (line) return [textOf(line), ...[...line.querySelectorAll('a')].map((a) => a.href)].join(' ');
  }
  return '';
}

const escape = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
