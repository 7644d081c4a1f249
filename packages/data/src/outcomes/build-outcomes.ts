import type { Revision } from '../model/revision.js';
import type { Comparison } from '../figures/comparison.js';
import { createFormatters } from '../format/create-formatters.js';
import type { Relation } from '../model/relation.js';
import type { Direction, Statement } from '../model/statement.js';
import type { StudyContent } from '../model/study.js';
import type { Language, Text } from '../model/text.js';
import type { Indicator } from '../model/indicator.js';
import type { IndicatorSummary, Outcome, OutcomeRecipe, Outcomes, OutcomeValue, Unanswered } from '../model/outcome.js';
import { compute } from './compute.js';
import { chartDataOf } from './chart-data.js';
import { at, OutcomeRecipeError } from './errors.js';
import { fillText } from './fill.js';
import { toldApart } from './told-apart.js';
import { judge, RULES } from './verdict.js';
import { yearOf } from '../study/places.js';
import { ISSUE } from '../words/issue-words.js';

/** What stands beside outcomes. */
export interface BesideOutcomes {
  /** Statements without an outcome, each with why. Default: none. */
  readonly unanswered?: readonly Unanswered[];
  /** What was revised in the figures. Default: nothing. */
  readonly revisions?: readonly Revision[];
}

/**
 * Makes the outcomes from their recipes and the figures, in the order of the study. Every value in a text is computed here;
 * a provisional one is marked in the text itself.
 *
 * @param comparisons figures of all municipalities, for charts that need them. Default: none.
 * @throws {OutcomeRecipeError} for an unknown statement or indicator, a value that the rule needs, or a placeholder without a value.
 */
