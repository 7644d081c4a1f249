import { statusOf } from './codes.js';
import type { CbsPlace } from './errors.js';
import { numberField, optionalText, textField } from './fields.js';
import type { Json } from './judge.js';
import type { CbsObservation, CbsTable, MissingReason } from './model.js';

/**
 * Why there is no value, by `ValueAttribute`.
 *
 * @source `Impossible` in recorded responses of 2026; `Confidential` and `NotAvailable` as others declare them, seen in none
 */
const REASONS: Readonly<Record<string, MissingReason>> = {
  Impossible: 'impossible',
  Confidential: 'confidential',
  NotAvailable: 'missing',
};

/**
 * Words of `ValueAttribute` that say how sure a value is, not that there is none.
 *
 * @source the words of CBS for periods (`Status` in `PeriodenCodes`), in Dutch and English; seen in no recorded observation
 */
const PROVISIONAL = /^(?:near|nader|further)?(?:provisional|voorlopig)$/i;

/**
 * An observation from its row. `StringValue` may be absent, as in 2020.
 *
 * A `ValueAttribute` that is neither `None` nor provisional says that there is no figure: the value is null with its reason, whatever
 * stands in `Value` (a zero beside `Confidential` is no zero). A provisional one makes the value provisional, whatever its period says.
 *
 * @throws CbsShapeError when `Measure`, `Value` or a dimension is gone, or `ValueAttribute` is no text.
 */
export function v4Observation(row: Json, table: CbsTable, dimensions: readonly string[], place: CbsPlace): CbsObservation {
  const codes: Record<string, string> = {};
  for (const name of dimensions) codes[name] = textField(row, name, place);
  const word = (row['ValueAttribute'] ?? null) === null ? null : textField(row, 'ValueAttribute', place);
  const provisional = PROVISIONAL.test(word ?? '');
  const flagged = word !== null && word !== 'None' && !provisional;
  const said = numberField(row, 'Value', place);
  const value = flagged ? null : said;
  return {
    table: table.id,
    measure: textField(row, 'Measure', place),
    dimensions: codes,
    value,
    reason: value === null ? (word !== null && Object.hasOwn(REASONS, word) && REASONS[word]) || 'unknown' : null,
    mark: word === 'None' ? null : word,
    text: optionalText(row, 'StringValue'),
    status: provisional ? 'provisional' : statusOf(table, codes),
  };
}
