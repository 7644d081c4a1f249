import type { Comparison } from '../figures/comparison.js';
import type { Statement } from '../model/content.js';
import type { FigureObservation, Indicator } from '../model/indicator.js';
import type { Drawing, Drawn } from '../model/outcome.js';
import { OutcomeRecipeError } from './errors.js';

/** What a drawing is made of: the statement that it belongs to, and the figures by their ids. */
export interface DrawnFrom {
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
}

/** Fills a drawing with its figures. @throws {OutcomeRecipeError} where a figure that it names is not there. */
export function drawnOf(drawing: Drawing, from: DrawnFrom): Drawn {
  switch (drawing.kind) {
    case 'line':
      return {
        kind: 'line',
        observations: since(from.first, drawing.from),
        breaks: from.first.breaks.filter((b) => drawing.from === undefined || b.before > drawing.from),
        // The expectation is drawn only where the statement has bounds.
        expectation: drawing.expectation && from.statement?.value ? expected(drawing.expectation, from.statement, from.first) : null,
      };
    case 'age-pyramid':
      return {
        kind: 'age-pyramid',
        states: { before: drawing.before, now: drawing.now, expected: drawing.expectedWords },
        groups: drawing.groups.map(({ indicator, label }) => ({
          label,
          before: at(from, indicator, drawing.before),
          now: at(from, indicator, drawing.now),
          expected: at(from, `${indicator}-projection`, drawing.expected),
        })),
      };
    case 'indexed-lines':
      return {
        kind: 'indexed-lines',
        title: drawing.title,
        base: drawing.base,
        series: drawing.series.map(({ indicator, label }) => ({
          label,
          observations: since(from.indicator(indicator), drawing.from).filter((o) => o.period <= drawing.to),
        })),
      };
    case 'slope':
      return {
        kind: 'slope',
        title: drawing.title,
        from: drawing.from,
        to: drawing.to,
        index: drawing.as === 'index',
        rows: drawing.rows.map(({ indicator, label, emphasised }) => {
          const [first, last] = [at(from, indicator, drawing.from), at(from, indicator, drawing.to)];
          const provisional = from.indicator(indicator).observations.some((o) => o.period === drawing.to && o.status === 'provisional');
          const index = drawing.as === 'index';
          return { label, from: index ? 100 : first, to: index ? (100 * last) / first : last, provisional, emphasised: emphasised ?? false };
        }),
      };
    case 'strip-plot': {
      const { title, unit, period, decimals, values, netherlands, computed, definition } = from.comparison(drawing.comparison);
      return {
        kind: 'strip-plot',
        comparison: drawing.comparison,
        title,
        unit,
        period,
        decimals,
        values: values.map(({ code, name, value }) => ({ code, name, value })),
        netherlands,
        rule: computed ?? definition,
      };
    }
  }
}

const since = (indicator: Indicator, from: string | undefined): FigureObservation[] =>
  indicator.observations.filter((o) => from === undefined || o.period >= from);

function at(from: DrawnFrom, id: string, period: string): number {
  const value = from.indicator(id).observations.find((o) => o.period === period)?.value;
  if (value === null || value === undefined) throw new OutcomeRecipeError(from.ref, `no value of ${id} in ${period}, which its drawing names.`);
  return value;
}

/**
 * The expectation in the unit of the indicator. A growth a year or an even change starts at the value of the first period and is
 * carried on to the last; both ends are ours to compute and never stand in a text as the study's own.
 */
function expected(
  { as, ...drawing }: NonNullable<Extract<Drawing, { kind: 'line' }>['expectation']>,
  statement: Statement,
  indicator: Indicator,
): Extract<Drawn, { kind: 'line' }>['expectation'] {
  const bounds = statement.value!;
  if (!as) return { ...drawing, bounds };
  const known = indicator.observations.filter((o) => o.value !== null);
  const start = known.find((o) => o.period === drawing.from)?.value;
  const to = drawing.to ?? known.at(-1)?.period;
  const { from, to: end } = statement.period;
  if (start === null || start === undefined || !to || bounds.low === null || from === null || end === null)
    throw new OutcomeRecipeError(statement.ref, 'no line can be drawn of the expectation: a value or a period is missing.');
  const years = Number(to.slice(0, 4)) - Number(drawing.from.slice(0, 4));
  const reached = as === 'growth-per-year' ? start * (1 + bounds.low / 100) ** years : start + (bounds.low * years) / (end - from);
  return { ...drawing, to, start, bounds: { low: reached, high: reached } };
}
