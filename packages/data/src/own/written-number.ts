import { alike, type Cell } from './grid.js';

/** Why a cell holds no figure. `dash` is nothing or nought: only the file can say which. */
export type NoFigure = 'empty' | 'unknown' | 'secret' | 'dash';

/** A number as a person wrote it: what it is with a comma, and with a point, as the mark of decimals. */
export interface WrittenNumber {
  /** Undefined where it cannot be read so. */
  readonly comma: number | undefined;
  readonly point: number | undefined;
  readonly none: NoFigure | null;
  /** It bears `*` or `**`, as CBS marks figures that may still change. */
  readonly provisional: boolean;
  /** The sign that stands with it: "%", "‰", "€" or nothing. */
  readonly sign: string;
}

/** What publishers write where there is no figure. */
const NONE: readonly (readonly [NoFigure, RegExp])[] = [
  ['empty', /^$/],
  ['dash', /^[-–—]+$/],
  ['secret', /^(x|geheim|secret|confidential|vertrouwelijk|[<≤] ?\d+)$/],
  ['unknown', /^(\.{1,3}|…|geen gegevens|no data|onbekend|unknown|niet bekend|niet beschikbaar|n\.?v\.?t\.?|n\.?b\.?|n\/?a|#n\/?[ab]|null|:)$/],
];

/** Groups of three with one mark throughout (the other mark, a space or an apostrophe), or plain digits; and decimals. */
const FORMS = {
  comma: /^-?(?:[1-9]\d{0,2}(?:([. '])\d{3}(?:\1\d{3})*)|0|[1-9]\d*)(?:,\d+)?$/,
  point: /^-?(?:[1-9]\d{0,2}(?:([, '])\d{3}(?:\1\d{3})*)|0|[1-9]\d*)(?:\.\d+)?$/,
} as const;

/** Longer than any number: nothing more is tried on a text of a megabyte. */
const LONGEST = 40;

/**
 * Reads a number as people write it, in each way that it can be read; null where it is none in any way. Which way is meant is for the
 * whole file to say: see `decimalMark`.
 *
 * - Thousands: a point, a comma, a space (of any kind) or an apostrophe, in groups of three, one mark throughout.
 * - A euro sign before or behind it and a per cent or per mille sign behind it are its `sign`; `*` or `**` means provisional. The minus
 *   is "-" or "−". "-0" is 0.
 * - Words and marks for "no figure" have no value: see `NoFigure`.
 * - All else is no number: other spaces, leading zeros, a plus, exponents, formulas, digits of other scripts.
 *
 * A cell of a workbook is the number that it holds. Never throws.
 */
export function writtenNumber({ text, exact }: Cell): WrittenNumber | null {
  const plain = text.length > 1000 ? '' : text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (exact !== undefined) return { comma: exact, point: exact, none: null, provisional: false, sign: /[%‰€]/.exec(plain)?.[0] ?? '' };
  if (plain.length > LONGEST || (plain === '' && text.length > 1000)) return null;
  const none = NONE.find(([, form]) => form.test(plain))?.[0];
  if (none) return { comma: undefined, point: undefined, none, provisional: false, sign: '' };
  const starless = plain.replace(/ ?\*{1,2}$/, '');
  const sign = / ?([%‰€]|euro)$/.exec(starless)?.[1] ?? /^[-−]?(€)/.exec(starless)?.[1] ?? '';
  const bare = starless
    .replace(/ ?(?:[%‰€]|euro)$/, '')
    .replace(/^([-−]?)€ ?/, '$1')
    .replace(/^−/, '-')
    .replaceAll('’', "'");
  const read = (form: RegExp, mark: string): number | undefined =>
    form.test(bare) ? Number(bare.replace(mark === ',' ? /[. ']/g : /[, ']/g, '').replace(',', '.')) + 0 : undefined;
  const [comma, point] = [read(FORMS.comma, ','), read(FORMS.point, '.')];
  if (comma === undefined && point === undefined) return null;
  return { comma, point, none: null, provisional: plain.endsWith('*'), sign: sign === 'euro' ? '€' : sign };
}

/** Which mark stands before decimals. */
export type Mark = 'comma' | 'point';

/** A number in a file, and where it stands. */
export interface PlacedNumber {
  readonly at: string;
  readonly column: number;
  readonly text: string;
  readonly number: WrittenNumber;
}

/** The mark of a file, or why it cannot be known: two cells that contradict each other, or one that can be read in two ways. */
export type MarkAnswer =
  | { readonly mark: Mark; readonly because: string | null }
  | { readonly contradicts: readonly [PlacedNumber, PlacedNumber] }
  | { readonly twoWays: PlacedNumber };

const differs = ({ number: { comma, point } }: PlacedNumber): boolean => comma !== undefined && point !== undefined && comma !== point;

/** Words of units that are measured and not counted, so that three decimals are likely. Growth "per dag" is counted. */
const MEASURED =
  /%|‰|€|\beuro|\bper (?!dag\b|etmaal\b|week\b|maand\b|kwartaal\b|jaar\b|day\b|month\b|year\b)|procent|percent|promille|gemiddeld|average|aandeel|share|index|ratio|cijfer|score|prijs|price|tarief|rate\b|graden|degrees|punt|point|\b[kcmdh]?m[23²³]?\b|kilo|\bkg\b|lit(?:er|re)|\bton|hectare|\bha\b|\b[kmgt]?wh?\b|\bfte\b|uren|uur|hours|minut|jaren|years|miljoen|million|miljard|billion|duizend|thousand|1[ .]?000|mln|mld/i;

/**
 * The mark of decimals, judged by all numbers of all columns of a file together.
 *
 * A number that can be read in one way only ("12,5", "1.234.567", "0.123") decides, and two that need different marks contradict each
 * other. Where every number can be read in both ways ("1.217": a thousand and more, or a little over one), it is thousands where the
 * mark is the one of the language of the file (a point in Dutch, a comma in English), what is counted is named (`what`) and not measured,
 * and no number of more than three digits stands without a mark; otherwise nothing is guessed.
 *
 * @param what the unit and the title, in words. @param language of the words of the file. @param said the file's own word for it.
 */
export function decimalMark(numbers: readonly PlacedNumber[], what: string, language: 'nl' | 'en', said: Mark | null): MarkAnswer {
  const needs = (mark: Mark): PlacedNumber | undefined =>
    numbers.find(({ number }) => number.none === null && number[mark] !== undefined && number[mark === 'comma' ? 'point' : 'comma'] === undefined);
  const [comma, point] = [needs('comma'), needs('point')];
  if (said) {
    const against = said === 'comma' ? point : comma;
    return against ? { contradicts: [against, against] } : { mark: said, because: null };
  }
  if (comma && point) return { contradicts: [comma, point] };
  if (comma) return { mark: 'comma', because: comma.text };
  if (point) return { mark: 'point', because: point.text };
  const twoWays = numbers.filter(differs);
  const [first] = twoWays;
  if (!first) return { mark: language === 'nl' ? 'comma' : 'point', because: null };
  const grouping = language === 'nl' ? '.' : ',';
  const ungrouped = numbers.some((n) => /^\D*\d{4,}\D*$/.test(n.text));
  const decimalsAbove = twoWays.some((n) => !n.text.includes(grouping));
  const near = nearer(numbers, language === 'nl' ? 'comma' : 'point');
  if (what.trim() === '' || MEASURED.test(what) || ungrouped || decimalsAbove || !near) return { twoWays: first };
  return { mark: language === 'nl' ? 'comma' : 'point', because: null };
}

/** Whether the numbers lie no further apart, read as thousands, than read as decimals: "3" beside "2.147" are decimals. */
function nearer(numbers: readonly PlacedNumber[], mark: Mark): boolean {
  const spread = (m: Mark): number => {
    const sizes = numbers.flatMap(({ number }) => (number[m] ? [Math.abs(number[m])] : [])).toSorted((a, b) => a - b);
    return sizes.at(-1)! / sizes[0]!;
  };
  return spread(mark) <= Math.max(10, spread(mark === 'comma' ? 'point' : 'comma'));
}

/** Words that say what a dash means in a file: 'zero', 'missing', or null where they do not. */
export function dashMeaning(text: string): 'zero' | 'missing' | null {
  const words =
    /(?:^|[\s(;,.])[-–—]\s*(?:[:=]|is|betekent|means)?\s*(nihil|nul|0|nil|zero|geen gegevens|onbekend|niet bekend|niet beschikbaar|ontbreekt|no data|unknown|missing|not available)\b/i.exec(
      alike(text),
    )?.[1];
  return words === undefined ? null : /nihil|nul|0|nil|zero/.test(words) ? 'zero' : 'missing';
}
