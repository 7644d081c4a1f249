/**
 * The study as content: the one definition of every content file.
 *
 * Types, the loading check and the published JSON Schemas all come from the valibot schemas below.
 * Facts (values, bounds, units, periods) are data; words are our own, in plain Dutch (B1) and English.
 */
import * as v from 'valibot';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'Expected a text, found an empty string.'));

/** A text for readers in both languages. Never empty. */
export const TextSchema = v.strictObject({ nl: filled, en: filled });
/** A text for readers in both languages. */
export type Text = v.InferOutput<typeof TextSchema>;

/** The languages in which everything a reader sees exists. */
export type Language = 'nl' | 'en';

/** The four policy domains of the study (chapters 2 to 5). */
export const DomainIdSchema = v.picklist(['fysiek', 'economie', 'sociaal', 'bestuur']);
/** Id of a policy domain; also its part of an address. */
export type DomainId = v.InferOutput<typeof DomainIdSchema>;

/** What an id of the inventory looks like: T3.2, K18, D09, R01, RX26, S4, A11. */
export const RefSchema = v.pipe(
  v.string(),
  v.regex(/^(T[2-5]\.\d{1,2}|[KD]\d{2}|RX?\d{2}|[SA]\d{1,2})$/, 'Expected an id of the inventory, such as "T3.2", "K18" or "RX03".'),
);

/**
 * A place in the study: `B2` to `B5` (the bullets that open a chapter), `H3.3` (a headed paragraph),
 * `P5` (a paragraph of chapter 6, which has no headings), `C0` (foreword) or `C1` (introduction).
 */
export const LocatorIdSchema = v.pipe(
  v.string(),
  v.regex(/^(B[2-5]|H[2-5]\.\d{1,2}|P[1-9]|C[01])$/, 'Expected a place in the study, such as "B3", "H3.3", "P5", "C0" or "C1".'),
);
const LocatorsSchema = v.pipe(v.array(LocatorIdSchema), v.minLength(1, 'Expected at least one place in the study, found none.'));

/** A place in the study as content files list it: id, chapter number and heading as printed. */
export const HeadingSchema = v.strictObject({
  /** Id of the place; see {@link LocatorIdSchema}. */
  id: LocatorIdSchema,
  /** Chapter number, 0 for the foreword. */
  chapter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  /** The heading as printed; for chapters without headings a description of the place. */
  heading: filled,
});
/** A place in the study: id, chapter and heading. */
export type Locator = v.InferOutput<typeof HeadingSchema>;

/**
 * How sure or how exact a statement is, in the study's own words (Dutch keys). `certainty/certainty.ts` holds
 * the word in both languages and the mark that goes with each.
 */
export const QualifierSchema = v.picklist([
  'ruim',
  'meer-dan',
  'niet-meer-dan',
  'circa',
  'ongeveer',
  'van-tot',
  'feit',
  'gemeten',
  'voorlopig',
  'schatting',
  'vuistregel',
  'beleid',
  'naar-verwachting',
  'voorspelling',
  'advies',
  'kan',
  'dreigt',
  'oordeel',
]);
/** Qualifier of a statement; see {@link QualifierSchema}. */
export type Qualifier = v.InferOutput<typeof QualifierSchema>;

/** Units of the study's numbers. Words and formatting are in `format/units.ts`. */
export const UnitSchema = v.picklist([
  'steden',
  'euro',
  'procent-bnp',
  'factor',
  'procent-per-jaar',
  'procent',
  'groei',
  'personen',
  'voltijdbanen',
  'plaatsen',
  'jongeren-en-of-huishoudens',
  'huishoudens',
  'jaar',
  'zorgzwaartepakket',
  'decentralisaties',
]);
/** Unit of a statement's value. */
export type Unit = v.InferOutput<typeof UnitSchema>;

const finite = v.pipe(v.number(), v.finite());

/**
 * A value as bounds in base units (persons, euros, per cent): `low === high` for a single number,
 * `low < high` for a range, `null` for an open end ("ruim 700.000" is `{ low: 700000, high: null }`).
 */
export const BoundsSchema = v.pipe(
  v.strictObject({ low: v.nullable(finite), high: v.nullable(finite) }),
  v.check((b) => b.low !== null || b.high !== null, 'Expected at least one bound, found both open.'),
  v.check((b) => b.low === null || b.high === null || b.low <= b.high, 'Expected low to be at most high, found the bounds out of order.'),
);
/** Bounds of a value; see {@link BoundsSchema}. */
export type Bounds = v.InferOutput<typeof BoundsSchema>;

const year = v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100));

