/**
 * An indicator: a series of figures of one region with everything that a reader needs beside it. The one definition of the
 * files in `figures/`; types, checks and JSON Schemas come from the valibot schemas below.
 */
import * as v from 'valibot';
import { slug, TextSchema } from './text.js';
import { parsePeriod } from './period.js';
import { atLeast, SHAPE } from '../words/shape-words.js';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, SHAPE.emptyText));
const date = v.pipe(v.string(), v.isoDate(SHAPE.day));
const period = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}(-Q[1-4]|-\d{2})?$/.test(text) && parsePeriod(text) !== null, SHAPE.period),
);

/** Code of the region: the Netherlands (`NL01`) or a municipality (`GM0363`), as CBS writes it, without padding. */
export const RegionCodeSchema = v.pipe(v.string(), v.regex(/^(NL01|GM\d{4})$/, SHAPE.region));
/** Code of a municipality. */
export const MunicipalityCodeSchema = v.pipe(v.string(), v.regex(/^GM\d{4}$/, SHAPE.municipality));

/** How sure the publisher is. `unknown`: it does not say so in a form that can be read; that is not the same as definitive. */
export const StatusSchema = v.picklist(['definitive', 'provisional', 'unknown'], SHAPE.status);
/** How sure the publisher is; see {@link StatusSchema}. */
export type Status = v.InferOutput<typeof StatusSchema>;

/**
 * Why there is no number: it cannot occur, is missing, secret, not said; `incomplete`: one of the municipalities that make up
 * the territory has none, and a sum of the others would be too low.
 */
export const ReasonSchema = v.picklist(['impossible', 'missing', 'confidential', 'unknown', 'incomplete']);
/** Why there is no number. */
export type Reason = v.InferOutput<typeof ReasonSchema>;

/** One figure. `null` is a gap and stays one; with a reason where the publisher gives it. */
export const FigureObservationSchema = v.pipe(
  v.strictObject({
    period,
    value: v.nullable(v.pipe(v.number(SHAPE.numberOrNull), v.finite(SHAPE.finite))),
    status: StatusSchema,
    reason: v.optional(ReasonSchema),
    /** What the publisher writes before a number that it rounds: «ruim» and «meer dan» (it is more), «bijna» (it is less). */
    about: v.optional(v.picklist(['ruim', 'meer-dan', 'bijna'])),
  }),
  v.check((o) => o.value === null || o.reason === undefined, SHAPE.noReason),
);
/** One figure. */
export type FigureObservation = v.InferOutput<typeof FigureObservationSchema>;

/** Figures in order of time, none twice, all of one grain (years, quarters or months). */
export const ObservationsSchema = v.pipe(
  v.array(FigureObservationSchema),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const periods = dataset.value.map((o) => o.period);
    const twice = periods.filter((p, i) => periods.indexOf(p) !== i);
    if (twice.length > 0) addIssue({ message: SHAPE.periodTwice(twice.join(', ')) });
    const late = periods.find((p, i) => i > 0 && periods[i - 1]! > p);
    if (late !== undefined) addIssue({ message: SHAPE.periodLate(late) });
  }),
  v.check((all) => new Set(all.map((o) => parsePeriod(o.period)?.kind)).size <= 1, SHAPE.oneGrain),
);

/** What a period stands for. The same code `2025JJ00` is 1 January in one table, December in another, an average in a third. */
export const PeriodMeaningSchema = v.strictObject({
  kind: v.picklist(['first-of-january', 'mid-year', 'december', 'year-average', 'year-total', 'within-year', 'quarter', 'month']),
  /** As a reader sees it: "op 1 januari". */
  words: TextSchema,
});
/** What a period stands for. */
export type PeriodMeaning = v.InferOutput<typeof PeriodMeaningSchema>;

