import * as v from 'valibot';
import { readableText } from './readable-text.js';
import { parsePeriod } from './period.js';

/**
 * How much of a series can be drawn and read. Observations: a hundred years of months, about two a pixel on a wide page. A title
 * of three lines. A unit stands behind every number in the sentences. Values: above 10^15 a file no longer holds whole numbers
 * exactly, below a millionth no reader sees a figure.
 */
export const SERIES_LIMITS = { observations: 1200, series: 20, title: 200, unit: 100, source: 200, url: 2000, most: 1e15, least: 1e-6 } as const;

/** How own figures can be drawn: a line, several lines, lines that all begin at 100, bars of one moment, or not. */
export const OWN_GRAPHICS = ['line', 'lines', 'index', 'bars', 'table'] as const;
/** How own figures can be drawn. */
export type OwnGraphic = (typeof OWN_GRAPHICS)[number];

/** What programs write where a text is missing. */
const NO_TEXT = /\b(undefined|NaN)\b|\[object |^(undefined|null|nan)$/;

/** A text that can stand in a sentence (see `readableText`). What a spreadsheet would run as a formula when it is pasted is refused. */
const filled = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'Expected a text, found an empty one.'),
    v.maxLength(most, `Expected at most ${most} characters.`),
    v.transform(readableText),
    v.check((text) => text !== '', 'Expected a text, found an empty one.'),
    v.check((text) => !NO_TEXT.test(text), 'Expected a text, found the word of a program for a missing one.'),
    v.check((text) => !/^[=@]/.test(text), 'Expected a text, found a formula.'),
  );

/** One value at one period. `null` is a gap and stays one: missing is never zero. */
export const ObservationSchema = v.object({
  /** Year, quarter or month; see `parsePeriod`. A number is read as a year. */
  period: v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.integer())]),
    v.transform(String),
    v.check((text) => parsePeriod(text) !== null, 'Expected a year (2020), quarter (2020-Q2) or month (2020-04).'),
  ),
  value: v.nullable(
    v.pipe(
      v.number('Expected a number or null.'),
      v.finite('Expected a finite number.'),
      v.check((n) => Math.abs(n) <= SERIES_LIMITS.most, 'Expected a number of at most 10^15.'),
      v.check((n) => n === 0 || Math.abs(n) >= SERIES_LIMITS.least, 'Expected 0, or a number of at least a millionth.'),
      v.transform((n) => n + 0),
    ),
  ),
  /** `definitive` unless the publisher says otherwise. */
  status: v.optional(v.picklist(['definitive', 'provisional'], 'Expected "definitive" or "provisional".'), 'definitive'),
});
/** One value at one period. */
export type Observation = v.InferOutput<typeof ObservationSchema>;

/** Where figures come from. Figures without it are shown as a table with a sentence that says so. */
export const FigureSourceSchema = v.object({
  publisher: filled(SERIES_LIMITS.source),
  /** Table or report: "80590ned". */
  table: v.optional(filled(SERIES_LIMITS.source)),
  /** Address of the source; only http and https are ever made into a link. */
  url: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(SERIES_LIMITS.url),
      v.regex(/^https?:\/\/[^\s\\/?#@[\]]+(?:[/?#][^\s\\]*)?$/i, 'Expected an address that starts with https://.'),
    ),
  ),
  /** Day on which the figures were taken: "2026-11-01". */
  retrieved: v.optional(v.pipe(v.string(), v.isoDate('Expected a date such as "2026-11-01".'))),
  licence: v.optional(filled(SERIES_LIMITS.source)),
});
/** Where figures come from. */
export type FigureSource = v.InferOutput<typeof FigureSourceSchema>;

/** Every period once, and all of one kind. */
const ordered = v.pipe(
  v.array(ObservationSchema),
  v.minLength(1, 'Expected at least one observation, found none.'),
  v.maxLength(SERIES_LIMITS.observations, 'Expected at most 1,200 observations.'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const all = dataset.value.map((o) => parsePeriod(o.period));
    const seen = new Set<number | undefined>();
    for (const [key, period] of all.entries()) {
      const { period: value } = dataset.value[key]!;
      const tell = (message: string): void =>
        addIssue({
          message,
          path: [
            { type: 'array', origin: 'value', input: dataset.value, key, value: dataset.value[key]! },
            { type: 'object', origin: 'value', input: dataset.value[key]!, key: 'period', value },
          ],
        });
      if (period?.kind !== all[0]?.kind) tell(`Expected one kind of period, found ${value} beside ${dataset.value[0]!.period}.`);
      else if (seen.has(period?.time)) tell(`Expected every period once, found ${value} twice.`);
      seen.add(period?.time);
    }
  }),
  v.transform((all) => all.toSorted((a, b) => parsePeriod(a.period)!.time - parsePeriod(b.period)!.time)),
);

const { period: PeriodSchema, value: ValueSchema } = ObservationSchema.entries;

/**
 * Own figures, as `src` files hold them (`@trendbeeld/data/schema/series.json`): one series, or several of one unit, with a forecast and a
 * target where there are.
 * At most 1,200 observations a series; periods in any order, none twice, all years or all quarters or all months. Other keys are ignored.
 */
export const SeriesSchema = v.object({
  /** Version of this format: 1, or 2 where there is more than one series. A file of another one is refused, as its figures could mean something else. */
  version: v.optional(v.picklist([1, 2], 'Expected version 1 or 2, or none.')),
  title: filled(SERIES_LIMITS.title),
  /** What is counted, as it stands behind a number: "% van de beroepsbevolking", "inwoners". */
  unit: filled(SERIES_LIMITS.unit),
  source: v.optional(FigureSourceSchema),
  /** True for made-up figures: drawn and labelled as an example. */
  example: v.optional(v.boolean(), false),
  /** How it is drawn. Default: by its shape. */
  graphic: v.optional(v.picklist(OWN_GRAPHICS, 'Expected "line", "lines", "index", "bars" or "table".')),
  /** Name of the series, where others stand beside it. */
  name: v.optional(filled(SERIES_LIMITS.title)),
  observations: ordered,
  /** Other series of the same unit. Default: none. */
  beside: v.optional(
    v.pipe(
      v.array(v.object({ name: filled(SERIES_LIMITS.title), observations: ordered })),
      v.maxLength(SERIES_LIMITS.series - 1, 'Expected at most twenty series.'),
    ),
  ),
  /** What was expected, with the bounds of its band; null where there are none. Default: none. */
  forecast: v.optional(
    v.object({
      /** When it was made: "2024". */
      made: v.pipe(
        v.string(),
        v.check((text) => parsePeriod(text) !== null, 'Expected the year in which the forecast was made.'),
      ),
      observations: v.pipe(
        v.array(v.object({ period: PeriodSchema, value: ValueSchema, low: v.optional(ValueSchema, null), high: v.optional(ValueSchema, null) })),
        v.minLength(1, 'Expected at least one year of the forecast.'),
        v.maxLength(SERIES_LIMITS.observations, 'Expected at most 1,200 observations.'),
        v.transform((all) => all.toSorted((a, b) => parsePeriod(a.period)!.time - parsePeriod(b.period)!.time)),
      ),
    }),
  ),
  /** A value that is aimed at, and when. Default: none. */
  target: v.optional(v.object({ period: PeriodSchema, value: v.pipe(v.number(), v.finite()) })),
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