/**
 * When a statement holds.
 * `year`: one year · `span`: from one year to another, both included · `horizon`: looking ahead from 2013
 * (`to` is null where the study names no end) · `unnamed`: the study names no period.
 */
export const PeriodSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['year', 'span', 'horizon', 'unnamed']),
    from: v.nullable(year),
    to: v.nullable(year),
    /** True where the study gives the period roughly ("the past ten years"). */
    approximate: v.optional(v.boolean()),
    /** Our words for the period, as a reader sees it: "2013 tot 2043", "binnenkort". */
    words: TextSchema,
  }),
  v.check((p) => p.from === null || p.to === null || p.from <= p.to, 'Expected the period to start before it ends, found it out of order.'),
);
/** When a statement holds; see {@link PeriodSchema}. */
export type StudyPeriod = v.InferOutput<typeof PeriodSchema>;

/**
 * A direction without a number. `up-slower`: still up, but less fast · `up-then-flat` · `flat-or-down` ·
 * `apart`: differences grow · `high`/`low`: a level, no change named · `risk`: may happen.
 */
export const MoveSchema = v.picklist(['up', 'up-strong', 'up-slower', 'up-then-flat', 'flat', 'flat-or-down', 'down', 'apart', 'high', 'low', 'risk']);
/** A direction without a number. */
export type Move = v.InferOutput<typeof MoveSchema>;

/** A direction of one subject: "aantal ouderen" goes up fast. */
export const MovementSchema = v.strictObject({
  move: MoveSchema,
  /** What moves, in at most 60 characters, without the direction: "Aantal ouderen". */
  subject: TextSchema,
});
/** A direction of one subject. */
export type Movement = v.InferOutput<typeof MovementSchema>;

/** A quantified statement (K) of the study. */
export const StatementSchema = v.strictObject({
  ref: RefSchema,
  locators: LocatorsSchema,
  domains: v.array(DomainIdSchema),
  /** What the number is about, without number and period: "Werklozen". */
  subject: TextSchema,
  /** The number; null where the study gives none. */
  value: v.nullable(BoundsSchema),
  /** Unit of the value; null only without a value. */
  unit: v.nullable(UnitSchema),
  /** Directions that belong to the statement; empty where the number says it all. */
  movements: v.array(MovementSchema),
  qualifiers: v.pipe(v.array(QualifierSchema), v.minLength(1, 'Expected at least one qualifier, found none.')),
  period: PeriodSchema,
  /** Whom it is about: the Netherlands, the cities, the study itself. */
  scope: v.picklist(['nederland', 'steden', 'studie']),
  /** Who said it according to the study; null where the study speaks for itself. */
  saidBy: v.nullable(TextSchema),
  /** One short sentence for readers with number, unit, qualifier and period. */
  text: TextSchema,
});
/** A quantified statement (K). */
export type Statement = v.InferOutput<typeof StatementSchema>;

/** A direction (D) that the study states without a number. */
export const DirectionSchema = v.strictObject({
  ref: RefSchema,
  locators: LocatorsSchema,
  domains: v.array(DomainIdSchema),
  movements: v.pipe(v.array(MovementSchema), v.minLength(1, 'Expected at least one movement, found none.')),
  qualifiers: v.pipe(v.array(QualifierSchema), v.minLength(1, 'Expected at least one qualifier, found none.')),
  text: TextSchema,
});
/** A direction (D) without a number. */
export type Direction = v.InferOutput<typeof DirectionSchema>;

/** A relation (R, RX) between domains. */
export const RelationSchema = v.strictObject({
  ref: RefSchema,
  locators: LocatorsSchema,
  /**
   * Stages of the relation, each a set of domains: `[["economie","bestuur"],["sociaal"]]` runs from economy
   * and governance to social; three stages make a chain.
   */
  path: v.pipe(v.array(v.pipe(v.array(DomainIdSchema), v.minLength(1))), v.minLength(2, 'Expected at least two stages.')),
  /** True where the relation runs both ways. */
  mutual: v.boolean(),
  sign: v.picklist(['plus', 'minus', 'plus-minus', 'diverging', 'clash', 'conditional', 'open', 'none']),
  qualifiers: v.pipe(v.array(QualifierSchema), v.minLength(1)),
  /** Who said it according to the study; null where the study speaks for itself. */
  saidBy: v.nullable(filled),
  text: TextSchema,
});
/** A relation (R, RX) between domains. */
export type Relation = v.InferOutput<typeof RelationSchema>;

