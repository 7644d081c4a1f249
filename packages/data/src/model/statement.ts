/** What a study says: statements with a number or a period, and directions without one. */
import * as v from 'valibot';
import { PlaceIdsSchema } from './place.js';
import { filled, id, slug, TextSchema, year } from './text.js';
import { atLeast, SHAPE } from '../words/shape-words.js';

/**
 * How sure or how exact a statement is (Dutch keys): the grammar of all studies. `certainty/certainty.ts` holds the word in both
 * languages and the mark that goes with each.
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
/** The scope of what is about the Netherlands, the default of statements and figures. */
export const NETHERLANDS = 'nederland';

/** Qualifier of a statement; see {@link QualifierSchema}. */
export type Qualifier = v.InferOutput<typeof QualifierSchema>;

/** How sure something is: at least one qualifier, in the order in which they are said. */
export const CertaintySchema = v.pipe(
  v.array(QualifierSchema),
  v.minLength(1, atLeast(1, 'qualifier')),
  v.description('Hoe zeker of hoe precies, bijvoorbeeld [ongeveer, voorspelling]. / How sure or how exact.'),
);

/**
 * Unit of a value: one of the common ones (`format/units.ts`) or one that the study declares. `checkStudy` holds it to these.
 */
export const UnitSchema = v.pipe(slug, v.description('Eenheid: personen, procent, euro, …, of een eigen eenheid uit study.yaml. / Unit.'));
/** Unit of a statement's value. */
export type Unit = v.InferOutput<typeof UnitSchema>;

const finite = v.pipe(v.number(SHAPE.number), v.finite(SHAPE.finite));

/**
 * A value as bounds in base units (persons, euros, per cent): `low === high` for a single number,
 * `low < high` for a range, `null` for an open end ("ruim 700.000" is `{ low: 700000, high: null }`).
 * A single number may be written as itself: `value: 9`.
 */
export const BoundsSchema = v.pipe(
  v.union(
    [
      v.pipe(
        finite,
        v.transform((value) => ({ low: value as number | null, high: value as number | null })),
      ),
      v.strictObject({ low: v.nullable(finite), high: v.nullable(finite) }),
    ],
    SHAPE.bounds,
  ),
  v.check((b) => b.low !== null || b.high !== null, SHAPE.oneBound),
  v.check((b) => b.low === null || b.high === null || b.low <= b.high, SHAPE.boundsInOrder),
  v.description('Een getal, of een ondergrens en bovengrens (null is een open einde). / A number, or bounds.'),
);
/** Bounds of a value; see {@link BoundsSchema}. */
export type Bounds = v.InferOutput<typeof BoundsSchema>;

/**
 * When a statement holds.
 * `year`: one year · `span`: from one year to another, both included · `horizon`: looking ahead from the moment it was said
 * (`to` is null where no end is named) · `unnamed`: no period is named.
 */
export const PeriodSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['year', 'span', 'horizon', 'unnamed']),
    from: v.optional(v.nullable(year), null),
    to: v.optional(v.nullable(year), null),
    /** True where the period is given roughly ("the past ten years"). */
    approximate: v.optional(v.boolean()),
    /** Our words for the period, as a reader sees it: "2014 tot 2044", "binnenkort". */
    words: TextSchema,
  }),
  v.check((p) => p.from === null || p.to === null || p.from <= p.to, SHAPE.periodInOrder),
  v.check((p) => p.kind !== 'span' || (p.from !== null && p.to !== null), SHAPE.spanYears),
  v.check((p) => p.kind !== 'year' || p.from !== null || p.to !== null, SHAPE.yearOfPeriod),
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

/** Fields of a statement, without the domains that it belongs to. */
export const statementFields = {
  ref: v.pipe(id, v.description('Korte naam van de uitspraak, eenmaal per studie. / Short name of the statement, once in the study.')),
  places: PlaceIdsSchema,
  /** What the number is about, without number and period: "Werklozen". */
  subject: TextSchema,
  /** The number; null where none is given. */
  value: v.optional(v.nullable(BoundsSchema), null),
  /** Unit of the value; null only without a value. */
  unit: v.optional(v.nullable(UnitSchema), null),
  /** Directions that belong to the statement; empty where the number says it all. */
  movements: v.optional(v.array(MovementSchema), []),
  certainty: CertaintySchema,
  period: PeriodSchema,
  /** Whom it is about: `nederland`, `studie` (the study itself), or a scope that the study declares. */
  scope: v.optional(slug, NETHERLANDS),
  /** Who said it according to the study; null where the study speaks for itself. */
  saidBy: v.optional(v.nullable(TextSchema), null),
  /** One short sentence for readers with number, unit, qualifier and period. */
  text: TextSchema,
} as const;

/** A quantified statement of a study. */
export const StatementSchema = v.strictObject({ ...statementFields, domains: v.array(slug) });
/** A quantified statement. */
export type Statement = v.InferOutput<typeof StatementSchema>;

/** Fields of a direction, without the domains that it belongs to. */
export const directionFields = {
  ref: id,
  places: PlaceIdsSchema,
  movements: v.pipe(v.array(MovementSchema), v.minLength(1, atLeast(1, 'movement'))),
  certainty: CertaintySchema,
  text: TextSchema,
} as const;

/** A direction that a study states without a number. */
export const DirectionSchema = v.strictObject({ ...directionFields, domains: v.array(slug) });
/** A direction without a number. */
export type Direction = v.InferOutput<typeof DirectionSchema>;

/** Fields of a list, without the domains that it belongs to. */
export const listFields = {
  ref: id,
  places: PlaceIdsSchema,
  title: TextSchema,
  text: TextSchema,
  /** The items in the study's order; `more` explains an item in one sentence. */
  items: v.pipe(v.array(v.strictObject({ label: TextSchema, more: v.optional(TextSchema) })), v.minLength(2, atLeast(2, 'item'))),
} as const;

/** A counted list of a study. */
export const ListSchema = v.strictObject({ ...listFields, domains: v.array(slug) });
/** A counted list. */
export type CountedList = v.InferOutput<typeof ListSchema>;

/** A point at which the study's own text needs care. */
export const CautionSchema = v.strictObject({
  ref: id,
  places: PlaceIdsSchema,
  /** Trends, statements, directions and lists that it travels with; empty where it concerns no graphic. */
  concerns: v.array(id),
  /** What a reader must know, in one or two sentences. */
  text: TextSchema,
});
/** A point that needs care. */
export type Caution = v.InferOutput<typeof CautionSchema>;

/** A word that cannot be avoided in one language, with the explanation that a reader can open. */
const wordSchema = v.strictObject({ term: filled, forms: v.optional(v.array(filled), []), explanation: filled });

/** A word that cannot be avoided, with the explanation that a reader can open. */
export const TermSchema = v.strictObject({
  id: slug,
  /** The word as it stands in a text, and other forms of it. */
  nl: wordSchema,
  en: v.optional(wordSchema),
});
/** A word with its explanation. */
export type Term = v.InferOutput<typeof TermSchema>;
