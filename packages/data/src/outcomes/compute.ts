import { decimalsInWords, MILLION } from '../format/decimals-of.js';
import { yearlyGrowth } from '../figures/change.js';
import { jointStatus } from '../figures/status.js';
import type { FigureObservation, Indicator } from '../model/indicator.js';
import type { Bounds } from '../model/statement.js';
import type { Computation, OutcomeValue } from '../model/outcome.js';
import type { Text } from '../model/text.js';
import { OutcomeRecipeError } from './errors.js';
import { ISSUE } from '../words/issue-words.js';

/** An observation that has a value. */
type Known = FigureObservation & { readonly value: number };

/**
 * Computes one value of an indicator. It is provisional when one of the observations that go in is, and unknown when one of
 * them is unknown.
 *
 * @param said what the statement says; only `distance` needs it. Default: nothing.
 * @throws {OutcomeRecipeError} when a period that is named has no value, none lies between them, or a level is not reached.
 */
export function compute(statement: string, indicator: Indicator, recipe: Computation, said: Bounds | null = null): OutcomeValue {
  const known = indicator.observations.filter((o): o is Known => o.value !== null);
  const at = (period: string): Known => {
    const found = known.find((o) => o.period === period);
    if (!found) throw new OutcomeRecipeError(statement, period, ISSUE.noValueIn(indicator.id, period, known[0]?.period ?? '?', known.at(-1)?.period ?? '?'));
    return found;
  };
  const first = recipe.from === undefined ? known[0] : at(recipe.from);
  const last = recipe.to === undefined ? known.at(-1) : at(recipe.to);
  if (!first || !last || first.period > last.period)
    throw new OutcomeRecipeError(
      statement,
      `${recipe.from ?? ''}–${recipe.to ?? ''}`,
      ISSUE.noValuesBetween(indicator.id, recipe.from ?? '…', recipe.to ?? '…'),
    );
  const between = known.filter((o) => o.period >= first.period && o.period <= last.period);
  const of = (value: number, period: string, from: readonly Known[]): OutcomeValue => ({
    value,
    period,
    status: jointStatus(from.map((o) => o.status)),
    indicator: indicator.id,
    compute: recipe.compute,
    from: from[0]!.period,
    unit: unitOf(recipe.compute, indicator),
    // From a million on a number is written in words: one decimal there, unless the recipe asks for more.
    decimals: recipe.decimals ?? (Math.abs(value) >= MILLION ? 1 : indicator.decimals),
    ...(from.length === 1 && from[0]!.about ? { about: from[0]!.about } : {}),
  });
  const growth = (): number => {
    const rate = yearlyGrowth(known, first.period, last.period);
    if (rate === null) throw new OutcomeRecipeError(statement, `${first.period}–${last.period}`, ISSUE.noGrowth(indicator.id, first.period, last.period));
    return rate;
  };

  /** The first period at whose end the level is there: what is counted on 1 January was reached in the year before. */
  const reached = (): OutcomeValue => {
    const { level } = recipe;
    if (level === undefined) throw new OutcomeRecipeError(statement, undefined, ISSUE.noLevel);
    const index = between.findIndex((o) => o.value >= level);
    const [before, found] = [between[index - 1], between[index]];
    if (!before || !found) throw new OutcomeRecipeError(statement, level, ISSUE.notReached(indicator.id, level, first.period, last.period));
    const counted = indicator.periodMeaning.kind === 'first-of-january';
    if (counted && Number(found.period) !== Number(before.period) + 1)
      throw new OutcomeRecipeError(statement, level, ISSUE.reachedUnknown(indicator.id, level, before.period, found.period));
    return { ...of(level, counted ? before.period : found.period, [before, found]), from: before.period, decimals: recipe.decimals ?? decimalsInWords(level) };
  };

  switch (recipe.compute) {
    case 'at':
      return of(first.value, first.period, [first]);
    case 'latest':
      return of(last.value, last.period, [last]);
    case 'max':
    case 'min': {
      const sign = recipe.compute === 'max' ? 1 : -1;
      const found = between.reduce((a, b) => (sign * b.value > sign * a.value ? b : a));
      return of(found.value, found.period, [found]);
    }
    case 'mean':
      return of(between.reduce((sum, o) => sum + o.value, 0) / between.length, last.period, between);
    case 'change':
      return of(last.value - first.value, last.period, [first, last]);
    case 'change-share':
      return of((100 * (last.value - first.value)) / first.value, last.period, [first, last]);
    case 'growth-per-year':
      return of(growth(), last.period, [first, last]);
    case 'reached':
      return reached();
    case 'distance': {
      const number = said?.low ?? said?.high;
      if (number === null || number === undefined || first.value === 0) throw new OutcomeRecipeError(statement, number, ISSUE.noDistance);
      return of((100 * (number - first.value)) / first.value, first.period, [first]);
    }
  }
}

const PER_CENT: Text = { nl: '%', en: '%' };
const POINTS: Text = { nl: 'procentpunt', en: 'percentage points' };

/** What stands behind a computed number. The change of a percentage is in percentage points. */
function unitOf(how: Computation['compute'], { unit }: Indicator): Text {
  if (how === 'change-share' || how === 'growth-per-year' || how === 'distance') return PER_CENT;
  return how === 'change' && unit.nl.startsWith('%') ? POINTS : unit;
}
