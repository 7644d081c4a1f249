import { el, fluidSvg, type Markup, type MarkupElement } from '@trendbeeld/charts';
import type { CardIndicator, ChartData, Formatters, Outcome, TrendEntry } from '@trendbeeld/data';
import { smallOutcomeScene } from '../card/outcome-scene.js';
import { cellsOf, latestWords, toldOutcome } from '../card/then-since.js';
import { verdictParts } from '../parts/verdict-markup.js';
import { WORDS } from '../words/card-words.js';

/** The years that the small graphics of an overview share: the first and the last. */
export type Years = readonly [from: number, to: number];

type Line = Extract<ChartData, { kind: 'line' }>;

/** The line that stands for a trend, of an outcome and its first indicator. */
export interface TrendLine {
  readonly outcome: Outcome;
  readonly indicator: CardIndicator;
  readonly chart: Line;
}

/** The line that stands for a trend: that of the outcome which it is told by, else of its first outcome that has one. */
export function lineOf(entry: TrendEntry): TrendLine | null {
  const told = toldOutcome(entry);
  for (const outcome of [...(told ? [told] : []), ...entry.outcomes]) {
    const { chart } = outcome;
    const indicator = entry.indicators.find((i) => i.id === outcome.indicators[0]);
    if (!indicator) continue;
    if (chart?.kind === 'line') return { outcome, indicator, chart };
    // Of several lines as index the first one, which the others are held against.
    if (chart?.kind === 'indexed-lines')
      return { outcome, indicator, chart: { kind: 'line', observations: chart.series[0]!.observations, breaks: [], expectation: null } };
  }
  return null;
}

/** Years before the study that a small graphic shows: enough to see from where it came. */
const YEARS_BEFORE = 10;

/**
 * The years that the lines of trends share: from ten years before the study, or from their first where that is later, to the last that any
 * of them has. Null where none has a line.
 */
export function sharedYears(trends: readonly TrendEntry[], published: number): Years | null {
  const years = trends.flatMap((entry) => (lineOf(entry)?.chart.observations ?? []).filter((o) => o.value !== null).map((o) => Number(o.period.slice(0, 4))));
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // Figures of one year alone have room before them.
  return [first < last ? Math.max(published - YEARS_BEFORE, Math.min(first, published)) : published - YEARS_BEFORE, last];
}

/**
 * What stands below the headline of a trend in an overview: its line in the years that all share, or what was said and what came in
 * words; then the verdict, with the latest value.
 */
export function tileOf(entry: TrendEntry, years: Years | null, format: Formatters): readonly Markup[] {
  const { language } = format;
  const line = lineOf(entry);
  const outcome = toldOutcome(entry);
  const cells = cellsOf(entry, format);
  return [
    line && years
      ? el('span', { class: 'tb-graphic' }, fluidSvg({ ...smallOutcomeScene(line.outcome, line.chart, line.indicator, years, entry, format), points: [] }))
      : el('span', { class: 'tb-tile-words' }, [cells[0]!, cells.findLast((c) => c.kind !== 'verdict')!].map(wordsOf)),
    el(
      'span',
      { class: 'tb-tile-verdict' },
      outcome
        ? el('span', { class: `tb-verdict-${outcome.verdict}` }, verdictParts(outcome.verdict, language))
        : el('span', {}, WORDS[language].strip.noFigures),
      outcome && el('span', {}, latestWords(outcome, format)),
    ),
  ];
}

const wordsOf = ({ label, value, more }: ReturnType<typeof cellsOf>[number]): MarkupElement =>
  el('span', {}, el('span', { class: 'tb-fine' }, label), el('strong', {}, ...value), more && el('span', { class: 'tb-fine' }, more));
