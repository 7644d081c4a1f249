import { el, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, type DomainId, type Formatters, type Outcome, type Outcomes } from '@trendbeeld/data';
import { figureKey, headingLevelOf, type CardOptions } from './card-figure.js';
import { domainSign } from './icons.js';
import { sourceWords } from './source-words.js';
import { detailsMarkup } from './table.js';
import { verdictMarkup } from './verdict-markup.js';
import { WORDS } from './words.js';

const ORDER: readonly DomainId[] = ['fysiek', 'economie', 'sociaal', 'bestuur'];

/** Outcomes by the first domain of each, in the order of the study; domains without any are left out. */
export function outcomesByDomain(outcomes: readonly Outcome[]): { readonly domain: DomainId; readonly outcomes: readonly Outcome[] }[] {
  return ORDER.map((domain) => ({ domain, outcomes: outcomes.filter((o) => o.domains[0] === domain) })).filter((group) => group.outcomes.length > 0);
}

/**
 * What became of the statements of the study, as one table a domain: what it said, what happened, the verdict with its rule.
 * The roles are written out, so that it stays a table for assistive technology where a narrow page shows it as blocks.
 */
export function outcomesFigure(entry: Outcomes, options: CardOptions): MarkupElement {
  const { language } = options;
  const words = WORDS[language];
  const format = createFormatters(language);
  const level = headingLevelOf(options.headingLevel ?? 2);
  return el(
    'section',
    { class: 'trendbeeld tb-outcomes', lang: language, 'data-key': figureKey('outcomes', { ...options, headingLevel: level }) },
    el(`h${level}`, { class: 'tb-title' }, options.headline || words.outcomes.title),
    el('p', { class: 'tb-lead' }, words.outcomes.lead),
    outcomesByDomain(entry.outcomes).flatMap(({ domain, outcomes }) => [
      el(`h${Math.min(6, level + 1)}`, { class: 'tb-domain' }, domainSign(domain), words.domains[domain]),
      el(
        'table',
        { class: 'tb-verdicts', role: 'table' },
        el('caption', { class: 'tb-hidden' }, `${words.outcomes.title}: ${words.domains[domain]}`),
        el(
          'thead',
          { role: 'rowgroup' },
          el(
            'tr',
            { role: 'row' },
            [words.outcomes.said, words.outcomes.happened, words.outcomes.verdict].map((label) => el('th', { scope: 'col', role: 'columnheader' }, label)),
          ),
        ),
        el(
          'tbody',
          { role: 'rowgroup' },
          outcomes.map((outcome) => row(outcome, entry, format)),
        ),
      ),
    ]),
    el(
      'footer',
      { class: 'tb-footer' },
      detailsMarkup(
        words.outcomes.rules,
        el(
          'ul',
          { class: 'tb-rules' },
          Object.values(entry.rules).map((rule) => el('li', {}, rule[language])),
        ),
      ),
      el('p', { class: 'tb-source' }, `${words.source}: ${words.outcomes.source}`),
    ),
  );
}

function row(outcome: Outcome, entry: Outcomes, format: Formatters): MarkupElement {
  const { language } = format;
  const sources = outcome.indicators.flatMap((id) => entry.indicators.find((i) => i.id === id) ?? []);
  return el(
    'tr',
    { role: 'row' },
    el('th', { scope: 'row', role: 'rowheader' }, outcome.expected[language]),
    el(
      'td',
      { role: 'cell' },
      el('strong', { class: 'tb-point' }, outcome.headline[language]),
      el('p', {}, outcome.text[language]),
      el('p', { class: 'tb-fine' }, outcome.note[language]),
      el('p', { class: 'tb-fine' }, sources.map((s, i) => [i > 0 && '; ', sourceWords(s, format)]).flat()),
    ),
    el('td', { role: 'cell' }, verdictMarkup(outcome.verdict, language), el('p', { class: 'tb-fine' }, entry.rules[outcome.rule]?.[language])),
  );
}
