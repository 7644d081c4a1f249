/**
 * Outcomes: what became of a statement of the study. A recipe (a file in the folder `outcomes/` of a study) says which figures stand beside it, what
 * is computed of them and by which rule it is judged; the build makes the outcome, and no value is ever typed.
 */
import * as v from 'valibot';
import { RevisionSchema } from './revision.js';
import { BoundsSchema, CertaintySchema } from './statement.js';
import { id, slug, someDate, TextSchema } from './text.js';
import { BreakSchema, FigureObservationSchema, figureScope, indicatorHead, StatusSchema } from './indicator.js';
import { atLeast, atMost, SHAPE } from '../words/shape-words.js';

/** What can be said of a statement. */
export const VerdictSchema = v.picklist([
  /** An expectation whose time has passed, and that was right. */
  'came-true',
  /** An expectation whose time has passed, and that was not right. */
  'went-otherwise',
  /** An expectation whose time has not passed. Never called failed. */
  'too-early',
  /** A figure about the past that later figures bear out. */
  'confirmed',
  /** A figure about the past that later figures give otherwise. */
  'revised',
  /** A risk that showed in the figures. */
  'occurred',
  /** A risk that did not show. */
  'did-not-occur',
  /** There is only a neighbour: another unit, another definition. Both are shown; nothing is judged. */
  'not-comparable',
]);
/** What can be said of a statement. */
export type Verdict = v.InferOutput<typeof VerdictSchema>;

const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]*$/, SHAPE.valueName));
/** A year or a month. A number is read as a year. */
const year = v.pipe(v.union([v.string(), v.number()], SHAPE.yearOrMonth), v.transform(String), v.regex(/^\d{4}(-\d{2})?$/, SHAPE.yearOrMonth));

/** One value that is computed of an indicator. Periods are those of the indicator; `latest` is the last with a value. */
export const ComputationSchema = v.strictObject({
  indicator: v.string(),
  /**
   * `at`: the value at `from` · `latest`: the last value · `max`, `min`: the highest and lowest between `from` and `to` ·
   * `mean`: the mean of the values between them · `change`: the value at `to` less that at `from` · `change-share`: the same in
   * % of the first · `growth-per-year`: compound growth in % a year from `from` to `to` · `reached`: `level`, in the period in which it
   * was first reached · `distance`: how far the number of the statement lies from the value at `from`, in % of that value.
   */
  compute: v.picklist(['at', 'latest', 'max', 'min', 'mean', 'change', 'change-share', 'growth-per-year', 'reached', 'distance']),
  /** The value that is reached; for `reached` alone. */
  level: v.optional(v.pipe(v.number(SHAPE.number), v.finite())),
  /** First period. Default: the first of the indicator. */
  from: v.optional(year),
  /** Last period. Default: the last with a value. */
  to: v.optional(year),
  /** Decimals to show; more than three write a number from a million on in full. Default: those of the indicator. */
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
});
/** One value that is computed of an indicator. */
export type Computation = v.InferOutput<typeof ComputationSchema>;

/** The direction in which a change was expected. */
const expected = v.picklist(['up', 'down', 'not-up']);
/** Further directions of a statement. */
const also = v.pipe(v.array(v.strictObject({ value: name, expected })), v.minLength(1, atLeast(1, 'value')));

