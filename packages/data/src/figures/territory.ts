import { municipalityCode } from '../model/municipality-code.js';
import { RegisterError } from './errors.js';
import { compare, type Register, type RegisterEntry } from './register.js';

/** Years before this are not looked at: no series of a municipality starts earlier. */
export const TERRITORY_FROM = '2012-01-01';

/** A change of a territory: people who came with a piece of another municipality, or left with one. */
export interface TerritoryChange {
  readonly date: string;
  /** `merged`: all of the other municipality came. */
  readonly kind: 'merged' | 'gained' | 'lost';
  /** The other municipality. */
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
}

/**
 * The codes that make up what is one municipality today: itself, and those that merged **whole** into it (or into one that did)
 * since {@link TERRITORY_FROM}. A municipality that was divided is in no territory: what came of it is a change.
 *
 * @returns entries of the register, the municipality itself first, the others by code.
 * @throws RegisterError for an unknown code.
 */
export function territoryOf(register: Register, code: string): RegisterEntry[] {
  const byCode = new Map(register.municipalities.map((m) => [m.code, m]));
  const own = byCode.get(code);
  if (!own) throw new RegisterError(`unknown municipality: ${JSON.stringify(code)}`);
  const found = new Set([own]);
  for (const member of found) {
    for (const other of register.municipalities) {
      if (other.to !== null && other.to > TERRITORY_FROM && other.successors.some((s) => s.whole && s.code === member.code)) found.add(other);
    }
  }
  return [own, ...[...found].filter((m) => m !== own).toSorted((a, b) => compare(a.code, b.code))];
}

/** The code of a municipality in the register, from any spelling of it or from the name of one of today; null for what is none. */
export function codeIn(register: Register, text: string): string | null {
  const code = municipalityCode(text.trim());
  const name = code.toLowerCase();
  return (
    (register.municipalities.find((m) => m.code === code) ?? register.municipalities.find((m) => m.to === null && m.name.toLowerCase() === name))?.code ?? null
  );
}

/**
 * The municipality of today that a code leads to: itself, or the one that took all its inhabitants over, however many mergers lie between.
 * Null for a code that was divided, or that is not known.
 */
export function municipalityToday(register: Register, code: string): string | null {
  const entry = register.municipalities.find((m) => m.code === code);
  if (!entry) return null;
  if (entry.to === null) return code;
  const whole = entry.successors.find((s) => s.whole);
  return whole ? municipalityToday(register, whole.code) : null;
}

/** Codes that lapsed, each with the municipality of today that it leads to; divided ones are left out. In order of code. */
export function lapsedCodes(register: Register): readonly (readonly [lapsed: string, today: string])[] {
  return register.municipalities.flatMap(({ code, to }) => {
    const today = to === null ? null : municipalityToday(register, code);
    return today === null ? [] : [[code, today] as const];
  });
}

/**
 * What came to a set of codes from outside or left it since {@link TERRITORY_FROM}; moves within it are no change.
 * For a territory these are the parts of divided municipalities and shifts of a boundary; for a single code also the mergers.
 * Moves of land without inhabitants are left out. In order of time.
 */
export function changesOf(register: Register, codes: ReadonlySet<string>): TerritoryChange[] {
  const byCode = new Map(register.municipalities.map((m) => [m.code, m]));
  return register.moves.flatMap(({ date, from, to, inhabitants }): TerritoryChange[] => {
    if (date <= TERRITORY_FROM || !inhabitants || codes.has(from) === codes.has(to)) return [];
    const other = codes.has(to) ? from : to;
    const entry = byCode.get(other);
    const merged = codes.has(to) && entry?.to === date && entry.successors.some((s) => s.whole && s.code === to);
    return [{ date, kind: merged ? 'merged' : codes.has(to) ? 'gained' : 'lost', code: other, name: entry?.name ?? other, inhabitants }];
  });
}

/** Whether a code held on a day. */
export function heldOn(entry: RegisterEntry, date: string): boolean {
  return (entry.from === null || entry.from <= date) && (entry.to === null || entry.to > date);
}

/**
 * The years before which a change breaks a series of years. A change on 1 January: that year. A later one: for figures of
 * 1 January the next year, for averages and totals that year **and** the next, as the year itself is part old and part new.
 */
export function breakYears(date: string, meaning: 'first-of-january' | 'over-the-year'): string[] {
  const year = date.slice(0, 4);
  if (date.endsWith('-01-01')) return [year];
  const next = String(Number(year) + 1);
  return meaning === 'first-of-january' ? [next] : [year, next];
}
