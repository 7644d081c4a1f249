/**
 * Locked facts: a headline is free, but a number in it must be one of the graphic's. Reads numbers as Dutch and English people write them,
 * and holds them against the figures of a page (`figures.json`).
 */

import { writtenNumber } from '@trendbeeld/data/own';

/** A number of a text, with all that it can be: "1.217" is 1217 and 1.217. */
export interface WrittenNumber {
  /** As it stands there. */
  readonly text: string;
  readonly readings: readonly Reading[];
  /** Whether it reads as a year: four digits between 1500 and 2199. */
  readonly isYear: boolean;
}

/** A value, and how far the number that was meant may lie from it, as it was rounded: 18 million is anything from 17.5 to 18.5. */
interface Reading {
  readonly value: number;
  readonly within: number;
}

/** The numbers of a graphic. */
export interface Facts {
  readonly numbers: readonly number[];
  readonly years: ReadonlySet<number>;
}

const SCALES: Readonly<Record<string, number>> = {
  duizend: 1e3, thousand: 1e3, k: 1e3,
  miljoen: 1e6, million: 1e6, mln: 1e6, mn: 1e6,
  miljard: 1e9, billion: 1e9, mld: 1e9, bn: 1e9,
}; // prettier-ignore
const SCALE = `(?:${Object.keys(SCALES).join('|')})`;
const PERCENT = '(?:%|procent|per ?cent|percentage points?|procentpunt(?:en)?)';

const ONES = 'nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const ONES_EN = 'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const TENS_EN = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words up to 99 in both languages. «een» and "a" are words of their own as well, and no numbers here; «één» is. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['één', 1],
  ['one', 1],
  ...[ONES, ONES_EN].flatMap((all) => all.map((word, i): [string, number] => [word, i === 0 ? 0 : i + 1])),
  ...[TENS, TENS_EN].flatMap((all) => all.map((word, i): [string, number] => [word, (i + 2) * 10])),
  ...TENS.flatMap((ten, t) =>
    ['een', ...ONES.slice(1, 9)].map((one, i): [string, number] => [`${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`, (t + 2) * 10 + i + 1]),
  ),
  ...TENS_EN.flatMap((ten, t) => ['one', ...ONES_EN.slice(1, 9)].map((one, i): [string, number] => [`${ten}-${one}`, (t + 2) * 10 + i + 1])),
]);

/** Between digits: points, commas, spaces of any kind, apostrophes. */
const GROUPED = String.raw`\d{1,3}(?:[.,’'\u0020\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?`;
const DIGITS = new RegExp(
  String.raw`(?<![\p{L}\d.,/])([−–-])?(${GROUPED}|\d+(?:[.,]\d+)?)(?![\d])(?:[\s\u00a0-]?(${SCALE})(?:ste|th)?(?!\p{L}))?(?!(?:e|de|ste|th|st|nd|rd)(?!\p{L}))`,
  'giu',
);
const WORDED = new RegExp(
  String.raw`(?<!\p{L})(${[...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\p{L})(?=[\s\u00a0]+(?:(${SCALE})(?!\p{L})|${PERCENT}))`,
  'giu',
);

/** The numbers of a text. Ordinals ("3e", "21st") are none, and number words only before a percentage or a scale: «negen procent». */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const digits = [...text.matchAll(DIGITS)].map(([whole, , number = '', scale]): WrittenNumber => ({
    text: whole.trim(),
    readings: readingsOf(number, SCALES[scale?.toLowerCase() ?? ''] ?? 1),
    isYear: scale === undefined && /^(?:1[5-9]|20|21)\d\d$/.test(number),
  }));
  const words = [...text.matchAll(WORDED)].map(([whole, word = '', scale]): WrittenNumber => {
    const times = SCALES[scale?.toLowerCase() ?? ''] ?? 1;
    return { text: scale ? `${whole} ${scale}` : whole, readings: [{ value: WORDS.get(word.toLowerCase())! * times, within: times / 2 }], isYear: false };
  });
  return [...digits, ...words];
}

/** What digits with marks can be, with a comma and with a point before decimals; the larger first. */
function readingsOf(text: string, times: number): Reading[] {
  const { comma, point } = writtenNumber({ text }) ?? {};
  const ways = new Map<number, string>([...(comma === undefined ? [] : [[comma, ','] as const]), ...(point === undefined ? [] : [[point, '.'] as const])]);
  return [...ways]
    .map(([value, mark]): Reading => {
      const decimals = text.split(mark)[1]?.length ?? 0;
      // A long round number was rounded, to two digits or more: 31.500 to hundreds. One of less than a thousand stands for itself.
      const digits = String(value);
      const zeros = decimals === 0 && times === 1 && value >= 1000 ? Math.min(/0*$/.exec(digits)![0].length, digits.length - 2) : 0;
      return { value: value * times, within: (10 ** (zeros - decimals) * times) / 2 };
    })
    .toSorted((a, b) => b.value - a.value);
}

/** Keys under which numbers stand, periods, and texts that say more: ages in a definition, the number of a statement in words. */
const VALUES = new Set(['value', 'low', 'high', 'level']);
const PERIODS = new Set(['period', 'from', 'to', 'published', 'at', 'since']);
const TEXTS = new Set(['text', 'title', 'subject', 'unit', 'definition', 'headline', 'expected', 'label', 'words', 'name']);

/** The facts of a page, from its `figures.json` or any part of it. What is none of it is passed over. Never throws. */
export function factsOf(...pages: readonly unknown[]): Facts {
  const numbers = new Set<number>();
  const years = new Set<number>();
  const read = (node: unknown, key: string): void => {
    if (Array.isArray(node)) for (const one of node) read(one, key);
    else if (typeof node === 'object' && node !== null) for (const [name, value] of Object.entries(node)) read(value, name);
    else if (typeof node === 'number' && VALUES.has(key)) numbers.add(node);
    else if (PERIODS.has(key) && /^\d{4}/.test(String(node))) years.add(Number(String(node).slice(0, 4)));
    else if (typeof node === 'string' && TEXTS.has(key))
      for (const { readings, isYear } of numbersIn(node)) {
        for (const { value } of readings) numbers.add(value);
        if (isYear) years.add(readings[0]!.value);
      }
  };
  for (const page of pages) read(page, '');
  return { numbers: [...numbers], years };
}

/**
 * The numbers of a headline that are none of the facts, as they stand there. A number matches a figure that rounds to it, of either sign:
 * "18 miljoen" matches 17.98 million, «daalde 3,1» matches −3.1. No numbers, or all known, give an empty list.
 */
export function unknownNumbers(headline: string, { numbers, years }: Facts): readonly string[] {
  const known = ({ value, within }: Reading): boolean =>
    numbers.some((number) => Math.abs(Math.abs(number) - Math.abs(value)) <= within * (1 + 1e-9) + Number.EPSILON * Math.abs(value));
  return numbersIn(headline)
    .filter(({ readings, isYear }) => !(isYear && years.has(readings[0]!.value)) && !readings.some(known))
    .map(({ text }) => text);
}
