/** The figures of a page as a workbook: its graphic on the first sheet with its source, further graphics, and what the study said on the last. */
import { writeXlsx } from 'hucre/xlsx';
import { harmless } from './csv.js';
import { sourceText, type Credit } from './credit.js';
import type { Cell, GraphicTable } from './graphic-tables.js';

/** Signs that the name of a sheet may not have, and its length. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const LONGEST = 31;

/** The name of a sheet: short, and none twice. */
function sheetName(text: string, taken: Set<string>): string {
  const clean = text.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim() || '-';
  let name = clean.slice(0, LONGEST).trim();
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${clean.slice(0, LONGEST - 3).trim()} ${i}`;
  taken.add(name.toLowerCase());
  return name;
}

const row = (cells: readonly Cell[]): Cell[] => cells.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell));

/**
 * A workbook, as bytes; the same input gives the same. Numbers are numbers, everything else is text, and no cell is a formula.
 *
 * @param statements with their header, as `statementRows` gives them.
 */
export function workbook(tables: readonly GraphicTable[], statements: readonly (readonly Cell[])[], credit: Credit): Promise<Uint8Array> {
  const { words } = credit;
  const taken = new Set<string>();
  const above = ({ title, sources, notes }: GraphicTable): Cell[][] => [
    [title],
    [words.cite, credit.cite],
    [words.source, credit.study],
    ...sources.map((source) => [words.source, `${sourceText(source, credit.language)} (${source.licence})`]),
    ...notes.map((note) => [words.notes, note]),
    ...(credit.address ? [[words.address, credit.address]] : []),
    [],
  ];
  const figures = tables.map((table, i) => {
    const head = above(table);
    return {
      name: sheetName(i === 0 ? words.figures : table.title, taken),
      columns: table.fields.map((field, c) => ({ width: c === 0 ? 22 : Math.min(40, Math.max(14, field.title.length * 0.6)) })),
      rows: [...head, table.fields.map((f) => f.title), ...table.rows].map(row),
      freezePane: { rows: head.length + 1 },
    };
  });
  const definitions = tables.flatMap((table) => table.fields.flatMap(({ title, description }) => (description ? [[title, description]] : [])));
  const said = {
    name: sheetName(words.statements, taken),
    rows: [
      [credit.title],
      [words.cite, credit.cite],
      [words.source, credit.study],
      [words.study, credit.condition],
      ...(credit.licence ? [[words.licence, credit.licence]] : []),
      [],
      ...statements,
      [],
      ...(definitions.length > 0 ? [[words.definition], ...definitions] : []),
    ].map(row),
  };
  return writeXlsx({
    sheets: [...figures, said],
    properties: {
      title: credit.title,
      creator: 'Trendbeeld',
      subject: credit.cite,
      description: [credit.study, credit.address].filter(Boolean).join(' '),
      ...dates,
    },
  });
}

/** No moment of making: the same figures are the same file. */
const dates = { created: new Date(0), modified: new Date(0) };
