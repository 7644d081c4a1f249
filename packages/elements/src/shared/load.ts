import { FILE_VERSION, type Language } from '@trendbeeld/data';
import { slotsOf, unpackCard, type Card, type MunicipalParts, type PackedCard } from '@trendbeeld/cards/card';
import type { MunicipalityFigures } from '@trendbeeld/cards/municipality';
import { cardPath, type Tag } from '@trendbeeld/cards/tags';
import type * as Municipalities from '../parts/municipalities.js';
import { dataAddress, dataFolder } from './data-address.js';
import { answerTo, servedBases } from './early.js';
import type { ElementWords } from '../words/element-words.js';
import { Problem } from './problem.js';

/** Answers by address, so that many cards of one trend ask once. Failures are forgotten: a later card may try again. */
const answers = new Map<string, Promise<unknown>>();

/** Cards by the file that they were read from. */
const cards = new WeakMap<PackedCard, Card>();

/** Names are slugs: nothing else may become part of an address. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How large a file may be. */
const MOST_BYTES = 2_000_000;

/** What is unknown where a tag has no card of a name. */
const UNKNOWN: Partial<Record<Tag, (name: string, words: ElementWords) => Problem>> = {
  'domain-overview': (name, words) => new Problem('unknown-domain', words.unknownDomain(name), { domain: name }),
  'trend-map': (name, words) => new Problem('unknown-comparison', words.unknownComparison(name), { comparison: name }),
};

/**
 * Loads a card that was made when the study was published. Where the site script serves several studies, the first that has a card of that
 * name gives it.
 *
 * @param data folder that it lies in. Default: `dataFolder()`, then those of the other studies.
 * @throws {Problem} when there is none of that name, or its file cannot be had.
 */
export async function loadCard(tag: Tag, name: string, language: Language, words: ElementWords, data?: string): Promise<Card> {
  const unknown = (): Problem => UNKNOWN[tag]?.(name, words) ?? new Problem('unknown-trend', words.unknownTrend(name), { trend: name });
  if (!NAME.test(name)) throw unknown();
  const path = `figures/${language}/${cardPath(tag, name)}.json`;
  const address = dataAddress(path, data);
  const elsewhere = data === dataFolder() ? servedBases().map((base) => new URL(`data/${path}`, base).href) : [];
  const others = elsewhere.filter((other) => other !== address);
  const packed = (await others.reduce(
    (asked, other) => asked.catch((error: Problem) => (error.code.startsWith('unknown') ? loadJson(other, words, unknown) : Promise.reject(error))),
    loadJson(address, words, unknown),
  )) as PackedCard;
  try {
    // Many elements of one trend hold one card.
    const card = cards.get(packed) ?? unpackCard(packed);
    cards.set(packed, card);
    return card;
  } catch (cause) {
    throw new Problem('not-data', words.notData(fileOf(address)), { address, cause: String(cause) });
  }
}

/**
 * What a municipality adds to a card, by its CBS code; undefined without one, and for a card that has no place for it. Its part of the
 * code is loaded only here.
 *
 * @param data folder that it lies in. Default: `dataFolder()`.
 * @throws {Problem} when there is no such municipality, or its file cannot be had.
 */
export async function loadMunicipality(
  code: string | undefined,
  card: Card,
  language: Language,
  words: ElementWords,
  data?: string,
): Promise<MunicipalParts | undefined> {
  const comparisons = slotsOf(card).filter((id) => NAME.test(id));
  if (!code || (!card.municipal && !card.cards && comparisons.length === 0)) return undefined;
  const unknown = (): Problem => new Problem('unknown-municipality', words.unknownMunicipality(code), { municipality: code });
  if (!/^GM\d{4}$/.test(code)) throw unknown();
  let led = code;
  const all = comparisons.length > 0;
  const today = (at: string): Promise<unknown> => loadJson(dataAddress(`municipalities/${at}.json`, data), words, unknown);
  const [parts, municipality, shared, ...compared] = await Promise.all([
    part<Parts>('municipality.js', all ? import('../parts/municipalities.js') : import('../parts/municipality.js'), words),
    // A code that lapsed leads to the municipality that it became part of.
    today(code).catch(async (cause: unknown) => {
      const successors = await loadJson(dataAddress('municipality-successors.json', data), words).catch(() => ({}));
      led = (successors as Readonly<Record<string, string>>)[code]!;
      if (!led) throw cause;
      return today(led);
    }),
    loadJson(dataAddress('municipal-indicators.json', data), words),
    ...comparisons.map((id) => loadJson(dataAddress(`comparisons/${id}.json`, data), words)),
  ]);
  const figures = { municipality, shared, comparisons: compared } as MunicipalityFigures;
  try {
    // A file of another municipality, or with a text for a figure, would be drawn as if it were right.
    if (figures.municipality.code !== led || !sound(figures)) throw new TypeError('no figures of this municipality');
    return parts.municipalParts(figures, language, parts.markedStrip?.(figures, language));
  } catch (cause) {
    throw new Problem('not-data', words.notData(`${code}.json`), { municipality: code, cause: String(cause) });
  }
}

