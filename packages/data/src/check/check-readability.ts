import type { StudyContent } from '../model/study.js';
import type { Language } from '../model/text.js';
import { passages, type Passage } from '../study/passages.js';
import { readability, sentences, words } from '../text/readability.js';
import type { Issue } from '../text/issue.js';
import { ISSUE, type IssueWords } from '../words/issue-words.js';

/** Bounds of plain language, from the issue that asked for them; see docs/plain-language.md. */
export const PLAIN = {
  nl: { longestSentence: 20, meanSentence: 13, ease: 60, easeOfTrend: 45 },
  en: { ease: 55 },
} as const;

/** What counts the syllables of one word, per language. */
export type SyllableCounters = Readonly<Record<Language, (word: string) => number>>;

/**
 * Holds every running text against the bounds of {@link PLAIN} and sums up, with the ten hardest sentences of each
 * language. `more` are texts that stand outside the study: outcomes and definitions. Long terms are counted like every word: nothing is exempted. Never throws.
 */
export function checkReadability(
  study: StudyContent,
  syllables: SyllableCounters,
  more: readonly Passage[] = [],
): { readonly issues: readonly Issue[]; readonly summary: string } {
  const issues: Issue[] = [];
  const lines: string[] = [];
  const fail = (path: string, found: string, told: IssueWords): void => {
    issues.push({ file: 'texts', path, found, ...told });
  };
  const all = [...passages(study), ...more];

  for (const language of study.source.languages) {
    const measure = (text: string) => readability(text, language, syllables[language]);
    const parts = all.map((p) => ({ ref: p.ref, text: p.text[language] }));
    const single = parts.flatMap((p) => sentences(p.text).map((text) => ({ ref: p.ref, text, ...measure(text) })));
    const eases = parts.map((p) => measure(p.text).ease);
    const ease = eases.reduce((a, b) => a + b, 0) / Math.max(1, eases.length);
    const mean = single.reduce((a, s) => a + s.words, 0) / Math.max(1, single.length);
    lines.push(`${language}: ${parts.length} texts, ${single.length} sentences, mean ${mean.toFixed(1)} words, reading ease ${ease.toFixed(0)} on average`);
    if (ease < PLAIN[language].ease) fail(language, ease.toFixed(1), ISSUE.hardOnAverage(PLAIN[language].ease));

    if (language === 'nl') {
      if (mean > PLAIN.nl.meanSentence) fail('nl', mean.toFixed(1), ISSUE.longOnAverage(PLAIN.nl.meanSentence));
      for (const s of single) {
        if (s.words > PLAIN.nl.longestSentence) fail(`${s.ref} nl`, s.text, ISSUE.longSentence(s.words, PLAIN.nl.longestSentence));
      }
      for (const t of study.trends) {
        const { ease: own } = measure([t.sentence, t.text, ...(t.meaning ? [t.meaning] : [])].map((x) => x.nl).join(' '));
        if (own < PLAIN.nl.easeOfTrend) fail(`${t.ref} nl`, own.toFixed(1), ISSUE.hardTrend(PLAIN.nl.easeOfTrend));
      }
    }
    lines.push(`  the ten hardest sentences (${language}):`);
    for (const s of single.toSorted((a, b) => a.ease - b.ease).slice(0, 10)) lines.push(`  ${s.ease.toFixed(0).padStart(4)}  ${s.ref}: ${s.text}`);
  }

  lines.push(...uncoveredTerms(study));
  return { issues, summary: lines.join('\n') };
}

/**
 * Long words (five syllables or more by letters: 17 letters and up) of the Dutch texts that no term explains, with the
 * entries that use them: material for writers, not an error.
 */
function uncoveredTerms(study: StudyContent): string[] {
  const explained = study.terms.flatMap((t) => [t.nl.term, ...t.nl.forms]).map((w) => w.toLowerCase());
  const found = new Map<string, string>();
  for (const p of passages(study)) {
    for (const w of words(p.text.nl)) {
      const lower = w.toLowerCase();
      if (lower.length >= 17 && !explained.includes(lower) && !found.has(lower)) found.set(lower, p.ref);
    }
  }
  return found.size === 0 ? [] : [`  long Dutch words without an explanation: ${[...found].map(([w, ref]) => `${w} (${ref})`).join(', ')}`];
}
