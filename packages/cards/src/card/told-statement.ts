import type { Formatters, Statement, TrendEntry } from '@trendbeeld/data';

/**
 * The statement that a trend is about: the one whose number stands in its sentence, else the first with a number. Null where the
 * study gives none.
 */
export function toldStatement(entry: TrendEntry, format: Formatters): Statement | null {
  const numbers = entry.statements.filter((s) => s.value);
  return numbers.find((s) => inLead(s, entry, format)) ?? numbers[0] ?? null;
}

/** Whether the numbers of a statement stand in the sentence of the trend, each by itself and not as a part of another one. */
export function inLead({ value }: Statement, { trend }: TrendEntry, format: Formatters): boolean {
  const text = trend.sentence[format.language];
  const written = (n: number): string[] => [String(n), format.number(n), ...(n >= 1e5 ? [format.number(n / 1e6)] : [])];
  const stands = (number: string): boolean => new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text);
  return [value?.low ?? null, value?.high ?? null].every((n) => n === null || written(Math.abs(n)).some(stands));
}
