import * as v from 'valibot';
import { year } from '../text.js';
import { graphicFields, graphicKind, oneUnit, rowRefs, rowsSchema } from './kind.js';
import { ISSUE } from '../../words/issue-words.js';

/** One level a period, as steps through time; the last one runs on to `until` where its statement names no end. */
export const growthRegimes = graphicKind(v.strictObject({ kind: v.literal('growth-regimes'), ...graphicFields, until: year, rows: rowsSchema(2) }), {
  refs: rowRefs,
  faults: (graphic, statement) => [
    ...oneUnit(graphic, statement),
    ...graphic.rows.filter((r) => statement(r.statement)?.period.from === null).map((r) => ({ ...ISSUE.noFirstYear, found: r.statement })),
  ],
});
