import { lineChart, lineTable, wrapText, type LineInput, type Scene, type Table } from '@trendbeeld/charts';
import { createNumberFormatters, decimalsOf, seriesNumbers, type Language, type NumberFormatters, type NumberWriter, type Series } from '@trendbeeld/data';
import { lineWords } from '../parts/line-words.js';
import { seriesSentence } from '../parts/says.js';
import { withUnit } from '../parts/with-unit.js';
import { OWN_WORDS } from '../words/own-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/** Own figures as they are shown: in a sentence, in a table, and drawn where that can be. */
export interface OwnDrawing {
  readonly sentence: string;
  readonly table: Table;
  /** Null where they stay a table: without a source, or where they are too many. */
  readonly scene: Scene | null;
}

/** Draws own figures in a language. */
export type DrawOwn = (series: Series, language: Language) => OwnDrawing;

/** The source of own figures in one line of words; null for none. */
export const sourceText = ({ source }: Series): string | null =>
  source ? [source.publisher, source.table, source.retrieved, source.licence].filter(Boolean).join(', ') : null;

/** The source below a drawing, short and long. @param source as `sourceText` gives it. */
export function sourceBelow(series: Series, source: string, language: Language): Scene['source'] {
  const short = series.example ? OWN_WORDS[language].example : oneLine(series.source?.publisher ?? '');
  return { short, long: `${SERIES_WORDS[language].source}: ${source}` };
}

/** A text as it fits on one line in the narrowest drawing; the whole of it stands below. */
function oneLine(text: string): string {
  const [first = '', ...rest] = wrapText(text, 240, 12, false);
  return rest.length > 0 ? `${first.replace(/-$/, '')}…` : first;
}

/** All values of own figures, those of other series, a forecast and a target too. */
export const valuesOf = ({ observations, beside = [], forecast, target }: Series): readonly (number | null)[] => [
  ...[observations, ...beside.map((one) => one.observations)].flat().map((o) => o.value),
  ...(forecast?.observations.flatMap((o) => [o.value, o.low, o.high]) ?? []),
  ...(target ? [target.value] : []),
];

/** Writes all numbers of own figures alike: as many decimals as they have, so that a small one does not become 0. */
export function ownNumber(series: Series, format: NumberFormatters): NumberWriter {
  const values = valuesOf(series);
  return seriesNumbers(
    format,
    values.reduce((digits: number, value) => Math.max(digits, decimalsOf(value ?? 0)), 0),
    values,
  );
}

/** One series as a line, with its forecast and its target. */
export const drawOne: DrawOwn = (series, language) => {
  const format = createNumberFormatters(language);
  const words = OWN_WORDS[language];
  const number = ownNumber(series, format);
  const { forecast, target, unit } = series;
  const said = (value: number): string => withUnit(number(value), unit, language);
  const last = forecast?.observations.at(-1);
  const band = (low: number | null | undefined, high: number | null | undefined): string =>
    typeof low === 'number' && typeof high === 'number' ? words.between(number(low), said(high)) : '';
  const sentence = [
    seriesSentence({ ...series, number }, format),
    last &&
      (last.value === null
        ? words.forecastSays(band(last.low, last.high), format.period(last.period), '')
        : words.forecastSays(said(last.value), format.period(last.period), band(last.low, last.high) && `, ${band(last.low, last.high)}`)),
    target && `${capital(words.target(said(target.value), format.period(target.period)))}.`,
  ];
  const line: Pick<LineInput, 'observations' | 'unit' | 'number' | 'period' | 'words' | 'title' | 'beyond'> = {
    title: series.title,
    observations: series.observations,
    unit,
    number,
    period: (id) => format.period(id),
    // Where no figure is provisional nothing is said of them: that the others are definitive is then nobody's word.
    words: series.observations.some((o) => o.status === 'provisional') ? lineWords(language) : { ...lineWords(language), definitive: '' },
    beyond: [
      ...(forecast?.observations.map((o) => ({ ...o, status: words.forecast(format.period(forecast.made)) })) ?? []),
      ...(target ? [{ ...target, status: words.targetStatus }] : []),
    ],
  };
  const source = sourceText(series);
  const description = sentence.filter(Boolean).join(' ');
  if (!source || series.graphic === 'table') return { sentence: description, table: lineTable(line), scene: null };
  const first = series.observations[0]!.period;
  const path = forecast && joined(series, forecast.observations);
  const scene = lineChart({
    ...line,
    description,
    source: sourceBelow(series, source, language),
    ...(forecast && path
      ? {
          expectation: {
            label: words.forecast(format.period(forecast.made)),
            bounds: { low: null, high: null },
            from: path[0]!.period,
            to: path.at(-1)!.period,
            path,
          },
        }
      : {}),
    ...(target
      ? {
          target: {
            label: words.target(number(target.value), format.period(target.period)),
            bounds: { low: target.value, high: target.value },
            from: first,
            to: target.period,
          },
        }
      : {}),
  });
  return { sentence: description, table: scene.table, scene };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A forecast that begins where the figures end, so that its line leaves from theirs; it keeps its own values where both are known. */
function joined({ observations }: Series, path: NonNullable<Series['forecast']>['observations']): NonNullable<Series['forecast']>['observations'] {
  const last = observations.findLast((o) => o.value !== null);
  const overlaps = last && path.some((p) => p.period <= last.period);
  return !last || overlaps ? path : [{ period: last.period, value: last.value, low: last.value, high: last.value }, ...path];
}
