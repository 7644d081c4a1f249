import { editionsChart, editionsFanChart, type Scene, type SceneSource } from '@trendbeeld/charts';
import { parsePeriod, seriesNumbers, type CardIndicator, type ChartData, type Formatters, type Outcome, type TrendEntry } from '@trendbeeld/data';
import { certaintyWords } from '../parts/certainty-line.js';
import { figureCertainty } from '../parts/figure-certainty.js';
import { lineWords } from '../parts/line-words.js';
import { seriesSentence } from '../parts/says.js';
import { shown } from '../parts/shown.js';
import { WORDS } from '../words/card-words.js';
import { capital } from '../words/letters.js';

type Editions = Extract<ChartData, { kind: 'editions' }>;
type Edition = Editions['editions'][number];

/** What is drawn of an outcome. */
interface Drawn {
  readonly outcome: Outcome;
  readonly chart: Editions;
  readonly indicator: CardIndicator;
  readonly source: SceneSource;
  readonly entry: TrendEntry;
  readonly format: Formatters;
}

/** The editions of one expectation as a scene: the years or the numbers that they expect, or a line and what each expects from its date on. */
export const editionsScene = (drawn: Drawn): Scene => (drawn.chart.as === 'fan' ? fanScene(drawn) : rowsScene(drawn));

/** An edition by its year, or by its month where two of one year stand in the drawing. */
function nameOf({ published }: Edition, { editions }: Editions, format: Formatters): string {
  const year = published.slice(0, 4);
  return editions.filter((e) => e.published.startsWith(year)).length > 1 ? format.period(published.slice(0, 'jjjj-mm'.length)) : year;
}

/** When an edition appeared, in years; the middle of its year is the year itself. */
const dateOf = ({ published }: Edition): number => (parsePeriod(published.slice(0, 'jjjj-mm'.length))?.time ?? Number.NaN) - 0.5;

function rowsScene({ outcome, chart, indicator, source, entry, format }: Drawn): Scene {
  const { language } = format;
  const words = WORDS[language].drawn.editions;
  const { editions, happened } = chart;
  const ofYears = chart.as === 'years';
  const number = seriesNumbers(format, indicator.decimals, [...editions.flatMap(({ bounds }) => [bounds.low, bounds.high]), ofYears ? null : happened?.value]);
  const yearOf = (e: Edition): string => (e.approximate ? words.around(String(e.year)) : String(e.year));
  const said = (e: Edition): string => (ofYears ? yearOf(e) : format.value(e.bounds, null, e.certainty));
  const [first] = editions;
  const statement = entry.statements.find((s) => s.ref === first!.ref);
  const what = statement?.value && statement.unit ? format.value(statement.value, statement.unit, []) : '';
  const came = happened && (ofYears ? Number(happened.period.slice(0, 4)) : happened.value);
  const exact = number.exact ?? number;
  const certainty = happened ? figureCertainty(happened.status, indicator.kind, language) : '';
  return editionsChart({
    title: outcome.headline[language],
    description: [...editions.map((e) => `${nameOf(e, chart, format)}: ${said(e)}.`), ...(happened ? [`${capital(happened.words[language])}.`] : [])].join(' '),
    source,
    editions: editions.map((e) => ({
      label: nameOf(e, chart, format),
      from: ofYears ? dateOf(e) : null,
      low: ofYears ? e.year : e.bounds.low,
      high: ofYears ? e.year : e.bounds.high,
      words: said(e),
      approximate: ofYears ? e.approximate : e.certainty.some((q) => ['circa', 'ongeveer', 'ruim', 'meer-dan', 'niet-meer-dan'].includes(q)),
      certainty: certaintyWords(e.certainty, language),
    })),
    happened: happened && came !== null ? { at: came, label: happened.words[language] } : null,
    unit: ofYears
      ? words.years(what)
      : indicator.title[language].includes(String(first!.year))
        ? indicator.unit[language]
        : words.inYear(indicator.unit[language], String(first!.year)),
    tick: ofYears ? String : number,
    columns: words.columns,
    ...(happened ? { happenedRow: [words.became, ofYears ? happened.period : exact(happened.value), certainty] as const } : {}),
  });
}

function fanScene({ outcome, chart, indicator, source, format }: Drawn): Scene {
  const { language } = format;
  const words = WORDS[language];
  const { editions, observations } = chart;
  const valueOf = ({ bounds }: Edition): number => (bounds.high ?? bounds.low)!;
  const number = seriesNumbers(format, indicator.decimals, [...observations.map((o) => o.value), ...editions.map(valueOf)]);
  const line = { observations: shown(observations), unit: indicator.unit[language], number };
  /** As the edition says it: never rounded. */
  const told = ({ bounds }: Edition): string => format.value(bounds, null, []);
  /** Beside the scale, which says the words of the number. */
  const short = (e: Edition): string => told(e).replace(/ \p{L}+$/u, '');
  const named = editions.map((e) => ({ e, name: nameOf(e, chart, format) }));
  const certainty = figureCertainty('unknown', indicator.kind, language);
  return editionsFanChart({
    ...line,
    title: outcome.headline[language],
    description: [
      seriesSentence(line, format),
      ...named.map(({ e, name }) => words.drawn.became(capital(words.drawn.editions.expectedIn(name)), told(e), String(e.year))),
    ].join(' '),
    source,
    editions: named.map(({ e, name }) => ({ label: `${name}: ${short(e)}`, published: e.published, year: String(e.year), value: valueOf(e) })),
    beyond: named
      .map(({ e, name }) => ({ period: String(e.year), value: valueOf(e), status: words.drawn.editions.expectedIn(name) }))
      .toSorted((a, b) => (a.period < b.period ? -1 : 1)),
    period: (id) => format.period(id),
    words: { ...lineWords(language), definitive: certainty },
  });
}
