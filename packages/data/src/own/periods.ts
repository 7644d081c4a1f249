import { parsePeriod } from '../model/period.js';

/** A period as a person wrote it. */
export interface WrittenPeriod {
  /** Id of the model: "2023", "2023-Q1"; see `parsePeriod`. */
  readonly id: string;
  readonly provisional: boolean;
  /** Set for "2009-10", which is a month or a school year: only the run of periods can say. */
  readonly twoWays?: string;
  /** Set for a day: "1-1" of "1-1-2024". */
  readonly day?: string;
}

/** Names of months by their first three letters, Dutch and English. */
const MONTHS = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const monthOf = (name: string): number => MONTHS.findIndex((month) => new RegExp(`^(?:${month})`).test(name)) + 1;
const two = (part: number | string): string => String(part).padStart(2, '0');
/** The year of two figures: those of this century up to 2049. */
const century = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`);

const YEAR = String.raw`(\d{4})`;
const PART = String.raw`(?:([1-4])(?:e|ste|de|st|nd|rd|th)?[ .]*(?:kwartaal|kwrt|kw|quarter|q)|(?:kwartaal|kwrt|kw|quarter|q) ?([1-4]))`;
const HALF = String.raw`(?:([12])(?:e|ste|de|st|nd)?[ .]*(?:halfjaar|half ?jaar|half(?: year)?|h)|(?:halfjaar|h) ?([12]))`;
const NAME = String.raw`((?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*)\.?`;

type Form = readonly [RegExp, (...groups: (string | undefined)[]) => string];
const form = (source: string, id: Form[1]): Form => [new RegExp(`^${source}$`), id];

/** What people and publishers write, and the period of the model. */
const FORMS: readonly Form[] = [
  form(String.raw`${YEAR} ?jj00`, (y) => y!),
  form(String.raw`(?:jaar |year )?${YEAR}`, (y) => y!),
  form(String.raw`${YEAR} ?(?:kw|-?q|-?k)0?([1-4])`, (y, q) => `${y}-Q${q}`),
  form(String.raw`${YEAR}[ ,-]*${PART}`, (y, a, b) => `${y}-Q${a ?? b}`),
  form(String.raw`${PART}(?: of)?[ ,/’'-]*(\d{4}|\d\d)`, (a, b, y) => `${century(y!)}-Q${a ?? b}`),
  form(String.raw`${YEAR}-s([12])`, (y, h) => `${y}-H${h}`),
  form(String.raw`${YEAR}[ ,-]*${HALF}`, (y, a, b) => `${y}-H${a ?? b}`),
  form(String.raw`${HALF}(?: of)?[ ,-]*${YEAR}`, (a, b, y) => `${y}-H${a ?? b}`),
  form(String.raw`${YEAR} ?mm(0[1-9]|1[0-2])`, (y, m) => `${y}-${m}`),
  form(String.raw`${YEAR}[ ,-]*${NAME}`, (y, m) => `${y}-${two(monthOf(m!))}`),
  form(String.raw`${NAME}[ ,’'-]*(\d{4}|\d\d)`, (m, y) => `${century(y!)}-${two(monthOf(m!))}`),
  form(String.raw`(0?[1-9]|1[0-2])[-/](\d{4})`, (m, y) => `${y}-${two(m!)}`),
  // School years: the second is the year after the first.
  form(String.raw`${YEAR} ?[/–-] ?['’]?(\d{4}|\d\d)`, (y, n) => `${y}/${n!.slice(-2)}`),
];

const DAYS: readonly RegExp[] = [/^(\d{4})-(\d\d)-(\d\d)(?:[t ][\d:.z]*)?$/, /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/, new RegExp(`^(\\d\\d?) ${NAME} (\\d{4})$`)];

/**
 * Reads a period as it stands in a cell: "2021", "2021*", "2021 voorlopig", "2021JJ00", "2023 1e kwartaal", "Q1 2023", "jan-23",
 * "januari 2023", "1-1-2024", "2023 2e halfjaar", "2005/'06". Null for anything else. What a cell by itself cannot say is for `periodRun`.
 * Never throws.
 */
export function writtenPeriod(text: string): WrittenPeriod | null {
  if (text.length > 60) return null;
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase().replace(/‑/g, '-');
  const sure = plain.replace(/ ?(?:\*{1,2}|\(?(?:nader )?voorlopig\)?|\(?provisional\)?|\([vp]\))$/, '').replace(/ ?\(?(?:definitief|definitive)\)?$/, '');
  const provisional = sure !== plain && !/defini/.test(plain);
  for (const [i, pattern] of DAYS.entries()) {
    const match = pattern.exec(sure);
    if (!match) continue;
    const [a, b, c] = match.slice(1) as [string, string, string];
    const [year, month, day] = i === 0 ? [a, Number(b), Number(c)] : [c, i === 1 ? Number(b) : monthOf(b), Number(a)];
    if (month < 1 || month > 12 || day < 1 || day > new Date(Number(year), month, 0).getDate()) return null;
    return { id: `${year}-${two(month)}`, provisional, day: `${day}-${month}` };
  }
  // "2009-10": a month where the number is one, else only a school year.
  const [, first, second] = /^(\d{4}) ?- ?(\d\d)$/.exec(sure) ?? [];
  if (first && second && Number(second) >= 1 && Number(second) <= 12) {
    const month = `${first}-${second}`;
    const school = parsePeriod(`${first}/${second}`)?.id;
    return { id: month, provisional, ...(school ? { twoWays: school } : {}) };
  }
  for (const [pattern, id] of FORMS) {
    const match = pattern.exec(sure);
    const found = match && parsePeriod(id(...match.slice(1)));
    if (found) return { id: found.id, provisional };
  }
  return null;
}

/** First and last year that a line through time is likely to have. */
export const YEARS = { first: 1500, last: 2100 } as const;

/** A head that says that a column holds codes and no years. */
const CODES = /post ?code|zip|\bcode\b|nummer|number|\bnr\b|\bid\b|wijk|buurt|\bpc[46]?\b/i;

/** What is wrong with periods as a run: which, by their place in it. */
export type RunFault =
  | { readonly code: 'codes'; readonly index: number }
  | { readonly code: 'month-or-school-year'; readonly index: number }
  | { readonly code: 'days'; readonly index: number }
  | { readonly code: 'kinds'; readonly index: number };

/**
 * Judges periods by their run: "2008-09", "2009-10" are school years where each number is that of the year after, days that are all the
 * first (or all the last) of the year are years, and years outside 1500 to 2100 are codes.
 *
 * @param head of their column: "Schooljaar", "Postcode".
 * @returns ids of the model in the order of the run, or what is wrong.
 */
export function periodRun(run: readonly WrittenPeriod[], head: string): readonly string[] | RunFault {
  const ids = run.map((p) => p.id);
  const kinds = ids.map((id) => parsePeriod(id)!.kind);
  const school = run.map((p) => p.twoWays ?? (p.id.includes('/') ? p.id : null));
  if (run.some((p) => p.twoWays)) {
    const always = school.every((id) => id !== null);
    const named = /school|seizoen|season|studie|cursus|academ/i.test(head);
    const months = /maand|month/i.test(head);
    // Two or more months whose number is always that of the year after stand a year and a month apart: nobody counts so.
    if (always && !months && (named || run.length > 1)) return school;
    if (always && !months) return { code: 'month-or-school-year', index: run.findIndex((p) => p.twoWays) };
    if (named) return { code: 'kinds', index: school.indexOf(null) };
  }
  const odd = ids.findIndex((id, i) => {
    const year = Math.floor(parsePeriod(id)!.time);
    return year < YEARS.first || year > YEARS.last || (kinds[i] === 'year' && CODES.test(head));
  });
  if (odd >= 0) return { code: 'codes', index: odd };
  const days = run.filter((p) => p.day);
  if (days.length > 0) {
    if (days.length < run.length) return { code: 'kinds', index: run.findIndex((p) => !p.day) };
    // One first of January may be a month: only its head can say.
    if (run.length === 1 && !/jaar|year/i.test(head)) return /maand|month/i.test(head) ? ids : { code: 'days', index: 0 };
    const same = new Set(run.map((p) => p.day)).size === 1;
    if (same && ['1-1', '31-12'].includes(run[0]!.day!)) return ids.map((id) => id.slice(0, 4));
    const ends = run.every((p) => p.day!.startsWith('1-')) || run.every((p) => Number.parseInt(p.day!, 10) >= 28);
    return ends && new Set(ids).size === ids.length ? ids : { code: 'days', index: 0 };
  }
  const mixed = kinds.findIndex((kind) => kind !== kinds[0]);
  return mixed > 0 ? { code: 'kinds', index: mixed } : ids;
}
