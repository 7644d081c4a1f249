import * as v from 'valibot';
import { GraphicSchema } from './graphics/kinds.js';
import { PlaceIdsSchema } from './place.js';
import { CertaintySchema } from './statement.js';
import { filled, id, slug, someDate, TextSchema } from './text.js';
import { atMost, SHAPE } from '../words/shape-words.js';

/** Which graphic leads a card, and why: an outcome with its chart, or one of the trend's own graphics. */
export const LeadSchema = v.pipe(
  v.strictObject({
    /** The statement or direction whose outcome is drawn. */
    outcome: v.optional(id),
    /** Which of the trend's graphics is drawn: 1 is the first. */
    graphic: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
    /** Why this one is the strongest, for editors. */
    because: v.pipe(filled, v.description('Waarom deze grafiek de sterkste is, voor redacteuren. / Why this one is the strongest.')),
  }),
  v.check((lead) => (lead.outcome === undefined) !== (lead.graphic === undefined), SHAPE.lead),
  v.description('De grafiek waar de kaart mee begint: outcome of graphic, en waarom. / The graphic that leads the card, and why.'),
);
/** Which graphic leads a card. */
export type Lead = v.InferOutput<typeof LeadSchema>;

/** How sure a study is of a whole subject, in its own words. */
export const SubjectCertaintySchema = v.pipe(
  v.strictObject({
    /** What it calls the subject, in a few words of its own: «vrij zeker». */
    said: v.pipe(TextSchema, v.description('Hoe de studie het hele onderwerp noemt, in een paar woorden. / What the study calls the subject.')),
    places: PlaceIdsSchema,
  }),
  v.description('Hoe zeker de studie is van het hele onderwerp, met de plaats. / How sure the study is of the whole subject.'),
);

/** A trend that is no longer kept up. Its address stays, and says so. */
export const EndedSchema = v.pipe(
  v.strictObject({
    on: v.pipe(someDate, v.description('Sinds wanneer: 2026-11. / Since when.')),
    text: v.pipe(TextSchema, v.description('Wat de lezer moet weten. / What a reader must know.')),
    /** Slug of the trend that takes its place. */
    successor: v.optional(v.pipe(slug, v.description('De trend die ervoor in de plaats komt. / The trend that takes its place.'))),
  }),
  v.description('De trend wordt niet meer bijgehouden; het adres blijft. / The trend is no longer kept up.'),
);

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
  /**
   * The headline of the card, in at most 80 characters: true on the day it is read, with who expected what and when, and what came
   * where that is known. `{K1.mean}` stands for the value `mean` of the outcome of statement K1, `{K1.mean.period}` for its period.
   * Left out, the card is headed by what the study said.
   */
  headline: v.optional(
    v.pipe(
      TextSchema,
      v.description(
        'Kop van de kaart, in hoogstens 80 tekens: waar op de dag dat iemand hem leest. {K1.mean} is een waarde van een uitkomst. / Headline, at most 80 characters, true on the day it is read.',
      ),
    ),
  ),
  /** The graphic that the card leads with. Left out: the first outcome that has a chart, else the first graphic. */
  lead: v.optional(LeadSchema),
  /** What the study said, in at most 60 characters. */
  title: v.pipe(TextSchema, v.description('Wat de studie zei, in hoogstens 60 tekens. / What the study said, in at most 60 characters.')),
  /** One sentence that says it. */
  sentence: v.pipe(TextSchema, v.description('Eén zin die het zegt. / One sentence that says it.')),
  /** 40 to 80 words. */
  text: v.pipe(TextSchema, v.description('Uitleg van 40 tot 80 woorden. / 40 to 80 words.')),
  /** What it means for a municipality, in at most 40 words. Left out where the study does not say it. */
  meaning: v.optional(v.pipe(TextSchema, v.description('Wat het betekent voor een gemeente, in hoogstens 40 woorden. / What it means.'))),
  /** At most three; none for a text card. */
  graphics: v.optional(v.pipe(v.array(GraphicSchema), v.maxLength(3, atMost(3, 'graphic'))), []),
  /** Ids of municipal indicators of the common shelf that stand with it, at most three. */
  municipal: v.optional(v.pipe(v.array(id), v.maxLength(3, atMost(3, 'municipalIndicator'))), []),
  /** Why there is no figure of a municipality, and who would have one; for a trend without municipal indicators. */
  noLocal: v.optional(v.pipe(TextSchema, v.description('Waarom er geen cijfer van een gemeente is, en wie het zou hebben. / Why no local figure.'))),
  subject: v.optional(SubjectCertaintySchema),
  ended: v.optional(EndedSchema),
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
