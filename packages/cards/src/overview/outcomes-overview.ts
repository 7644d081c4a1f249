import { el, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, type Domain, type Formatters, type Language, type Outcome, type Study } from '@trendbeeld/data';
import type { Card } from '../card/card.js';
import { domainSign } from '../parts/icons.js';
import { bareSource, sourceMarkup } from '../parts/source-text.js';
import { sourceLinks } from '../parts/source-words.js';
import { detailsMarkup } from '../parts/table.js';
import { verdictMarkup } from '../parts/verdict-markup.js';
import { WORDS } from '../words/card-words.js';

/**
 * Outcomes by the first domain of each, in the order of the study; domains without any are left out.
 *
 * @example
 * for (const { domain, outcomes } of outcomesByDomain(study)) console.log(domain.name.nl, outcomes.length);
 */
export function outcomesByDomain({ domains, outcomes }: Study): { readonly domain: Domain; readonly outcomes: readonly Outcome[] }[] {
  return domains
    .map((domain) => ({ domain, outcomes: outcomes.outcomes.filter((o) => o.domains[0] === domain.ref) }))
    .filter((group) => group.outcomes.length > 0);
}

/**
 * What became of the statements of a study, as one table a domain: what it said, what happened, the verdict with its rule.
 * The roles are written out, so that it stays a table for assistive technology where a narrow page shows it as blocks. A study without
 * outcomes says so.
 *
 * @example
 * const card = outcomesOverview(study, 'nl');
 */
export function outcomesOverview(study: Study, language: Language): Card {
  const words = WORDS[language];
  const format = createFormatters(language, study.source.units);
  const groups = outcomesByDomain(study);
  const source = bareSource(study.source, [], study.places, format);
  const used = Object.entries(study.outcomes.rules).filter(([name]) => study.outcomes.outcomes.some((o) => o.rule === name));
  return {
    tag: 'section',
    classes: 'trendbeeld tb-outcomes',
    language,
    heading: { level: 2, text: words.outcomes.title, above: null },
    body: [
      el('p', { class: 'tb-lead' }, groups.length > 0 ? words.outcomes.lead(study.source.name[language]) : words.outcomes.none),
      ...groups.flatMap(({ domain, outcomes }) => [
        el('h3', { class: 'tb-domain' }, domainSign(domain.icon), domain.name[language]),
        el(
          'table',
          { class: 'tb-verdicts', role: 'table' },
          el('caption', { class: 'tb-hidden' }, `${domain.name[language]}. ${words.outcomes.title}`),
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
            outcomes.map((outcome) => row(outcome, study, format)),
          ),
        ),
      ]),
    ],
    footer: el(
      'footer',
      { class: 'tb-footer' },
      study.outcomes.unanswered.length > 0 && detailsMarkup(words.outcomes.unanswered(study.outcomes.unanswered.length), unansweredList(study, language)),
      groups.length > 0 &&
        detailsMarkup(
          words.outcomes.rules,
          el(
            'ul',
            { class: 'tb-rules' },
            used.map(([, rule]) => el('li', {}, rule[language])),
          ),
        ),
      el('p', { class: 'tb-source' }, sourceMarkup(`${words.source}: ${words.outcomes.source(source)}`, language)),
    ),
  };
}

/** Statements without an outcome, each with why. */
function unansweredList({ outcomes, statements, directions }: Study, language: Language): MarkupElement {
  const entries = [...statements, ...directions];
  return el(
    'ul',
    { class: 'tb-rules' },
    outcomes.unanswered.map(({ statement, why }) =>
      el('li', {}, el('strong', {}, entries.find((e) => e.ref === statement)?.text[language] ?? statement), ' ', why[language]),
    ),
  );
}

function row(outcome: Outcome, { outcomes: entry }: Study, format: Formatters): MarkupElement {
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
      el('p', { class: 'tb-fine' }, sourceLinks(sources, format)),
    ),
    el('td', { role: 'cell' }, verdictMarkup(outcome.verdict, language), el('p', { class: 'tb-fine' }, entry.rules[outcome.rule]?.[language])),
  );
}