/** A counted list (S) of the study. */
export const ListSchema = v.strictObject({
  ref: RefSchema,
  locators: LocatorsSchema,
  domains: v.array(DomainIdSchema),
  title: TextSchema,
  text: TextSchema,
  /** The items in the study's order; `more` explains an item in one sentence. */
  items: v.pipe(v.array(v.strictObject({ label: TextSchema, more: v.optional(TextSchema) })), v.minLength(2)),
});
/** A counted list (S). */
export type CountedList = v.InferOutput<typeof ListSchema>;

/** A point (A) at which the study's own text needs care. */
export const CautionSchema = v.strictObject({
  ref: RefSchema,
  locators: LocatorsSchema,
  /** Trends, statements and directions that it travels with; empty where it concerns no graphic. */
  concerns: v.array(RefSchema),
  /** What a reader must know, in one or two sentences. */
  text: TextSchema,
});
/** A point (A) that needs care. */
export type Caution = v.InferOutput<typeof CautionSchema>;

const caption = TextSchema;

/**
 * One row of a bar graphic: a statement, and the label that stands with its value. `base` is for a factor ("three times as
 * many"): what stood at the start, drawn as a bar of one, as a factor alone has no length.
 */
const RowSchema = v.strictObject({ statement: RefSchema, label: TextSchema, base: v.optional(TextSchema) });

/** What a card draws or lists. A statement without a number never gets an axis. */
export const FigureSchema = v.variant('kind', [
  /** Bars on one common zero line: rows of one unit. */
  v.strictObject({ kind: v.literal('bars'), title: caption, rows: v.pipe(v.array(RowSchema), v.minLength(1)) }),
  /** A bar a row, each in its own unit and never added up. `overlap`: groups of one unit that overlap, nobody knows how far. */
  v.strictObject({
    kind: v.literal('range-bars'),
    title: caption,
    rows: v.pipe(v.array(RowSchema), v.minLength(1)),
    note: TextSchema,
    overlap: v.optional(v.strictObject({ statements: v.pipe(v.array(RefSchema), v.length(2)), label: TextSchema })),
  }),
  /** One level a period, as steps through time; the last one runs on to `until` where its statement names no end. */
  v.strictObject({ kind: v.literal('growth-regimes'), title: caption, until: year, rows: v.pipe(v.array(RowSchema), v.minLength(2)) }),
  /** Amounts above and below zero, of one unit, with words above each side. */
  v.strictObject({
    kind: v.literal('diverging-bars'),
    title: caption,
    less: TextSchema,
    more: TextSchema,
    rows: v.pipe(v.array(RowSchema), v.minLength(1)),
  }),
  /** Directions of statements without a number as sketches without a scale; `turn` is the year after which the strength is unknown. */
  v.strictObject({
    kind: v.literal('fan'),
    title: caption,
    note: TextSchema,
    panels: v.pipe(v.array(v.strictObject({ statement: RefSchema, title: TextSchema, words: TextSchema, turn: v.optional(year) })), v.minLength(1)),
  }),
  /** 100 squares of which the value is filled. */
  v.strictObject({ kind: v.literal('grid'), title: caption, statement: RefSchema, label: TextSchema }),
  /** Arrows without length: the movements of statements and directions. */
  v.strictObject({ kind: v.literal('directions'), title: caption, rows: v.pipe(v.array(RefSchema), v.minLength(1)) }),
  /** Events in order of time. What came after the study names its own source; what the study says has none. */
  v.strictObject({
    kind: v.literal('timeline'),
    title: caption,
    events: v.pipe(v.array(v.strictObject({ when: TextSchema, text: TextSchema, source: v.optional(TextSchema) })), v.minLength(2)),
  }),
  /** From one state to another, row by row. */
  v.strictObject({
    kind: v.literal('change'),
    title: caption,
    from: TextSchema,
    to: TextSchema,
    rows: v.pipe(v.array(v.strictObject({ from: TextSchema, to: TextSchema })), v.minLength(1)),
  }),
  /** A counted list of the study, numbered or as columns. */
  v.strictObject({ kind: v.literal('list'), title: caption, list: RefSchema, layout: v.picklist(['numbered', 'columns']) }),
  /** What it offers and what it threatens. */
  v.strictObject({
    kind: v.literal('sides'),
    title: caption,
    good: v.strictObject({ label: TextSchema, items: v.pipe(v.array(TextSchema), v.minLength(1)) }),
    bad: v.strictObject({ label: TextSchema, items: v.pipe(v.array(TextSchema), v.minLength(1)) }),
  }),
  /** Groups that stand opposite each other. */
  v.strictObject({ kind: v.literal('pairs'), title: caption, pairs: v.pipe(v.array(v.strictObject({ left: TextSchema, right: TextSchema })), v.minLength(1)) }),
  /** What is sure and what is not. */
  v.strictObject({
    kind: v.literal('certainty'),
    title: caption,
    sure: v.pipe(v.array(TextSchema), v.minLength(1)),
    unsure: v.pipe(v.array(TextSchema), v.minLength(1)),
  }),
  /** Relations between domains, each as an arrow with its sentence. */
  v.strictObject({ kind: v.literal('relations'), title: caption, relations: v.pipe(v.array(RefSchema), v.minLength(1)) }),
]);
/** What a card draws or lists. */
export type Figure = v.InferOutput<typeof FigureSchema>;