/** By which rule a statement is judged; `outcomes/verdict.ts` holds each rule in words and code. */
export const JudgementSchema = v.variant('rule', [
  /** The value against the statement's own bounds, or, for one without a number, its direction; the statement names when its time ends. */
  v.strictObject({ rule: v.literal('horizon'), value: name, expected: v.optional(expected), also: v.optional(also) }),
  /** The same where the study names no end; `until` is the last year of our reading. */
  v.strictObject({ rule: v.literal('open-horizon'), value: name, until: year }),
  /** A figure about the past: the value lies within one step of the last digit that the study gives. */
  v.strictObject({ rule: v.literal('past'), value: name }),
  /** A direction that the study saw up to the year in which it appeared: the value is the change until then. */
  v.strictObject({ rule: v.literal('past-direction'), value: name, expected: v.picklist(['up', 'down']) }),
  /**
   * A direction: the value is a change, and its sign is held against what was expected. A statement of several directions is judged by
   * all of them (`also`): they must agree, or nothing can be said of the statement as one.
   */
  v.strictObject({
    rule: v.literal('direction'),
    value: name,
    expected,
    until: year,
    also: v.optional(also),
  }),
  /** A risk: it showed when the value is below zero (`falls`) or above it (`rises`). */
  v.strictObject({ rule: v.literal('risk'), value: name, shows: v.picklist(['falls', 'rises']) }),
  /**
   * A moment at which a number is reached: `value` is the latest figure. Once it is reached, `reached` names the value that says when, and
   * the year must be that of the statement.
   */
  v.strictObject({ rule: v.literal('moment'), value: name, reached: v.optional(name) }),
  /** A highest number, ever: `value` is the highest figure since it was said. Once that is above it, its time need not pass. */
  v.strictObject({ rule: v.literal('ceiling'), value: name }),
  /** A number for one year: `value` is the figure of that year. It must lie no more than 1 % from the number. */
  v.strictObject({ rule: v.literal('distance'), value: name }),
  /** Only a neighbour exists. */
  v.strictObject({ rule: v.literal('neighbour') }),
]);
/** By which rule a statement is judged. */
export type Judgement = v.InferOutput<typeof JudgementSchema>;

const labelled = v.strictObject({ indicator: v.string(), label: TextSchema });

/** How the chart of an outcome is made. */
export const ChartRecipeSchema = v.variant('kind', [
  /** The first indicator as a line, with what was expected where it has the same unit. */
  v.strictObject({
    kind: v.literal('line'),
    /** First period of the line. Default: the first of the indicator. */
    from: v.optional(year),
    /** The statement's bounds beside the line. Left out where its unit is another one. */
    expectation: v.optional(
      v.strictObject({
        /** On the mark, at most 34 characters. */
        label: TextSchema,
        from: year,
        /** Null where the study names no end: then to the edge. */
        to: v.nullable(year),
        /**
         * How the statement's value becomes a line in the unit of the indicator, from its value at `from` on: growth in % a year,
         * or a change spread evenly over the statement's own period. Default: the value is a level in that unit.
         */
        as: v.optional(v.picklist(['growth-per-year', 'even-change'])),
      }),
    ),
  }),
  /** Groups of age at three moments; `prefix` of the indicators, `expected` is read from their projections. */
  v.strictObject({ kind: v.literal('age-pyramid'), groups: v.array(labelled), before: year, now: year, expected: year, expectedWords: TextSchema }),
  /** Several indicators as index, with the value in `base` as 100. */
  v.strictObject({
    kind: v.literal('indexed-lines'),
    title: TextSchema,
    base: year,
    /** First and last period of all lines, so that their ends can be compared. */
    from: year,
    to: year,
    series: v.pipe(v.array(labelled), v.minLength(2, atLeast(2, 'row'))),
  }),
  /** Two moments, a line an indicator; `as: index` shows the second as index of the first. */
  v.strictObject({
    kind: v.literal('slope'),
    title: TextSchema,
    from: year,
    to: year,
    as: v.optional(v.picklist(['index'])),
    rows: v.pipe(v.array(v.strictObject({ indicator: v.string(), label: TextSchema, emphasised: v.optional(v.boolean()) })), v.minLength(1, atLeast(1, 'row'))),
  }),
  /** A figure of all municipalities. */
  v.strictObject({ kind: v.literal('strip-plot'), comparison: v.string() }),
  /**
   * The same expectation in each of its editions, beside what happened. `years`: the year in which each expects it · `values`: the number
   * that each expects for one year · `fan`: the first indicator as a line, and from each edition on the way to the number it expects.
   */
  v.strictObject({
    kind: v.literal('editions'),
    as: v.picklist(['years', 'values', 'fan']),
    /** Statements, each with a number and the year for which it holds; of any order. */
    statements: v.pipe(v.array(id), v.minLength(1, atLeast(1, 'statement')), v.maxLength(12, atMost(12, 'statement'))),
    /** Name of the value that happened, as a rule across; for `years` one that is `reached`. Default: nothing happened yet. */
    happened: v.optional(name),
    /** Words at that rule, with placeholders: "werd {then}". Default: none. */
    happenedWords: v.optional(TextSchema),
    /** First period of the line of a fan. Default: the first of the indicator. */
    from: v.optional(year),
  }),
]);
/** How the chart of an outcome is made. */
export type ChartRecipe = v.InferOutput<typeof ChartRecipeSchema>;

