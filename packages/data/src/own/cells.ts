import { dsvFormat } from 'd3-dsv';
import { cellOf, widthOf, type Grid } from './grid.js';

/** What may stand between cells, in the order of choice where two do equally well. */
const DELIMITERS = [';', '\t', '|', ','] as const;

/** The first line that Excel writes for itself: "sep=;". */
const SEP = /^sep=(.)\s*$/i;

/**
 * The cells of a text. What stands between them is what `sep=` says, or else what most lines have outside quotes, so that a title with
 * commas does not decide. Rows keep their number as a spreadsheet counts them: empty ones count, and a line break within quotes does not.
 *
 * The last row is broken where the text stops in the middle of it, and every row from a quote on that is not closed. Never throws.
 */
export function gridOf(text: string): Grid {
  const said = SEP.exec(text.slice(0, 8).split(/\r\n|\r|\n/, 1)[0]!)?.[1];
  const delimiter = said ?? delimiterOf(text);
  const { lines, rest } = linesAbove(text);
  const table = dsvFormat(delimiter).parseRows(rest);
  const rows = [...lines.map((line) => [line]), ...table].map((cells, i) => ({ at: String(i + 1), cells: cells.map(cellOf) }));
  const header = widthOf(table.slice(0, -1).map((cells) => ({ cells })));
  const last = table.at(-1) ?? [];
  // A quote that is not closed swallows all lines behind it.
  const open = (text.match(/"/g) ?? []).length % 2 === 1 && last.some((cell) => cell.includes('\n'));
  // So does one that is closed by a quote further on: a remark may run over lines, but not over cells.
  const swallowed = table.findIndex((cells) =>
    cells.some(
      (cell) =>
        /[\r\n]/.test(cell) &&
        cell
          .split(/[\r\n]+/)
          .slice(1)
          .some((line) => line.includes(delimiter)),
    ),
  );
  const cut = table.length > 1 && last.length < header && last.length > 1 && !/[\r\n]$/.test(text);
  return {
    rows: said ? rows.slice(1) : rows,
    delimiter: delimiter === '\t' ? 'tab' : delimiter,
    hidden: 0,
    broken: swallowed >= 0 ? rows[lines.length + swallowed]!.at : open || cut ? rows.at(-1)!.at : null,
  };
}

/** Lines with `# key: value` at the begin, whole: what stands between cells means nothing in them. */
function linesAbove(text: string): { readonly lines: readonly string[]; readonly rest: string } {
  const lines: string[] = [];
  let rest = text;
  for (let found = /^#[^\r\n]*(?:\r\n|\r|\n)/.exec(rest); found; found = /^#[^\r\n]*(?:\r\n|\r|\n)/.exec(rest)) {
    lines.push(found[0]);
    rest = rest.slice(found[0].length);
  }
  return { lines, rest };
}

/** What stands between cells in the most lines, outside quotes; of lines that begin with `#` only where there are no others. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, 200_000).replace(/"[^"]*"/g, '');
  const all = bare.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const figures = all.filter((line) => !line.startsWith('#'));
  const lines = figures.length > 0 ? figures : all;
  const counted = DELIMITERS.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length);
  return DELIMITERS[counted.indexOf(Math.max(...counted))]!;
}
