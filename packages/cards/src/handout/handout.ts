/**
 * `@trendbeeld/cards/handout-model`: several trends in one paper, for a transfer file, an election programme or a council meeting: what stands
 * in it, whatever its format. Without the maker of documents, so small in browsers.
 */
import type { Language } from '@trendbeeld/data';
import type { Palette } from '../picture/palette.js';
import type { Picture } from '../picture/sheet.js';
import { HANDOUT_WORDS, type HandoutWords } from '../words/handout-words.js';

/** Most trends of a handout: a council reads no more. */
export const MOST_TRENDS = 8;
/** Most rows of a table on paper; the others are at the address. */
export const MOST_ROWS = 14;

/** A table as texts. */
export interface PaperTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, which are set to the right. */
  readonly numeric: readonly boolean[];
  /** What must be known, and where the rest is. */
  readonly notes: readonly string[];
}

/** A trend of a handout. */
export interface HandoutItem {
  readonly heading: string;
  readonly headline: string;
  readonly sentence: string;
  readonly picture: Picture;
  /** Null where the trend has no figures. */
  readonly table: PaperTable | null;
  /** Each as a sentence with how sure it is and its place. */
  readonly said: readonly string[];
  readonly sources: readonly string[];
  readonly cite: string;
  /** Empty where it is not known. */
  readonly address: string;
}

/** What a handout looks like in a house style. */
export interface HandoutLook {
  /** The colours of its pictures, which its texts have too. */
  readonly palette: Palette;
  /** Font of a document of Word; a PDF has that of pictures, which is measured. */
  readonly font?: string | undefined;
}

/** What a handout holds. */
export interface Handout {
  readonly language: Language;
  readonly words: HandoutWords;
  readonly title: string;
  /** The place, the date, the study and the condition, in sentences. */
  readonly about: readonly string[];
  readonly items: readonly HandoutItem[];
  /** ISO date. */
  readonly date: string;
  /** Default: our own colours. The pictures have them already. */
  readonly look?: HandoutLook | undefined;
}

/** What stands at the foot of every page. */
export const handoutFoot = ({ items, words }: Handout): string => `${words.cite}: ${items[0]?.cite ?? ''}`;

export { HANDOUT_WORDS, type HandoutWords };
