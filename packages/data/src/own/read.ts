import { beyondOf } from './beyond.js';
import { columnsOf, figureColumns, nameOf, unitOf, type Columns } from './columns.js';
import { factsOf } from './facts.js';
import { markOf, numbersIn, signFaults, statusOf, type Numbers } from './figures.js';
import { lineOf, textAt, type Grid, type Row } from './grid.js';
import { periodsOf, type Periods } from './period-column.js';
import type { Fault, Known, ObservationData, Reading, Told } from './reading.js';
import { cellFaults, chosenFaults, groupsOf, rowsOf } from './rows.js';
import { shapeOf, type Shape } from './shape.js';

/**
 * Reads figures from cells: the one reader for element, table, caption link, builder, `join` and `check`. The file is judged as a whole,
 * step by step: shape (head, figures, notes) → columns → periods → numbers. What can be read in two ways is a fault with its choices, and
 * never guessed; `told` says what was taken and what was left.
 *
 * @param known what is known beforehand: answers, and the language of who reads.
 */
export function readFigures(grid: Grid, known: Known): Reading {
  const shape = shapeOf(grid, known.columns?.period);
  const refused = (faults: readonly Fault[], heads: readonly string[] = [], taken: Reading['columns'] = null): Reading => ({
    data: null,
    faults,
    told: [],
    heads,
    columns: taken,
  });
  if (grid.broken !== null) return refused([{ code: 'broken-row', at: grid.broken }]);
  if (grid.rows.length === 0) return refused([{ code: 'empty' }]);
  if (!shape) return refused([known.columns?.period ? { code: 'missing-column', found: known.columns.period, choices: headsIn(grid) } : { code: 'no-table' }]);
  const heads = Array.from({ length: shape.width }, (_, i) => nameOf(shape, i));
  const { columns, faults } = columnsOf(shape, known);
  if (!columns) return refused(faults, heads);

  const taken = namesOf(columns, heads);
  const chosen = rowsOf(shape, columns, known);
  const told: Told[] = [];
  if (grid.delimiter) told.push({ code: 'delimiter', found: grid.delimiter });
  if (shape.isTurned) told.push({ code: 'turned' });
  told.push({ code: 'columns', period: heads[columns.period]!, value: columns.values.map((i) => heads[i]!).join(', ') }, ...chosen.told);
  if (grid.hidden > 0) told.push({ code: 'hidden', count: grid.hidden });
  if (shape.totals.length > 0) told.push({ code: 'totals', found: shape.totals.map((row) => row.at) });
  if (shape.notes.length > 0) told.push({ code: 'notes', found: shape.notes.map(lineOf) });
  if (columns.others.length > 0) told.push({ code: 'ignored', found: columns.others.map((i) => heads[i]!) });
  if (chosen.faults.length > 0) return { ...refused(chosen.faults, heads, taken), told };

  const facts = factsOf(shape, columns, known, told);
  const rows = chosen.rows.filter((row) => [columns.period, ...figureColumns(columns)].some((i) => textAt(row, i) !== ''));
  const cells = cellFaults(shape, columns, rows);
  const mark = markOf(shape, columns, facts, known, told);
  const groups = groupsOf(columns, rows);
  const read = groups.map((group) => ({ ...group, periods: periodsOf(shape, columns, group.rows, known, told) }));
  const names = read.flatMap(({ name }) =>
    columns.values.map((i) => [name, columns.values.length > 1 || name === null ? seriesName(shape, i) : ''].filter(Boolean).join(', ')),
  );
  if (names.length > (isOneMoment(read) ? MOST.bars : MOST.lines))
    return { ...refused([{ code: 'many-series', found: String(names.length), choices: names }], heads, taken), told };

  const number = (column: number, of: readonly Row[]): Numbers => numbersIn(shape, { column, power: columns.power }, of, facts, mark.mark, told);
  const status = statusOf(shape, columns, rows);
  const sure = new Map(rows.map((row, i) => [row, status.states[i]]));
  const series = read.flatMap(({ rows: own, periods }) =>
    columns.values.map((column) => {
      const { values, faults: wrong } = number(column, own);
      const observations = own.flatMap((row, i): ObservationData[] => {
        // A row of a forecast has no figure of its own.
        if (textAt(row, column) === '' && [columns.forecast, columns.target].some((c) => c >= 0 && textAt(row, c) !== '')) return [];
        // Where there is no figure, nothing is provisional.
        const isProvisional = values[i]!.value !== null && (sure.get(row) === 'provisional' || periods.provisional[i] || values[i]!.provisional);
        return [{ period: periods.ids[i] ?? '', value: values[i]!.value, status: isProvisional ? 'provisional' : 'definitive' }];
      });
      return { observations, faults: wrong };
    }),
  );
  const repeats = read.some(({ periods }) => periods.faults.some(({ code }) => code === 'twice'));
  const differs = chosenFaults(shape, columns, rows).map((fault): Fault => (repeats ? { ...fault, repeats } : fault));
  const beyond = beyondOf(shape, columns, read[0]!, number, known, told);
  const all = [
    ...cells,
    ...differs,
    // Rows of several kinds have each period more than once: that is one question, and no other fault.
    ...read.flatMap(({ periods }) => (differs.length > 0 ? periods.faults.filter(({ code }) => code !== 'twice') : periods.faults)),
    ...mark.faults,
    ...series.flatMap((one) => one.faults),
    ...signFaults(shape, columns, rows, facts.unit ?? ''),
    ...status.faults,
    ...beyond.faults,
  ];
  if (all.length > 0) return { ...refused(all, heads, taken), told };
  const [first, ...others] = series.map(({ observations }, i) => ({ name: names[i]!, observations }));
  if (others.length > 0) told.push({ code: 'series', found: names });
  const { mark: _, dash: __, ...said } = facts;
  const isMore = others.length > 0 || beyond.forecast !== undefined || beyond.target !== undefined;
  return {
    data: {
      ...said,
      ...(isMore ? { version: 2 } : {}),
      ...(others.length > 0 ? { name: first!.name } : {}),
      observations: first!.observations,
      ...(others.length > 0 ? { beside: others } : {}),
      ...(beyond.forecast ? { forecast: beyond.forecast } : {}),
      ...(beyond.target ? { target: beyond.target } : {}),
    },
    faults: [],
    told,
    heads,
    columns: taken,
  };
}

/** How many series a drawing tells apart: lines, and bars of one moment. */
const MOST = { lines: 4, bars: 20 } as const;

/** Whether all series have one period, the same: bars of one moment. */
const isOneMoment = (read: readonly { readonly periods: Periods }[]): boolean => new Set(read.flatMap(({ periods }) => periods.ids)).size === 1;

/** The name of a series: that of its column, without the unit behind it. */
const seriesName = (shape: Shape, column: number): string =>
  nameOf(shape, column).replace(unitOf(shape, column) === null ? /^$/ : / *\([^()]+\)$/, '') || nameOf(shape, column);

/** The heads of the columns that were taken. */
function namesOf(columns: Columns, heads: readonly string[]): Known['columns'] {
  const values = columns.values.map((i) => heads[i]!);
  const named = (['status', 'municipality', 'forecast', 'low', 'high', 'target'] as const).flatMap((role) =>
    columns[role] < 0 ? [] : [[role, heads[columns[role]]!]],
  );
  return { period: heads[columns.period]!, value: values.length > 1 ? values : values[0]!, ...Object.fromEntries(named) };
}

const headsIn = (grid: Grid): string[] => {
  const widest = grid.rows.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  return widest?.cells.map((cell) => cell.text).filter(Boolean) ?? [];
};
