import { el, lineChart, lineTable, wrapText, type LineInput } from '@trendbeeld/charts';
import { createNumberFormatters, decimalsOf, type Language, type Series } from '@trendbeeld/data';
import type { Card } from './card.js';
import { graphicMarkup } from '../parts/graphic.js';
import { lineNumbers } from '../parts/line-numbers.js';
import { lineWords } from '../parts/line-words.js';
import { seriesSentence } from '../parts/says.js';
import { tableMarkup } from '../parts/table.js';
import { OWN_WORDS } from '../words/own-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * Own figures of a municipality as a complete card, with an h3. They name their own source and never the study; without a
 * source they stay a table with a sentence that says so. Made-up figures are marked as an example, in words.
 */
export function ownCard(series: Series, language: Language): Card {
  const words = SERIES_WORDS[language];
  const format = createNumberFormatters(language);
  const source = series.source ? sourceText(series.source) : null;
  // As many decimals as the figures have: a small one must not become 0.
  const number = lineNumbers(format, Math.max(...series.observations.map((o) => decimalsOf(o.value ?? 0))), series.observations);
  const sentence = seriesSentence({ ...series, number }, format);
  const line: Pick<LineInput, 'observations' | 'unit' | 'number' | 'period' | 'words' | 'title'> = {
    title: series.title,
    observations: series.observations,
    unit: series.unit,
    number,
    period: (id) => format.period(id),
    words: lineWords(language),
  };
  const scene = source
    ? lineChart({
        ...line,
        description: sentence,
        source: { short: series.example ? OWN_WORDS[language].example : oneLine(series.source?.publisher ?? ''), long: `${words.source}: ${source}` },
      })
    : null;

  return {
    tag: 'article',
    classes: 'trendbeeld tb-card tb-own',
    language,
    heading: { level: 3, text: series.title, above: series.example ? el('p', { class: 'tb-example' }, OWN_WORDS[language].example) : null },
    body: scene
      ? [el('figure', { class: 'tb-figure' }, graphicMarkup(scene, language))]
      : [el('p', { class: 'tb-lead' }, sentence), tableMarkup(lineTable(line))],
    footer: el(
      'footer',
      { class: 'tb-footer' },
      source
        ? el('p', { class: 'tb-source' }, `${words.source}: `, series.source?.url ? el('a', { href: series.source.url }, source) : source)
        : el('p', { class: 'tb-source' }, OWN_WORDS[language].noSource),
    ),
  };
}

/** A text as it fits on one line in the narrowest drawing; the whole of it stands below. */
function oneLine(text: string): string {
  const [first = '', ...rest] = wrapText(text, 240, 12, false);
  return rest.length > 0 ? `${first.replace(/-$/, '')}…` : first;
}

const sourceText = (s: NonNullable<Series['source']>): string => [s.publisher, s.table, s.retrieved, s.licence].filter(Boolean).join(', ');
