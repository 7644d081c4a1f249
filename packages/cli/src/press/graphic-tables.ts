/**
 * The figures of the graphics of a page as tables that open anywhere: a row a period, a column a series. What cannot be said in them (how
 * sure each figure is, breaks, definitions, sources) stands in the description beside them.
 */
import { leadOf, stripTexts, trendOf } from '@trendbeeld/cards';
import {
  createFormatters,
  headlineOf,
  type Comparison,
  type Formatters,
  type Indicator,
  type IndicatorSource,
  type Language,
  type Outcome,
  type Study,
  type TrendEntry,
} from '@trendbeeld/data';
import { sourcesOf } from '@trendbeeld/data/figures';
import { municipalIndicator, netherlandsBeside } from '@trendbeeld/data/municipal';
import { CSV_WORDS, type CsvWords } from '../words/csv-words.js';
import { scopeName } from './scope-name.js';
import { comparisons, indicatorOf, municipalityName, municipalityOf } from './shelf.js';
import { trendsOn, type FiguresPage } from './page-figures.js';

/** A cell; null where there is no figure. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Field {
  /** For programs: "period", or the id of an indicator. */
  readonly name: string;
  /** For readers, in the first row: "Werkloosheid (% van de beroepsbevolking)". */
  readonly title: string;
  readonly kind: 'period' | 'number' | 'text';
  readonly unit?: string;
  /** What it is exactly, and what a period stands for. */
  readonly description?: string;
}

/** A table of one graphic. */
export interface GraphicTable {
  readonly title: string;
  readonly fields: readonly Field[];
  /** As many cells as fields. Never empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** What must be known before use: provisional figures, gaps with their reason, breaks. Whole sentences. */
  readonly notes: readonly string[];
  /** Of the figures; empty where all are of the study. */
  readonly sources: readonly IndicatorSource[];
}

/** A series of a table. */
interface Series {
  readonly label: string;
  readonly indicator: Indicator;
}

interface Context {
  readonly study: Study;
  readonly language: Language;
  readonly words: CsvWords;
}

/**
 * The tables of a page, that of the graphic that leads it first. Of a trend: one for each graphic with figures. Of a domain or the study: its trends with
 * what was expected, what came and the verdict. With a municipality: its own figures beside those of the country; all others are those of
 * the national page. Empty for a trend without figures.
 */
export function graphicTables(study: Study, page: FiguresPage): readonly GraphicTable[] {
  const context: Context = { study, language: page.language, words: CSV_WORDS[page.language] };
  if (page.municipality && page.kind !== 'study') return once(trendsOn(study, page).flatMap((entry) => municipalTables(entry, page.municipality!, context)));
  if (page.kind !== 'trend') return [trendsTable(study, page, context)];
  const entry = trendOf(study, page.name);
  const lead = leadOf(entry)?.outcome;
  const outcomes = [...entry.outcomes].toSorted((a, b) => Number(b.ref === lead?.ref) - Number(a.ref === lead?.ref));
  const drawn = outcomes.flatMap((outcome) => outcomeTable(outcome, context) ?? []);
  // What is drawn as two moments, groups of age or editions stands in a table of that form; all other series have a column somewhere.
  const shown = new Set([
    ...drawn.flatMap((table) => table.fields.map((field) => field.name)),
    ...outcomes.filter((o) => o.chart && !['line', 'indexed-lines'].includes(o.chart.kind)).flatMap((o) => o.indicators),
  ]);
  const bare = [...new Set(outcomes.flatMap((o) => o.indicators))].filter((id) => !shown.has(id)).map((id) => indicatorOf(study, id));
  return once([...drawn, ...bare.map((indicator) => seriesTable(indicator.title[page.language], [alone(indicator, context)], context))]);
}

/** Tables without those that say the same as one before them. */
const once = (tables: readonly GraphicTable[]): GraphicTable[] =>
  tables.filter((table, i) => tables.findIndex((other) => other.title === table.title && other.fields.length === table.fields.length) === i);

