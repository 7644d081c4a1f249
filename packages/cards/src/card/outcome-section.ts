import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Formatters, Outcome, TrendEntry } from '@trendbeeld/data';
import { slot } from './card.js';
import { outcomeScene } from './outcome-scene.js';
import { graphicMarkup } from '../parts/graphic.js';
import { sourceWords } from '../parts/source-words.js';
import { detailsMarkup } from '../parts/table.js';
import { verdictMarkup } from '../parts/verdict-markup.js';
import { WORDS } from '../words/card-words.js';

/**
 * What happened since, below a trend: the first outcome that has a chart, with verdict, note, table and source; the others can
 * be opened. Nothing where there are no figures for the trend.
 */
export function outcomeSection(entry: TrendEntry, format: Formatters): MarkupElement | null {
  const [first, ...rest] = entry.outcomes.toSorted((a, b) => Number(b.chart !== null) - Number(a.chart !== null));
  if (!first) return null;
  const { language } = format;
  const words = WORDS[language].outcomes;
  return el(
    'section',
    { class: 'tb-after' },
    el('h4', { class: 'tb-after-title' }, words.title),
    outcomeMarkup(first, entry, format),
    rest.length > 0 &&
      detailsMarkup(
        words.more(rest.length),
        el(
          'ul',
          { class: 'tb-rules' },
          rest.map((outcome) => el('li', {}, outcomeMarkup(outcome, entry, format))),
        ),
      ),
  );
}

function outcomeMarkup(outcome: Outcome, entry: TrendEntry, format: Formatters): MarkupElement {
  const { language } = format;
  const indicators = outcome.indicators.flatMap((id) => entry.indicators.find((i) => i.id === id) ?? []);
  const scene = outcome.chart && indicators[0] ? outcomeScene(outcome, indicators[0], entry, format) : null;
  const shown =
    scene &&
    el(
      'figure',
      { class: 'tb-figure' },
      // Where the chart shows more than its headline says, it names what it shows.
      scene.title !== outcome.headline[language] && el('figcaption', {}, scene.title),
      graphicMarkup(scene, language),
    );
  return el(
    'div',
    { class: 'tb-outcome' },
    el('p', { class: 'tb-point' }, el('strong', {}, outcome.headline[language])),
    shown && (outcome.chart?.kind === 'strip-plot' ? slot(outcome.chart.comparison, shown) : shown),
    el('p', {}, outcome.text[language]),
    verdictMarkup(outcome.verdict, language),
    el('p', { class: 'tb-fine' }, outcome.note[language]),
    el('p', { class: 'tb-fine' }, `${WORDS[language].source}: ${indicators.map((i) => sourceWords(i, format)).join('; ')}.`),
  );
}
