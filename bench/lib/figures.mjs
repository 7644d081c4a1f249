// The one chart that everyone draws: unemployment as CBS counts it, and what the study of 2013 expected. From the study.
import { parsePeriod, trendEntry } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';

/** Height of the drawing of every contestant, px; its width is that of the column, 768 px at the window measured with. */
export const HEIGHT = 243;
/** Width for renderings in Node, which have no column to fill. */
export const WIDTH = 768;
/** The trend whose card holds this chart, and the outcome in it. */
export const TREND = 'werkloosheid';
const OUTCOME = 'K19';

/** The outcome that holds the chart, and its indicator, as the study has them; and the trend that they stand with. */
export function readOutcome() {
  const entry = trendEntry(study, TREND);
  const outcome = entry.outcomes.find((o) => o.ref === OUTCOME);
  return { entry, outcome, indicator: entry.indicators.find((i) => i.id === outcome.indicators[0]) };
}

/** A period in years: the middle of a month is a fraction. */
const timeOf = (period) => Math.round(parsePeriod(period).time * 100) / 100;

/**
 * The chart in figures and words, for whoever draws it.
 *
 * @returns {{ title: string, unit: string, knownUntil: number, rows: { year: number, value: number }[] by month,
 *   expected: { from: number, to: number, value: number, label: string } }}
 */
export function readFigures() {
  const { outcome, indicator } = readOutcome();
  const { observations, expectation } = outcome.chart;
  return {
    title: outcome.headline.nl,
    unit: indicator.unit.nl,
    knownUntil: 2013,
    rows: observations.map((o) => ({ year: timeOf(o.period), value: o.value })),
    expected: { from: timeOf(expectation.from), to: timeOf(expectation.to), value: expectation.bounds.low, label: expectation.label.nl },
  };
}
