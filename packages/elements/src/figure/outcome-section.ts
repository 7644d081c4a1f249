import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Formatters, Outcome, TrendEntry } from '@trendbeeld/data';
import { drawnScene } from './drawn-scene.js';
import { graphicMarkup } from './graphic.js';
import { sourceWords } from './source-words.js';
import { detailsMarkup } from './table.js';
import { verdictMarkup } from './verdict-markup.js';
import { WORDS } from '../words/figure-words.js';

/**
 * What happened since, below a trend: the first outcome that has a drawing, with verdict, note, table and source; the others can
 * be opened. Nothing where there are no figures for the trend.
 */
export function outcomeSection(entry: TrendEntry, format: Formatters): MarkupElement | null {
  const [first, ...rest] = entry.outcomes.toSorted((a, b) => Number(b.drawn !== null) - Number(a.drawn !== null));
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
  const scene = outcome.drawn && indicators[0] ? drawnScene(outcome, outcome.drawn, indicators[0], format) : null;
  return el(
    'div',
    { class: 'tb-outcome' },
    el('p', { class: 'tb-point' }, el('strong', {}, outcome.headline[language])),
    scene &&
      el(
        'figure',
        { class: 'tb-figure', 'data-comparison': outcome.drawn?.kind === 'strip-plot' && outcome.drawn.comparison },
        // Where the drawing shows more than its headline says, it names what it shows.
        scene.title !== outcome.headline[language] && el('figcaption', {}, scene.title),
        graphicMarkup(scene, language),
      ),
    el('p', {}, outcome.text[language]),
    verdictMarkup(outcome.verdict, language),
    el('p', { class: 'tb-fine' }, outcome.note[language]),
    el('p', { class: 'tb-fine' }, `${WORDS[language].source}: ${indicators.map((i) => sourceWords(i, format)).join('; ')}.`),
  );
}
