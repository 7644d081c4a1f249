/**
 * A comparison: one figure of every municipality of today beside the others, for strip plots and maps. Made from the files of
 * municipalities when the package is built; nothing is typed.
 */
import * as v from 'valibot';
import { id as idSchema, slug, someDate, TextSchema } from '../model/text.js';
import { indicatorHead, MunicipalityCodeSchema, StatusSchema } from '../model/indicator.js';
import { breaksBetween, yearlyGrowth } from './change.js';
import type { Municipality, MunicipalIndicators } from './municipality.js';
import { jointStatus } from './status.js';
import { text } from './recipe.js';
import { rounded } from './rounding.js';

/** The shape of a comparison, such as `@trendbeeld/data/comparisons/<id>.json`. */
export const ComparisonSchema = v.strictObject({
  ...indicatorHead,
  /** The period in words: "2014 tot 2024". */
  period: TextSchema,
  /** In order of code. A null with `boundary` has another territory at the end than at the start. */
  values: v.array(
    v.strictObject({
      code: MunicipalityCodeSchema,
      name: v.string(),
      value: v.nullable(v.pipe(v.number(), v.finite())),
      status: StatusSchema,
      reason: v.optional(v.picklist(['boundary', 'missing'])),
    }),
  ),
  /** The same for the Netherlands; null where the source does not give it. */
  netherlands: v.nullable(v.number()),
});
/** One figure of every municipality; see {@link ComparisonSchema}. */
export type Comparison = v.InferOutput<typeof ComparisonSchema>;

/** A comparison of growth that a study asks for: of a count of the common shelf, between two years. */
export const GrowthComparisonSchema = v.strictObject({
  id: slug,
  /** Id of a municipal indicator of the common shelf, such as `average-population`. */
  indicator: idSchema,
  from: someDate,
  to: someDate,
  title: TextSchema,
  unit: TextSchema,
  definition: TextSchema,
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)), 2),
});
/** A comparison of growth that a study asks for. */
export type GrowthComparison = v.InferOutput<typeof GrowthComparisonSchema>;

/** Comparisons of a figure as it stands: the indicator, and the last period of it. */
const LATEST = ['aged-65-plus-2023', 'one-person-households-2023', 'sale-price', 'social-assistance-per-1000-2020'] as const;

const byCode = (municipalities: readonly Municipality[]): readonly Municipality[] => municipalities.toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** The comparisons of the common shelf: figures as they stand in their last period. One that no municipality has is left out. */
export function comparisons(shared: MunicipalIndicators, municipalities: readonly Municipality[]): Comparison[] {
  const sorted = byCode(municipalities);
  return LATEST.map((id) => latest(id, shared, sorted)).filter((c): c is Comparison => c !== null);
}

/**
 * How a count of every municipality grew between two years, in per cent a year.
 *
 * Growth is computed only where no boundary changed between these years, as a piece of land that joined would read as growth.
 * Null for an indicator that is not on the shelf.
 */
export function growthComparison(recipe: GrowthComparison, shared: MunicipalIndicators, municipalities: readonly Municipality[]): Comparison | null {
  const indicator = shared.indicators.find((i) => i.id === recipe.indicator);
  if (!indicator) return null;
  const { composed: _, compare: __, netherlands, ...head } = indicator;
  const { from, to, indicator: of, ...words } = recipe;
  const percent = (observations: Parameters<typeof yearlyGrowth>[0]): number | null => {
    const rate = yearlyGrowth(observations, from, to);
    return rate === null ? null : rounded(rate, recipe.decimals);
  };
  return {
    ...head,
    ...words,
    period: text(`${from} tot ${to}`, `${from} to ${to}`),
    values: byCode(municipalities).map(({ code, name, series }) => {
      const own = series[of];
      const ends = own?.observations.filter((o) => o.period === from || o.period === to) ?? [];
      const status = jointStatus(ends.map((o) => o.status));
      if (own && breaksBetween(own.breaks, from, to).length > 0) return { code, name, value: null, status, reason: 'boundary' };
      const value = own ? percent(own.observations) : null;
      return value === null ? { code, name, value, status, reason: 'missing' } : { code, name, value, status };
    }),
    netherlands: netherlands ? percent(netherlands.observations) : null,
  };
}

function latest(id: string, shared: MunicipalIndicators, municipalities: readonly Municipality[]): Comparison | null {
  const indicator = shared.indicators.find((i) => i.id === id);
  const periods = municipalities.flatMap((m) => m.series[id]?.observations.filter((o) => o.value !== null).map((o) => o.period) ?? []).toSorted();
  const last = periods.at(-1);
  if (!indicator || !last) return null;
  const { composed: _, compare: __, netherlands, ...head } = indicator;
  return {
    ...head,
    period: text(last, last),
    values: municipalities.map(({ code, name, series }) => {
      const found = series[id]?.observations.find((o) => o.period === last);
      const status = found?.status ?? 'unknown';
      return found?.value == null ? { code, name, value: null, status, reason: 'missing' } : { code, name, value: found.value, status };
    }),
    netherlands: netherlands?.observations.find((o) => o.period === last)?.value ?? null,
  };
}
