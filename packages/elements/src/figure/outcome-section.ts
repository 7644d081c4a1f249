import { el, fluidSvg, lineChart, type MarkupElement } from '@trendbeeld/charts';
import type { CardIndicator, Formatters, Outcome, TrendEntry } from '@trendbeeld/data';
import { lineWords } from './line-words.js';
import { shortSourceWords, sourceWords } from './source-words.js';
import { STUDY_YEAR } from './study-year.js';
import { detailsMarkup, tableMarkup } from './table.js';
import { verdictMarkup } from './verdict-markup.js';
import { WORDS } from './words.js';

/**
 * What happened since, below a trend: the first outcome that has a line is drawn, with verdict, note, table and source; the
 * others can be opened. Nothing where there are no figures for the trend.
 */
export function outcomeSection(entry: TrendEntry, level: number, format: Formatters): MarkupElement | null {
  const [first, ...rest] = entry.outcomes.toSorted((a, b) => Number(b.drawn !== null) - Number(a.drawn !== null));
  if (!first) return null;
  const { language } = format;
  const words = WORDS[language].outcomes;
  return el(
    'section',
    { class: 'tb-after' },
    el(`h${Math.min(6, level + 1)}`, { class: 'tb-after-title' }, words.title),
    outcomeMarkup(first, entry, format, true),
    rest.length > 0 &&
      detailsMarkup(
        words.more(rest.length),
        el(
          'ul',
          { class: 'tb-rules' },
          rest.map((outcome) => el('li', {}, outcomeMarkup(outcome, entry, format, false))),
        ),
      ),
  );
}

function outcomeMarkup(outcome: Outcome, entry: TrendEntry, format: Formatters, withLine: boolean): MarkupElement {
  const { language } = format;
  const indicators = outcome.indicators.flatMap((id) => entry.indicators.find((i) => i.id === id) ?? []);
  const line = withLine && indicators[0] ? lineFigure(outcome, indicators[0], format) : null;
  return el(
    'div',
    { class: 'tb-outcome' },
    el('p', { class: 'tb-point' }, el('strong', {}, outcome.headline[language])),
    line,
    el('p', {}, outcome.text[language]),
    verdictMarkup(outcome.verdict, language),
    el('p', { class: 'tb-fine' }, outcome.note[language]),
    el('p', { class: 'tb-fine' }, `${WORDS[language].source}: ${indicators.map((i) => sourceWords(i, format)).join('; ')}.`),
  );
}

function lineFigure(outcome: Outcome, indicator: CardIndicator, format: Formatters): MarkupElement | null {
  if (!outcome.drawn) return null;
  const { language } = format;
  const words = WORDS[language];
  const { breaks, expectation, observations } = outcome.drawn;
  // One break stops the line; with more of them the last is the one that the latest figures lie behind.
  const lastBreak = breaks.at(-1);
  const scene = lineChart({
    title: outcome.headline[language],
    description: `${indicator.title[language]} (${indicator.unit[language]}). ${outcome.text[language]}`,
    source: { short: shortSourceWords(indicator), long: `${words.source}: ${sourceWords(indicator, format)}` },
    // The publisher does not always say whether a figure is final; only what it calls provisional is drawn as such.
    observations: observations.map((o) => ({ period: o.period, value: o.value, status: o.status === 'provisional' ? 'provisional' : 'definitive' })),
    unit: indicator.unit[language],
    knownUntil: STUDY_YEAR,
    ...(lastBreak ? { break: { before: lastBreak.before, label: words.outcomes.breaks[lastBreak.kind] } } : {}),
    ...(expectation
      ? {
          expectation: {
            label: expectation.label[language],
            bounds: expectation.bounds,
            from: expectation.from,
            to: expectation.to,
            ...(expectation.start === undefined ? {} : { start: expectation.start }),
          },
        }
      : {}),
    number: (value) => (Math.abs(value) >= 1e6 ? format.number(value) : format.number(value, indicator.decimals)),
    period: (id) => format.period(id),
    words: { ...lineWords(language), definitive: '' },
  });
  return el('figure', { class: 'tb-figure' }, el('div', { class: 'tb-graphic' }, fluidSvg(scene)), detailsMarkup(words.table, tableMarkup(scene.table)));
}
