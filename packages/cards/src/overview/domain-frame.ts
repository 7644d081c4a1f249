import { el } from '@trendbeeld/charts';
import type { DomainEntry, Language } from '@trendbeeld/data';
import type { Card } from '../card/card.js';
import { domainSign } from '../parts/icons.js';
import { licenceWords, shortSource } from '../parts/source-text.js';
import { WORDS } from '../words/card-words.js';

/**
 * What every overview of a domain is, of the country or of a municipality: its element, its headline (an h2) under the sign and the name of
 * the domain, and its source, which says that each trend names its own and under which licence the study is.
 */
export function domainFrame(
  { domain, source, places, studyPlaces }: DomainEntry,
  language: Language,
): Pick<Card, 'tag' | 'classes' | 'language' | 'heading' | 'footer'> {
  const words = WORDS[language];
  return {
    tag: 'section',
    classes: 'trendbeeld tb-overview',
    language,
    heading: { level: 2, text: domain.headline[language], above: el('p', { class: 'tb-domain' }, domainSign(domain.icon), domain.title[language]) },
    footer: el(
      'footer',
      { class: 'tb-footer' },
      el(
        'p',
        { class: 'tb-source' },
        `${words.source}: ${shortSource(source, places, studyPlaces, language)}; ${words.eachNamed}.${licenceWords(source, ' ')}`,
      ),
    ),
  };
}
