/** A period of a series. */
export interface Period {
  /** As it was written, trimmed: "2020", "2020-Q2", "2020-04". */
  readonly id: string;
  readonly kind: 'year' | 'quarter' | 'month';
  /** Start of the period in years: 2020, 2020.25; for placing on a time scale. */
  readonly time: number;
}

const FORMS: readonly { readonly kind: Period['kind']; readonly form: RegExp; readonly part: number }[] = [
  { kind: 'year', form: /^(\d{4})(?:JJ00)?$/, part: 0 },
  { kind: 'quarter', form: /^(\d{4})-?(?:Q|KW0?|K)([1-4])$/i, part: 4 },
  { kind: 'month', form: /^(\d{4})(?:-|MM)(0[1-9]|1[0-2])$/i, part: 12 },
];

/**
 * Reads a period: a year (`2020`, CBS `2020JJ00`), quarter (`2020-Q2`, `2020KW02`) or month (`2020-04`, `2020MM04`).
 * Gives null for anything else. Never throws.
 *
 * @source period codes of CBS StatLine, https://www.cbs.nl/nl-nl/onze-diensten/open-data
 */
export function parsePeriod(text: string): Period | null {
  const id = text.trim();
  for (const { kind, form, part } of FORMS) {
    const match = form.exec(id);
    if (match) return { id, kind, time: Number(match[1]) + (part ? (Number(match[2]) - 1) / part : 0) };
  }
  return null;
}
