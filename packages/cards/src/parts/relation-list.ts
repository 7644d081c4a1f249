import { el, type MarkupElement } from '@trendbeeld/charts';
import { placesOf, type Domain, type Language, type Place, type Relation } from '@trendbeeld/data';
import { WORDS } from '../words/card-words.js';
import { certaintyWords } from './certainty-line.js';
import { placeWords } from './source-text.js';
import { arrowSign, domainSign } from './icons.js';

/**
 * Relations in their order, each as a path of domains with its sentence, how sure it is and where it stands in the study.
 *
 * @param places all places of the study.
 */
export function relationList(rows: readonly Relation[], domains: readonly Domain[], places: readonly Place[], language: Language): MarkupElement {
  const words = WORDS[language];
  const chip = (ref: string): MarkupElement => {
    const domain = domains.find((d) => d.ref === ref);
    return el('span', { class: 'tb-chip' }, domain && domainSign(domain.icon), domain?.name[language] ?? ref);
  };
  const where = (r: Relation): string =>
    placesOf(r, places)
      .map((place) => placeWords(place, places, language))
      .join('; ');
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
        el('p', {}, r.text[language], ' ', el('small', {}, `${certaintyWords(r.certainty, language)}; ${where(r)}`)),
      ),
    ),
  );
}
