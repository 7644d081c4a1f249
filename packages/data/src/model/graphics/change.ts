import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

/** From one state to another, row by row. */
export const change = graphicKind(
  v.strictObject({
    kind: v.literal('change'),
    ...graphicFields,
    from: TextSchema,
    to: TextSchema,
    rows: v.pipe(v.array(v.strictObject({ from: TextSchema, to: TextSchema })), v.minLength(1, atLeast(1, 'row'))),
  }),
  { refs: () => [] },
);
