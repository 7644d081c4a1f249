import * as v from 'valibot';
import { id, TextSchema } from '../text.js';
import { graphicFields, graphicKind, withoutNumber } from './kind.js';
import { ISSUE } from '../../words/issue-words.js';

/** 100 squares of which the value is filled. */
export const grid = graphicKind(v.strictObject({ kind: v.literal('grid'), ...graphicFields, statement: id, label: TextSchema }), {
  refs: ({ statement }) => [{ ref: statement, at: ['statement'], in: ['statements'] }],
  faults: ({ statement: ref }, statement) => {
    const ends = Object.values(statement(ref)?.value ?? {}).filter((end) => end !== null);
    const outside = ends.filter((end) => end < 0 || end > 100);
    return [...withoutNumber([ref], statement), ...outside.map((end) => ({ ...ISSUE.tooManySquares, found: end }))];
  },
});
