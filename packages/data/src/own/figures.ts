import { figureColumns, nameOf, type Columns } from './columns.js';
import type { Facts } from './facts.js';
import { alike, lineOf, textAt, type Row } from './grid.js';
import type { Fault, Known, Told } from './reading.js';
import type { Shape } from './shape.js';
import { decimalMark, writtenNumber, type Mark, type PlacedNumber } from './written-number.js';
import { sdmxStatus, writtenStatus } from './written-status.js';

/** The numbers of a column, in the order of rows. */
export interface Numbers {
  readonly values: readonly { readonly value: number | null; readonly provisional: boolean }[];
  readonly faults: readonly Fault[];
}

const DUTCH = /\b(?:jaar|periode|perioden|waarde|aantal|kwartaal|maand|gemeente|eenheid|bron|titel|inwoners|personen|woningen|leerlingen|regio|voorlopig)\b/i;
const ENGLISH = /\b(?:year|period|value|number|quarter|month|municipality|unit|source|title|inhabitants|persons|people|region|provisional)\b/i;

/** The mark of decimals, by all numbers of all columns of the file; comma where that is the question. */
export function markOf(
  shape: Shape,
  columns: Columns,
  facts: Facts,
  known: Known,
  told: Told[],
): { readonly mark: Mark | null; readonly faults: readonly Fault[] } {
  const placed = [...figureColumns(columns), ...columns.others].flatMap((c) =>
    shape.figures.flatMap((row): PlacedNumber[] => {
      const cell = row.cells[c];
      const number = cell && writtenNumber(cell);
      return number && number.none === null && cell.exact === undefined ? [{ at: row.at, column: c, text: cell.text, number }] : [];
    }),
  );
  const words = [...shape.head.map(lineOf), facts.title, facts.unit, ...shape.titles].join(' ');
  const language = DUTCH.test(words) ? 'nl' : ENGLISH.test(words) ? 'en' : known.language;
  const answer = decimalMark(placed, [facts.unit, facts.title].join(' '), language, facts.mark);
  if ('contradicts' in answer) {
    const [a, b] = answer.contradicts;
    return { mark: null, faults: [{ code: 'marks', at: b.at, column: nameOf(shape, b.column), found: b.text, beside: a === b ? (facts.mark ?? '') : a.text }] };
  }
  if ('twoWays' in answer) {
    const { at, text, number, column: c } = answer.twoWays;
    return { mark: null, faults: [{ code: 'two-ways', at, column: nameOf(shape, c), found: text, choices: [String(number.comma), String(number.point)] }] };
  }
  if (placed.some(({ text }) => /[.,]/.test(text))) told.push({ code: 'mark', mark: answer.mark, because: answer.because });
  return { mark: answer.mark, faults: [] };
}

/** The numbers of a column. @param mark null where it is the question: then no cell is wrong for its mark. */
export function numbersIn(
  shape: Shape,
  { column: columnAt, power: powerAt }: { readonly column: number; readonly power: number },
  rows: readonly Row[],
  facts: Facts,
  mark: Mark | null,
  told: Told[],
): Numbers {
  const column = nameOf(shape, columnAt);
  const faults: Fault[] = [];
  const secret: string[] = [];
  const values = rows.map((row) => {
    const cell = row.cells[columnAt] ?? { text: '' };
    const number = writtenNumber(cell);
    const fault = (code: Fault['code']): void => void faults.push({ code, at: row.at, column, found: cell.text });
    const value = number?.[mark ?? 'comma'];
    if (number?.none === 'secret') secret.push(row.at);
    if (number?.none === 'dash' && !facts.dash) fault('dash');
    if (!number || (number.none === null && value === undefined && mark)) fault('number');
    const nought = number?.none === 'dash' && facts.dash === 'zero' ? 0 : null;
    const power = powerAt < 0 ? 0 : Number(textAt(row, powerAt) || '0');
    if (!Number.isInteger(power) || Math.abs(power) > 12)
      faults.push({ code: 'number', at: row.at, column: nameOf(shape, powerAt), found: textAt(row, powerAt) });
    return { value: value === undefined ? nought : times(value, power), provisional: number?.provisional ?? false };
  });
  if (secret.length > 0) told.push({ code: 'secret', found: secret });
  return { values, faults };
}

/** A value times a power of ten, without the noise of binary numbers: 8.811 × 1000 is 8811. */
const times = (value: number, power: number): number => (power === 0 ? value : Number((value * 10 ** power).toPrecision(15)));

/** How sure each row is by its own column; null for what is not understood. */
export function statusOf(
  shape: Shape,
  columns: Columns,
  rows: readonly Row[],
): { readonly states: readonly ('definitive' | 'provisional' | null)[]; readonly faults: readonly Fault[] } {
  if (columns.status < 0) return { states: rows.map(() => 'definitive' as const), faults: [] };
  const column = nameOf(shape, columns.status);
  const read = /^obs_(?:status|flag)$/.test(alike(column)) ? sdmxStatus : writtenStatus;
  const states = rows.map((row) => read(textAt(row, columns.status)));
  return {
    states,
    faults: rows.flatMap((row, i): Fault[] => (states[i] === null ? [{ code: 'status', at: row.at, column, found: textAt(row, columns.status) }] : [])),
  };
}

/** Signs in cells that are not those of the unit, or that only some cells have. */
export function signFaults(shape: Shape, columns: Columns, rows: readonly Row[], unit: string): Fault[] {
  const all = figureColumns(columns).flatMap((column) =>
    rows.flatMap((row) => {
      const cell = row.cells[column];
      const number = cell && writtenNumber(cell);
      return number && number.none === null ? [{ at: row.at, column: nameOf(shape, column), text: cell.text, sign: number.sign }] : [];
    }),
  );
  const bearing = all.find(({ sign }) => sign !== '');
  if (!bearing) return [];
  const other = all.find(({ sign }) => sign !== bearing.sign);
  if (other) return [{ code: 'signs', at: other.at, column: other.column, found: other.text, beside: bearing.text }];
  const fits = { '%': /%|procent|percent/i, '‰': /‰|promille|per 1[. ]?000/i, '€': /€|euro/i }[bearing.sign];
  return unit === '' || fits?.test(unit) ? [] : [{ code: 'sign', at: bearing.at, column: bearing.column, found: bearing.text, beside: unit }];
}
