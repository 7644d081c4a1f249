import {
  agePyramidChart,
  indexedLinesChart,
  lineChart,
  slopeChart,
  smallLineChart,
  type LineExpectation,
  type LineInput,
  type Moment,
  type Scene,
  type SceneSource,
} from '@trendbeeld/charts';
import { dateSaid, seriesNumbers, type CardIndicator, type ChartData, type Formatters, type Language, type Outcome, type TrendEntry } from '@trendbeeld/data';
import { comparisonScene } from './comparison-scene.js';
import { editionsScene } from './editions-scene.js';
import { BREAK_WORDS } from '../words/break-words.js';
import { figureCertainty, withCertainty } from '../parts/figure-certainty.js';
import { lineNumbers } from '../parts/line-numbers.js';
import { lineWords } from '../parts/line-words.js';
import { momentRule } from '../parts/moment.js';
import { seriesSentence } from '../parts/says.js';
import { shown } from '../parts/shown.js';
import { shortSourceWords, sourceWords } from '../parts/source-words.js';
import { withUnit } from '../parts/with-unit.js';
import { WORDS } from '../words/card-words.js';
import { capital } from '../words/letters.js';

type Of<K extends ChartData['kind']> = Extract<ChartData, { kind: K }>;

/**
 * The chart of an outcome as a scene. Title, sentences and table come from the same figures.
 *
 * @param entry a trend that the outcome stands with.
 * @throws {RangeError} for an outcome without a chart.
 */
export function outcomeScene(outcome: Outcome, indicator: CardIndicator, entry: TrendEntry, format: Formatters): Scene {
  const { chart } = outcome;
  if (!chart) throw new RangeError(`outcome without a chart: "${outcome.ref}".`);
  const source: SceneSource = {
    short: shortSourceWords(indicator),
    long: `${WORDS[format.language].source}: ${sourceWords(indicator, format)}`,
  };
  switch (chart.kind) {
    case 'line':
      return lineScene(outcome, chart, indicator, source, entry, format);
    case 'age-pyramid':
      return pyramidScene(chart, indicator, source, format);
    case 'indexed-lines':
      return indexedScene(chart, indicator, source, momentOf(outcome, entry, format), format);
    case 'slope':
      return slopeScene(chart, indicator, source, format);
    case 'editions':
      return editionsScene({ outcome, chart, indicator, source, entry, format });
    case 'strip-plot':
      return comparisonScene({ ...chart, id: chart.comparison, kind: indicator.kind, source: indicator.source }, null, format);
  }
}

/** When the statement of an outcome was made: what lies before it was known then. To the month where that is known. */
function saidAt(
  outcome: Outcome,
  { statements, directions, studyPlaces, source }: TrendEntry,
): { readonly year: string; readonly date: string; readonly own: boolean } {
  const found = [...statements, ...directions].find((s) => s.ref === outcome.ref) ?? { places: [] };
  const date = dateSaid(found, studyPlaces, source).slice(0, 'jjjj-mm'.length);
  return { year: date.slice(0, 4), date, own: source.published.startsWith(date) };
}

/** The moment of the study, or of the edition that says it, as a rule in a drawing, named by its month and year. */
function momentOf(outcome: Outcome, entry: TrendEntry, format: Formatters): Moment {
  const { date, own } = saidAt(outcome, entry);
  return momentRule(date, format, own);
}

/** How sure those of these observations are that are not provisional, in a word; where one has no status, how all were made. */
function certaintyOf(observations: Of<'line'>['observations'], { kind }: CardIndicator, { language }: Formatters): string {
  const settled = observations.filter((o) => o.value !== null && o.status !== 'provisional');
  return figureCertainty(settled.every((o) => o.status === 'definitive') ? 'definitive' : 'unknown', kind, language);
}

const someProvisional = (observations: Of<'line'>['observations']): boolean => observations.some((o) => o.value !== null && o.status === 'provisional');