/** Code of a municipality, and of all others where a card compares them. */
type Parts = Pick<typeof Municipalities, 'municipalParts'> & Partial<Pick<typeof Municipalities, 'markedStrip'>>;

/**
 * Whether a file of figures is of a version that is known (versions of tables are texts), and every `value` in it a number that can be, or
 * null, at a period that can be.
 */
const sound = (node: unknown): boolean =>
  typeof node !== 'object' ||
  node === null ||
  Object.entries(node).every(([key, value]: [string, unknown]) => {
    if (key === 'value') return value === null || (Number.isFinite(value) && Math.abs(value as number) <= 1e15);
    if (typeof value === 'string') return key !== 'period' || /^[12]\d{3}\b/.test(value);
    return key === 'version' ? value === FILE_VERSION : sound(value);
  });

/** A part of the code that few cards need. @throws {Problem} when its file cannot be had. */
export async function part<T>(file: string, loading: Promise<T>, words: ElementWords): Promise<T> {
  return loading.catch((cause: unknown) => {
    throw new Problem('missing-file', words.missingFile(file), { cause: String(cause) });
  });
}

/** Loads JSON once for a page. @throws {Problem} with a sentence for the reader; a 404 is `notFound` where that is given. */
export async function loadJson(address: string, words: ElementWords, notFound?: () => Problem): Promise<unknown> {
  let answer = answers.get(address);
  if (!answer) {
    answer = loadBytes(address, words, notFound).then((bytes) => {
      try {
        return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
      } catch (cause) {
        throw new Problem('not-data', words.notData(fileOf(address)), { address, cause: String(cause) });
      }
    });
    answers.set(address, answer);
    answer.catch(() => answers.delete(address));
  }
  return answer;
}

/**
 * Loads a file of at most 2 MB within 10 seconds: a reader gets a sentence rather than an endless wait, and a page no file that
 * fills its memory. A 404 is `notFound` where that is given. @throws {Problem} with a sentence for the reader.
 */
export async function loadBytes(address: string, words: ElementWords, notFound?: () => Problem): Promise<Uint8Array> {
  const file = fileOf(address);
  try {
    const response = await answerTo(address);
    const { status, headers, body, type } = response;
    if (status === 404 && notFound) throw notFound();
    // Also 204 and 206, which nobody asked for, hold no whole file.
    if (status !== 200) throw new Error(`status ${status}`);
    // A page in place of figures says nothing of them: a server without the file, a proxy, a place to sign in.
    if (/^text\/html\b/i.test(headers.get('content-type') ?? ''))
      throw new Problem(notFound ? 'missing-file' : 'not-data', (notFound ? words.missingFile : words.notData)(file), { address, found: 'text/html' });
    const reader = body?.getReader();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      pieces.push(piece.value);
      size += piece.value.length;
      if (size <= MOST_BYTES) continue;
      void reader?.cancel();
      throw new Problem('too-large', words.tooLarge(file), { address, size });
    }
    // WebKit gives a body that was cut as if it were whole. What was packed has the length of the pack.
    const told = headers.has('content-encoding') || type !== 'basic' ? 0 : Number(headers.get('content-length'));
    if (size < told) throw new Error(`${size} of ${told} bytes`);
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('missing-file', words.missingFile(file), { address, cause: String(cause) });
  }
}

/** The name of a file as a sentence can hold it: without what stands behind a `?`, percent-encoded, not too long. */
export function fileOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  return (pathname.split('/').at(-1) || hostname).slice(0, 60);
}
