import type { Comparison } from '../figures/comparison.js';
import type { Statement } from '../model/statement.js';
import type { FigureObservation, Indicator } from '../model/indicator.js';
import type { ChartData, ChartRecipe, OutcomeValue } from '../model/outcome.js';
import type { StudyContent } from '../model/study.js';
import type { Text } from '../model/text.js';
import { dateSaid } from '../study/places.js';
import { OutcomeRecipeError } from './errors.js';
import { ISSUE } from '../words/issue-words.js';

/** What a chart is made of: the statement that it belongs to, and the figures by their ids. */
export interface ChartSources {
  /** Id of the statement or direction, for errors. */
  readonly ref: string;
  /** Null for a direction. */
  readonly statement: Statement | null;
  /** The outcome's first indicator. */
  readonly first: Indicator;
  /** @throws {OutcomeRecipeError} for an unknown id. */
  readonly indicator: (id: string) => Indicator;
  /** @throws {OutcomeRecipeError} for an unknown id. */
  readonly comparison: (id: string) => Comparison;
  /** The study, for statements that the chart draws. */
  readonly content: StudyContent;
  /** A computed value of the outcome by its name. @throws {OutcomeRecipeError} for an unknown name. */
  readonly value: (name: string) => OutcomeValue;
  /** A text with its placeholders filled. */
  readonly filled: (text: Text) => Text;
}

/** The figures of a chart. @throws {OutcomeRecipeError} where a figure that it names is not there. */
export function chartDataOf(recipe: ChartRecipe, from: ChartSources): ChartData {
  switch (recipe.kind) {
    case 'line':
      return {
        kind: 'line',
        observations: since(from.first, recipe.from),
        breaks: from.first.breaks.filter((b) => recipe.from === undefined || b.before > recipe.from),
        // The expectation is drawn only where the statement has bounds.
        expectation: recipe.expectation && from.statement?.value ? expected(recipe.expectation, from.statement, from.first) : null,
      };
    case 'age-pyramid':
      return {
        kind: 'age-pyramid',
        states: { before: recipe.before, now: recipe.now, expected: recipe.expectedWords },
        groups: recipe.groups.map(({ indicator, label }) => ({
          label,
          before: at(from, indicator, recipe.before),
          now: at(from, indicator, recipe.now),
          expected: at(from, `${indicator}-projection`, recipe.expected),
        })),
      };
    case 'indexed-lines':
      return {
        kind: 'indexed-lines',
        title: recipe.title,
        base: recipe.base,
        series: recipe.series.map(({ indicator, label }) => ({
          label,
          observations: since(from.indicator(indicator), recipe.from).filter((o) => o.period <= recipe.to),
        })),
      };
    case 'slope':
      return {
        kind: 'slope',
        title: recipe.title,
        from: recipe.from,
        to: recipe.to,
        index: recipe.as === 'index',
        rows: recipe.rows.map(({ indicator, label, emphasised }) => {
          const [first, last] = [at(from, indicator, recipe.from), at(from, indicator, recipe.to)];
          const provisional = from.indicator(indicator).observations.some((o) => o.period === recipe.to && o.status === 'provisional');
          const index = recipe.as === 'index';
          return { label, from: index ? 100 : first, to: index ? (100 * last) / first : last, provisional, emphasised: emphasised ?? false };
        }),
      };
    case 'strip-plot': {
      const { title, unit, period, decimals, values, netherlands, computed, definition } = from.comparison(recipe.comparison);
      return {
        kind: 'strip-plot',
        comparison: recipe.comparison,
        title,
        unit,
        period,
        decimals,
        values: values.map(({ code, name, value }) => ({ code, name, value })),
        netherlands,
        rule: computed ?? definition,
      };
    }
    case 'editions':
      return editionsOf(recipe, from);
  }
}

/** Statements of several editions, the oldest first. */
function editionsOf(recipe: Extract<ChartRecipe, { kind: 'editions' }>, from: ChartSources): ChartData {
  const { content, ref } = from;
  const editions = recipe.statements.map((id) => {
    const statement = content.statements.find((s) => s.ref === id);
    const year = statement?.period.to ?? statement?.period.from;
    if (!statement?.value || !year) throw new OutcomeRecipeError(ref, id, ISSUE.edition);
    const published = dateSaid(statement, content.places, content.source);
    if (Number(published.slice(0, 4)) > year) throw new OutcomeRecipeError(ref, id, ISSUE.editionPast);
    return { ref: id, published, bounds: statement.value, year, approximate: statement.period.approximate ?? false, certainty: statement.certainty };
  });
  const value = recipe.happened === undefined ? null : from.value(recipe.happened);
  const words = recipe.happenedWords ? from.filled(recipe.happenedWords) : null;
  if (value && !words) throw new OutcomeRecipeError(ref, recipe.happened, ISSUE.noRuleWords);
  return {
    kind: 'editions',
    as: recipe.as,
    editions: editions.toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.year - b.year)),
    happened: value && words && { value: value.value, period: value.period, status: value.status, words },
    observations: recipe.as === 'fan' ? since(from.first, recipe.from) : [],
  };
}

const since = (indicator: Indicator, from: string | undefined): FigureObservation[] =>
  indicator.observations.filter((o) => from === undefined || o.period >= from);

function at(from: ChartSources, id: string, period: string): number {
  const { observations } = from.indicator(id);
  const value = observations.find((o) => o.period === period)?.value;
  if (value === null || value === undefined) {
    const known = observations.filter((o) => o.value !== null).map((o) => o.period);
    throw new OutcomeRecipeError(from.ref, period, ISSUE.noValueIn(id, period, known[0] ?? '?', known.at(-1) ?? '?'));
  }
  return value;
}

/**
 * The expectation in the unit of the indicator. A growth a year or an even change starts at the value of the first period and is
 * carried on to the last; both ends are ours to compute and never stand in a text as the study's own.
 */
function expected(
  { as, ...recipe }: NonNullable<Extract<ChartRecipe, { kind: 'line' }>['expectation']>,
  statement: Statement,
  indicator: Indicator,
): Extract<ChartData, { kind: 'line' }>['expectation'] {
  const bounds = statement.value!;
  if (!as) return { ...recipe, bounds };
  const known = indicator.observations.filter((o) => o.value !== null);
  const start = known.find((o) => o.period === recipe.from)?.value;
  const to = recipe.to ?? known.at(-1)?.period;
  const { from, to: end } = statement.period;
  const spread = as === 'even-change' && (from === null || end === null);
  if (start === null || start === undefined || !to || bounds.low === null || spread) throw new OutcomeRecipeError(statement.ref, recipe.from, ISSUE.noLine);
  const years = Number(to.slice(0, 4)) - Number(recipe.from.slice(0, 4));
  const reached = as === 'growth-per-year' ? start * (1 + bounds.low / 100) ** years : start + (bounds.low * years) / (end! - from!);
  return { ...recipe, to, start, bounds: { low: reached, high: reached } };
}
