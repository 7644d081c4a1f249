import { parsePeriod } from '@trendbeeld/data';

/** A period with its place in time, in years. */
interface Dated {
  readonly period: string;
  readonly time: number;
}

/** Ids of all periods of all series and of `more`, in order of time; what is no period is left out of `more`. */
export function periodsOf(series: readonly { readonly all: readonly Dated[] }[], more: readonly string[] = []): string[] {
  const known = more.flatMap((id): Dated[] => {
    const found = parsePeriod(id);
    return found ? [{ period: found.id, time: found.time }] : [];
  });
  const times = new Map([...series.flatMap((s) => s.all), ...known].map((o) => [o.period, o.time] as const));
  return [...times].toSorted((a, b) => a[1] - b[1]).map(([id]) => id);
}

/** Fractions of the width for times, from 0 to `right`; one period alone stands in the middle. @param right default: the whole width. */
export function timeScale(periods: readonly string[], right = 1): (time: number) => number {
  const [first, last] = [parsePeriod(periods[0]!)!.time, parsePeriod(periods.at(-1)!)!.time];
  return (time) => (last === first ? right / 2 : ((time - first) / (last - first)) * right);
}
