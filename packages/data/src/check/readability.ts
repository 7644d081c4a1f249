import type { Language, Study, Text } from '../model/content.js';

/** Words of a text; numbers count as words, dashes and apostrophes keep a word together. Empty text gives none. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Sentences of a text: split after `.`, `!`, `?` or `:` before a space. A text without an end is one sentence. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+/u)
    .map((s) => s.trim())
    .filter((s) => words(s).length > 0);
}

/**
 * Syllables of a Dutch word, counted as groups of vowels: `ij`, `oei`, `eeuw` and the like are one group, a trema
 * starts a new one. Numbers count one syllable for each digit group. At least 1.
 */
export function dutchSyllables(word: string): number {
  const lower = word.toLowerCase();
  if (/^[\d.,½¼-]+$/.test(lower)) return Math.max(1, lower.split(/[.,-]/).length);
  const groups = lower
    .normalize('NFC')
    .replace(/[ëïöü]/g, '-e')
    .replace(/[éèê]/g, 'e')
    .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouy]/g);
  return Math.max(1, groups?.length ?? 0);
}

/** What was measured of a text. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Mean number of words of a sentence. */
  readonly meanSentence: number;
  /** Reading ease, 0 to 100 (higher is easier); Flesch-Douma for Dutch, Flesch for English. */
  readonly ease: number;
}

/**
 * Measures how easily a text reads.
 *
 * @param syllables counts the syllables of one word; {@link dutchSyllables} or one for English.
 * @source Dutch: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960 (206.84 - 0.77 × syllables per 100 words
 *   - 0.93 × words per sentence). English: R. Flesch, A new readability yardstick, 1948.
 */
export function readability(text: string, language: Language, syllables: (word: string) => number): Readability {
  const all = words(text);
  const count = Math.max(1, all.length);
  const lines = Math.max(1, sentences(text).length);
  const perWord = all.reduce((sum, w) => sum + syllables(w), 0) / count;
  const perSentence = all.length / lines;
  const ease = language === 'nl' ? 206.84 - 77 * perWord - 0.93 * perSentence : 206.835 - 84.6 * perWord - 1.015 * perSentence;
  return { words: all.length, sentences: lines, meanSentence: perSentence, ease };
}

/** A text of the study with the place where it stands, for reports. */
export interface Passage {
  readonly ref: string;
  readonly text: Text;
}

/** Every running text of the study that a reader may see, with its id. Labels and titles are left out. */
export function passages(study: Study): Passage[] {
  const out: Passage[] = [];
  for (const d of study.domains) out.push({ ref: d.ref, text: d.text });
  for (const t of study.trends) {
    for (const text of [t.sentence, t.text, t.meaning]) out.push({ ref: t.ref, text });
    for (const f of t.figures) {
      if (f.kind === 'timeline') for (const e of f.events) out.push({ ref: t.ref, text: e.text });
      if (f.kind === 'range-bars' || f.kind === 'fan') out.push({ ref: t.ref, text: f.note });
      if (f.kind === 'sides') for (const text of [...f.good.items, ...f.bad.items]) out.push({ ref: t.ref, text });
      if (f.kind === 'certainty') for (const text of [...f.sure, ...f.unsure]) out.push({ ref: t.ref, text });
    }
  }
  for (const e of [...study.statements, ...study.directions, ...study.relations, ...study.cautions]) out.push({ ref: e.ref, text: e.text });
  for (const l of study.lists) {
    out.push({ ref: l.ref, text: l.text });
    for (const item of l.items) if (item.more) out.push({ ref: l.ref, text: item.more });
  }
  for (const term of study.terms) out.push({ ref: `term ${term.id}`, text: { nl: term.nl.explanation, en: term.en.explanation } });
  return out;
}
