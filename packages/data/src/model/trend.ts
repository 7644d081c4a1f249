import * as v from 'valibot';
import { GraphicSchema } from './graphics/kinds.js';
import { PlaceIdsSchema } from './place.js';
import { CertaintySchema } from './statement.js';
import { id, slug, TextSchema } from './text.js';

/** Fields of a trend that stand in its file and in `study.json` alike. */
export const trendFields = {
  domain: v.pipe(slug, v.description('Id van het domein waar de trend bij hoort. / Id of its domain.')),
  places: PlaceIdsSchema,
  /** `chart`: carries a chart now or when figures come · `diagram`: a list or diagram · `text`: words only. */
  form: v.pipe(
    v.picklist(['chart', 'diagram', 'text']),
    v.description('chart: met een grafiek van cijfers · diagram: een lijst of schema · text: alleen tekst. / Form of the card.'),
  ),
  /** How sure the study is of the trend as a whole. */
  certainty: CertaintySchema,
  /** The point, in at most 60 characters. */
  title: v.pipe(TextSchema, v.description('De kern, in hoogstens 60 tekens. / The point, in at most 60 characters.')),
  /** One sentence that says it. */
  sentence: v.pipe(TextSchema, v.description('Eén zin die het zegt. / One sentence that says it.')),
  /** 40 to 80 words. */
  text: v.pipe(TextSchema, v.description('Uitleg van 40 tot 80 woorden. / 40 to 80 words.')),
  /** What it means for a municipality, in at most 40 words. Left out where the study does not say it. */
  meaning: v.optional(v.pipe(TextSchema, v.description('Wat het betekent voor een gemeente, in hoogstens 40 woorden. / What it means.'))),
  /** At most three; none for a text card. */
  graphics: v.optional(v.pipe(v.array(GraphicSchema), v.maxLength(3, 'Expected at most three graphics.')), []),
  /** Ids of municipal indicators of the common shelf that stand with it, at most three. */
  municipal: v.optional(v.pipe(v.array(id), v.maxLength(3, 'Expected at most three municipal indicators.')), []),
} as const;

/** A trend of a study, in our words. */
export const TrendSchema = v.strictObject({
  ...trendFields,
  ref: id,
  /** Readable name, used in attributes and addresses; the name of its file. */
  slug,
  /** Refs of what the trend says. */
  statements: v.array(id),
  directions: v.array(id),
  lists: v.array(id),
});
/** A trend. */
export type Trend = v.InferOutput<typeof TrendSchema>;
