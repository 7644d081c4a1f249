import * as v from 'valibot';
import { id } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';

/** Relations between domains, each as an arrow with its sentence. */
export const relations = graphicKind(
  v.strictObject({ kind: v.literal('relations'), ...graphicFields, relations: v.pipe(v.array(id), v.minLength(1, 'Expected at least one relation.')) }),
  { refs: (graphic) => graphic.relations.map((ref, i) => ({ ref, at: ['relations', i], in: ['relations'] })) },
);
