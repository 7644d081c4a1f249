import * as v from 'valibot';
import { TextSchema } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';
import { atLeast } from '../../words/shape-words.js';

const side = v.strictObject({ label: TextSchema, items: v.pipe(v.array(TextSchema), v.minLength(1, atLeast(1, 'item'))) });

/** What it offers and what it threatens. */
export const sides = graphicKind(v.strictObject({ kind: v.literal('sides'), ...graphicFields, good: side, bad: side }), {
  refs: () => [],
  texts: ({ good, bad }) => [...good.items, ...bad.items],
});