export function buildOutcomes(
  study: StudyContent,
  recipes: readonly OutcomeRecipe[],
  indicators: ReadonlyMap<string, Indicator>,
  comparisons: readonly Comparison[] = [],
  { unanswered = [], revisions = [] }: BesideOutcomes = {},
): Outcomes {
  const { languages } = study.source;
  const formatters = { nl: createFormatters('nl'), en: createFormatters('en') };
  const entries = [...study.statements, ...study.directions, ...study.relations];
  const order = new Map(entries.map((e, i) => [e.ref, i]));
  const sorted = recipes.toSorted((a, b) => (order.get(a.statement) ?? 0) - (order.get(b.statement) ?? 0));
  const outcomes = sorted.map((recipe): Outcome => {
    const entry = entries.find((e) => e.ref === recipe.statement);
    if (!entry) throw new OutcomeRecipeError(recipe.statement, recipe.statement, ISSUE.unknownStatement(recipe.statement, [...order.keys()]), ['statement']);
    const indicatorOf = (id: string): Indicator => {
      const found = indicators.get(id);
      if (!found) throw new OutcomeRecipeError(recipe.statement, id, ISSUE.unknownIndicator(id, [...indicators.keys()]));
      return found;
    };
    const comparisonOf = (id: string): Comparison => {
      const found = comparisons.find((c) => c.id === id);
      const all = comparisons.map((c) => c.id);
      if (!found) throw new OutcomeRecipeError(recipe.statement, id, ISSUE.unknownComparison(id, all));
      return found;
    };
    at(['indicators'], () => recipe.indicators.map(indicatorOf));
    if ('path' in entry && recipe.judgement.rule !== 'neighbour')
      throw new OutcomeRecipeError(recipe.statement, recipe.judgement.rule, ISSUE.relationJudged, ['judgement']);
    const values = toldApart(
      Object.fromEntries(
        Object.entries(recipe.values).map(([name, c]) => [
          name,
          at(['values', name], () => compute(recipe.statement, indicatorOf(c.indicator), c, isStatement(entry) ? entry.value : null)),
        ]),
      ),
    );
    const decided = recipe.judgement.rule === 'neighbour' ? null : (values[recipe.judgement.value] ?? null);
    if (recipe.judgement.rule !== 'neighbour' && !decided)
      throw new OutcomeRecipeError(recipe.statement, recipe.judgement.value, ISSUE.notComputed(recipe.judgement.value, Object.keys(values)), ['judgement']);
    const valueOf = (name: string): OutcomeValue => {
      const value = values[name];
      if (!value) throw new OutcomeRecipeError(recipe.statement, `{${name}}`, ISSUE.placeholder(name, Object.keys(values)));
      return value;
    };
    const directions = 'also' in recipe.judgement ? (recipe.judgement.also ?? []) : [];
    const also = at(['judgement'], () => directions.map((a) => ({ value: valueOf(a.value), expected: a.expected })));
    const when = recipe.judgement.rule === 'moment' ? recipe.judgement.reached : undefined;
    const reached = when === undefined ? null : at(['judgement'], () => valueOf(when));
    const level = isStatement(entry) ? (entry.value?.low ?? entry.value?.high ?? null) : null;
    if (recipe.judgement.rule === 'moment' && !reached && level !== null && decided!.value >= level)
      throw new OutcomeRecipeError(recipe.statement, decided!.value, ISSUE.reachedNow, ['judgement']);
    const filled = (text: Text): Text =>
      Object.fromEntries(languages.map((language) => [language, fillText(text[language], formatters[language], valueOf)])) as Text;
    const shown = recipe.shown ?? [recipe.judgement.rule === 'neighbour' ? Object.keys(values).at(-1)! : recipe.judgement.value];
    at(['shown'], () => shown.map(valueOf));
    return {
      ref: entry.ref,
      domains: 'path' in entry ? [...new Set(entry.path.flat())] : entry.domains,
      trends:
        'path' in entry ? entry.trends : study.trends.filter((t) => t.statements.includes(entry.ref) || t.directions.includes(entry.ref)).map((t) => t.slug),
      verdict: judge(recipe.judgement, isStatement(entry) ? entry : null, decided, also, reached),
      rule: recipe.judgement.rule,
      expected: entry.text,
      headline: at(['headline'], () => filled(recipe.headline)),
      text: at(['text'], () => filled(recipe.text)),
      note: recipe.part ? joined(recipe.part, recipe.note, languages) : recipe.note,
      indicators: recipe.indicators,
      revisions: revisions.filter((r) => r.municipalities === undefined && recipe.indicators.includes(r.indicator)),
      chart: recipe.chart
        ? at(['chart'], () =>
            chartDataOf(recipe.chart!, {
              ref: entry.ref,
              statement: isStatement(entry) ? entry : null,
              first: indicatorOf(recipe.indicators[0]!),
              indicator: indicatorOf,
              comparison: comparisonOf,
              content: study,
              value: valueOf,
              filled,
            }),
          )
        : null,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { ...value, value: Number(value.value.toFixed(4)) }])),
      shown,
    };
  });
  const named = new Set(outcomes.flatMap((o) => o.indicators));
  return {
    rules: rulesIn(yearOf(study.source)),
    indicators: [...indicators.values()].filter((i) => named.has(i.id)).map(summaryOf),
    outcomes,
    unanswered: unanswered.toSorted((a, b) => (order.get(a.statement) ?? 0) - (order.get(b.statement) ?? 0)),
  };
}

/** Two texts as one, in the languages of the study. */
const joined = (first: Text, second: Text, languages: readonly Language[]): Text =>
  Object.fromEntries(languages.map((language) => [language, `${first[language]} ${second[language]}`])) as Text;

/** The rules in words, with the year in which the study appeared. */
function rulesIn(year: string): Outcomes['rules'] {
  const dated = ({ nl, en }: Text): Text => ({ nl: nl.replaceAll('{year}', year), en: en.replaceAll('{year}', year) });
  return Object.fromEntries(Object.entries(RULES).map(([rule, text]) => [rule, dated(text)]));
}

/** An indicator without its figures. */
function summaryOf({ region: _region, territory: _territory, breaks: _breaks, observations: _observations, ...summary }: Indicator): IndicatorSummary {
  return summary;
}

const isStatement = (entry: Statement | Direction | Relation): entry is Statement => 'value' in entry;
