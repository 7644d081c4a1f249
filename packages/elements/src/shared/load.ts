import type { MarkupElement } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import type { MunicipalParts } from '../figure/add-municipality.js';
import type { MunicipalityFigures } from '../figure/municipality-section.js';
import { unpack, type Packed } from '../figure/packed.js';
import { dataAddress } from './data-address.js';
import type { ElementWords } from '../words/element-words.js';
import { Problem } from './problem.js';

/** Answers by address, so that many cards of one trend ask once. Failures are forgotten: a later card may try again. */
const answers = new Map<string, Promise<unknown>>();

/** Names are slugs: nothing else may become part of an address. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The kinds of figures that are made when the package is built, by folder. */
export type FigureFolder = 't' | 'd' | 'm' | '';

/**
 * Loads a figure that was made when the package was built: of a trend (`t`), a domain (`d`), a comparison of municipalities (`m`)
 * or one of its kind ("outcomes", "relations").
 *
 * @throws {Problem} when there is none of that name, or its file cannot be had.
 */
export async function loadFigure(folder: FigureFolder, name: string, language: Language, words: ElementWords): Promise<MarkupElement> {
  const unknown = (): Problem => {
    if (folder === 'd') return new Problem('unknown-domain', words.unknownDomain(name), { domain: name });
    if (folder === 'm') return new Problem('unknown-comparison', words.unknownComparison(name), { comparison: name });
    return new Problem('unknown-trend', words.unknownTrend(name), { trend: name });
  };
  if (!NAME.test(name)) throw unknown();
  const address = dataAddress(`figures/${language}/${folder ? `${folder}/` : ''}${name}.json`);
  const packed = (await loadJson(address, words, unknown)) as Packed;
  try {
    return unpack(packed) as MarkupElement;
  } catch (cause) {
    throw new Problem('not-data', words.notData(address.split('/').at(-1)!), { address, cause: String(cause) });
  }
}

/**
 * What a municipality adds to cards, by its CBS code; null without one. Its part of the code is loaded only here.
 *
 * @param comparisons ids of the comparisons that the figure draws, to mark the municipality in them.
 * @throws {Problem} when there is no such municipality, or its file cannot be had.
 */
export async function loadMunicipality(
  code: string | undefined,
  comparisons: readonly string[],
  language: Language,
  words: ElementWords,
): Promise<MunicipalParts | null> {
  if (!code) return null;
  const unknown = (): Problem => new Problem('unknown-municipality', words.unknownMunicipality(code), { municipality: code });
  if (!/^GM\d{4}$/.test(code)) throw unknown();
  const [{ municipalParts }, municipality, shared, ...compared] = await Promise.all([
    import('../figure/municipality-section.js'),
    loadJson(dataAddress(`municipalities/${code}.json`), words, unknown),
    loadJson(dataAddress('municipal-indicators.json'), words),
    ...comparisons.filter((id) => NAME.test(id)).map((id) => loadJson(dataAddress(`comparisons/${id}.json`), words)),
  ]);
  return municipalParts({ municipality, shared, comparisons: compared } as MunicipalityFigures, language);
}

/** Loads JSON once for a page. @throws {Problem} with a sentence for the reader; a 404 is `notFound` where that is given. */
export async function loadJson(address: string, words: ElementWords, notFound?: () => Problem): Promise<unknown> {
  let answer = answers.get(address);
  if (!answer) {
    answer = loadText(address, words, notFound).then((text) => parseJson(text, address, words));
    answers.set(address, answer);
    answer.catch(() => answers.delete(address));
  }
  return answer;
}

/** Loads a text. A 404 is `notFound` where that is given. @throws {Problem} with a sentence for the reader. */
export async function loadText(address: string, words: ElementWords, notFound?: () => Problem): Promise<string> {
  const shown = address.split('/').at(-1) || address;
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new Problem('missing-file', words.missingFile(shown), { address, cause: String(cause) });
  }
  if (response.status === 404 && notFound) throw notFound();
  if (!response.ok) throw new Problem('missing-file', words.missingFile(shown), { address, status: response.status });
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    // Many servers answer a missing file with a page and status 200.
    throw notFound ? notFound() : new Problem('not-data', words.notData(shown), { address, found: 'text/html' });
  }
  return response.text();
}

/** Parses JSON. @throws {Problem} for anything else. */
export function parseJson(text: string, address: string, words: ElementWords): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem('not-data', words.notData(address.split('/').at(-1) || address), { address, cause: String(cause) });
  }
}