/** Where a figure comes from. At least one date is there: of the publisher's version, or of the day on which it was taken. */
export const IndicatorSourceSchema = v.pipe(
  v.strictObject({
    publisher: filled,
    /** Id of the table, as the publisher writes it; never in other letters: "80590ned". */
    table: filled,
    tableTitle: filled,
    /** Code of the measure in that table; with `+` or `/` between codes where several were added or divided. */
    measure: filled,
    measureTitle: filled,
    /** Version that the publisher names. */
    version: v.optional(filled),
    /** Day on which the publisher last changed the table. */
    modified: v.optional(date),
    /** Day on which the figures were taken. */
    retrieved: v.optional(date),
    licence: filled,
    /** Address of the table or page as the publisher gives it. Absent when none is known: addresses are never made up. */
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, SHAPE.address))),
    /** Where a copy came from, when it did not come from the publisher itself. */
    via: v.optional(filled),
    /**
     * How the figures were taken. `page`: read on a page of the publisher, or of who quotes it; such a figure names its address and the day on which
     * it was read. Default: fetched from a table.
     */
    taken: v.optional(v.literal('page')),
    /** First and last period that come from this source, both included, in a series of several. Default: all periods. */
    from: v.optional(period),
    to: v.optional(period),
  }),
  v.check((s) => s.modified !== undefined || s.retrieved !== undefined, SHAPE.sourceDate),
  v.check((s) => s.taken !== 'page' || (s.url !== undefined && s.retrieved !== undefined), SHAPE.sourcePage),
);
/** Where a figure comes from. */
export type IndicatorSource = v.InferOutput<typeof IndicatorSourceSchema>;

/** A place in a series over which nobody may read on as if nothing happened. The line is drawn as broken before `before`. */
export const BreakSchema = v.strictObject({
  /** First period after the break. */
  before: period,
  /** Another definition, another territory, or another vintage (revision) of the figures. */
  kind: v.picklist(['definition', 'boundary', 'vintage']),
  text: TextSchema,
});
/** A break in a series. */
export type Break = v.InferOutput<typeof BreakSchema>;

/** The municipalities that the figures of a territory add up. */
export const TerritorySchema = v.strictObject({
  /** Codes that make it up; `until` is the day on which a code lapsed. */
  codes: v.pipe(v.array(v.strictObject({ code: MunicipalityCodeSchema, name: filled, until: v.optional(date) })), v.minLength(1, atLeast(1, 'municipality'))),
  /** First day of the years that were looked at. */
  from: date,
  note: TextSchema,
});
/** The municipalities that the figures of a territory add up. */
export type Territory = v.InferOutput<typeof TerritorySchema>;

/** Everything about an indicator that does not depend on the region. */
export const indicatorHead = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SHAPE.indicatorId)),
  title: TextSchema,
  /** As it stands behind a number: "% van de beroepsbevolking". Values are in this unit itself, never in thousands of it. */
  unit: TextSchema,
  definition: TextSchema,
  periodMeaning: PeriodMeaningSchema,
  /** Decimals to show. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  /** `estimate` and `projection` are the words of the UN; a projection is never drawn as what happened. */
  kind: v.picklist(['measured', 'estimate', 'projection']),
  source: IndicatorSourceSchema,
  /** Further sources of a figure that was computed from several. */
  alsoFrom: v.optional(v.array(IndicatorSourceSchema)),
  /** The rule, for a figure that we computed. Absent when the publisher gives it as it stands. */
  computed: v.optional(TextSchema),
  /** Where the publisher stopped this series: since when, and which indicator goes on. Default: it goes on. */
  ended: v.optional(v.strictObject({ text: TextSchema, successor: v.optional(v.string()) })),
  /** Why the figure jumps from one period to the next, where it does; what is no break. Default: nothing to explain. */
  jumps: v.optional(v.array(v.strictObject({ at: period, text: TextSchema }))),
} as const;

/** Whom the figures are about, where that is neither the Netherlands nor a municipality: a scope that the study declares, or `studie`. */
export const figureScope = v.optional(slug);

/** An indicator of one region, or of a scope of a study, complete in itself. */
export const IndicatorSchema = v.pipe(
  v.strictObject({
    ...indicatorHead,
    /** Absent where the figures are of a scope. */
    region: v.optional(RegionCodeSchema),
    scope: figureScope,
    /** Only for municipalities. */
    territory: v.optional(TerritorySchema),
    breaks: v.array(BreakSchema),
    observations: v.pipe(ObservationsSchema, v.minLength(1, atLeast(1, 'observation'))),
  }),
  v.check((i) => (i.region === undefined) !== (i.scope === undefined), SHAPE.regionOrScope),
  v.check((i) => i.region === undefined || i.region === 'NL01' || i.territory !== undefined, SHAPE.territory),
);
/** An indicator of one region. */
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
