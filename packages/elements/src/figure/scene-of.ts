import { barsChart, rangeBarsChart, unitGridChart, type BarRow, type Scene, type SceneTexts } from '@trendbeeld/charts';
import type { Figure, Formatters, Statement, TrendEntry } from '@trendbeeld/data';
import { certaintyWords } from './certainty-line.js';
import { longSource, shortSource } from './locator-text.js';
import { WORDS } from './words.js';

/** Figures that draw numbers. */
export type ChartFigure = Extract<Figure, { kind: 'bars' | 'range-bars' | 'grid' }>;

/** Whether a figure draws numbers. */
export const isChart = (figure: Figure): figure is ChartFigure => figure.kind === 'bars' || figure.kind === 'range-bars' || figure.kind === 'grid';

/** The statements that a figure draws, in its order. */
export function drawnStatements(figure: ChartFigure, entry: TrendEntry): Statement[] {
  const refs = figure.kind === 'grid' ? [figure.statement] : figure.rows.map((r) => r.statement);
  return refs.flatMap((ref) => entry.statements.filter((s) => s.ref === ref));
}

/** The scene of a figure that draws numbers of the study. Every number goes through the same formatters. */
export function sceneOf(figure: ChartFigure, entry: TrendEntry, format: Formatters): Scene {
  const { language } = format;
  const words = WORDS[language];
  const columns = [words.what, words.says, words.sure] as const;
  const texts = (facts: readonly string[]): SceneTexts => ({
    title: figure.title[language],
    description: `${figure.title[language]}: ${facts.join('; ')}.`,
    source: { short: shortSource(entry.source, entry.locators, language), long: `${words.source}: ${longSource(entry.source, entry.locators, format)}` },
  });

  if (figure.kind === 'grid') {
    const [statement] = drawnStatements(figure, entry);
    const bounds = statement!.value!;
    const value = format.value(bounds, statement!.unit, statement!.qualifiers);
    return unitGridChart({
      ...texts([`${value} ${figure.label[language]}`]),
      value: (bounds.low ?? bounds.high)!,
      qualifiers: statement!.qualifiers,
      words: format.value(bounds, null, statement!.qualifiers),
      of: words.ofEvery,
      label: figure.label[language],
      certainty: certaintyWords(statement!.qualifiers, language),
      columns,
      tableValue: value,
    });
  }
  const rows = figure.rows.flatMap((row): BarRow[] => {
    const statement = entry.statements.find((s) => s.ref === row.statement)!;
    const own = barRow(statement, row.label[language], format);
    return row.base ? [{ ...own, label: row.base[language], value: words.start, bounds: { low: 1, high: 1 } }, own] : [own];
  });
  const input = { ...texts(rows.map((r) => `${r.value} ${r.label}`)), rows, columns };
  return figure.kind === 'bars' ? barsChart(input) : rangeBarsChart(input);
}

function barRow(statement: Statement, label: string, format: Formatters): BarRow {
  return {
    label,
    value: format.value(statement.value!, statement.unit, statement.qualifiers),
    bounds: statement.value,
    qualifiers: statement.qualifiers,
    certainty: certaintyWords(statement.qualifiers, format.language),
  };
}
