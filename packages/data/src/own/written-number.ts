/** What publishers write where there is no number. A dash is "no figure": for nothing at all people write 0. */
const MISSING = new Set(['', '-', '–', '—', '.', '..', 'x', 'geen gegevens', 'no data', 'onbekend', 'unknown', 'n/a', 'n.v.t.', 'null']);

/** A number as a person wrote it. */
export interface WrittenNumber {
  /** null where the text says that there is no figure. */
  readonly value: number | null;
  /** It bears `*` or `**`, as CBS marks figures that may still change. */
  readonly provisional: boolean;
}

/** Groups of three (all with one mark, the first not beginning with 0) or plain digits, and decimals behind the language's own mark. */
const FORMS = {
  nl: /^-?(?:[1-9]\d{0,2}(?:([. ])\d{3}(?:\1\d{3})*)|0|[1-9]\d*)(?:,\d+)?$/,
  en: /^-?(?:[1-9]\d{0,2}(?:([, ])\d{3}(?:\1\d{3})*)|0|[1-9]\d*)(?:\.\d+)?$/,
} as const;

/** Three digits and no other mark: "1,234" is a thousand to one reader and a little over one to the other. */
const TWO_WAYS = { nl: /^-?[1-9]\d{0,2},\d{3}$/, en: /^-?[1-9]\d{0,2}\.\d{3}$/ } as const;

/**
 * Reads a number as written in Dutch ("1.234,5") or English ("1,234.5"). No text has two values: where one is a number in
 * both languages it is the same number, and where it would be another, one of them refuses it.
 *
 * - Thousands: a point (Dutch), a comma (English) or a space, in groups of three, one mark throughout. "1.234" is 1234 in Dutch.
 * - Decimals: a comma (Dutch) or a point (English). With exactly three decimals and one to three digits before them ("1,234" in
 *   Dutch, "1.234" in English) the text is `two-ways`: write "1,2340" or "1234". "0,123" and "1.234,567" are plain enough.
 * - A euro sign before the number, a euro or per cent sign behind it and spaces around them are passed over; so is `*` or `**`,
 *   which means provisional. The minus is "-" or "−".
 * - Words and marks for "no figure" give null: an empty cell, "-", ".", "x", "geen gegevens", "onbekend", "n.v.t.", "null", …
 * - All else is `no-number`: other spaces, leading zeros, a plus, exponents, formulas, digits of other scripts.
 *
 * @param text as it stands in a cell; of any length. Never throws.
 */
export function writtenNumber(text: string, language: 'nl' | 'en'): WrittenNumber | 'no-number' | 'two-ways' {
  const plain = text.replace(/\s/g, ' ').trim().toLowerCase();
  if (MISSING.has(plain)) return { value: null, provisional: false };
  // Longer than any number: nothing more is tried on a text of a megabyte.
  if (plain.length > 40) return 'no-number';
  const bare = plain
    .replace(/ ?\*{1,2}$/, '')
    .replace(/ ?[%€]$/, '')
    .replace(/^([-−]?)€ ?/, '$1')
    .replace(/^−/, '-');
  if (TWO_WAYS[language].test(bare)) return 'two-ways';
  if (!FORMS[language].test(bare)) return 'no-number';
  const digits = language === 'nl' ? bare.replace(/[. ]/g, '').replace(',', '.') : bare.replace(/[, ]/g, '');
  // "-0" is nothing, as 0 is.
  return { value: Number(digits) + 0, provisional: plain.endsWith('*') };
}
