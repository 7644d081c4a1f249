/**
 * What the recipes were written for: title, unit, factor and definition of every measure that they read from CBS. They lie in `figures/measures.json`,
 * are written by `trendbeeld fetch` and looked at in git; a fetch holds each table against them before it reads a figure of it.
 */
import * as v from 'valibot';
import type { TableAbout } from './table.js';

const filled = v.pipe(v.string(), v.minLength(1, 'Expected a text, found an empty one.'));

/** A measure as the recipes know it. */
export const ExpectedMeasureSchema = v.strictObject({
  /** With its groups: "Werkloosheidspercentage: Seizoengecorrigeerd". */
  title: filled,
  /** Without the factor: "aantal", "%". */
  unit: filled,
  /** The value times this is in the unit: 1,000 for "x 1 000". */
  factor: v.pipe(v.number(), v.finite()),
  /** The publisher's explanation, on one line. Empty where there is none. */
  definition: v.string(),
});

/** A table as the recipes know it: its title, and the measures that they read, by code. */
export const ExpectedTableSchema = v.strictObject({ title: filled, measures: v.record(filled, ExpectedMeasureSchema) });
/** A table as the recipes know it. */
export type ExpectedTable = v.InferOutput<typeof ExpectedTableSchema>;

/** The file `figures/measures.json`: tables by the key that recipes use. */
export const ExpectedTablesSchema = v.strictObject({ tables: v.record(filled, ExpectedTableSchema) });
/** What the recipes were written for, by the key of the table. */
export type ExpectedTables = v.InferOutput<typeof ExpectedTablesSchema>;

/** One thing that is not as the recipes know it. */
export interface MeasureChange {
  /** Code of the measure; null for the table as a whole. */
  readonly measure: string | null;
  /** `gone`: the measure is not listed; `not-understood`: the multiplier in its unit is none that is known. */
  readonly what: 'title' | 'unit' | 'definition' | 'gone' | 'not-understood';
  /** What the recipes were written for, as a message shows it; null where nothing was known of it. */
  readonly was: string | null;
  /** What the publisher says now; null when it is gone. */
  readonly is: string | null;
}

/** A text on one line, with single spaces: CBS breaks lines and pads as it likes. */
const line = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/**
 * What of a table the recipes will expect from now on: its title, and these measures of it.
 *
 * @param codes of the measures that recipes read. One that the table does not list, that comes without a description or whose unit is not
 *   understood is left out.
 * @returns null for a table of which no measure is described (CSV, pages).
 */
export function expectedTable(about: TableAbout, codes: readonly string[]): ExpectedTable | null {
  const measures = codes.flatMap((code): [string, ExpectedTable['measures'][string]][] => {
    const found = about.measures.get(code);
    if (!found?.described || found.described.factor === null) return [];
    const { unit, factor, definition } = found.described;
    return [[code, { title: line(found.title), unit, factor, definition: line(definition) }]];
  });
  return measures.length === 0 ? null : { title: line(about.title), measures: Object.fromEntries(measures) };
}

/**
 * What of a table is not as the recipes know it. Spelling of a unit (`x 1000` and `x 1 000`), line breaks and padding are no change.
 *
 * @param expected absent for a table that no fetch has seen yet: then only what is gone or not understood is told.
 * @param codes of the measures that recipes read.
 */
export function measureChanges(expected: ExpectedTable | undefined, about: TableAbout, codes: readonly string[]): MeasureChange[] {
  const title = expected && expected.title !== line(about.title) ? [change(null, 'title', expected.title, line(about.title))] : [];
  return [...title, ...[...new Set(codes)].flatMap((code) => changesOfMeasure(code, expected?.measures[code], about))];
}

function changesOfMeasure(code: string, was: ExpectedTable['measures'][string] | undefined, about: TableAbout): MeasureChange[] {
  const found = about.measures.get(code);
  if (!found) return [{ measure: code, what: 'gone', was: was ? quoted(was.title) : null, is: null }];
  if (!found.described) return [];
  const { unit, factor, definition } = found.described;
  const [title, explained] = [line(found.title), line(definition)];
  if (factor === null) return [{ measure: code, what: 'not-understood', was: was ? unitWords(was.unit, was.factor) : null, is: quoted(unit) }];
  if (!was) return [];
  const sameUnit = was.unit === unit && was.factor === factor;
  return [
    ...(was.title === title ? [] : [change(code, 'title', was.title, title)]),
    ...(sameUnit ? [] : [{ measure: code, what: 'unit' as const, was: unitWords(was.unit, was.factor), is: unitWords(unit, factor) }]),
    ...(was.definition === explained ? [] : [change(code, 'definition', was.definition, explained)]),
  ];
}

function change(measure: string | null, what: 'title' | 'definition', was: string, is: string): MeasureChange {
  const at = firstDifference(was, is);
  return { measure, what, was: excerpt(was, at), is: excerpt(is, at) };
}

const quoted = (text: string): string => JSON.stringify(text);
const unitWords = (unit: string, factor: number): string => `${quoted(unit)} × ${factor}`;

/** Texts longer than this are shown around the place where they begin to differ. */
const SHOWN = 160;

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function excerpt(text: string, at: number): string {
  const start = text.length <= SHOWN ? 0 : Math.max(0, at - SHOWN / 4);
  const end = start + SHOWN;
  return quoted(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`);
}