/** How the outcome of one statement is made. */
export const OutcomeRecipeSchema = v.strictObject({
  /** The statement or direction; or a relation, beside which figures stand that are not judged. */
  statement: id,
  /** Indicators beside it, the one to draw first. */
  indicators: v.pipe(v.array(v.string()), v.minLength(1, atLeast(1, 'indicator'))),
  values: v.record(name, ComputationSchema),
  judgement: JudgementSchema,
  /** The point; `{name}` stands for a computed value, `{name.period}` for its period. */
  headline: TextSchema,
  /** What was expected and what happened, in two to four sentences, with the same placeholders. */
  text: TextSchema,
  /** How definition, unit or time differ; what a reader must know before comparing. */
  note: TextSchema,
  /** Which part of the statement the verdict is about, where it is not about all of it; stands before the note. */
  part: v.optional(TextSchema),
  /**
   * Names of the values that stand beside what was expected, at most two, in order of time. Default: the value that the rule looks at;
   * with a neighbour the last one.
   */
  shown: v.optional(v.pipe(v.array(name), v.minLength(1, atLeast(1, 'value')), v.maxLength(2, atMost(2, 'value')))),
  chart: v.optional(ChartRecipeSchema),
});
/** How the outcome of one statement is made. */
export type OutcomeRecipe = v.InferOutput<typeof OutcomeRecipeSchema>;

/** A statement of which nothing can be said with figures, and why. */
export const UnansweredSchema = v.strictObject({
  /** The statement or direction. */
  statement: id,
  /** Why there is no outcome; where a figure would be found. */
  why: TextSchema,
});
/** A statement of which nothing can be said with figures. */
export type Unanswered = v.InferOutput<typeof UnansweredSchema>;

/** A computed value with where it stands in time and how sure the publisher is. */
export const OutcomeValueSchema = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  /** The period it belongs to; the last one for a change or a mean. */
  period: v.string(),
  status: StatusSchema,
  /** Id of the indicator that it was computed of. */
  indicator: v.string(),
  /** How it was computed. */
  compute: ComputationSchema.entries.compute,
  /** The first period that goes into it; for one value at one moment the same as `period`. */
  from: v.string(),
  /** What stands behind the number: the unit of the indicator, per cent, or percentage points. */
  unit: TextSchema,
  /** Decimals to show, below a million; above it those of the words. */
  decimals: v.pipe(v.number(), v.integer()),
  /** What the publisher writes before the number; for one value at one moment. */
  about: v.optional(v.picklist(['ruim', 'meer-dan', 'bijna'])),
});
/** A computed value. */
export type OutcomeValue = v.InferOutput<typeof OutcomeValueSchema>;

const nullable = v.nullable(v.pipe(v.number(), v.finite()));

