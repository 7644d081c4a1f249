import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

const items = v.pipe(v.array(TextSchema), v.minLength(1, atLeast(1, 'item')));

/** What is sure and what is not. */
export const certainty = graphicKind(v.strictObject({ kind: v.literal('certainty'), ...graphicFields, sure: items, unsure: items }), {
  refs: () => [],
  texts: ({ sure, unsure }) => [...sure, ...unsure],
});
