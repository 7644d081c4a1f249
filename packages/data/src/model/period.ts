/** A period of a series. */
export interface Period {
  /** As it was written, trimmed: "2020", "2020-H1", "2020-Q2", "2020-04", "2020/21". */
  readonly id: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'school-year';
  /** Start of the period in years: 2020, 2020.25; for placing on a time scale. A school year starts in August. */
  readonly time: number;
}

const FORMS: readonly { readonly kind: Period['kind']; readonly form: RegExp; readonly part: number }[] = [
  { kind: 'year', form: /^(\d{4})(?:JJ00)?$/, part: 0 },
  { kind: 'half', form: /^(\d{4})-H([12])$/, part: 2 },
  { kind: 'quarter', form: /^(\d{4})-?(?:Q|KW0?|K)([1-4])$/i, part: 4 },
  { kind: 'month', form: /^(\d{4})(?:-|MM)(0[1-9]|1[0-2])$/i, part: 12 },
  { kind: 'school-year', form: /^(\d{4})\/(\d\d)$/, part: 0 },
];

/** Start of a school year, as a part of the year. */
const AUGUST = 7 / 12;

/**
 * Reads a period: a year (`2020`, CBS `2020JJ00`), half year (`2020-H1`), quarter (`2020-Q2`, `2020KW02`), month (`2020-04`, `2020MM04`)
 * or school year (`2020/21`, of which the second is the year after the first). Gives null for anything else. Never throws.
 *
 * @source period codes of CBS StatLine, https://www.cbs.nl/nl-nl/onze-diensten/open-data
 */
export function parsePeriod(text: string): Period | null {
  const id = text.trim();
  for (const { kind, form, part } of FORMS) {
    const match = form.exec(id);
    if (!match) continue;
    const year = Number(match[1]);
    if (kind === 'school-year') return (year + 1) % 100 === Number(match[2]) ? { id, kind, time: year + AUGUST } : null;
    return { id, kind, time: year + (part ? (Number(match[2]) - 1) / part : 0) };
  }
  return null;
}