/** Statements and directions that a figure draws or lists, in its order. */
export function refsOfFigure(figure: Figure): string[] {
  switch (figure.kind) {
    case 'bars':
    case 'range-bars':
    case 'growth-regimes':
    case 'diverging-bars':
      return figure.rows.map((r) => r.statement);
    case 'fan':
      return figure.panels.map((p) => p.statement);
    case 'grid':
      return [figure.statement];
    case 'directions':
      return figure.rows;
    default:
      return [];
  }
}

/** A trend (T): one bullet of the study, in our words. */
export const TrendSchema = v.strictObject({
  ref: RefSchema,
  /** Readable name, used in attributes and addresses: `werkloosheid`. */
  slug: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'Expected lower-case words with dashes.')),
  domain: DomainIdSchema,
  locators: LocatorsSchema,
  /** `chart`: carries a chart now or when figures come · `diagram`: a list or diagram · `text`: words only. */
  form: v.picklist(['chart', 'diagram', 'text']),
  /** How sure the study is of the trend as a whole. */
  qualifiers: v.pipe(v.array(QualifierSchema), v.minLength(1)),
  statements: v.array(RefSchema),
  directions: v.array(RefSchema),
  lists: v.array(RefSchema),
  /** The point, in at most 60 characters. */
  title: TextSchema,
  /** One sentence that says it. */
  sentence: TextSchema,
  /** 40 to 80 words. */
  text: TextSchema,
  /** What it means for a municipality, in at most 40 words. */
  meaning: TextSchema,
  /** At most three; none for a text card. */
  figures: v.pipe(v.array(FigureSchema), v.maxLength(3)),
});
/** A trend (T). */
export type Trend = v.InferOutput<typeof TrendSchema>;

/** A policy domain with its introduction. */
export const DomainSchema = v.strictObject({
  ref: DomainIdSchema,
  chapter: v.picklist([2, 3, 4, 5]),
  locators: LocatorsSchema,
  /** Name of the domain: "Economie en arbeidsmarkt". */
  title: TextSchema,
  /** The point of the domain, as a headline of at most 80 characters. */
  headline: TextSchema,
  /** 40 to 80 words. */
  text: TextSchema,
});
/** A policy domain. */
export type Domain = v.InferOutput<typeof DomainSchema>;

/** A word that cannot be avoided, with the explanation that a reader can open. */
export const TermSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** The word as it stands in a text, and other forms of it. */
  nl: v.strictObject({ term: filled, forms: v.array(filled), explanation: filled }),
  en: v.strictObject({ term: filled, forms: v.array(filled), explanation: filled }),
});
/** A word with its explanation. */
export type Term = v.InferOutput<typeof TermSchema>;

/** The study itself: what a source line needs. */
export const StudySourceSchema = v.strictObject({
  title: filled,
  subtitle: filled,
  publisher: filled,
  place: filled,
  /** Year and month of publication: "2013-08". */
  published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  cities: v.pipe(v.array(filled), v.length(19)),
  /** The condition of reuse, in our words. */
  condition: TextSchema,
  /** The study's disclaimer, in our words. */
  disclaimer: TextSchema,
});
/** The study itself. */
export type StudySource = v.InferOutput<typeof StudySourceSchema>;

/** Everything: the shape of `@trendbeeld/data/study.json`. */
export const StudySchema = v.strictObject({
  source: StudySourceSchema,
  headings: v.array(HeadingSchema),
  domains: v.array(DomainSchema),
  trends: v.array(TrendSchema),
  statements: v.array(StatementSchema),
  directions: v.array(DirectionSchema),
  relations: v.array(RelationSchema),
  lists: v.array(ListSchema),
  cautions: v.array(CautionSchema),
  terms: v.array(TermSchema),
});
/** Everything: the shape of `@trendbeeld/data/study.json`. */
export type Study = v.InferOutput<typeof StudySchema>;
