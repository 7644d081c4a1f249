import type { Formatters, Place, Statement, TrendEntry } from '@trendbeeld/data';

/**
 * The statement that a trend is about: the one whose number stands in its sentence, that of the leading outcome before others; else the
 * first with a number. Null where the study gives none.
 */
export function toldStatement(entry: TrendEntry, format: Formatters): Statement | null {
  const numbers = entry.statements.filter((s) => s.value);
  const told = numbers.filter((s) => inLead(s, entry, format));
  return told.find((s) => s.ref === entry.trend.lead?.outcome) ?? told[0] ?? numbers[0] ?? null;
}

/**
 * Where a statement stands, for a source in a few words: the places of its trend, but of editions its own, as a number of one edition may
 * not be credited to another. @param ref of the statement; undefined for the trend as a whole.
 */
export function placesTold({ statements, places, studyPlaces }: TrendEntry, ref: string | undefined): readonly Place[] {
  const ids = statements.find((s) => s.ref === ref)?.places ?? [];
  const editions = studyPlaces.filter((p) => p.kind === 'edition' && ids.includes(p.id));
  return editions.length > 0 ? editions : places;
}

/** Whether the numbers of a statement stand in the sentence of the trend, each by itself and not as a part of another one. */
export function inLead({ value }: Statement, { trend }: TrendEntry, format: Formatters): boolean {
  const text = trend.sentence[format.language];
  const written = (n: number): string[] => [String(n), format.number(n), ...(n >= 1e5 ? [format.number(n / 1e6)] : [])];
  const stands = (number: string): boolean => new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text);
  return [value?.low ?? null, value?.high ?? null].every((n) => n === null || written(Math.abs(n)).some(stands));
}
