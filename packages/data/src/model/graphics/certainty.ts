import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';

const items = v.pipe(v.array(TextSchema), v.minLength(1, 'Expected at least one item.'));

/** What is sure and what is not. */
export const certainty = graphicKind(v.strictObject({ kind: v.literal('certainty'), ...graphicFields, sure: items, unsure: items }), {
  refs: () => [],
  texts: ({ sure, unsure }) => [...sure, ...unsure],
});