const alone = (indicator: Indicator, { language }: Context): Series => ({ label: indicator.title[language], indicator });

/** The figures of a municipality beside those of the country, a table an indicator. */
function municipalTables({ trend }: TrendEntry, code: string, context: Context): GraphicTable[] {
  const { municipality, shared } = municipalityOf(context.study, code);
  return trend.municipal.flatMap((id) => {
    const own = municipalIndicator(municipality, shared, id);
    const country = netherlandsBeside(shared, id);
    if (!own) return [];
    const named = { label: municipalityName(code), indicator: own };
    return [seriesTable(own.title[context.language], [named, ...(country ? [{ label: context.words.scopes.nederland, indicator: country }] : [])], context)];
  });
}

/** Series beside each other, by period. */
function seriesTable(title: string, series: readonly Series[], context: Context, more: readonly Extra[] = []): GraphicTable {
  const { language, words } = context;
  const values = series.map(({ indicator }) => new Map(indicator.observations.map((o) => [o.period, o])));
  const periods = [...new Set([...values.flatMap((known) => [...known.keys()]), ...more.flatMap((extra) => [...extra.values.keys()])])].toSorted();
  // A value of another study or time stands beside the figures only where they are.
  return {
    title,
    fields: [
      { name: 'period', title: words.columns.period, kind: 'period' },
      ...series.map(({ label, indicator }, i): Field => ({
        name: series.findIndex((s) => s.indicator.id === indicator.id) === i ? indicator.id : `${indicator.id}-${i + 1}`,
        title: `${label} (${indicator.unit[language]})`,
        kind: 'number',
        unit: indicator.unit[language],
        description: `${areaOf(indicator, context)}: ${described(indicator, context)}`,
      })),
      ...more.map(({ field }) => field),
    ],
    rows: periods.map((period) => [
      period,
      ...values.map((known) => known.get(period)?.value ?? null),
      ...more.map((extra) => extra.values.get(period) ?? null),
    ]),
    notes: series.flatMap(({ label, indicator }) => notesOf(label, indicator, context)),
    sources: unique(series.flatMap(({ indicator }) => sourcesOf(indicator))),
  };
}

/** Whom a series is about: a municipality, the country, or an area that the study names. */
const areaOf = ({ region, scope }: Indicator, { study, language }: Context): string =>
  region !== undefined && region !== 'NL01' ? municipalityName(region) : scopeName(study, scope, language);

/** A further column of a table of series. */
interface Extra {
  readonly field: Field;
  readonly values: ReadonlyMap<string, number>;
}

function described(
  { definition, periodMeaning, computed }: Pick<Indicator, 'definition' | 'periodMeaning' | 'computed'>,
  { language, words }: Context,
): string {
  return [definition[language], `${words.period}: ${periodMeaning.words[language]}.`, computed?.[language]].filter(Boolean).join(' ');
}

/** Which figures of a series are not settled, which are missing and why, and where it breaks. */
function notesOf(label: string, { observations, breaks, kind }: Indicator, { language, words }: Context): string[] {
  const provisional = observations.filter((o) => o.value !== null && o.status === 'provisional').map((o) => o.period);
  const unsaid = observations.some((o) => o.value !== null && o.status === 'unknown');
  const gaps = new Map<string, string[]>();
  for (const { value, reason, period } of observations) {
    if (value !== null) continue;
    const why = words.reasons[reason ?? 'missing'];
    gaps.set(why, [...(gaps.get(why) ?? []), period]);
  }
  return [
    ...(kind === 'measured' ? [] : [`${label}: ${words.estimates[kind]}.`]),
    ...(provisional.length > 0 ? [`${label}: ${words.statuses.provisional}: ${provisional.join(', ')}.`] : []),
    ...(unsaid && kind === 'measured' ? [`${label}: ${words.statuses.unknown}.`] : []),
    ...[...gaps].map(([why, periods]) => `${label}: ${why}: ${periods.join(', ')}.`),
    ...breaks.map((b) => `${label}: ${words.brokenBefore(b.before)}: ${b.text[language]}`),
  ];
}

