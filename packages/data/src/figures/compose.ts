import type { FigureObservation } from '../model/indicator.js';
import { jointStatus } from './status.js';
import { clean } from './rounding.js';
import { heldOn } from './territory.js';
import type { RegisterEntry } from './register.js';

/** Figures of one measure by municipality code and period; values in the unit itself. */
export type Cube = ReadonlyMap<string, ReadonlyMap<string, FigureObservation>>;

/** Composed figures, and the codes that they came from. */
export interface Composed {
  readonly observations: readonly FigureObservation[];
  readonly codes: ReadonlySet<string>;
}

/** Every period of a cube, in order of time. */
export function periodsOf(cube: Cube): string[] {
  return [...new Set([...cube.values()].flatMap((periods) => [...periods.keys()]))].toSorted();
}

const held = (members: readonly RegisterEntry[], period: string): RegisterEntry[] => members.filter((m) => heldOn(m, `${period.slice(0, 4)}-01-01`));

/**
 * Counts of a territory: the counts of all its codes added up. For counts only: averages and shares cannot be added.
 *
 * Every code that held on 1 January must have a count, else the period is null with reason `incomplete`: a sum without it would
 * read as a fall. A code that lapsed or began within the year adds what the publisher gives for it, so that the average of
 * Amsterdam in 2022 is 900,375 + 10,383 of Weesp.
 *
 * @param members of the territory, see `territoryOf`.
 */
export function summed(cube: Cube, members: readonly RegisterEntry[]): Composed {
  const codes = new Set<string>();
  const observations = periodsOf(cube).flatMap((period): FigureObservation[] => {
    const found = members.flatMap((m) => {
      const o = cube.get(m.code)?.get(period);
      return o && o.value !== null ? [{ code: m.code, o }] : [];
    });
    if (found.length === 0) return [];
    const status = jointStatus(found.map(({ o }) => o.status));
    const present = new Set(found.map(({ code }) => code));
    if (held(members, period).some((m) => !present.has(m.code))) return [{ period, value: null, status, reason: 'incomplete' }];
    for (const code of present) codes.add(code);
    return [{ period, value: clean(found.reduce((sum, { o }) => sum + o.value!, 0)), status }];
  });
  return { observations, codes };
}

/**
 * Averages or shares of a municipality as it was: its own figure, or, before its code began, that of the one code which was the
 * whole territory then (a renaming). Where several municipalities were the territory nothing is made up: those years are absent.
 */
export function ownOf(cube: Cube, members: readonly RegisterEntry[]): Composed {
  const codes = new Set<string>();
  const [own] = members;
  const observations = periodsOf(cube).flatMap((period): FigureObservation[] => {
    const there = held(members, period);
    const mine = own && cube.get(own.code)?.get(period);
    const [code, o] =
      mine && mine.reason !== 'impossible' ? [own.code, mine] : there.length === 1 ? [there[0]!.code, cube.get(there[0]!.code)?.get(period)] : [];
    if (!code || !o) return [];
    codes.add(code);
    return [o];
  });
  const first = observations.findIndex((o) => o.value !== null);
  const last = observations.findLastIndex((o) => o.value !== null);
  return { observations: first < 0 ? [] : observations.slice(first, last + 1), codes };
}

/** One series divided by another, times a factor; periods that only one of them has are left out. */
export function divided(above: Composed, below: Composed, result: (quotient: number) => number): Composed {
  const under = new Map(below.observations.map((o) => [o.period, o]));
  const observations = above.observations.flatMap((o): FigureObservation[] => {
    const other = under.get(o.period);
    if (!other) return [];
    const status = jointStatus([o.status, other.status]);
    if (o.value === null || !other.value) return [{ period: o.period, value: null, status, reason: 'incomplete' }];
    return [{ period: o.period, value: result(o.value / other.value), status }];
  });
  return { observations, codes: new Set([...above.codes, ...below.codes]) };
}