function lineScene(outcome: Outcome, chart: Of<'line'>, indicator: CardIndicator, source: SceneSource, entry: TrendEntry, format: Formatters): Scene {
  const { language } = format;
  const words = WORDS[language];
  const { year, date, own } = saidAt(outcome, entry);
  const { breaks, expectation, observations } = chart;
  const line: Pick<LineInput, 'observations' | 'unit' | 'number'> = {
    observations: shown(observations),
    unit: indicator.unit[language],
    number: lineNumbers(format, indicator.decimals, observations),
  };
  const certainty = certaintyOf(observations, indicator, format);
  const mixed = someProvisional(observations);
  const scene = lineChart({
    ...line,
    title: outcome.headline[language],
    description: [
      seriesSentence(line, format),
      expectation && words.drawn.expected(expectation.label[language], year),
      breaks.length > 0 && words.drawn.broken(breaks.map((b) => `${BREAK_WORDS[language][b.kind]} (${format.period(b.before)})`).join(', ')),
    ]
      .filter(Boolean)
      .join(' '),
    source,
    knownUntil: own ? year : date,
    moment: momentOf(outcome, entry, format),
    breaks: breaksOf(chart, language),
    ...expectationOf(chart, language),
    period: (id) => format.period(id),
    // Said once for all, or in each row beside those that are provisional.
    words: { ...lineWords(language), definitive: mixed ? certainty : '' },
  });
  return mixed ? scene : withCertainty(scene, certainty);
}

/**
 * The line of an outcome as a small graphic, in the years that it shares with those beside it. What lies outside them is left out.
 *
 * @param years the first and the last.
 */
export function smallOutcomeScene(
  outcome: Outcome,
  chart: Of<'line'>,
  indicator: CardIndicator,
  [from, to]: readonly [number, number],
  entry: TrendEntry,
  format: Formatters,
): Scene {
  const source: SceneSource = {
    short: shortSourceWords(indicator),
    long: `${WORDS[format.language].source}: ${sourceWords(indicator, format)}`,
  };
  const { language } = format;
  const number = lineNumbers(format, indicator.decimals, chart.observations);
  const line = { observations: shown(chart.observations), unit: indicator.unit[language], number };
  return smallLineChart({
    ...line,
    title: indicator.title[language],
    description: seriesSentence(line, format),
    source,
    years: [from, to],
    moment: saidAt(outcome, entry).date,
    breaks: breaksOf(chart, language),
    ...expectationOf(chart, language),
    period: (id) => format.period(id),
    words: { ...lineWords(language), definitive: certaintyOf(chart.observations, indicator, format) },
  });
}

/** Where the line of an outcome stops, in words. */
const breaksOf = ({ breaks }: Of<'line'>, language: Language): NonNullable<LineInput['breaks']> =>
  breaks.map((b) => ({ before: b.before, label: BREAK_WORDS[language][b.kind] }));

/** What was expected beside the line of an outcome. */
const expectationOf = ({ expectation }: Of<'line'>, language: Language): { expectation?: LineExpectation } =>
  expectation
    ? {
        expectation: {
          label: expectation.label[language],
          bounds: expectation.bounds,
          from: expectation.from,
          to: expectation.to,
          ...(expectation.start === undefined ? {} : { start: expectation.start }),
        },
      }
    : {};

