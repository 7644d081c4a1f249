import type { Language } from '@trendbeeld/data';

/** What publishers write where there is no number. */
const MISSING = new Set(['', '-', '–', '—', '.', 'x', 'geen gegevens', 'no data', 'onbekend', 'n/a', 'null']);

/** A number as a person wrote it, with what the mark behind it says. */
export interface WrittenNumber {
  readonly value: number | null;
  readonly status: 'definitive' | 'provisional';
}

/**
 * Reads a number as written in a language: "1.234,5" and "8,3" in Dutch, "1,234.5" in English; per cent signs and spaces
 * are passed over. `*` and `**` behind it mean provisional, as CBS writes it. Words for "missing" give null.
 * Gives undefined for anything that is not a number: a wrong number is worse than none.
 */
export function parseNumber(text: string, language: Language): WrittenNumber | undefined {
  const trimmed = text
    .replace(/[\s\u00a0%€]/g, ' ')
    .trim()
    .toLowerCase();
  if (MISSING.has(trimmed)) return { value: null, status: 'definitive' };
  const status = trimmed.endsWith('*') ? 'provisional' : 'definitive';
  const bare = trimmed.replace(/\*+$/, '').trim().replace('−', '-').replaceAll(' ', '');
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const form = language === 'nl' ? /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/ : /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
  if (!form.test(bare)) return undefined;
  return { value: Number(bare.replaceAll(group, '').replace(point, '.')), status };
}
