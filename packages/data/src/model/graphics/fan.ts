import * as v from 'valibot';
import { id, TextSchema, year } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { ISSUE } from '../../words/issue-words.js';
import { atLeast } from '../../words/shape-words.js';

/** Directions of statements without a number as sketches without a scale; `turn` is the year after which the strength is unknown. */
export const fan = graphicKind(
  v.strictObject({
    kind: v.literal('fan'),
    ...graphicFields,
    note: TextSchema,
    panels: v.pipe(
      v.array(v.strictObject({ statement: id, title: TextSchema, words: TextSchema, turn: v.optional(year) })),
      v.minLength(1, atLeast(1, 'panel')),
    ),
  }),
  {
    refs: ({ panels }) => panels.map(({ statement }, i) => ({ ref: statement, at: ['panels', i, 'statement'], in: ['statements'] })),
    faults: ({ panels }, statement) =>
      panels.filter((p) => statement(p.statement)?.movements.length === 0).map((p) => ({ ...ISSUE.noMovement, found: p.statement })),
    texts: ({ note }) => [note],
  },
);
