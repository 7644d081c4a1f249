/**
 * Everything that reads and shows own figures: loaded only by cards that have some (`src` or a table), as few pages do.
 */
import { areSeveral, ownCard, type Card } from '@trendbeeld/cards/own';
import { readFile, readTable, type Asked, type ReadSeries } from './read.js';

/** Loads a part that few cards with own figures need. */
export type Load = <T>(file: string, loading: Promise<T>) => Promise<T>;

/** A card; or the first thing that is wrong, as a sentence, with all that is; or null where there is nothing to read. */
export type Shown = { readonly card: Card } | { readonly sentence: string; readonly details: Readonly<Record<string, unknown>> } | null;

/** The card of own figures: those of the first table inside an element, or of the bytes of a file. @throws what `load` throws. */
export async function shown(from: Element | Uint8Array, asked: Asked, load: Load): Promise<Shown> {
  const read: ReadSeries | null =
    from instanceof Uint8Array
      ? await readFile(from, asked, async (bytes) => (await load('workbook.js', import('./workbook.js'))).sheetsOf(bytes))
      : readTable(from, asked);
  if (!read) return null;
  const { language } = asked;
  if (!read.series) {
    const { refusalSentence } = await load('own-words.js', import('./sentence.js'));
    return { sentence: refusalSentence(read, language), details: { faults: read.faults, issues: read.issues } };
  }
  const draw = areSeveral(read.series) ? (await load('own-several.js', import('./several.js'))).drawSeveral : undefined;
  return { card: ownCard(read.series, language, draw) };
}
