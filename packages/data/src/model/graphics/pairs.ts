import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

/** Groups that stand opposite each other. */
export const pairs = graphicKind(
  v.strictObject({
    kind: v.literal('pairs'),
    ...graphicFields,
    pairs: v.pipe(v.array(v.strictObject({ left: TextSchema, right: TextSchema })), v.minLength(1, atLeast(1, 'pair'))),
  }),
  { refs: () => [] },
);
