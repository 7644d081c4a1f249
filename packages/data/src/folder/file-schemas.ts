/** What stands in each file of a study's folder. The JSON Schemas that editors complete with are made of these. */
import * as v from 'valibot';
import { GrowthComparisonSchema } from '../figures/comparison.js';
import { StudyFigureSchema } from '../figures/study-figure.js';
import { OutcomeRecipeSchema, UnansweredSchema } from '../model/outcome.js';
import { PlaceSchema } from '../model/place.js';
import { RelationSchema } from '../model/relation.js';
import { CautionSchema, directionFields, listFields, statementFields, TermSchema } from '../model/statement.js';
import { DomainSchema, StudySourceSchema } from '../model/study.js';
import { id, slug } from '../model/text.js';
import { trendFields } from '../model/trend.js';
import { atLeast, atMost } from '../words/shape-words.js';

/** Domains that an entry belongs to; left out, it is that of the trend in whose file it stands. */
const domains = v.optional(v.array(slug));

/** A statement, direction or list as it is written; its domains may be left out. */
export const WRITTEN = {
  statements: v.strictObject({ ...statementFields, domains }),
  directions: v.strictObject({ ...directionFields, domains }),
  lists: v.strictObject({ ...listFields, domains }),
} as const;

/** A point that needs care as it is written in the file of a trend: without `concerns` it concerns that trend. */
export const WrittenCautionSchema = v.strictObject({ ...CautionSchema.entries, concerns: v.optional(v.array(id)) });

const statements = v.optional(v.array(WRITTEN.statements), []);
const directions = v.optional(v.array(WRITTEN.directions), []);
const lists = v.optional(v.array(WRITTEN.lists), []);

/** `study.yaml`: the study itself, its places and domains, and what belongs to no trend. */
export const StudyFileSchema = v.strictObject({
  ...StudySourceSchema.entries,
  places: v.pipe(v.array(PlaceSchema), v.minLength(1, atLeast(1, 'place')), v.description('Plaatsen waar uitspraken staan. / Places where things are said.')),
  domains: v.pipe(
    v.array(DomainSchema),
    v.minLength(1, atLeast(1, 'domain')),
    v.maxLength(12, atMost(12, 'domain')),
    v.description('Domeinen, in volgorde. / Domains, in order.'),
  ),
  statements,
  directions,
  lists,
  cautions: v.optional(v.array(CautionSchema), []),
  /** Comparisons of the growth of municipalities, beside those of the common shelf. */
  comparisons: v.optional(v.array(GrowthComparisonSchema), []),
});

const refOr = <S extends v.GenericSchema>(schema: S) => v.union([id, schema]);

/** `trends/<slug>.yaml`: one trend with what it says. A name in a list refers to what is written elsewhere in the study. */
export const TrendFileSchema = v.strictObject({
  ref: v.optional(v.pipe(id, v.description('Kort nummer; zonder is het de naam van het bestand. / Short id; default: the name of the file.'))),
  ...trendFields,
  statements: v.optional(v.pipe(v.array(refOr(WRITTEN.statements)), v.description('Uitspraken met een getal of periode. / Statements.')), []),
  directions: v.optional(v.pipe(v.array(refOr(WRITTEN.directions)), v.description('Richtingen zonder getal. / Directions.')), []),
  lists: v.optional(v.pipe(v.array(refOr(WRITTEN.lists)), v.description('Lijsten. / Lists.')), []),
  relations: v.optional(v.pipe(v.array(RelationSchema), v.description('Verbanden van deze trend. / Relations of this trend.')), []),
  cautions: v.optional(v.pipe(v.array(WrittenCautionSchema), v.description('Waar de lezer op moet letten. / Points that need care.')), []),
});

/** `relations.yaml`: how the domains hang together. */
export const RelationsFileSchema = v.array(RelationSchema);
/** `terms.yaml`: hard words with their explanation. */
export const TermsFileSchema = v.array(TermSchema);
/** `outcomes/<name>.yaml`: what became of statements. */
export const OutcomesFileSchema = v.array(OutcomeRecipeSchema);
/** `without-outcome.yaml`: statements of which nothing can be said with figures, and why. */
export const UnansweredFileSchema = v.array(UnansweredSchema);
/** `figures/<name>.yaml`: a figure that only this study uses. */
export const FigureFileSchema = StudyFigureSchema;
