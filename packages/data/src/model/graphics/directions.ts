import * as v from 'valibot';
import { id } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

/** Arrows without length: the movements of statements and directions. */
export const directions = graphicKind(
  v.strictObject({ kind: v.literal('directions'), ...graphicFields, rows: v.pipe(v.array(id), v.minLength(1, atLeast(1, 'row'))) }),
  { refs: ({ rows }) => rows.map((ref, i) => ({ ref, at: ['rows', i], in: ['statements', 'directions'] })) },
);