/** The table of what an outcome draws; null for one without a drawing. */
function outcomeTable({ ref, chart, indicators, headline }: Outcome, context: Context): GraphicTable | null {
  const { study, language, words } = context;
  const first = indicatorOf(study, indicators[0]!);
  const all = (ids: readonly string[]): Series[] => ids.map((id) => alone(indicatorOf(study, id), context));
  switch (chart?.kind) {
    case undefined:
      return null;
    case 'line':
      return seriesTable(first.title[language], [alone(first, context)], context, expectedColumns(chart, first, context));
    case 'indexed-lines':
      return seriesTable(chart.title[language], all(indicators), context);
    case 'slope':
      return {
        title: chart.title[language],
        fields: [
          { name: 'subject', title: words.columns.subject, kind: 'text' },
          ...[chart.from, chart.to].map((period): Field => ({
            name: `at-${period}`,
            title: period,
            kind: 'number',
            unit: chart.index ? `${chart.from} = 100` : first.unit[language],
          })),
        ],
        rows: chart.rows.map((row) => [row.label[language], row.from, row.to]),
        notes: [
          ...(chart.index ? [`${chart.from} = 100.`] : []),
          ...chart.rows.filter((row) => row.provisional).map((row) => `${row.label[language]}, ${chart.to}: ${words.statuses.provisional}.`),
        ],
        sources: unique(indicators.flatMap((id) => sourcesOf(indicatorOf(study, id)))),
      };
    case 'age-pyramid':
      return {
        title: headline[language],
        fields: [
          { name: 'age', title: words.age, kind: 'text' },
          ...(['before', 'now', 'expected'] as const).map((state): Field => {
            const at = chart.states[state];
            return {
              name: state,
              title: `${typeof at === 'string' ? at : at[language]} (${first.unit[language]})`,
              kind: 'number',
              unit: first.unit[language],
            };
          }),
        ],
        rows: chart.groups.map((g) => [g.label[language], g.before, g.now, g.expected]),
        notes: [described(first, context)],
        sources: unique(sourcesOf(first)),
      };
    case 'strip-plot':
      return comparisonTable(
        comparisons(study).find((c) => c.id === chart.comparison)!,
        context,
      );
    case 'editions':
      return editionsTable(chart, headline[language], first, context);
    default:
      throw new RangeError(`outcome "${ref}": unknown chart.`);
  }
}

/** The same expectation in each of its editions, beside what happened and by how much they differ. */
function editionsTable(
  { as, editions, happened }: Extract<NonNullable<Outcome['chart']>, { kind: 'editions' }>,
  title: string,
  first: Indicator,
  { language, words }: Context,
): GraphicTable {
  const unit = first.unit[language];
  const number = (name: string, label: string, of = unit): Field => ({ name, title: `${label} (${of})`, kind: 'number', unit: of });
  const exact = editions.every(({ bounds }) => bounds.low === bounds.high);
  // What happened is of the year for which it was expected; where that is a number reached, the year says how far off it was.
  const came = happened !== null && as !== 'fan' ? happened : null;
  const off = (low: number | null): number | null =>
    came && exact && low !== null && as === 'values' ? Math.round(((low - came.value) / came.value) * 1000) / 10 : null;
  return {
    title,
    fields: [
      { name: 'said', title: words.editions.said, kind: 'period' },
      { name: 'year', title: words.editions.year, kind: 'period' },
      ...(exact
        ? [number('expected', words.expected)]
        : [number('low', `${words.expected}, ${words.columns.low}`), number('high', `${words.expected}, ${words.columns.high}`)]),
      ...(came ? [number('happened', `${words.editions.came} (${came.period})`)] : []),
      ...(came && exact && as === 'values' ? [number('difference', words.editions.off, '%')] : []),
    ],
    rows: editions.map(({ published, bounds, year }) => [
      published,
      String(year),
      ...(exact ? [bounds.low] : [bounds.low, bounds.high]),
      ...(came ? [came.value] : []),
      ...(came && exact && as === 'values' ? [off(bounds.low)] : []),
    ]),
    notes: [],
    sources: unique([...sourcesOf(first)]),
  };
}

