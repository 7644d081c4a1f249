import type { FigureObservation, Status } from '../model/indicator.js';
import { compare } from './register.js';

/** Figures by series: "unemployment-rate" for the Netherlands, "GM0363 population" for a municipality. */
export type SeriesFigures = ReadonlyMap<string, readonly FigureObservation[]>;

/** The parts of the name of a series: `code` is null for a figure of the Netherlands. */
export function seriesParts(series: string): { readonly code: string | null; readonly indicator: string } {
  const [, code, indicator] = /^(GM\d{4}) (.*)$/.exec(series) ?? [];
  return { code: code ?? null, indicator: indicator ?? series };
}

/** One figure that is not what it was. */
export interface FigureChange {
  readonly series: string;
  readonly period: string;
  /**
   * `new`: there was none; `revised`: another value; `withdrawn`: there is none any more; `settled`: the value stayed, its status
   * changed.
   */
  readonly kind: 'new' | 'revised' | 'withdrawn' | 'settled';
  readonly old: number | null;
  readonly now: number | null;
  /** Status of the old figure: also definitive figures are revised. Null for new ones. */
  readonly oldStatus: Status | null;
  readonly status: Status | null;
}

/** What changed between two states of the figures, in order of series and period. The same figures give an empty list. */
export function figureChanges(before: SeriesFigures, after: SeriesFigures): FigureChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(compare);
  return names.flatMap((series) => {
    const [old, now] = [byPeriod(before.get(series)), byPeriod(after.get(series))];
    const periods = [...new Set([...old.keys(), ...now.keys()])].toSorted(compare);
    return periods.flatMap((period) => changeOf(series, period, old.get(period), now.get(period)) ?? []);
  });
}

function byPeriod(all: readonly FigureObservation[] | undefined): Map<string, FigureObservation> {
  return new Map((all ?? []).map((o) => [o.period, o]));
}

function changeOf(series: string, period: string, old: FigureObservation | undefined, now: FigureObservation | undefined): FigureChange | null {
  const [was, is] = [old?.value ?? null, now?.value ?? null];
  const known = { series, period, old: was, now: is, oldStatus: old?.status ?? null, status: now?.status ?? null };
  if (was === null && is === null) return null;
  if (was === null) return { ...known, kind: 'new' };
  if (is === null) return { ...known, kind: 'withdrawn' };
  if (was !== is) return { ...known, kind: 'revised' };
  return old?.status === now?.status ? null : { ...known, kind: 'settled' };
}
