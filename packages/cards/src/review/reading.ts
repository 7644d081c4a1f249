/** How easily the texts of a topic read: the same measures as `trendbeeld check` has (docs/plain-language.md). */
import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Language, Study } from '@trendbeeld/data';
import { dutchSyllables, passages, PLAIN, readability, sentences, type SyllableCounters } from '@trendbeeld/data/folder';
import { trendOf } from '../entries.js';
import { REVIEW_WORDS } from '../words/review-words.js';
import type { ReviewTopic } from './topic.js';

/** What was measured of the texts of a topic. */
export interface Reading {
  /** Reading ease, 0 to 100, of all texts together. */
  readonly ease: number;
  /** Words of a sentence, on average, and of the longest. */
  readonly mean: number;
  readonly longest: number;
  /** The hardest sentences first, each with its words and its ease. */
  readonly hardest: readonly { readonly text: string; readonly words: number; readonly ease: number }[];
}

/** How many sentences a sheet names. */
const NAMED = 3;
/** Fewer words say little of how they read. */
const SHORTEST = 4;

/** The running texts of a topic, in one language: of the study and of what came of it. */
function textsOf(study: Study, { kind, name }: ReviewTopic, language: Language): readonly string[] {
  if (kind !== 'trend') {
    const all = kind === 'domain' ? study.domains.filter((d) => d.ref === name) : [];
    const head = kind === 'study' && study.source.headline ? [study.source.headline] : [];
    return [...head, ...all.flatMap((d) => [d.headline, d.text])].map((text) => text[language]);
  }
  const { trend, outcomes, ...entry } = trendOf(study, name);
  const told = passages({
    domains: [],
    trends: [trend],
    terms: [],
    statements: [...entry.statements],
    directions: [...entry.directions],
    relations: [...entry.relations],
    lists: [...entry.lists],
    cautions: [...entry.cautions],
  });
  return [...told.map((p) => p.text), ...outcomes.flatMap((o) => [o.headline, o.text, o.note])].map((text) => text[language]).filter(Boolean);
}

/**
 * Measures the texts of a topic. Null for one without running texts.
 *
 * @param syllables counts the syllables of a word. Default: the Dutch way, which is near enough for an order of sentences.
 */
export function readingOf(study: Study, topic: ReviewTopic, language: Language, syllables?: SyllableCounters): Reading | null {
  const count = syllables?.[language] ?? dutchSyllables;
  const texts = [...new Set(textsOf(study, topic, language))];
  const single = texts.flatMap(sentences).map((text) => ({ text, ...readability(text, language, count) }));
  if (single.length === 0) return null;
  const { ease, meanSentence } = readability(texts.map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`)).join(' '), language, count);
  return {
    ease,
    mean: meanSentence,
    longest: Math.max(...single.map((s) => s.words)),
    hardest: single
      .filter((s) => s.words >= SHORTEST)
      .toSorted((a, b) => a.ease - b.ease)
      .slice(0, NAMED),
  };
}

/** The section of how easily it reads; null for a topic without running texts. */
export function readingSection(study: Study, topic: ReviewTopic, language: Language, syllables?: SyllableCounters): MarkupElement | null {
  const reading = readingOf(study, topic, language, syllables);
  if (!reading) return null;
  const words = REVIEW_WORDS[language];
  const { ease, mean, longest, hardest } = reading;
  const mark = language === 'nl' ? ',' : '.';
  return el(
    'section',
    { class: 'tr-section' },
    el('h2', {}, words.reading),
    el('p', {}, words.ease(Math.round(ease), mean.toFixed(1).replace('.', mark), longest), ' ', words.easeMeaning(PLAIN[language].ease)),
    el('h3', {}, words.hardest),
    el(
      'ol',
      {},
      hardest.map((s) => el('li', {}, s.text, ' ', el('small', {}, `(${words.words(s.words, Math.round(s.ease))})`))),
    ),
  );
}
