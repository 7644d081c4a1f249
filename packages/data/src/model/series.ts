import * as v from 'valibot';
import { parsePeriod } from './period.js';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'Expected a text, found an empty one.'), v.maxLength(500, 'Expected at most 500 characters.'));

/** One value at one period. `null` is a gap and stays one: missing is never zero. */
export const ObservationSchema = v.object({
  /** Year, quarter or month; see `parsePeriod`. A number is read as a year. */
  period: v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.integer())]),
    v.transform(String),
    v.check((text) => parsePeriod(text) !== null, 'Expected a year (2013), quarter (2013-Q2) or month (2013-04).'),
  ),
  value: v.nullable(v.pipe(v.number('Expected a number or null.'), v.finite('Expected a finite number.'))),
  /** `definitive` unless the publisher says otherwise. */
  status: v.optional(v.picklist(['definitive', 'provisional'], 'Expected "definitive" or "provisional".'), 'definitive'),
});
/** One value at one period. */
export type Observation = v.InferOutput<typeof ObservationSchema>;

/** Where figures come from. Figures without it are shown as a table with a sentence that says so. */
export const FigureSourceSchema = v.object({
  publisher: filled,
  /** Table or report: "80590ned". */
  table: v.optional(filled),
  /** Address of the source; only http and https are ever made into a link. */
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i, 'Expected an address that starts with https://.'))),
  /** Day on which the figures were taken: "2026-11-01". */
  retrieved: v.optional(v.pipe(v.string(), v.isoDate('Expected a date such as "2026-11-01".'))),
  licence: v.optional(filled),
});
/** Where figures come from. */
export type FigureSource = v.InferOutput<typeof FigureSourceSchema>;

/**
 * A series of own figures, as `src` files hold it (`@trendbeeld/data/schema/series.json`).
 * At most 2,000 observations; periods in any order, none twice.
 */
export const SeriesSchema = v.object({
  title: filled,
  /** What is counted, as it stands behind a number: "% van de beroepsbevolking", "inwoners". */
  unit: filled,
  source: v.optional(FigureSourceSchema),
  /** True for made-up figures: drawn and labelled as an example. */
  example: v.optional(v.boolean(), false),
  observations: v.pipe(
    v.array(ObservationSchema),
    v.minLength(1, 'Expected at least one observation, found none.'),
    v.maxLength(2000, 'Expected at most 2,000 observations.'),
    v.check((all) => new Set(all.map((o) => o.period.trim())).size === all.length, 'Expected every period once, found one twice.'),
    v.transform((all) => all.toSorted((a, b) => parsePeriod(a.period)!.time - parsePeriod(b.period)!.time)),
  ),
});
/** A series: a title, a unit, a source and ordered observations. */
export type Series = v.InferOutput<typeof SeriesSchema>;

/** What is wrong with a series: the place in it and what was expected. */
export interface SeriesIssue {
  readonly path: string;
  readonly message: string;
}

/**
 * Reads a series from anything (parsed JSON, rows of a CSV file or of a table). Never throws; all issues are listed.
 * Observations come out in order of time.
 */
export function readSeries(
  value: unknown,
): { readonly series: Series; readonly issues: readonly [] } | { readonly series: null; readonly issues: readonly SeriesIssue[] } {
  const result = v.safeParse(SeriesSchema, value);
  if (result.success) return { series: result.output, issues: [] };
  return {
    series: null,
    issues: result.issues.map((i) => ({
      path:
        i.path
          ?.map((p) => (typeof p.key === 'number' ? `[${p.key}]` : `.${String(p.key)}`))
          .join('')
          .replace(/^\./, '') ?? '',
      message: i.message,
    })),
  };
}
