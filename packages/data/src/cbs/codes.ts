import { CbsShapeError, quoted } from './errors.js';
import type { CbsDimension, CbsMeasure, CbsObservation, CbsStatus, CbsTable } from './model.js';
import type { CbsGrain, CbsPeriod } from './period-code.js';

/**
 * The code as it is joined and shown: trimmed. CBS pads keys to a width that differs per table ("NL01  ", "NL01", "300010 ").
 * Never send this in a filter: an exact filter on a trimmed key gives no rows and no error.
 */
export function joinKey(code: string): string {
  return code.trim();
}

/** The key of a measure over all tables: "80590ned/D001875". A code alone is used by other tables for something else. */
export function measureKey({ table, code }: Pick<CbsMeasure, 'table' | 'code'>): string {
  return `${table}/${joinKey(code)}`;
}

/** What a measure means, groups first: "Werkloosheidspercentage: Seizoengecorrigeerd". */
export function measureMeaning({ groups, title }: Pick<CbsMeasure, 'groups' | 'title'>): string {
  return [...groups, title].join(': ');
}

/** The title of a code; the trimmed code itself when the list does not have it. */
export function codeTitle(dimension: CbsDimension, code: string): string {
  return dimension.codes.get(joinKey(code))?.title ?? joinKey(code);
}

/**
 * Reads the status of a period: Definitief, Voorlopig, NaderVoorlopig. Null or any other word is `unknown`: a table without
 * statuses may tell them in prose (70072ned).
 */
export function readStatus(word: string | null): CbsStatus {
  const key = word?.replaceAll(/\s/g, '').toLowerCase();
  if (key === 'definitief') return 'definitive';
  return key === 'voorlopig' || key === 'nadervoorlopig' ? 'provisional' : 'unknown';
}

/** Status of an observation: `provisional` when one of its periods is, `definitive` only when there are periods and all are. */
export function statusOf(table: Pick<CbsTable, 'dimensions'>, dimensions: Readonly<Record<string, string>>): CbsStatus {
  const found: CbsStatus[] = [];
  for (const dimension of table.dimensions) {
    if (dimension.kind !== 'time') continue;
    found.push(dimension.codes.get(joinKey(dimensions[dimension.name] ?? ''))?.status ?? 'unknown');
  }
  if (found.includes('provisional')) return 'provisional';
  return found.length > 0 && found.every((status) => status === 'definitive') ? 'definitive' : 'unknown';
}

/**
 * The period of an observation, or null when its code is missing or not understood.
 * With several time dimensions, `dimension` says which; default: the first.
 */
export function periodOf(table: CbsTable, observation: CbsObservation, dimension?: string): CbsPeriod | null {
  const time = table.dimensions.find((d) => d.kind === 'time' && (dimension === undefined || d.name === dimension));
  return time?.codes.get(joinKey(observation.dimensions[time.name] ?? ''))?.period ?? null;
}

/** The grains that a time dimension mixes, in the order of its list. */
export function grainsOf(dimension: CbsDimension): readonly CbsGrain[] {
  return [...new Set([...dimension.codes.values()].flatMap((code) => (code.period ? [code.period.grain] : [])))];
}

/**
 * The value with the factor of its unit: 754 in "x 1 000" is 754,000. Null stays null.
 *
 * @throws CbsShapeError `cbs-unit` when the unit has a multiplier that is not understood: taking it as 1 would give a wrong figure.
 */
export function fullValue(table: CbsTable, { measure, value }: CbsObservation): number | null {
  const known = table.measures.get(joinKey(measure));
  const factor = known ? known.unit.factor : 1;
  if (factor === null) {
    throw new CbsShapeError(
      'cbs-unit',
      `unit that is not understood: ${quoted(known?.unit.text)} of measure ${quoted(joinKey(measure))}. Expected a multiplier such as "x 1 000" or "mln euro".`,
      { table: table.id, url: null },
    );
  }
  // 8.811 × 1000 must not become 8811.000000000001.
  return value === null ? null : Number((value * factor).toPrecision(15));
}
