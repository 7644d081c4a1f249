import {
  barsChart,
  divergingBarsChart,
  fanChart,
  growthRegimesChart,
  rangeBarsChart,
  unitGridChart,
  type BarRow,
  type Scene,
  type SceneTexts,
} from '@trendbeeld/charts';
import { refsOfFigure, type Bounds, type Figure, type Formatters, type Statement, type TrendEntry } from '@trendbeeld/data';
import { standingWords } from './certainty-line.js';
import { longSource, shortSource } from './locator-text.js';
import { STUDY_YEAR } from './study-year.js';
import { WORDS } from '../words/figure-words.js';

/** Figures that draw numbers. */
export type ChartFigure = Extract<Figure, { kind: 'bars' | 'range-bars' | 'grid' | 'growth-regimes' | 'diverging-bars' | 'fan' }>;

const CHARTS: ReadonlySet<Figure['kind']> = new Set(['bars', 'range-bars', 'grid', 'growth-regimes', 'diverging-bars', 'fan']);

/** Whether a figure is a drawing, and no list or diagram in text. */
export const isChart = (figure: Figure): figure is ChartFigure => CHARTS.has(figure.kind);

/** The statements that a figure draws, in its order. */
export function drawnStatements(figure: ChartFigure, entry: TrendEntry): Statement[] {
  return refsOfFigure(figure).flatMap((ref) => entry.statements.filter((s) => s.ref === ref));
}

/** The scene of a figure that draws numbers of the study. Every number goes through the same formatters. */
export function sceneOf(figure: ChartFigure, entry: TrendEntry, format: Formatters): Scene {
  const { language } = format;
  const words = WORDS[language];
  const columns = [words.what, words.says, words.sure] as const;
  const texts = (facts: readonly string[]): SceneTexts => ({
    title: figure.title[language],
    description: sentences(facts),
    source: { short: shortSource(entry.source, entry.locators, language), long: `${words.source}: ${longSource(entry.source, entry.locators, format)}` },
  });

  if (figure.kind === 'grid') {
    const [statement] = drawnStatements(figure, entry);
    const bounds = statement!.value!;
    const value = format.value(bounds, statement!.unit, statement!.qualifiers);
    return unitGridChart({
      ...texts([`${value} ${figure.label[language]} (${standingWords(statement!.qualifiers, language)})`]),
      value: (bounds.low ?? bounds.high)!,
      qualifiers: statement!.qualifiers,
      words: format.value(bounds, null, statement!.qualifiers),
      of: words.ofEvery,
      label: figure.label[language],
      certainty: standingWords(statement!.qualifiers, language),
      columns,
      tableValue: value,
    });
  }
  if (figure.kind === 'fan') return fanScene(figure, entry, texts, format);
  if (figure.kind === 'growth-regimes') return regimesScene(figure, entry, texts, format);
  const rows = figure.rows.flatMap((row): BarRow[] => {
    const statement = statementOf(entry, row.statement);
    const own = barRow(statement, row.label[language], format);
    return row.base ? [{ ...own, label: row.base[language], value: words.start, bounds: { low: 1, high: 1 } }, own] : [own];
  });
  // A starting point is named before its value, an amount after it.
  const based = figure.rows.some((r) => r.base);
  const input = { ...texts(rows.map((r) => `${based ? `${r.label}: ${r.value}` : `${r.value} ${r.label}`} (${r.certainty})`)), rows, columns };
  if (figure.kind === 'bars') return readFrom(barsChart(input), !based);
  if (figure.kind === 'range-bars') {
    const { overlap } = figure;
    const at = overlap?.statements.map((ref) => figure.rows.findIndex((r) => r.statement === ref)) ?? [];
    // One row has an axis of its own, in the unit of its value; rows in different units have none, as no tick would be true for all.
    const tick = rows.length === 1 && ((value: number): string => format.number(value));
    const ranges = rangeBarsChart({ ...input, ...(tick ? { tick } : {}), ...(overlap ? { overlap: { rows: at, label: overlap.label[language] } } : {}) });
    return readFrom(ranges, !based);
  }
  // Amounts that go down stand at the left with what they are, not with a minus sign.
  const signed = figure.rows.map((row) => statementOf(entry, row.statement).value!);
  return divergingBarsChart({
    ...texts(rows.map((r, i) => `${r.label}: ${amount(r.value)} ${below(signed[i]!) ? figure.less[language] : figure.more[language]} (${r.certainty})`)),
    columns,
    sides: [figure.less[language], figure.more[language]],
    rows: rows.map((r, i) => ({ ...r, value: amount(r.value), bounds: absolute(signed[i]!), side: below(signed[i]!) ? 0 : 1 })),
  });
}