/** What was expected beside a line, in the periods for which it holds. Where it starts from a figure and moves, its two ends. */
function expectedColumns(
  { expectation, observations }: Extract<NonNullable<Outcome['chart']>, { kind: 'line' }>,
  indicator: Indicator,
  { language, words }: Context,
): Extra[] {
  if (!expectation) return [];
  const { bounds, from, to, start, label } = expectation;
  const end = to ?? observations.at(-1)!.period;
  const unit = indicator.unit[language];
  const column = (name: string, title: string, value: number | null): Extra[] => {
    if (value === null) return [];
    const inside = observations.map((o) => o.period).filter((period) => period >= from && period.slice(0, 4) <= end.slice(0, 4));
    const values = new Map(start === undefined ? inside.map((period): [string, number] => [period, value]) : [[from, start] as const, [end, value] as const]);
    return [{ field: { name, title: `${title} (${unit})`, kind: 'number', unit, description: label[language] }, values }];
  };
  const { low, high } = bounds;
  return low === high
    ? column('expected', words.expected, low)
    : [...column('expected-low', `${words.expected}, ${words.columns.low}`, low), ...column('expected-high', `${words.expected}, ${words.columns.high}`, high)];
}

/** One figure of all municipalities. */
function comparisonTable(comparison: Comparison, context: Context): GraphicTable {
  const { language, words } = context;
  const unit = comparison.unit[language];
  const { values } = comparison;
  const gaps = values.filter((v) => v.value === null).map((v) => `${v.name}: ${words.reasons[v.reason ?? 'missing']}.`);
  return {
    title: `${comparison.title[language]}, ${comparison.period[language]}`,
    fields: [
      { name: 'region', title: words.columns.region, kind: 'text' },
      { name: 'code', title: words.columns.code, kind: 'text' },
      { name: comparison.id, title: `${comparison.title[language]} (${unit})`, kind: 'number', unit, description: described(comparison, context) },
    ],
    rows: values.map(({ name, code, value }) => [name, code, value]),
    notes: gaps,
    sources: unique(sourcesOf(comparison)),
  };
}

/** The trends of a domain or a study: what was expected, what came, the verdict. */
function trendsTable(study: Study, page: FiguresPage, context: Context): GraphicTable {
  const { language, words } = context;
  const format = createFormatters(language, study.source.units);
  const entries = page.kind === 'study' ? study.trends.map(({ slug }) => trendOf(study, slug)) : trendsOn(study, page);
  const title = page.kind === 'study' ? study.source.title : study.domains.find((d) => d.ref === page.name)!.title[language];
  const text = (name: string, label: string): Field => ({ name, title: label, kind: 'text' });
  return {
    title,
    fields: [
      text('trend', words.trends.trend),
      ...(page.kind === 'study' ? [text('domain', words.trends.domain)] : []),
      text('said', words.trends.said),
      text('came', words.trends.came),
      text('verdict', words.trends.verdict),
    ],
    rows: entries.map((entry) => trendRow(entry, page.kind === 'study', format)),
    notes: [],
    sources: unique(entries.flatMap(({ outcomes }) => outcomes.flatMap((o) => o.indicators.flatMap((id) => sourcesOf(indicatorOf(study, id)))))),
  };
}

function trendRow(entry: TrendEntry, withDomain: boolean, format: Formatters): readonly Cell[] {
  const [said = '', ...since] = stripTexts(entry, format);
  const verdict = since.length > 1 ? since.at(-1)! : null;
  const came = verdict === null ? since : since.slice(0, -1);
  return [headlineOf(entry.trend)[format.language], ...(withDomain ? [entry.domain.title[format.language]] : []), said, came.join(' '), verdict];
}

const unique = (sources: readonly IndicatorSource[]): IndicatorSource[] => [
  ...new Map(sources.map((s) => [`${s.publisher} ${s.table} ${s.from ?? ''}`, s])).values(),
];
