import type { DomainEntry, Outcomes, TrendEntry } from '@trendbeeld/data';
import type { MunicipalPart } from '../figure/card-figure.js';
import type { MunicipalityFigures } from '../figure/municipality-section.js';
import type { Words } from '../figure/words.js';
import { dataAddress } from './data-address.js';
import { Problem } from './problem.js';

/** Answers by address, so that many cards of one trend ask once. Failures are forgotten: a later card may try again. */
const answers = new Map<string, Promise<unknown>>();

/** Names are slugs: nothing else may become part of an address. */
const NAME = /^[a-z]+(-[a-z]+)*$/;

/** Loads a trend by name. @throws {Problem} when there is no such trend or its file cannot be had. */
export async function loadTrend(name: string, words: Words): Promise<TrendEntry> {
  return loadEntry('trends', name, () => new Problem('unknown-trend', words.errors.unknownTrend(name), { trend: name }), words) as Promise<TrendEntry>;
}

/** Loads a domain by name. @throws {Problem} when there is no such domain or its file cannot be had. */
export async function loadDomain(name: string, words: Words): Promise<DomainEntry> {
  return loadEntry('domains', name, () => new Problem('unknown-domain', words.errors.unknownDomain(name), { domain: name }), words) as Promise<DomainEntry>;
}

/**
 * What a municipality adds to a card, by its CBS code; null without one. @throws {Problem} when there is no such municipality,
 * or its file cannot be had.
 */
export async function loadMunicipality(code: string | undefined, words: Words): Promise<MunicipalPart | null> {
  if (!code) return null;
  const unknown = (): Problem => new Problem('unknown-municipality', words.errors.unknownMunicipality(code), { municipality: code });
  if (!/^GM\d{4}$/.test(code)) throw unknown();
  const [{ municipalitySection }, municipality, shared] = await Promise.all([
    import('../figure/municipality-section.js'),
    loadOnce(dataAddress(`municipalities/${code}.json`), words, unknown),
    loadOnce(dataAddress('municipal-indicators.json'), words),
  ]);
  const figures = { municipality, shared } as MunicipalityFigures;
  return (slug, options, level) => municipalitySection(slug, figures, options, level);
}

/** Loads the outcomes. @throws {Problem} when their file cannot be had. */
export async function loadOutcomes(words: Words): Promise<Outcomes> {
  return loadOnce(dataAddress('outcomes.json'), words) as Promise<Outcomes>;
}

async function loadEntry(folder: string, name: string, unknown: () => Problem, words: Words): Promise<unknown> {
  if (!NAME.test(name)) throw unknown();
  return loadOnce(dataAddress(`${folder}/${name}.json`), words, unknown);
}

async function loadOnce(address: string, words: Words, notFound?: () => Problem): Promise<unknown> {
  let answer = answers.get(address);
  if (!answer) {
    answer = loadText(address, words, notFound).then((text) => parseJson(text, address, words));
    answers.set(address, answer);
    answer.catch(() => answers.delete(address));
  }
  return answer;
}

/** Loads a text. A 404 is `notFound` where that is given. @throws {Problem} with a sentence for the reader. */
export async function loadText(address: string, words: Words, notFound?: () => Problem): Promise<string> {
  const shown = address.split('/').at(-1) || address;
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new Problem('missing-file', words.errors.missingFile(shown), { address, cause: String(cause) });
  }
  if (response.status === 404 && notFound) throw notFound();
  if (!response.ok) throw new Problem('missing-file', words.errors.missingFile(shown), { address, status: response.status });
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    // Many servers answer a missing file with a page and status 200.
    throw notFound ? notFound() : new Problem('not-data', words.errors.notData(shown), { address, found: 'text/html' });
  }
  return response.text();
}

/** Parses JSON. @throws {Problem} for anything else. */
export function parseJson(text: string, address: string, words: Words): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem('not-data', words.errors.notData(address.split('/').at(-1) || address), { address, cause: String(cause) });
  }
}
