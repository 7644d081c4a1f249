import { el, type Markup, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, domainEntry, headlineOf, type Formatters, type Language, type Study, type TrendEntry } from '@trendbeeld/data';
import type { Card } from '../card/card.js';
import { cellsOf, toldOutcome, type Cell } from '../card/then-since.js';
import { arrowSign, domainSign } from '../parts/icons.js';
import { verdictParts } from '../parts/verdict-markup.js';
import { bareSource, licenceWords, sourceMarkup } from '../parts/source-text.js';
import { WORDS } from '../words/card-words.js';
import { capital, keptTogether } from '../words/letters.js';
import { tallyMarkup, tallyOf } from './tally.js';

/** How the overview of a study is made. */
export interface StudyOverviewOptions {
  readonly language: Language;
  /** Gives the address of the page of a trend or domain. Default: no links. */
  readonly addressOf?: (kind: 'trend' | 'domain', name: string) => string;
}

/** A text as a link to a page, or as it is. */
type Linked = (kind: 'trend' | 'domain', name: string, text: string) => Markup;

/**
 * The point of a whole study as it reads today: its headline, else its title.
 *
 * @example
 * studyHeadline(study, 'nl');
 */
export const studyHeadline = ({ source }: Study, language: Language): string => source.headline?.[language] ?? source.title;

/**
 * A whole study at a glance: its headline (an h2), the tally of verdicts, and per domain (h3) its trends, each with its verdict, its
 * headline, and what was expected and what came; those that no figures measure stand last, by their headlines. A study that nothing
 * has become of yet says how many trends it has, and all of them stand by their headlines. Domains without trends are left out.
 *
 * @example
 * const card = studyOverview(study, { language: 'nl' });
 */
export function studyOverview(study: Study, { language, addressOf }: StudyOverviewOptions): Card {
  const { source, places, domains } = study;
  const words = WORDS[language];
  const format = createFormatters(language, source.units);
  const groups = domains.map(({ ref }) => domainEntry(study, ref)).filter(({ trends }) => trends.length > 0);
  const all = groups.flatMap(({ trends }) => trends);
  const judged = all.some(hasVerdict);
  const linked: Linked = (kind, name, text) => (addressOf ? el('a', { href: addressOf(kind, name) }, text) : text);
  return {
    tag: 'section',
    classes: 'trendbeeld tb-overview tb-study',
    language,
    heading: { level: 2, text: studyHeadline(study, language), above: el('p', { class: 'tb-domain' }, capital(source.name[language])) },
    body: [
      judged ? tallyMarkup(tallyOf(all), language) : el('p', { class: 'tb-lead' }, words.study.count(all.length, groups.length)),
      el(
        'div',
        { class: 'tb-study-domains' },
        groups.map(({ domain, trends }) =>
          el(
            'div',
            {},
            el('h3', { class: 'tb-domain' }, domainSign(domain.icon), linked('domain', domain.ref, domain.title[language])),
            trends.some(hasVerdict) && tallyMarkup(tallyOf(trends), language),
            lists(trends, judged, format, linked),
          ),
        ),
      ),
    ],
    footer: el(
      'footer',
      { class: 'tb-footer' },
      el(
        'p',
        { class: 'tb-source' },
        sourceMarkup(`${words.source}: ${bareSource(source, [], places, format)}; ${words.eachNamed}.${licenceWords(source, ' ')}`, language),
      ),
    ),
  };
}

const hasVerdict = (entry: TrendEntry): boolean => toldOutcome(entry) !== null;

/** The trends of a domain: those with a verdict, then the others by their headlines; as one list where the study has no verdicts. */
function lists(trends: readonly TrendEntry[], judged: boolean, format: Formatters, linked: Linked): readonly MarkupElement[] {
  const { strip } = WORDS[format.language];
  const told = trends.filter(hasVerdict);
  const others = trends.filter((entry) => !hasVerdict(entry));
  const list = (rows: readonly TrendEntry[]): MarkupElement =>
    el(
      'ul',
      { class: 'tb-study-trends' },
      rows.map((entry) => row(entry, linked('trend', entry.trend.slug, keptTogether(headlineOf(entry.trend)[format.language])), format)),
    );
  if (!judged) return [list(trends)];
  return [
    ...(told.length > 0 ? [list(told)] : []),
    ...(others.length > 0
      ? [el('div', { class: 'tb-study-none' }, el('p', { class: 'tb-study-verdict' }, `${strip.noFigures} ${strip.noFiguresWhy}`), list(others))]
      : []),
  ];
}

/** A trend: its verdict, its headline, and what was expected and what came; others an outcome its headline alone. */
function row(entry: TrendEntry, title: Markup, format: Formatters): MarkupElement {
  const outcome = toldOutcome(entry);
  const cells = outcome ? cellsOf(entry, format) : [];
  const [expected] = cells;
  const came = cells.findLast((cell) => cell.kind === 'happened' && cell !== expected);
  return el(
    'li',
    {},
    outcome && el('p', { class: `tb-study-verdict tb-verdict-${outcome.verdict}` }, verdictParts(outcome.verdict, format.language)),
    el('p', { class: 'tb-study-headline' }, title),
    expected && came && el('p', { class: 'tb-fine' }, brief(expected), ' ', brief(came, arrowSign())),
  );
}

/** A cell in a few words: "Verwacht in 2020: ± 9 %, waarschijnlijk". What begins with a capital, as a subject does, stands apart. */
const brief = ({ label, value, more }: Cell, sign: Markup = ''): MarkupElement =>
  el('span', {}, sign, `${label}: `, el('strong', {}, ...value), more && `${/^\p{Lu}/u.test(more) ? ' · ' : ', '}${more}`);
