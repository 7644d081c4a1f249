import * as v from 'valibot';
import { StatusSchema } from './indicator.js';
import { TextSchema } from './text.js';

const nullable = v.nullable(v.pipe(v.number(), v.finite()));

/** One figure that a publisher changed, or figures of several municipalities in one period. */
export const RevisionSchema = v.strictObject({
  /** Id of the indicator. */
  indicator: v.string(),
  period: v.string(),
  /** `revised`: another value · `settled`: the same value, now definitive or provisional · `withdrawn`: there is none any more. */
  kind: v.picklist(['revised', 'settled', 'withdrawn']),
  /** The day of the publisher's change; where it names none, the day on which it was seen. */
  on: v.pipe(v.string(), v.isoDate()),
  /** The values before and after; null for figures of municipalities, which are counted. */
  old: nullable,
  now: nullable,
  oldStatus: v.nullable(StatusSchema),
  status: v.nullable(StatusSchema),
  /** In how many municipalities. Absent for a figure of the Netherlands. */
  municipalities: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Why, where the publisher says it. */
  why: v.optional(TextSchema),
});
/** One figure that a publisher changed. */
export type Revision = v.InferOutput<typeof RevisionSchema>;
