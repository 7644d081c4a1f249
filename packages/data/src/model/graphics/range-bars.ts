import * as v from 'valibot';
import { id, TextSchema } from '../text.js';
import { graphicFields, graphicKind, rowRefs, rowsSchema, withoutNumber } from './kind.js';
import { ISSUE } from '../../words/issue-words.js';
import { SHAPE } from '../../words/shape-words.js';

/** A bar a row, each in its own unit and never added up. `overlap`: groups of one unit that overlap, nobody knows how far. */
export const rangeBars = graphicKind(
  v.strictObject({
    kind: v.literal('range-bars'),
    ...graphicFields,
    rows: rowsSchema(1),
    note: TextSchema,
    overlap: v.optional(v.strictObject({ statements: v.pipe(v.array(id), v.length(2, SHAPE.twoStatements)), label: TextSchema })),
  }),
  {
    refs: (graphic) => rowRefs(graphic),
    faults: ({ rows, overlap }, statement) => [
      ...withoutNumber(
        rows.map((r) => r.statement),
        statement,
      ),
      ...(overlap?.statements ?? []).filter((ref) => !rows.some((r) => r.statement === ref)).map((ref) => ({ ...ISSUE.overlapNotDrawn, found: ref })),
    ],
    texts: ({ note }) => [note],
  },
);
