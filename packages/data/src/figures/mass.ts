import { seriesParts, type FigureChange, type SeriesFigures } from './compare.js';

/**
 * When a change of figures that were settled is too large to be taken for a revision without a look. It is, of one indicator in one run, when
 * more than `share` of its figures or more than `most` of them are changed, and at least `least`.
 *
 * A publisher corrects a few figures at a time: one or two years, or the last months of a series. What goes wrong at a source touches a whole
 * series: another unit or factor, another definition, an answer that was cut off. A real revision of that size exists too (national accounts:
 * 1,103 settled cells in one release of 85880NED) and somebody should have seen it: `--accept` lets it through. A series of 13 years is so
 * refused from 3 figures, one of 280 months from 15, one of 342 municipalities over 13 years from 51.
 */
export const MASS = { least: 3, share: 0.05, most: 50 } as const;

/** An indicator of which too many figures changed at once. */
export interface MassChange {
  readonly indicator: string;
  /** Of municipalities; else of the Netherlands. */
  readonly municipal: boolean;
  readonly revised: number;
  readonly withdrawn: number;
  /** How many figures there were. */
  readonly of: number;
  /** One of the changes, to look at. */
  readonly example: FigureChange;
}

/**
 * Indicators of which too many figures changed at once, by {@link MASS}: those that are withdrawn, and those that are revised while they were
 * not provisional (provisional figures are there to be revised).
 *
 * @param before the figures that were there, to count the share.
 * @returns in order of first change; empty for a first fetch.
 */
export function massChanges(changes: readonly FigureChange[], before: SeriesFigures): MassChange[] {
  const found = new Map<string, FigureChange[]>();
  for (const one of changes) {
    if (one.kind !== 'withdrawn' && (one.kind !== 'revised' || one.oldStatus === 'provisional')) continue;
    const key = keyOf(one.series);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  const totals = new Map<string, number>();
  for (const [series, all] of before) totals.set(keyOf(series), (totals.get(keyOf(series)) ?? 0) + all.filter((o) => o.value !== null).length);
  return [...found].flatMap(([key, all]): MassChange[] => {
    const of = totals.get(key) ?? 0;
    const mass = all.length >= MASS.least && (all.length > MASS.most || all.length > of * MASS.share);
    if (!mass) return [];
    const { code, indicator } = seriesParts(all[0]!.series);
    const withdrawn = all.filter((c) => c.kind === 'withdrawn').length;
    return [{ indicator, municipal: code !== null, revised: all.length - withdrawn, withdrawn, of, example: all[0]! }];
  });
}

/** One indicator may have figures of the Netherlands and of municipalities: they are counted apart. */
function keyOf(series: string): string {
  const { code, indicator } = seriesParts(series);
  return `${code === null ? 'NL' : 'GM'} ${indicator}`;
}
