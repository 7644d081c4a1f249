/**
 * A comparison: one figure of every municipality of today beside the others, for strip plots and maps. Made from the files of
 * municipalities when the package is built; nothing is typed.
 */
import * as v from 'valibot';
import { TextSchema } from '../model/content.js';
import { indicatorHead, MunicipalityCodeSchema, StatusSchema } from '../model/indicator.js';
import { breaksBetween, yearlyGrowth } from './change.js';
import type { Municipality, MunicipalIndicators } from './municipality.js';
import { jointStatus } from './national.js';
import { text } from './recipe.js';
import { rounded } from './rounding.js';

/** The shape of `@trendbeeld/data/comparisons/<id>.json`. */
export const ComparisonSchema = v.strictObject({
  ...indicatorHead,
  /** The period in words: "2013 tot 2024". */
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

/** Years between which the growth of inhabitants is compared: from the study to the last average over a year. */
const GROWTH = { from: '2013', to: '2024' } as const;

/** Comparisons of a figure as it stands: the indicator, and the last period of it. */
const LATEST = ['aged-65-plus-2023', 'one-person-households-2023', 'sale-price', 'social-assistance-per-1000-2020'] as const;

/**
 * The comparisons that these files give, growth of inhabitants first; a figure that no municipality has is left out.
 *
 * Growth is computed only where no boundary changed between its years, as a piece of land that joined would read as growth.
 */
export function comparisons(shared: MunicipalIndicators, municipalities: readonly Municipality[]): Comparison[] {
  const sorted = municipalities.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [growth(shared, sorted), ...LATEST.map((id) => latest(id, shared, sorted))].filter((c): c is Comparison => c !== null);
}

function growth(shared: MunicipalIndicators, municipalities: readonly Municipality[]): Comparison | null {
  const indicator = shared.indicators.find((i) => i.id === 'average-population');
  if (!indicator) return null;
  const { composed: _, netherlands, ...head } = indicator;
  const { from, to } = GROWTH;
  const percent = (observations: Parameters<typeof yearlyGrowth>[0]): number | null => {
    const rate = yearlyGrowth(observations, from, to);
    return rate === null ? null : rounded(rate, 2);
  };
  return {
    ...head,
    id: 'population-growth',
    title: text('Groei van het aantal inwoners', 'Growth in the number of inhabitants'),
    unit: text('% per jaar', '% a year'),
    decimals: 2,
    definition: text(
      'Gemiddelde groei van het aantal inwoners per jaar. Alleen voor gemeenten die in deze jaren geen deel van een andere gemeente erbij kregen of kwijtraakten.',
      'Average growth in the number of inhabitants a year. Only for municipalities that in these years neither got a part of another municipality nor lost one.',
    ),
    period: text(`${from} tot ${to}`, `${from} to ${to}`),
    values: municipalities.map(({ code, name, series }) => {
      const own = series['average-population'];
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
  const { composed: _, netherlands, ...head } = indicator;
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
