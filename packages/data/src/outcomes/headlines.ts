import { createFormatters } from '../format/create-formatters.js';
import type { Outcome } from '../model/outcome.js';
import type { StudyContent } from '../model/study.js';
import type { Language, Text } from '../model/text.js';
import { OutcomeRecipeError } from './errors.js';
import { fillText } from './fill.js';

/**
 * A study with the values of its outcomes in the headlines of its trends and domains: `{K1.mean}` is the value `mean` of the outcome of
 * statement K1. A headline without placeholders stays as it is.
 *
 * @throws {OutcomeRecipeError} for a placeholder without an outcome or a value.
 */
export function fillHeadlines<S extends StudyContent>(study: S, outcomes: readonly Outcome[]): S {
  const formatters = { nl: createFormatters('nl'), en: createFormatters('en') };
  const filled = (text: Text): Text =>
    Object.fromEntries(
      Object.entries(text).map(([language, own]) => [
        language,
        fillText(own, formatters[language as Language], (name) => {
          const [ref = '', value = ''] = name.split('.');
          const found = outcomes.find((o) => o.ref === ref)?.values[value];
          if (!found) throw new OutcomeRecipeError(ref, `a headline has a placeholder without a value: "{${name}}". Expected {statement.value}.`);
          return found;
        }),
      ]),
    ) as Text;
  return {
    ...study,
    domains: study.domains.map((d) => ({ ...d, headline: filled(d.headline) })),
    trends: study.trends.map((t) => (t.headline ? { ...t, headline: filled(t.headline) } : t)),
  };
}
