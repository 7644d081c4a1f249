import { createNumberFormatters } from '../format/create-number-formatters.js';
import { parsePeriod } from '../model/period.js';
import { readableText } from '../model/readable-text.js';
import { SERIES_LIMITS } from '../model/series.js';
import type { Language } from '../model/text.js';
import { ISSUE_WORDS, type SeriesPart } from './issue-words.js';

/** Longest quote of a file in a sentence, characters. */
const QUOTE = 40;

/** The place of an observation in an issue's path: its number, from 0, and its part. */
const OBSERVATION = /^observations\[(\d+)\](?:\.(\w+))?$/;

/**
 * What is wrong, as a sentence for readers: made of the place of an issue and of what stands there, so that it names the row.
 * Rows are counted from 1, without the header.
 *
 * @param path of the issue, as `readSeries` gives it. @param data what was read. Never throws.
 */
export function issueSentence(path: string, data: unknown, language: Language): string {
  const words = ISSUE_WORDS[language];
  const observation = OBSERVATION.exec(path);
  if (observation) return observationSentence(Number(observation[1]), observation[2], data, language);
  const found = at(data, ...path.split('.'));
  if (path === 'version') return words.version;
  if (path === 'source.url') return words.url;
  if (path === 'source.retrieved') return words.date(quoted(found));
  if (path === 'observations') {
    const count = Array.isArray(found) ? found.length : null;
    if (count === null) return words.none;
    const { number } = createNumberFormatters(language);
    return count === 0 ? words.none : words.many(number(count), number(SERIES_LIMITS.observations));
  }
  const name = path.split('.').at(-1) as SeriesPart;
  if (!Object.hasOwn(words.part, name)) return words.noSeries;
  const part = words.part[name];
  if (found === undefined || found === null || (typeof found === 'string' && readableText(found.slice(0, QUOTE)) === '')) return words.missing(part);
  const most = name === 'title' || name === 'unit' ? SERIES_LIMITS[name] : SERIES_LIMITS.source;
  return typeof found === 'string' && found.length > most ? words.long(part, most) : words.unreadable(part, quoted(found));
}

function observationSentence(index: number, part: string | undefined, data: unknown, language: Language): string {
  const words = ISSUE_WORDS[language];
  const row = index + 1;
  const all = at(data, 'observations') as readonly unknown[];
  const found = at(all[index], part ?? '');
  const quote = quoted(found);
  switch (part) {
    case 'period': {
      const [period, first] = [found, at(all[0], 'period')].map((p) => parsePeriod(String(p)));
      if (!period) return words.period(row, quote);
      return period.kind === first?.kind ? words.twice(row, quote) : words.mixed(row, quote);
    }
    case 'value': {
      if (typeof found === 'number') return words.size(row);
      if (found === undefined || found === null) return words.noValue(row);
      return words.value(row, quote);
    }
    case 'status':
      return words.status(row, quote);
    default:
      return words.row(row);
  }
}

/** What stands at a place; undefined where there is no such place. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** A short quote of a file; empty for what cannot be quoted, and for the words of programs that say nothing to a reader. */
function quoted(found: unknown): string {
  if (typeof found !== 'string' && typeof found !== 'number') return '';
  const text = readableText(String(found).slice(0, QUOTE));
  return text === '' || /undefined|null|nan|infinity|\[object/i.test(text) ? '' : `«${text}${String(found).length > QUOTE ? '…' : ''}»`;
}
