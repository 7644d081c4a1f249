import type { Break, FigureObservation } from '../model/indicator.js';

/** The value at a period, or null when there is none. */
export function valueAt(observations: readonly FigureObservation[], period: string): number | null {
  return observations.find((o) => o.period === period)?.value ?? null;
}

/**
 * Growth a year between two years, in per cent, compounded: 2 % twice makes 4.04 %. Null when a value is missing, the first is
 * not above zero, or the years do not differ. Whether a break lies between is for {@link breaksBetween}: look before you show it.
 */
export function yearlyGrowth(observations: readonly FigureObservation[], from: string, to: string): number | null {
  const [first, last] = [valueAt(observations, from), valueAt(observations, to)];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (first === null || last === null || first <= 0 || last < 0 || years <= 0) return null;
  return 100 * ((last / first) ** (1 / years) - 1);
}

/** The mean of the values from one period to another, both included. Null when one of them is missing, or none is there. */
export function meanOf(observations: readonly FigureObservation[], from: string, to: string): number | null {
  const found = observations.filter((o) => o.period >= from && o.period <= to);
  if (found.length === 0 || found.some((o) => o.value === null)) return null;
  return found.reduce((sum, o) => sum + o.value!, 0) / found.length;
}

/** The breaks that lie between two periods: a comparison of the two must name them. */
export function breaksBetween(breaks: readonly Break[], from: string, to: string): Break[] {
  return breaks.filter((b) => b.before > from && b.before <= to);
}
