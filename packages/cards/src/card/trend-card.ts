import { el, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, headlineOf, yearOf, type Formatters, type Language, type TrendEntry } from '@trendbeeld/data';
import { domainSign } from '../parts/icons.js';
import { endedWords } from '../parts/ended.js';
import { placesTold, toldStatement } from './told-statement.js';
import { studyMoment } from '../parts/moment.js';
import { licenceWords, shortSource } from '../parts/source-text.js';
import { publisherWords } from '../parts/source-words.js';
import { WORDS } from '../words/card-words.js';
import { countrySlot, leadSlot, type Card } from './card.js';
import { leadParts, type LeadParts } from './lead.js';
import { moreParts } from './more.js';
import { thenSince } from './then-since.js';

/** How a card is made. */
export interface CardOptions {
  readonly language: Language;
  /** Whether the card names its domain; an overview names it once for all its cards. Default: true. */
  readonly namesDomain?: boolean;
  /** Address of the trend's own page; gives a link beside the source. Default: no link. */
  readonly address?: string;
}

/**
 * A trend as a card: domain, headline, one sentence, then and since, the graphic that leads, the source. All else opens below it: what
 * the study said, the graphic in words and as a table, other graphics and outcomes, relations, words, the source in full. The same
 * record becomes the static card, the file that an element loads, and the element's content. Its heading is an h3.
 *
 * @example
 * const card = trendCard(trendEntry(study, 'woningbouw'), { language: 'nl' });
 * markupToString(writeCard(card, 'woningbouw', { language: 'nl' }));
 */
export function trendCard(entry: TrendEntry, { language, namesDomain, address }: CardOptions): Card {
  const { trend, domain } = entry;
  const format = createFormatters(language, entry.source.units);
  const lead = leadParts(entry, format);
  const ended = endedWords(entry, format);
  const country = hasFigures(entry) ? countrySlot() : null;
  return {
    tag: 'article',
    classes: 'trendbeeld tb-card',
    language,
    heading: {
      level: 3,
      text: headlineOf(trend)[language],
      above: namesDomain === false ? country : el('p', { class: 'tb-domain' }, domainSign(domain.icon), domain.title[language], country && [' ', country]),
    },
    body: [
      ...(ended ? [el('p', { class: 'tb-note tb-ended' }, ended)] : []),
      el('p', { class: 'tb-lead' }, trend.sentence[language]),
      thenSince(entry, format),
      leadSlot(lead?.figure ?? null),
    ],
    more: { label: WORDS[language].more, parts: moreParts(entry, lead, format) },
    municipal:
      hasFigures(entry) || trend.noLocal
        ? {
            indicators: trend.municipal,
            since: yearOf(entry.source),
            moment: studyMoment(entry.source, format),
            ...(trend.noLocal ? { without: trend.noLocal[language] } : {}),
          }
        : null,
    link: address ? { href: address, label: WORDS[language].see } : null,
    footer: sourceLine(entry, lead, format),
  };
}

/** The source in short, with that of the figure that leads. */
function sourceLine(entry: TrendEntry, parts: LeadParts | null, format: Formatters): MarkupElement {
  const { language } = format;
  const words = WORDS[language];
  const lead = parts?.lead;
  const study = shortSource(entry.source, placesTold(entry, lead?.outcome?.ref ?? toldStatement(entry, format)?.ref), entry.studyPlaces, language);
  const figure = lead?.outcome ? publisherWords(lead.indicator, format) : '';
  return el(
    'footer',
    { class: 'tb-footer' },
    el('p', { class: 'tb-source' }, `${words.source}: ${[study, figure].filter(Boolean).join(' · ')}${licenceWords(entry.source, ' · ')}`),
  );
}

/** Whether there is any figure for a trend. Where the study gives none at all, there is none to miss for a municipality. */
export const hasFigures = (entry: TrendEntry): boolean =>
  entry.outcomes.length > 0 || entry.trend.municipal.length > 0 || entry.statements.some((s) => s.value !== null);
