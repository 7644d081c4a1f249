import { parsePeriod, type Period } from '../model/period.js';

/** How long a period is. `other` is a period of a year that has a meaning of its own: a report kind, a school year. */
export type CbsGrain = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'other';

/** A period as CBS codes it. */
export interface CbsPeriod {
  /** Trimmed: "2020KW02". */
  readonly code: string;
  readonly grain: CbsGrain;
  readonly year: number;
  /** Start in years, for placing on a time scale: 2020.25. A week starts at its share of 53; `other` at its year. */
  readonly time: number;
  /** The same as a period of the model, for years, quarters and months; else null. */
  readonly period: CodedPeriod | null;
}

/** A period of the model that CBS has a code for. */
export type CodedPeriod = Period & { readonly kind: 'year' | 'quarter' | 'month' };

const PATTERN = /^(\d{4})([A-Z]\w)(\d{2})$/;
const DAY = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a period code: `2020JJ00` year, `2020KW02` quarter, `2020MM04` month, `20200401` day, `2020W153` week;
 * any other code of that pattern (`2020X000`, `2012SJ00`) has grain `other`. Gives null for anything else. Never throws.
 *
 * What the code means (1 January, December, an average) differs per table and stands in its description.
 * Grains are mixed within one table: filter by grain before drawing a line.
 *
 * @source period codes in recorded responses of CBS StatLine (v3 2020, v4 2020 and 2026)
 */
export function parsePeriodCode(text: string): CbsPeriod | null {
  const code = text.trim();
  const day = DAY.exec(code);
  if (day) return dayOf(code, Number(day[1]), Number(day[2]), Number(day[3]));
  const match = PATTERN.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  const letters = match[2]!;
  const part = Number(match[3]);
  const period = parsePeriod(code) as CodedPeriod | null;
  if (period) return { code, grain: period.kind, year, time: period.time, period };
  if (['JJ', 'KW', 'MM'].includes(letters)) return null;
  if (letters === 'W1' && part >= 1 && part <= 53) return { code, grain: 'week', year, time: year + (part - 1) / 53, period: null };
  return { code, grain: 'other', year, time: year, period: null };
}

function dayOf(code: string, year: number, month: number, day: number): CbsPeriod | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  // 31 February would become 3 March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return { code, grain: 'day', year, time: year + (time - start) / (end - start), period: null };
}
