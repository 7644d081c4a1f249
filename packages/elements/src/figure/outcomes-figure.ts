import { el, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, DOMAIN_ORDER, type DomainId, type Formatters, type Language, type Outcome, type Outcomes } from '@trendbeeld/data';
import { domainSign } from './icons.js';
import { sourceMarkup } from './locator-text.js';
import { sourceWords } from './source-words.js';
import { detailsMarkup } from './table.js';
import { verdictMarkup } from './verdict-markup.js';
import { WORDS } from '../words/figure-words.js';

/** Outcomes by the first domain of each, in the order of the study; domains without any are left out. */
export function outcomesByDomain(outcomes: readonly Outcome[]): { readonly domain: DomainId; readonly outcomes: readonly Outcome[] }[] {
  return DOMAIN_ORDER.map((domain) => ({ domain, outcomes: outcomes.filter((o) => o.domains[0] === domain) })).filter((group) => group.outcomes.length > 0);
}

/**
 * What became of the statements of the study, as one table a domain: what it said, what happened, the verdict with its rule.
 * The roles are written out, so that it stays a table for assistive technology where a narrow page shows it as blocks.
 */
export function outcomesFigure(entry: Outcomes, language: Language): MarkupElement {
  const words = WORDS[language];
  const format = createFormatters(language);
  return el(
    'section',
    { class: 'trendbeeld tb-outcomes', lang: language },
    el('h2', { class: 'tb-title' }, words.outcomes.title),
    el('p', { class: 'tb-lead' }, words.outcomes.lead),
    outcomesByDomain(entry.outcomes).flatMap(({ domain, outcomes }) => [
      el('h3', { class: 'tb-domain' }, domainSign(domain), words.domains[domain]),
      el(
        'table',
        { class: 'tb-verdicts', role: 'table' },
        el('caption', { class: 'tb-hidden' }, `${words.domains[domain]}. ${words.outcomes.title}`),
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
      el('p', { class: 'tb-source' }, sourceMarkup(`${words.source}: ${words.outcomes.source}`, language)),
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