function pyramidScene({ groups, states }: Of<'age-pyramid'>, indicator: CardIndicator, source: SceneSource, format: Formatters): Scene {
  const { language } = format;
  const words = WORDS[language];
  const changes = groups.map((g) => (g.before === null || g.now === null ? null : Math.abs(g.now - g.before)));
  const number = seriesNumbers(format, indicator.decimals, [...groups.flatMap((g) => [g.before, g.now, g.expected]), ...changes]);
  const sure = figureCertainty('unknown', indicator.kind, language);
  const grown = groups
    .filter((g) => g.before !== null && g.now !== null)
    .map((g) => ({ label: g.label[language], change: g.now! - g.before! }))
    .toSorted((a, b) => b.change - a.change);
  const [most, least] = [grown[0], grown.at(-1)];
  return agePyramidChart({
    title: words.drawn.ageTitle,
    description: [
      most && most.change > 0 && words.drawn.mostGrown(most.label, states.before, states.now, number(most.change)),
      least && least.change < 0 && words.drawn.mostShrunk(least.label, states.before, states.now, number(-least.change)),
    ]
      .filter(Boolean)
      .join(' '),
    source,
    groups: groups.map(({ label, ...values }) => ({ label: label[language], ...values })),
    states: { before: states.before, now: states.now, expected: states.expected[language] },
    unit: indicator.unit[language],
    number,
    columns: [words.drawn.age, `${states.before} (${sure})`, `${states.now} (${sure})`, states.expected[language]],
    missing: words.missing,
  });
}

function indexedScene({ title, base, series }: Of<'indexed-lines'>, indicator: CardIndicator, source: SceneSource, moment: Moment, format: Formatters): Scene {
  const { language } = format;
  const words = WORDS[language];
  const lines = series.map(({ label, observations }) => ({ label: label[language], observations: shown(observations) }));
  const ends = lines.map(({ observations }) => {
    const known = observations.filter((o) => o.value !== null);
    const [first, last] = [known.find((o) => o.period === base), known.at(-1)];
    return first && last ? { period: last.period, index: (100 * last.value!) / first.value! } : null;
  });
  const index = seriesNumbers(format, 1, [100, ...ends.map((end) => end?.index)]);
  const scene = indexedLinesChart({
    title: title[language],
    description: lines
      .flatMap(({ label }, i) => {
        const end = ends[i];
        return end ? words.drawn.fromTo(capital(label), '100', format.period(base), index(end.index), format.period(end.period)) : [];
      })
      .join(' '),
    source,
    series: lines,
    base,
    moment,
    unit: words.drawn.index(format.period(base)),
    number: index,
    counted: seriesNumbers(
      format,
      indicator.decimals,
      lines.flatMap((l) => l.observations.map((o) => o.value)),
    ),
    period: (id) => format.period(id),
    words: { period: words.period, index: words.drawn.indexWord, missing: words.missing },
  });
  const all = series.flatMap((s) => s.observations);
  return someProvisional(all) ? scene : withCertainty(scene, certaintyOf(all, indicator, format));
}

function slopeScene({ title, from, to, index, rows }: Of<'slope'>, indicator: CardIndicator, source: SceneSource, format: Formatters): Scene {
  const { language } = format;
  const words = WORDS[language];
  const number = seriesNumbers(
    format,
    index ? 0 : indicator.decimals,
    rows.flatMap((r) => [r.from, r.to]),
  );
  // The whole unit stands once in a sentence; of a percentage only the sign is repeated. The title says what an index is.
  const unit = index ? '' : indicator.unit[language];
  const again = unit.startsWith('%') ? '%' : '';
  const write = (value: number, of: string): string => withUnit(number(value), of, language);
  const scene = slopeChart({
    title: title[language],
    description: rows
      .filter((r) => r.from !== null && r.to !== null)
      .map((r) =>
        words.drawn.fromTo(
          capital(r.label[language]),
          write(r.from!, unit),
          from,
          `${write(r.to!, again)}${r.provisional ? ` (${words.provisional})` : ''}`,
          to,
        ),
      )
      .join(' '),
    source,
    rows: rows.map(({ label, ...row }) => ({ ...row, label: label[language] })),
    periods: [from, to],
    unit: index ? words.drawn.index(from) : indicator.unit[language],
    number,
    columns: [words.what, from, to],
    words: { missing: words.missing, provisional: words.provisional },
  });
  return rows.some((r) => r.provisional) ? scene : withCertainty(scene, figureCertainty('unknown', indicator.kind, language));
}
