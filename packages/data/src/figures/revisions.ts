/**
 * What publishers changed in figures that were here already: revised, settled, withdrawn. `trendbeeld fetch` writes them down, so that readers see what was
 * changed, from what, to what and when.
 */
import * as v from 'valibot';
import { RevisionSchema, type Revision } from '../model/revision.js';
import { seriesParts, type FigureChange } from './compare.js';
import { compare } from './register.js';

/** The file `figures/revisions.json`: all that was revised, the oldest first. */
export const RevisionsSchema = v.strictObject({ revisions: v.array(RevisionSchema) });

/**
 * What of these changes is to be kept. New figures are no revision. Figures of municipalities are counted by indicator, period and kind, as
 * a table of theirs changes by the hundred.
 *
 * @param dayOf the day of the publisher's change, by id of the indicator.
 */
export function revisionsIn(changes: readonly FigureChange[], dayOf: (indicator: string) => string): Revision[] {
  const counted = new Map<string, Revision>();
  const own: Revision[] = [];
  for (const { series, period, kind, old, now, oldStatus, status } of changes) {
    if (kind === 'new') continue;
    const { code, indicator } = seriesParts(series);
    const on = dayOf(indicator);
    if (code === null) {
      own.push({ indicator, period, kind, on, old, now, oldStatus, status });
      continue;
    }
    const key = [indicator, period, kind].join(' ');
    const found = counted.get(key);
    counted.set(key, { indicator, period, kind, on, old: null, now: null, oldStatus: null, status: null, municipalities: (found?.municipalities ?? 0) + 1 });
  }
  return [...own, ...counted.values()];
}

/** Earlier revisions with new ones, in order of day, indicator and period. One that is there already is not told twice. */
export function withRevisions(earlier: readonly Revision[], found: readonly Revision[]): Revision[] {
  const key = (r: Revision): string => [r.on, r.indicator, r.period, r.kind, r.old, r.now, r.municipalities].join(' ');
  const known = new Set(earlier.map(key));
  return [...earlier, ...found.filter((r) => !known.has(key(r)))].toSorted((a, b) => compare(key(a), key(b)));
}
