import * as v from 'valibot';
import { graphicFields, graphicKind, oneUnit, rowRefs, rowsSchema } from './kind.js';

/** Bars on one common zero line: rows of one unit. */
export const bars = graphicKind(v.strictObject({ kind: v.literal('bars'), ...graphicFields, rows: rowsSchema(1) }), { refs: rowRefs, faults: oneUnit });
