import { barsChart, indexedLinesChart, lineTable, multiLineChart, type BarRow, type Scene, type Table } from '@trendbeeld/charts';
import { createNumberFormatters, seriesNumbers, type NumberFormatters, type NumberWriter, type Observation, type Series } from '@trendbeeld/data';
import { lineWords } from '../parts/line-words.js';
import { withUnit } from '../parts/with-unit.js';
import { OWN_WORDS } from '../words/own-words.js';
import { SERIES_WORDS } from '../words/series-words.js';
import { ownNumber, sourceBelow, sourceText, type DrawOwn } from './own-drawing.js';

interface Named {
  readonly label: string;
  readonly observations: readonly Observation[];
}

/** How many lines differ in one drawing. */
const MOST_LINES = 4;
/** Sizes so far apart that the smaller line would lie flat: growth tells more. */
const FAR_APART = 8;

const known = ({ observations }: Named): Observation[] => observations.filter((o) => o.value !== null);

/** The first period in which all series have a value that an index can be made of; null for none. */
function baseOf(all: readonly Named[]): string | null {
  const positive = (one: Named, period: string): boolean => known(one).some((o) => o.period === period && o.value! > 0);
  return all[0]!.observations.find(({ period }) => all.every((one) => positive(one, period)))?.period ?? null;
}

/**
 * How several series are drawn by their shape: one moment as bars; up to four as lines with one scale, or as lines that begin at 100
 * where their sizes lie far apart; else as a table. `graphic` decides where it can be done.
 */
export function graphicOf({ graphic, name = '', observations, beside = [] }: Series): 'bars' | 'lines' | 'index' | 'table' {
  const all: readonly Named[] = [{ label: name, observations }, ...beside.map((one) => ({ label: one.name, observations: one.observations }))];
  const isOneMoment = new Set(all.flatMap((one) => one.observations.map((o) => o.period))).size === 1;
  if (graphic === 'table') return graphic;
  if (isOneMoment || graphic === 'bars') return isOneMoment ? 'bars' : 'table';
  if (all.length > MOST_LINES || all.some((one) => known(one).length === 0)) return 'table';
  const largest = all.map((one) => Math.max(...known(one).map((o) => Math.abs(o.value!))));
  const wantsIndex = graphic === undefined ? Math.max(...largest) > FAR_APART * Math.min(...largest) : graphic === 'index';
  return wantsIndex && baseOf(all) !== null && all.every((one) => known(one).length > 1) ? 'index' : 'lines';
}

/** Several series of one unit: bars, lines, or lines that begin at 100; as a table where none of these can be. */
export const drawSeveral: DrawOwn = (series, language) => {
  const format = createNumberFormatters(language);
  const words = OWN_WORDS[language];
  const number = ownNumber(series, format);
  const all: readonly Named[] = [
    { label: series.name ?? series.title, observations: series.observations },
    ...(series.beside ?? []).map((one) => ({ label: one.name, observations: one.observations })),
  ];
  const graphic = graphicOf(series);
  const said: Written['said'] = (o, write = number) =>
    `${withUnit(write(o.value!), series.unit, language)}${o.status === 'provisional' ? ` (${SERIES_WORDS[language].provisional})` : ''}`;
  const sentence = all
    .flatMap((one) => {
      const last = known(one).at(-1);
      return last ? [words.latestOf(one.label, said(last), format.period(last.period))] : [`${one.label}: ${SERIES_WORDS[language].missing}.`];
    })
    .join(' ');
  const source = sourceText(series);
  const scene = source && graphic !== 'table' ? sceneOf(series, all, graphic, { sentence, source, number, said, format }) : null;
  const table = scene?.table ?? tableOf(series, all, number, format);
  return { sentence: source && graphic === 'table' && series.graphic !== 'table' ? `${sentence} ${words.tooMany}` : sentence, table, scene };
};

interface Written {
  readonly sentence: string;
  readonly source: string;
  readonly number: NumberWriter;
  readonly said: (o: Observation, write?: NumberWriter) => string;
  readonly format: NumberFormatters;
}

function sceneOf(series: Series, all: readonly Named[], graphic: 'bars' | 'lines' | 'index', { sentence, source, number, said, format }: Written): Scene {
  const { language } = format;
  const words = OWN_WORDS[language];
  const { period, missing, provisional } = SERIES_WORDS[language];
  const shared = { title: series.title, description: sentence, source: sourceBelow(series, source, language) };
  if (graphic === 'bars') {
    const moment = format.period(series.observations[0]!.period);
    const rows = all.map(({ label, observations: [o] }): BarRow => ({
      label,
      // It stands in the table too.
      value: o && o.value !== null ? said(o, number.exact) : missing,
      bounds: o && o.value !== null ? { low: o.value, high: o.value } : null,
      qualifiers: [o?.status === 'provisional' ? 'voorlopig' : 'gemeten'],
      certainty: o?.status === 'provisional' ? provisional : words.measured,
    }));
    const title = series.title.includes(moment) ? series.title : `${series.title}, ${moment}`;
    return barsChart({ ...shared, title, rows, columns: [words.what, SERIES_WORDS[language].value, words.sure] });
  }
  const lines = { ...shared, series: all, period: format.period };
  if (graphic === 'lines') return multiLineChart({ ...lines, unit: series.unit, number, words: { period, missing, provisional } });
  const base = baseOf(all)!;
  const index = words.index(format.period(base));
  const ends = all.map((one) => (100 * known(one).at(-1)!.value!) / one.observations.find((o) => o.period === base)!.value!);
  return indexedLinesChart({
    ...lines,
    base,
    unit: index,
    number: seriesNumbers(format, 1, [100, ...ends]),
    counted: number,
    words: { period, missing, index },
  });
}

/** All series in one table: the periods as rows. */
function tableOf(series: Series, all: readonly Named[], number: NumberWriter, format: NumberFormatters): Table {
  const [first, ...others] = all.map((one) =>
    lineTable({ title: series.title, unit: series.unit, observations: one.observations, number, period: format.period, words: lineWords(format.language) }),
  );
  const { missing } = SERIES_WORDS[format.language];
  const exact = number.exact ?? number;
  const periods = [...new Set(all.flatMap((one) => one.observations.map((o) => o.period)))].toSorted();
  const cell = (one: Named, period: string): string => {
    const value = one.observations.find((o) => o.period === period)?.value ?? null;
    return value === null ? missing : exact(value);
  };
  const values = (one: Named): (number | null)[] => periods.map((period) => one.observations.find((o) => o.period === period)?.value ?? null);
  return others.length === 0
    ? first!
    : {
        caption: first!.caption,
        columns: [first!.columns[0]!, ...all.map((one) => ({ label: one.label, numeric: true, unit: series.unit, values: values(one) }))],
        rows: periods.map((period) => [format.period(period), ...all.map((one) => cell(one, period))]),
      };
}
