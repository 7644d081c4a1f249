import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind, oneUnit, rowRefs, rowsSchema } from './kind.js';

/** Amounts above and below zero, of one unit, with words above each side. */
export const divergingBars = graphicKind(
  v.strictObject({ kind: v.literal('diverging-bars'), ...graphicFields, less: TextSchema, more: TextSchema, rows: rowsSchema(1) }),
  { refs: rowRefs, faults: oneUnit },
);
