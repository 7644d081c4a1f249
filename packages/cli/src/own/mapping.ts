import { OWN_GRAPHICS } from '@trendbeeld/data';
import type { Known } from '@trendbeeld/data/own';
import type { Expected } from '../words/join-words.js';

/** Which column of a file is what, and what its figures are: the answers to all that `trendbeeld join` may ask. */
export interface Mapping extends Pick<
  Known,
  'columns' | 'municipality' | 'by' | 'made' | 'sheet' | 'numbers' | 'dash' | 'periods' | 'ignore' | 'only' | 'graphic'
> {
  readonly title?: string;
  readonly unit?: string;
  /** Publisher, and what else is known: table, url, retrieved, licence. */
  readonly source?: Readonly<Record<string, unknown>>;
}

/** What is wrong in a mapping: the place in it, what was found, what was expected. */
export interface MappingIssue {
  readonly path: string;
  readonly found: unknown;
  readonly expected: Expected;
}

type Rule = (value: unknown) => Expected | null;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);

const text: Rule = (value) => (isText(value) ? null : 'text');
const texts: Rule = (value) => (isTexts(value) ? null : 'texts');
const textOrTexts: Rule = (value) => (isText(value) || isTexts(value) ? null : 'text');
const oneOf =
  (...names: readonly string[]): Rule =>
  (value) =>
    names.includes(value as string) ? null : { oneOf: names };

/** What may stand in a mapping; what is not named here is a word that was mistyped. */
const RULES: Readonly<Record<string, Rule>> = {
  $schema: text,
  title: text,
  unit: text,
  source: (value) => (isObject(value) && isText(value['publisher']) ? null : 'source'),
  columns: (value) => (isObject(value) ? null : 'object'),
  municipality: text,
  by: text,
  made: text,
  sheet: text,
  numbers: oneOf('nl', 'en'),
  dash: oneOf('zero', 'missing'),
  periods: oneOf('months', 'school-years'),
  graphic: oneOf(...OWN_GRAPHICS),
  ignore: texts,
  only: (value) => (isObject(value) && Object.values(value).every((found) => isText(found) || isTexts(found)) ? null : 'object'),
};
const COLUMNS: Readonly<Record<string, Rule>> = {
  period: text,
  value: textOrTexts,
  status: text,
  municipality: text,
  forecast: text,
  low: text,
  high: text,
  target: text,
};

/** Checks a mapping: **all** issues, not the first; `mapping` is null when there are some. Never throws. */
export function checkMapping(value: unknown): { readonly mapping: Mapping | null; readonly issues: readonly MappingIssue[] } {
  if (!isObject(value)) return { mapping: null, issues: [{ path: '', found: value, expected: 'object' }] };
  const check = (fields: Readonly<Record<string, unknown>>, rules: Readonly<Record<string, Rule>>, before: string): MappingIssue[] =>
    Object.entries(fields).flatMap(([name, found]): MappingIssue[] => {
      const rule = rules[name];
      const expected = rule ? rule(found) : ({ oneOf: Object.keys(rules) } as const);
      return expected === null ? [] : [{ path: `${before}${name}`, found: rule ? found : name, expected }];
    });
  const columns = isObject(value['columns']) ? value['columns'] : {};
  const issues = [...check(value, RULES, ''), ...check(columns, COLUMNS, 'columns.')];
  return { mapping: issues.length === 0 ? value : null, issues };
}

/** What is known, as a mapping that can be used again: the answers that were given, and the columns that were taken. */
export function mappingOf(known: Known, columns: Known['columns'] | null): Mapping {
  const { title, unit, source, municipality, by, made, sheet, numbers, dash, periods, ignore, only, graphic } = known;
  const all = { title, unit, source, sheet, columns: columns ?? known.columns, municipality, by, made, numbers, dash, periods, ignore, only, graphic };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Mapping;
}
