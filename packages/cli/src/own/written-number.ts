const MISSING = new Set(['', '-', '–', '.', 'x', 'geen gegevens', 'onbekend', 'n/a']);

/** A number as a person wrote it. */
export interface WrittenNumber {
  readonly value: number | null;
  /** It bears a `*`, as CBS marks provisional figures. */
  readonly provisional: boolean;
}

/**
 * Reads a number as written in Dutch ("1.234,5") or English ("1,234.5"); per cent and euro signs are passed over, words for
 * "missing" give null. Gives null itself for anything else: a wrong number is worse than none.
 */
export function writtenNumber(text: string, language: 'nl' | 'en'): WrittenNumber | null {
  const plain = text
    .replaceAll(/[\s\u00a0%€]/g, ' ')
    .trim()
    .toLowerCase();
  if (MISSING.has(plain)) return { value: null, provisional: false };
  const bare = plain.replace(/\s*\*+$/, '').replace('−', '-');
  const form = language === 'nl' ? /^-?(\d{1,3}([. ]\d{3})+|\d+)(,\d+)?$/ : /^-?(\d{1,3}([, ]\d{3})+|\d+)(\.\d+)?$/;
  if (!form.test(bare)) return null;
  const digits = language === 'nl' ? bare.replaceAll(/[. ]/g, '').replace(',', '.') : bare.replaceAll(/[, ]/g, '');
  return { value: Number(digits), provisional: bare !== plain.replace('−', '-') };
}
