import { createFormatters } from '../format/create-formatters.js';
import type { Outcome } from '../model/outcome.js';
import type { StudyContent } from '../model/study.js';
import type { Language, Text } from '../model/text.js';
import { ISSUE } from '../words/issue-words.js';
import { at, OutcomeRecipeError } from './errors.js';
import { fillText } from './fill.js';

/**
 * A headline with the values of outcomes in it: `{K1.mean}` is the value `mean` of the outcome of statement K1. One without placeholders
 * stays as it is.
 *
 * @throws {OutcomeRecipeError} for a placeholder without an outcome or a value.
 */
export function fillHeadline(text: Text, outcomes: readonly Outcome[]): Text {
  const names = outcomes.flatMap((o) => Object.keys(o.values).map((value) => `${o.ref}.${value}`));
  const filled = (own: string, language: Language): string =>
    fillText(own, createFormatters(language), (name) => {
      const [ref = '', value = ''] = name.split('.');
      const found = outcomes.find((o) => o.ref === ref)?.values[value];
      if (!found) throw new OutcomeRecipeError(ref, `{${name}}`, ISSUE.headlinePlaceholder(name, names));
      return found;
    });
  return Object.fromEntries(
    Object.entries(text).map(([language, own]) => [language, at(['headline', language], () => filled(own, language as Language))]),
  ) as Text;
}

/**
 * A study with the values of its outcomes in the headlines of its trends and domains.
 *
 * @throws {OutcomeRecipeError} for a placeholder without an outcome or a value.
 */
export function fillHeadlines<S extends StudyContent>(study: S, outcomes: readonly Outcome[]): S {
  return {
    ...study,
    domains: study.domains.map((d) => ({ ...d, headline: fillHeadline(d.headline, outcomes) })),
    trends: study.trends.map((t) => (t.headline ? { ...t, headline: fillHeadline(t.headline, outcomes) } : t)),
  };
}
