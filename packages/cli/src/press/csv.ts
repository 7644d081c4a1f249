import type { Language } from '@trendbeeld/data';
import { dsvFormat } from 'd3-dsv';
import type { Cell } from './graphic-tables.js';

/** Byte order mark: spreadsheets then read UTF-8. */
const BOM = '\ufeff';

/** How a language writes tables: what a spreadsheet of that language opens without a question. */
export const DIALECT: Readonly<Record<Language, { readonly delimiter: string; readonly decimal: string }>> = {
  nl: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

const FORMATS = { nl: dsvFormat(DIALECT.nl.delimiter), en: dsvFormat(DIALECT.en.delimiter) } as const;

/** A text that no spreadsheet takes for a formula: one that begins as such gets an apostrophe in front. On one line. */
export function harmless(text: string): string {
  const line = text.replaceAll(/\s*[\r\n\t]+\s*/g, ' ').trim();
  return /^[=+\-@|]/.test(line) && !/^[-+]?\d+([.,]\d+)?$/.test(line) ? `'${line}` : line;
}

/** Rows as the text of a file: UTF-8 with a byte order mark, lines that end in CR LF, numbers without marks for thousands. */
export function csvText(rows: readonly (readonly Cell[])[], language: Language): string {
  const { decimal } = DIALECT[language];
  const written = (cell: Cell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', decimal) : harmless(cell));
  return `${BOM}${FORMATS[language].formatRows(rows.map((row) => row.map(written))).replaceAll('\n', '\r\n')}\r\n`;
}
