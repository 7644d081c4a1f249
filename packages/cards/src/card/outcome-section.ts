import { el, type MarkupElement } from '@trendbeeld/charts';
import type { CardIndicator, Formatters, Outcome, TrendEntry } from '@trendbeeld/data';
import { slot } from './card.js';
import { outcomeScene } from './outcome-scene.js';
import { graphicMarkup } from '../parts/graphic.js';
import { revisionSentence } from '../parts/revision-sentence.js';
import { sourceLinks } from '../parts/source-words.js';
import { sectionMarkup } from '../parts/section.js';
import { detailsMarkup } from '../parts/table.js';
import { verdictMarkup } from '../parts/verdict-markup.js';
import { WORDS } from '../words/card-words.js';

/** What came of the statement whose outcome leads the card: its drawing stands above, its words and table here. */
export const leadOutcomeSection = (outcome: Outcome, data: MarkupElement | null, entry: TrendEntry, format: Formatters): MarkupElement =>
  sectionMarkup(WORDS[format.language].outcomes.title, outcomeMarkup(outcome, entry, format, data));

/**
 * What came of the other statements of a trend: the first that has a chart, with verdict, note, table and source; the others can be
 * opened. Nothing where there are no figures for them.
 *
 * @param lead the outcome that leads the card and is told already; null for none.
 */
export function outcomeSection(entry: TrendEntry, lead: Outcome | null, format: Formatters): MarkupElement | null {
  const others = entry.outcomes.filter((o) => o !== lead);
  const [first, ...rest] = others.toSorted((a, b) => Number(b.chart !== null) - Number(a.chart !== null));
  if (!first) return null;
  const { language } = format;
  const words = WORDS[language].outcomes;
  return sectionMarkup(
    lead ? words.more(others.length) : words.title,
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

/** What was revised in the figures of an outcome, the newest first. */
function revisionsMarkup({ revisions }: Outcome, indicators: readonly CardIndicator[], format: Formatters): MarkupElement {
  const told = revisions.toReversed().flatMap((revision) => {
    const indicator = indicators.find((i) => i.id === revision.indicator);
    return indicator ? [revisionSentence(revision, indicator, format)] : [];
  });
  return el('p', { class: 'tb-fine' }, el('strong', { class: 'tb-runin' }, WORDS[format.language].revised), ' ', told.join(' '));
}

/** @param data the words and the table of its drawing, which stands elsewhere. Default: the drawing with them. */
function outcomeMarkup(outcome: Outcome, entry: TrendEntry, format: Formatters, data: MarkupElement | null = null): MarkupElement {
  const { language } = format;
  const indicators = outcome.indicators.flatMap((id) => entry.indicators.find((i) => i.id === id) ?? []);
  // Jumps are told of what is drawn; that a series ended, of every one.
  const jumps = outcome.chart ? (indicators[0]?.jumpWords ?? []) : [];
  const notes = new Set([...indicators.flatMap((i) => i.endedWords ?? []), ...jumps].map((text) => text[language]));
  const scene = !data && outcome.chart && indicators[0] ? outcomeScene(outcome, indicators[0], entry, format) : null;
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
    data,
    shown && (outcome.chart?.kind === 'strip-plot' ? slot(outcome.chart.comparison, shown) : shown),
    el('p', {}, outcome.text[language]),
    verdictMarkup(outcome.verdict, language),
    el('p', { class: 'tb-fine' }, outcome.note[language]),
    notes.size > 0 && el('p', { class: 'tb-fine' }, [...notes].join(' ')),
    outcome.revisions.length > 0 && revisionsMarkup(outcome, indicators, format),
    el('p', { class: 'tb-fine' }, `${WORDS[language].source}: `, sourceLinks(indicators, format), '.'),
  );
}
