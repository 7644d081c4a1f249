import * as v from 'valibot';
import { PlaceIdsSchema } from './place.js';
import { CertaintySchema } from './statement.js';
import { filled, id, slug, TextSchema } from './text.js';
import { atLeast } from '../words/shape-words.js';

/** A relation between domains. */
export const RelationSchema = v.strictObject({
  ref: id,
  places: PlaceIdsSchema,
  /**
   * Stages of the relation, each a set of domains: `[[werk, bestuur], [zorg]]` runs from work and governance to care; three stages
   * make a chain.
   */
  path: v.pipe(v.array(v.pipe(v.array(slug), v.minLength(1, atLeast(1, 'domain')))), v.minLength(2, atLeast(2, 'stage'))),
  /** True where the relation runs both ways. */
  mutual: v.optional(v.boolean(), false),
  sign: v.picklist(['plus', 'minus', 'plus-minus', 'diverging', 'clash', 'conditional', 'open', 'none']),
  certainty: CertaintySchema,
  /** Who said it according to the study; null where the study speaks for itself. */
  saidBy: v.optional(v.nullable(filled), null),
  /** Slugs of the trends that it belongs to. It stands with these and with no other. */
  trends: v.optional(v.pipe(v.array(slug), v.description('Namen van de trends waar dit verband bij hoort. / Names of the trends it belongs to.')), []),
  text: TextSchema,
});
/** A relation between domains. */
export type Relation = v.InferOutput<typeof RelationSchema>;
