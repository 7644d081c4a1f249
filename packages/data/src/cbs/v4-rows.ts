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
 * An observation from its row. `StringValue` may be absent, as in 2020.
 *
 * @throws CbsShapeError when `Measure`, `Value` or a dimension is gone.
 */
export function v4Observation(row: Json, table: CbsTable, dimensions: readonly string[], place: CbsPlace): CbsObservation {
  const codes: Record<string, string> = {};
  for (const name of dimensions) codes[name] = textField(row, name, place);
  const value = numberField(row, 'Value', place);
  const word = optionalText(row, 'ValueAttribute');
  return {
    table: table.id,
    measure: textField(row, 'Measure', place),
    dimensions: codes,
    value,
    reason: value === null ? (word !== null && Object.hasOwn(REASONS, word) && REASONS[word]) || 'unknown' : null,
    mark: word === 'None' ? null : word,
    text: optionalText(row, 'StringValue'),
    status: statusOf(table, codes),
  };
}
