import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Domain, Language, Relation } from '@trendbeeld/data';
import { WORDS } from '../words/card-words.js';
import { certaintyWords } from './certainty-line.js';
import { arrowSign, domainSign } from './icons.js';

/** Relations in their order, each as a path of domains with its sentence and how sure it is. */
export function relationList(rows: readonly Relation[], domains: readonly Domain[], language: Language): MarkupElement {
  const words = WORDS[language];
  const chip = (ref: string): MarkupElement => {
    const domain = domains.find((d) => d.ref === ref);
    return el('span', { class: 'tb-chip' }, domain && domainSign(domain.icon), domain?.name[language] ?? ref);
  };
  return el(
    'ul',
    { class: 'tb-relations' },
    rows.map((r) =>
      el(
        'li',
        {},
        el(
          'p',
          { class: 'tb-path' },
          r.path.flatMap((stage, i) =>
            [
              i > 0 && [arrowSign(r.mutual), el('span', { class: 'tb-hidden' }, r.mutual ? `${words.leadsTo} (${words.bothWays})` : words.leadsTo)],
              stage.map(chip),
            ].flat(2),
          ),
        ),
        el('p', {}, r.text[language], ' ', el('small', {}, certaintyWords(r.certainty, language))),
      ),
    ),
  );
}
