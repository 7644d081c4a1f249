import { alike, textAt, type Row } from './grid.js';
import { writtenPeriod } from './periods.js';
import type { Fault, Known } from './reading.js';
import { PERIOD_NAMES, type Shape } from './shape.js';
import { writtenNumber } from './written-number.js';
import { sameMunicipality } from './same-municipality.js';
import { writtenStatus } from './written-status.js';

/** Which column is what; -1 for none. */
export interface Columns {
  readonly period: number;
  /** Quarter, month or half year beside a column of years. */
  readonly part: number;
  /** Of figures: one, or several series of one unit. */
  readonly values: readonly number[];
  /** Of the names of series; each has its own rows. */
  readonly by: number;
  /** Of a forecast, the bounds of its band, and a target. */
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
  readonly target: number;
  /** Powers of ten that values are to be multiplied by, as SDMX has them. */
  readonly power: number;
  readonly status: number;
  readonly municipality: number;
  /** Columns of which each row must have one text: those of `only`. */
  readonly only: readonly (readonly [column: number, texts: readonly string[]])[];
  /** Other columns with numbers: series of their own. */
  readonly others: readonly number[];
  /** Columns whose values may differ without a meaning for the figures. */
  readonly ignored: readonly number[];
}

const NAMES = {
  value: /^(?:waarden?|value|obs_value|aantal|cijfer)$/,
  status: /^(?:status|obs_status|cijfersoort|soort cijfer|obs_flag|valueattribute)$/,
  municipality: /^(?:gemeenten?|regio'?s?|regio’s|gebied(?:en)?|gm_?code|gemeente_?(?:code|naam)|municipality|region|wijk(?:en)?|buurt(?:en)?|ref_area|geo)$/,
  part: /^(?:kwartaal|kwartalen|kwart|kwrt|kw|q|quarter|maand|maanden|mnd|month|halfjaar|half)$/,
  forecast: /^(?:prognose|raming|verwachting|verwacht|forecast|projection)(?:$| ?\(|,? (?:van |of )?\d{4})/,
  low: /^(?:ondergrens|lage? (?:variant|grens)|lower(?: bound| limit)?|onderkant)\b/,
  high: /^(?:bovengrens|hoge? (?:variant|grens)|upper(?: bound| limit)?|bovenkant)\b/,
  target: /^(?:doel|doelstelling|streefwaarde|streefcijfer|ambitie|target|goal)(?:$| ?\()/,
  power: /^unit_mult$/,
  remark:
    /^(?:decimals|page|url|link|toelichting|opmerking(?:en)?|noten?|voetnoot|bron(?:nen)?|bijzonderheden|remarks?|comments?|notes?|source|id|rij|nr\.?|#)$/,
} as const;

/** The head of a column: the texts of all rows of the head, from top to bottom, each once. */
export const headsOf = ({ head }: Shape, column: number): string[] => [...new Set(head.map((row) => textAt(row, column)).filter(Boolean))];

/**
 * The most particular name of a column: what stands lowest in the head and is no unit. Where two columns share it, all bear what stands
 * above it too. '' for a column that the file does not have.
 */
export const nameOf = (shape: Shape, column: number): string => headingsOf(shape).names[column] ?? '';

/** What the head says of all columns; a file may have thousands of them. */
interface Headings {
  readonly names: readonly string[];
  readonly units: readonly (string | null)[];
}

const headings = new WeakMap<Shape, Headings>();

function headingsOf(shape: Shape): Headings {
  const known = headings.get(shape);
  if (known) return known;
  const hasUnits = hasUnitRow(shape);
  const heads = Array.from({ length: shape.width }, (_, i) => headsOf(shape, i));
  // Units are no part of a name.
  const parts = heads.map((all) => (all.length > 1 && hasUnits ? all.slice(0, -1) : all));
  const lowest = parts.map((all) => all.at(-1) ?? '').filter(Boolean);
  const isShared = new Set(lowest).size < lowest.length;
  const names = parts.map((all) => (isShared ? all.join(' ') : (all.at(-1) ?? '')));
  const units = heads.map((all, i) => (hasUnits ? all.at(-1) : /\(([^()]+)\)\s*$/.exec(names[i]!)?.[1]) ?? null);
  const made = { names, units };
  headings.set(shape, made);
  return made;
}

/** Whether the last row of the head holds units: "aantal", "x 1 000", "%". */
export const hasUnitRow = ({ head }: Shape): boolean =>
  head.length > 1 &&
  head
    .at(-1)!
    .cells.slice(1)
    .every(({ text }) => text === '' || UNIT.test(text)) &&
  head
    .at(-1)!
    .cells.slice(1)
    .some((c) => c.text);

const UNIT = /^(?:aantal(?: .*)?|number(?: .*)?|%.*|‰.*|x 1 ?\d.*|mln.*|miljoen.*|euro.*|€.*|index.*|[\w ]* per .*|jaren?|jaar|km2?|m[23²³]?|ha|kg|ton)$/i;

const isCode = (text: string): boolean => /^(?:gm|wk|bu)? ?\d{1,8}$/i.test(text) && /^(?:gm|wk|bu)|^0\d/i.test(text);

/** Stands for all columns of figures. */
const ALL = '*';

/** Finds which column is what: by the heads that were given, else by usual heads, else by what stands in them. */
export function columnsOf(shape: Shape, known: Known): { readonly columns: Columns | null; readonly faults: readonly Fault[] } {
  const { figures, width } = shape;
  const all = Array.from({ length: width }, (_, i) => i);
  const heads = all.map((i) => headsOf(shape, i).map(alike));
  const faults: Fault[] = [];
  const choices = all.map((i) => nameOf(shape, i)).filter(Boolean);
  const given = (name: string | undefined): number => {
    if (name === undefined) return -1;
    const wanted = alike(name);
    const whole = all.filter((i) => alike(nameOf(shape, i)) === wanted);
    const found = whole.length > 0 ? whole : all.filter((i) => heads[i]!.includes(wanted));
    if (found.length === 0) faults.push({ code: 'missing-column', found: name, choices });
    if (found.length > 1) faults.push({ code: 'column-twice', found: name });
    return found[0] ?? -1;
  };
  const wanted = known.columns ?? {};
  const only = Object.entries(known.only ?? {}).map(([name, text]) => [given(name), [text].flat()] as const);
  const [period, status, municipality, by] = [wanted.period, wanted.status, wanted.municipality, known.by].map(given) as [number, number, number, number];
  const wantsAll = wanted.value === ALL;
  const asked = wanted.value === undefined || wantsAll ? [] : [wanted.value].flat().map(given);
  const ignored = (known.ignore ?? []).map(given);
  const roles = (['forecast', 'low', 'high', 'target'] as const).map((role) => given(wanted[role]));
  if (faults.length > 0) return { columns: null, faults };

  const taken = new Set([period, ...asked, status, municipality, by, ...only.map(([i]) => i), ...ignored, ...roles]);
  const free = (i: number): boolean => !taken.has(i);
  const take = (column: number): number => {
    taken.add(column);
    return column;
  };
  const named = (form: RegExp): number[] => all.filter((i) => free(i) && heads[i]!.some((head) => form.test(head)));
  const cells = (i: number): string[] => figures.map((row) => textAt(row, i)).filter(Boolean);
  const share = (i: number, test: (text: string) => boolean): number => cells(i).filter(test).length / Math.max(1, cells(i).length);
  const isPeriod = (text: string): boolean => writtenPeriod(text) !== null;

  const periods = named(PERIOD_NAMES).toSorted((a, b) => share(b, isPeriod) - share(a, isPeriod));
  const time = period >= 0 ? period : take(periods[0] ?? all.find((i) => free(i) && share(i, isPeriod) >= 0.5) ?? -1);
  const part = all.find((i) => i !== time && free(i) && heads[i]!.some((head) => NAMES.part.test(head)) && share(i, isPart) === 1) ?? -1;
  take(part);
  const where =
    municipality >= 0
      ? municipality
      : take(named(NAMES.municipality).find((i) => cells(i).length > 0) ?? all.find((i) => free(i) && cells(i).length > 0 && share(i, isCode) === 1) ?? -1);
  const sure =
    status >= 0
      ? status
      : take(
          named(NAMES.status)[0] ?? all.find((i) => free(i) && cells(i).length > 0 && share(i, (t) => writtenStatus(t) !== null && !/^\d/.test(t)) === 1) ?? -1,
        );
  const power = take(named(NAMES.power)[0] ?? -1);
  const remarks = named(NAMES.remark);
  for (const i of remarks) take(i);
  const [forecast, low, high, target] = (['forecast', 'low', 'high', 'target'] as const).map((role, i) =>
    roles[i]! >= 0 ? roles[i]! : take(named(NAMES[role])[0] ?? -1),
  ) as [number, number, number, number];
  // Of a table that was turned each row is a series: also one of which all figures are secret.
  const counted = new Set(all.filter((i) => free(i) && (shape.isTurned ? cells(i).length > 0 : isNumeric(figures, i))));
  const unitsOfCounted = new Set([...counted].map((i) => unitOf(shape, i)));
  // A series of which no figure is known is one by its unit.
  const isLike = (i: number): boolean =>
    (counted.size > 1 && saysUnit(shape) && cells(i).length > 0) || (unitOf(shape, i) !== null && unitsOfCounted.has(unitOf(shape, i)));
  const numeric = all.filter((i) => free(i) && (counted.has(i) || (isLike(i) && figures.every((row) => writtenNumber(row.cells[i] ?? { text: '' })?.none))));
  // Where places have a column each, the one that is asked for is taken.
  const own =
    known.municipality === undefined || where >= 0 ? [] : numeric.filter((i) => (known.isSame ?? sameMunicipality)(nameOf(shape, i), known.municipality!));
  const usual = asked.length > 0 ? asked : wantsAll ? numeric : own.length === 1 ? own : named(NAMES.value);
  // With one column left it is that of the values, also where none of its cells is a number: each is a fault then.
  const left = all.filter(free);
  const found = usual.length > 0 ? usual : numeric.length > 0 ? numeric : left.length === 1 ? left : [];
  if (time < 0 || found.length === 0) return { columns: null, faults: [{ code: 'no-table' }] };
  if (asked.length === 0 && !wantsAll && found.length > 1 && !haveOneUnit(shape, found)) {
    const names = found.map((i) => nameOf(shape, i));
    const twice = new Set(names).size < names.length && usual.length > 1;
    return { columns: null, faults: [twice ? { code: 'column-twice', found: names[0]! } : { code: 'which-value', choices: names }] };
  }
  const values = found;
  const drawn = new Set(values);
  const others = numeric.filter((i) => !drawn.has(i));
  return {
    columns: {
      period: time,
      part,
      values,
      by,
      forecast,
      low,
      high,
      target,
      power,
      status: sure,
      municipality: where,
      only,
      others,
      ignored: [...ignored, ...remarks, ...others],
    },
    faults: [],
  };
}

/**
 * Whether columns of figures are series of one unit: the file says one unit for all of them, or each says the same one. What only stands
 * beside each other may be persons and houses.
 */
function haveOneUnit(shape: Shape, columns: readonly number[]): boolean {
  const names = columns.map((i) => nameOf(shape, i));
  if (new Set(names).size < names.length || names.some((name) => UNIT.test(name))) return false;
  const units = new Set(columns.map((i) => unitOf(shape, i)));
  if (units.size > 1) return false;
  return !units.has(null) || saysUnit(shape);
}

/** Whether the file says one unit for all of its figures. */
const saysUnit = ({ said }: Shape): boolean => ['unit', 'eenheid'].some((key) => said.has(key));

/** The unit of a head that is one: what stands in brackets behind it where that is a unit, else all of it: "index (2015 = 100)". */
export function headUnit(shape: Shape, column: number): string {
  const unit = unitOf(shape, column);
  return unit !== null && (hasUnitRow(shape) || UNIT.test(unit)) ? unit : nameOf(shape, column);
}

/** The unit that the head of a column names: in a row of units, or in brackets at its end; null for none. */
export const unitOf = (shape: Shape, column: number): string | null => headingsOf(shape).units[column] ?? null;

/** All columns of which cells are numbers that are drawn. */
export const figureColumns = ({ values, forecast, low, high, target }: Columns): number[] => [...values, forecast, low, high, target].filter((i) => i >= 0);

/** Whether most cells of a column are numbers. */
function isNumeric(rows: readonly Row[], column: number): boolean {
  const cells = rows.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.text !== '');
  const numbers = cells.filter((cell) => writtenNumber(cell) !== null);
  return numbers.some((cell) => writtenNumber(cell)!.none === null) && numbers.length >= cells.length / 2;
}

/** A part of a year, as it stands beside a column of years: "4", "Q4", "4e kwartaal", "maart". */
const isPart = (text: string): boolean => /^\d{1,2}$/.test(text) || writtenPeriod(`2000 ${text}`) !== null;

/** A year and its part as one period in words: "2022" and "4" below "Kwartaal" is "2022 kwartaal 4". */
export function joinedPeriod(year: string, part: string, head: string): string {
  if (!/^\d{1,2}$/.test(part)) return `${year} ${part}`;
  const number = Number(part);
  return /^(?:maand|mnd|month)/i.test(head) ? `${year}-${String(number).padStart(2, '0')}` : `${year}-${/^half/i.test(head) ? 'H' : 'Q'}${number}`;
}
