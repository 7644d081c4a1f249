import * as v from 'valibot';
import { filled, id, someDate, TextSchema, webAddress } from './text.js';
import { atLeast, SHAPE } from '../words/shape-words.js';

/**
 * A place in a study, or in a source that it quotes: where a reader finds what was said.
 * `chapter`, `heading`, `paragraph`, `page`: in the study itself · `edition`: an edition of a source that appears again and again ·
 * `address`: a page on the web.
 */
export const PlaceSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description('Korte naam waarmee andere regels naar deze plaats verwijzen. / Short name that other entries refer to.')),
    kind: v.pipe(
      v.picklist(['chapter', 'heading', 'paragraph', 'page', 'address', 'edition']),
      v.description('Soort plaats: hoofdstuk, kop, alinea, bladzijde, adres op internet, of uitgave van een bron. / Kind of place.'),
    ),
    /** As printed. */
    title: v.optional(v.pipe(filled, v.description('De titel of kop zoals die gedrukt is. / Title or heading as printed.'))),
    /** Of a chapter, paragraph or page. */
    number: v.optional(v.pipe(v.union([v.number(), filled]), v.description('Nummer van hoofdstuk, alinea of bladzijde. / Number.'))),
    /** What it is called in running text, where its number does not say it: "voorwoord". */
    name: v.optional(TextSchema),
    /** The chapter, edition or page that it stands in. */
    in: v.optional(v.pipe(id, v.description('Id van het hoofdstuk waarin deze plaats staat. / Id of the chapter it stands in.'))),
    /** True where a more exact place makes naming this one needless, as for the headings that open each chapter. */
    general: v.optional(v.boolean()),
    /** When an edition or page appeared. */
    published: v.optional(someDate),
    /** Who brought it out, where that is not the publisher of the study. */
    publisher: v.optional(filled),
    address: v.optional(webAddress),
  }),
  v.check((p) => p.kind !== 'chapter' || p.number !== undefined || p.name !== undefined, SHAPE.chapter),
  v.check((p) => p.kind !== 'page' || p.number !== undefined, SHAPE.page),
  v.check((p) => !['heading', 'paragraph', 'edition'].includes(p.kind) || p.title !== undefined, SHAPE.placeTitle),
  v.check((p) => p.kind !== 'address' || p.address !== undefined, SHAPE.placeAddress),
  v.check((p) => p.kind !== 'edition' || p.published !== undefined, SHAPE.edition),
);
/** A place in a study; see {@link PlaceSchema}. */
export type Place = v.InferOutput<typeof PlaceSchema>;

/** Places that an entry of a study names by their ids: nothing stands in a study without one. */
export const PlaceIdsSchema = v.pipe(
  v.array(id),
  v.minLength(1, atLeast(1, 'place')),
  v.description('Waar het staat: ids van plaatsen uit study.yaml. / Where it is said: ids of places in study.yaml.'),
);
