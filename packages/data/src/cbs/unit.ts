/** A unit with the factor that CBS writes into it. */
export interface CbsUnit {
  /** As served: "x 1 000", "1 000 euro". */
  readonly text: string;
  /** What is counted once the factor is out: "aantal", "euro", "%", "2020 = 100". Never empty. */
  readonly unit: string;
  /**
   * The value times this is in `unit`: 1,000 for "1 000 euro", 1 where the unit has none. Null when the text has a multiplier that is not
   * understood ("x 12 000"): it is **not** 1, and values with it cannot be used.
   */
  readonly factor: number | null;
}

/** Words for a power of ten, as CBS shortens them or writes them out. */
const WORDS: readonly (readonly [pattern: string, factor: number])[] = [
  [String.raw`duizend(?:en)?`, 1e3],
  [String.raw`mln\.?|mio\.?|miljoen(?:en)?`, 1e6],
  [String.raw`mld\.?|mrd\.?|miljard(?:en)?`, 1e9],
];
const WORD = `(?:${WORDS.map(([pattern]) => pattern).join('|')})(?!\\p{L})`;
// 1, 10, 100, 1000, 1 000, 1.000 000: groups of three after a space or a point, then a space, a bracket, a word or nothing.
const POWER = String.raw`10{0,2}(?:[ .]?000)*(?=$|[ ()]|\p{L}{2})(?! ?[\d=])`;
const SIZE = `(?:(?<power>${POWER}) ?)?(?<word>${WORD})?`;
const TIMES = '[x×*]';

/** "x 1 000", "1 000 euro", "x 1 mln euro", "mld euro", "in mln euro". */
const AHEAD = new RegExp(`^(?:in )?(?<times>${TIMES} ?)?${SIZE} ?(?<unit>.*)$`, 'iu');
/** "euro (x 1 000)", "euro x 1 000", "euro (mln)". */
const BEHIND = new RegExp(`^(?<unit>.+?) ?(?:\\((?:in )?(?:${TIMES} ?)?|${TIMES} ?)${SIZE}\\)?$`, 'iu');
/** "2020=100", "index 2015 = 100", "index (2015=100)", "december 2010=100". */
const INDEX = /^(?:index(?:cijfer)?s? ?)?\(?([^=()]+?) ?= ?(10{1,3})\)?$/i;
/** What a figure is divided by is a part of the unit: "per 1 000 inwoners". */
const RATE = new RegExp(`(?:\\b(?:per|op|van)(?: de| elke)?|/) ?(?:\\d[\\d .]*(?:${WORD})?|${WORD})`, 'giu');
/** What looks like a multiplier where none may be left: a number ahead, a times sign, a power of ten, a word for one. */
const LEFT = new RegExp(
  [
    String.raw`^\d`,
    String.raw`^${TIMES}(?: |$)`,
    String.raw`(?<![\p{L}\d])${TIMES} ?(?:\d|$)`,
    String.raw`(?<![\d.,])1(?:0{2,}|0?0?(?:[ .,]000)+)(?!\d)`,
    String.raw`\d\^|\de\d|10[⁰¹²³⁴-⁹]`,
    String.raw`(?<!\p{L})${WORD}`,
    'tiental|honderd|duizend|miljoen|miljard|biljoen',
  ].join('|'),
  'iu',
);

/**
 * Takes the factor out of a unit: `x 1 000` and `x1000` are 1,000 × aantal, `1 000 euro` is 1,000 × euro, `x 1 mln euro` a million × euro,
 * `mln kWh` a million × kWh. `per 1 000 inwoners` and `personen per 1 huishouden` are units themselves, with factor 1. Spaces of every kind
 * (no-break, thin) are alike. Empty gives "aantal".
 *
 * @returns factor null, and the whole text as unit, for a multiplier that is not understood: "x 12 000", "5 000 euro", "1,000", "10^6 kWh".
 *   Never throws; `fullValue` refuses a value with such a unit.
 * @source units in the MeasureCodes of 16 tables of CBS StatLine, taken July 2026: one table (82235NED) mixes `x 1 000` and `aantal`.
 */
export function parseUnit(text: string): CbsUnit {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const index = INDEX.exec(plain);
  if (index) return { text, unit: `${index[1]} = ${index[2]}`, factor: 1 };
  const found = sized(AHEAD.exec(plain)) ?? sized(BEHIND.exec(plain)) ?? { unit: plain, factor: 1 };
  const understood = !LEFT.test(found.unit.replaceAll(RATE, ''));
  return understood ? { text, unit: unitName(found.unit), factor: found.factor } : { text, unit: plain, factor: null };
}

/** The unit and factor of a match; null when it holds no size. A bare "1" is none: it needs a times sign or a word. */
function sized(match: RegExpExecArray | null): { readonly unit: string; readonly factor: number } | null {
  const { power, word, unit = '', times } = match?.groups ?? {};
  if (power === undefined && word === undefined) return null;
  if (power === '1' && word === undefined && times === undefined) return null;
  return { unit: unit.replace(/^\((.*)\)$/, '$1'), factor: Number(power?.replaceAll(/\D/g, '') ?? 1) * wordFactor(word) };
}

function wordFactor(word: string | undefined): number {
  return WORDS.find(([pattern]) => word !== undefined && new RegExp(`^(?:${pattern})$`, 'iu').test(word))?.[1] ?? 1;
}

/** "Aantal" and "aantal" are the same unit; other units keep their letters (kWh, MW). */
function unitName(text: string): string {
  const unit = text.trim();
  return unit === '' || unit.toLowerCase() === 'aantal' ? 'aantal' : unit;
}