/** A scene whose rows are read from their value on, or from their name on. */
const readFrom = (scene: Scene, valueFirst: boolean): Scene => ({ ...scene, table: { ...scene.table, valueFirst } });

/** Facts as sentences, each with a capital. */
const sentences = (facts: readonly string[]): string => facts.map((f) => `${f.charAt(0).toUpperCase()}${f.slice(1)}.`).join(' ');

const statementOf = (entry: TrendEntry, ref: string): Statement => entry.statements.find((s) => s.ref === ref)!;
const below = ({ low, high }: Bounds): boolean => (low ?? high)! < 0;
/** A written value without its minus sign. */
const amount = (value: string): string => value.replace(/[-−]\s?(?=\d)/, '');
const absolute = ({ low, high }: Bounds): Bounds =>
  below({ low, high }) ? { low: high === null ? null : -high, high: low === null ? null : -low } : { low, high };

type Texts = (facts: readonly string[]) => SceneTexts;

/** Directions as sketches: a statement without a number gets no axis. */
function fanScene(figure: Extract<ChartFigure, { kind: 'fan' }>, entry: TrendEntry, texts: Texts, format: Formatters): Scene {
  const { language } = format;
  const panels = figure.panels.map(({ statement: ref, title, words, turn }) => {
    const statement = statementOf(entry, ref);
    const move = statement.movements[0]!.move;
    return {
      title: title[language],
      words: words[language],
      shape: move === 'up-then-flat' ? ('up-then-fan' as const) : move === 'flat' ? ('flat' as const) : ('up-slower' as const),
      from: String(statement.period.from ?? STUDY_YEAR),
      turn: turn === undefined ? null : String(turn),
      qualifiers: statement.qualifiers,
      certainty: standingWords(statement.qualifiers, language),
    };
  });
  const { what, expected, sure } = WORDS[language];
  return fanChart({
    ...texts([...panels.map((p) => `${p.title}: ${p.words} (${p.certainty})`), figure.note[language].replace(/\.$/, '')]),
    panels,
    note: figure.note[language],
    period: (id) => format.period(id),
    columns: [what, expected, sure],
  });
}

function regimesScene(figure: Extract<ChartFigure, { kind: 'growth-regimes' }>, entry: TrendEntry, texts: Texts, format: Formatters): Scene {
  const { language } = format;
  const { says, sure, period } = WORDS[language];
  const regimes = figure.rows.map(({ statement: ref, label }) => {
    const statement = statementOf(entry, ref);
    return {
      // A horizon looks ahead from the year of the study: it begins in the next one.
      from: String(statement.period.from! + (statement.period.kind === 'horizon' ? 1 : 0)),
      to: statement.period.to === null ? null : String(statement.period.to),
      bounds: statement.value!,
      qualifiers: statement.qualifiers,
      label: format.value(statement.value!, statement.unit, statement.qualifiers),
      what: label[language],
      periodWords: statement.period.words[language],
      certainty: standingWords(statement.qualifiers, language),
    };
  });
  return growthRegimesChart({
    ...texts(regimes.map((r) => `${r.what}, ${r.periodWords}: ${r.label} (${r.certainty})`)),
    regimes,
    until: String(figure.until),
    unit: format.value({ low: 1, high: 1 }, entry.statements.find((s) => s.ref === figure.rows[0]!.statement)!.unit, []).replace(/^1\s*/, ''),
    columns: [period, says, sure],
    number: (value: number) => format.number(value),
    period: (id: string) => format.period(id),
  });
}

function barRow(statement: Statement, label: string, format: Formatters): BarRow {
  return {
    label,
    value: format.value(statement.value!, statement.unit, statement.qualifiers),
    bounds: statement.value,
    qualifiers: statement.qualifiers,
    certainty: standingWords(statement.qualifiers, format.language),
  };
}