/** The figures that the chart of an outcome draws. */
export const ChartDataSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('line'),
    observations: v.array(FigureObservationSchema),
    breaks: v.array(BreakSchema),
    expectation: v.nullable(v.strictObject({ label: TextSchema, bounds: BoundsSchema, from: year, to: v.nullable(year), start: v.optional(v.number()) })),
  }),
  v.strictObject({
    kind: v.literal('age-pyramid'),
    states: v.strictObject({ before: v.string(), now: v.string(), expected: TextSchema }),
    groups: v.array(v.strictObject({ label: TextSchema, before: nullable, now: nullable, expected: nullable })),
  }),
  v.strictObject({
    kind: v.literal('indexed-lines'),
    title: TextSchema,
    base: year,
    series: v.array(v.strictObject({ label: TextSchema, observations: v.array(FigureObservationSchema) })),
  }),
  v.strictObject({
    kind: v.literal('slope'),
    title: TextSchema,
    from: year,
    to: year,
    /** Whether the values are an index with the first moment as 100. */
    index: v.boolean(),
    rows: v.array(v.strictObject({ label: TextSchema, from: nullable, to: nullable, provisional: v.boolean(), emphasised: v.boolean() })),
  }),
  v.strictObject({
    kind: v.literal('strip-plot'),
    /** Id of the comparison. */
    comparison: v.string(),
    title: TextSchema,
    unit: TextSchema,
    period: TextSchema,
    decimals: v.number(),
    values: v.array(v.strictObject({ code: v.string(), name: v.string(), value: nullable })),
    netherlands: nullable,
    /** The rule by which the figure is computed, or its definition. */
    rule: TextSchema,
  }),
  v.strictObject({
    kind: v.literal('editions'),
    as: v.picklist(['years', 'values', 'fan']),
    /** By date, the oldest first. */
    editions: v.array(
      v.strictObject({
        /** Ref of the statement. */
        ref: id,
        /** When it was said. */
        published: someDate,
        bounds: BoundsSchema,
        /** The year for which it holds. */
        year: v.pipe(v.number(), v.integer()),
        /** Whether that year is given roughly. */
        approximate: v.boolean(),
        certainty: CertaintySchema,
      }),
    ),
    /** What happened: a number, and when; null where nothing did yet. */
    happened: v.nullable(v.strictObject({ value: v.number(), period: v.string(), status: StatusSchema, words: TextSchema })),
    /** The line of a fan; else empty. */
    observations: v.array(FigureObservationSchema),
  }),
]);
/** The figures that the chart of an outcome draws. */
export type ChartData = v.InferOutput<typeof ChartDataSchema>;

/** What became of one statement. */
export const OutcomeSchema = v.strictObject({
  ref: id,
  domains: v.array(slug),
  /** Slugs of the trends that the statement belongs to. */
  trends: v.array(v.string()),
  verdict: VerdictSchema,
  rule: v.string(),
  /** What the study said, from the statement. */
  expected: TextSchema,
  headline: TextSchema,
  text: TextSchema,
  note: TextSchema,
  /** Ids of the indicators, the one to draw first. */
  indicators: v.array(v.string()),
  /** What publishers changed in those figures since they were first shown, the oldest first. */
  revisions: v.array(RevisionSchema),
  values: v.record(name, OutcomeValueSchema),
  /** Names of the values that stand beside what was expected, in order. */
  shown: v.array(name),
  /** What a card draws; null where nothing is. */
  chart: v.nullable(ChartDataSchema),
});
/** What became of one statement. */
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** An indicator without its figures: what it is and where it comes from. */
export const IndicatorSummarySchema = v.strictObject({ ...indicatorHead, scope: figureScope });
/** An indicator without its figures. */
export type IndicatorSummary = v.InferOutput<typeof IndicatorSummarySchema>;

/** The shape of a study's `outcomes.json`. */
export const OutcomesSchema = v.strictObject({
  /** The rules in words, by name. */
  rules: v.record(v.string(), TextSchema),
  /** The indicators that the outcomes name. */
  indicators: v.array(IndicatorSummarySchema),
  outcomes: v.array(OutcomeSchema),
  /** Statements and directions without an outcome, each with why, in the order of the study. */
  unanswered: v.array(UnansweredSchema),
});
/** The shape of a study's `outcomes.json`. */
export type Outcomes = v.InferOutput<typeof OutcomesSchema>;
