import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

/** Events in order of time. What came after the study names its own source; what the study says has none. */
export const timeline = graphicKind(
  v.strictObject({
    kind: v.literal('timeline'),
    ...graphicFields,
    events: v.pipe(v.array(v.strictObject({ when: TextSchema, text: TextSchema, source: v.optional(TextSchema) })), v.minLength(2, atLeast(2, 'event'))),
  }),
  { refs: () => [], texts: ({ events }) => events.map((e) => e.text) },
);
