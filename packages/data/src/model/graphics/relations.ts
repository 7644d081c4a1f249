import * as v from 'valibot';
import { id } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

/** Relations between domains, each as an arrow with its sentence. */
export const relations = graphicKind(
  v.strictObject({ kind: v.literal('relations'), ...graphicFields, relations: v.pipe(v.array(id), v.minLength(1, atLeast(1, 'relation'))) }),
  { refs: (graphic) => graphic.relations.map((ref, i) => ({ ref, at: ['relations', i], in: ['relations'] })) },
);
