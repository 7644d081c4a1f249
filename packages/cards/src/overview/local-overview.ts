import { el } from '@trendbeeld/charts';
import { createFormatters, headlineOf, yearOf, type DomainEntry, type Language } from '@trendbeeld/data';
import { toldOutcome } from '../card/then-since.js';
import { municipalScene, type MunicipalityFigures } from '../card/municipality.js';
import type { Card } from '../card/card.js';
import { studyMoment } from '../parts/moment.js';
import { verdictParts } from '../parts/verdict-markup.js';
import { WORDS } from '../words/card-words.js';
import { keptTogether } from '../words/letters.js';
import { domainFrame } from './domain-frame.js';
import { tallyMarkup, tallyOf } from './tally.js';

/** How the overview of a domain for a municipality is made. */
export interface LocalOverviewOptions {
  readonly language: Language;
  readonly municipality: MunicipalityFigures;
  /** Gives the address of a trend's own page. */
  readonly addressOf: (trend: string) => string;
  /** Address of the overview of the country, which has the graphics. */
  readonly elsewhere: string;
}

/**
 * A domain as a municipality sees it, in words: its trends with their verdicts, each with the figure of the municipality beside that of the
 * country, and a link to its page. What is the same for all municipalities stands in the overview of the country.
 */
export function localOverview(domain: DomainEntry, options: LocalOverviewOptions): Card {
  const { trends, source } = domain;
  const { language, municipality, addressOf, elsewhere } = options;
  const words = WORDS[language];
  const format = createFormatters(language, source.units);
  const frame = domainFrame(domain, language);
  const told = new Set<string>();
  return {
    ...frame,
    classes: `${frame.classes} tb-study`,
    body: [
      tallyMarkup(tallyOf(trends), language),
      el(
        'ul',
        { class: 'tb-study-trends' },
        trends.map(({ trend, ...entry }) => {
          const outcome = toldOutcome({ trend, ...entry });
          const [id] = trend.municipal.filter((one) => !told.has(one));
          const made = id ? municipalScene(id, { since: yearOf(source), moment: studyMoment(source, format) }, municipality, format) : null;
          if (made) told.add(id!);
          return el(
            'li',
            {},
            outcome && el('p', { class: `tb-study-verdict tb-verdict-${outcome.verdict}` }, verdictParts(outcome.verdict, language)),
            el('p', { class: 'tb-study-headline' }, el('a', { href: addressOf(trend.slug) }, keptTogether(headlineOf(trend)[language]))),
            made && el('p', { class: 'tb-fine' }, `${made.scene.title}. ${made.scene.description} ${words.source}: ${made.scene.source.short}.`),
          );
        }),
      ),
    ],
    link: { href: elsewhere, label: words.national },
  };
}
