import { type Issue } from '../text/issue.js';
import { comparisons, growthComparison, type Comparison } from '../figures/comparison.js';
import type { Municipality, MunicipalIndicators } from '../figures/municipality.js';
import type { Revision } from '../model/revision.js';
import { ownIndicator, spreadIndicator } from '../figures/study-figure.js';
import type { Indicator } from '../model/indicator.js';
import type { OutcomeRecipe, Outcomes } from '../model/outcome.js';
import { buildOutcomes } from '../outcomes/build-outcomes.js';
import { checkHeadlines } from '../check/check-headlines.js';
import { scopesOf } from '../check/check-links.js';
import { checkOutcomes } from '../check/check-outcomes.js';
import { createReporter } from '../check/report.js';
import { fillHeadline, fillHeadlines } from '../outcomes/headlines.js';
import { OutcomeRecipeError } from '../outcomes/errors.js';
import type { Study } from '../study/study.js';
import { ISSUE } from '../words/issue-words.js';
import type { ReadStudy } from './read-study.js';

/** The common shelf of figures, as `@trendbeeld/data` ships it. */
export interface Shelf {
  /** National indicators by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** What municipal figures share. */
  readonly shared: MunicipalIndicators;
  readonly municipalities: readonly Municipality[];
  /** What was revised in them. Default: nothing. */
  readonly revisions?: readonly Revision[];
}

/**
 * A study with its figures: those of its own are computed, and what became of its statements is judged. Null, with issues, where the
 * study has issues itself or asks for a figure that is not there. Never throws for what stands in a study.
 */
export function buildStudy(read: ReadStudy, shelf: Shelf): { readonly study: Study | null; readonly issues: readonly Issue[] } {
  const { content } = read;
  if (!content) return { study: null, issues: read.issues };
  const { issues, report } = createReporter(read.origins);
  const ids = shelf.shared.indicators.map((i) => i.id);

  const own = read.figures.flatMap((figure): Indicator[] => {
    const observed = read.observations.get(figure.id);
    const made = observed ? ownIndicator(figure, observed) : spreadIndicator(figure, shelf.shared, shelf.municipalities);
    const asked = figure.spread?.indicator ?? figure.file;
    const scopes = scopesOf(content.source);
    if (!scopes.includes(figure.scope)) report(figure, ['scope'], figure.scope, ISSUE.unknownScope(figure.scope, scopes));
    if (!made) report(figure, figure.spread ? ['spread'] : ['file'], asked, ISSUE.noFigures(asked, ids));
    return made ? [made] : [];
  });
  const growth = read.growth.flatMap((recipe): Comparison[] => {
    const made = growthComparison(recipe, shelf.shared, shelf.municipalities);
    if (!made) report(recipe, ['indicator'], recipe.indicator, ISSUE.unknownCompared(recipe.indicator, ids));
    return made ? [made] : [];
  });
  for (const trend of content.trends)
    trend.municipal.forEach((id, i) => {
      if (!ids.includes(id)) report(trend, ['municipal', i], id, ISSUE.unknownMunicipal(id, ids));
    });
  const all = (): readonly Issue[] => [...read.issues, ...read.located(issues)];
  if (read.issues.length > 0 || issues.length > 0) return { study: null, issues: all() };

  const indicators = new Map([...shelf.indicators, ...own.map((i) => [i.id, i] as const)]);
  const compared = [...growth, ...comparisons(shelf.shared, shelf.municipalities)];
  const outcomesOf = (recipes: readonly OutcomeRecipe[]): Outcomes =>
    buildOutcomes(content, recipes, indicators, compared, { unanswered: read.unanswered, revisions: shelf.revisions ?? [] });
  /** Tells what cannot be carried out of an entry. What can is given; else undefined. */
  const tried = <T>(entry: object, carryOut: () => T): T | undefined => {
    try {
      return carryOut();
    } catch (error) {
      if (!(error instanceof OutcomeRecipeError)) throw error;
      report(entry, error.keys, error.found, error.words);
      return undefined;
    }
  };
  const outcomes = tried(content, () => outcomesOf(read.recipes));
  if (!outcomes) {
    // Each by itself, so that all that is wrong is told and not the first alone.
    issues.length = 0;
    for (const recipe of read.recipes) tried(recipe, () => outcomesOf([recipe]));
    return { study: null, issues: all() };
  }
  for (const entry of [...content.domains, ...content.trends]) if (entry.headline) tried(entry, () => fillHeadline(entry.headline!, outcomes.outcomes));
  if (issues.length > 0) return { study: null, issues: all() };
  const study = { ...fillHeadlines(content, outcomes.outcomes), outcomes, indicators: own, comparisons: growth };
  issues.push(...checkHeadlines(study), ...checkOutcomes(content, read, indicators));
  return { study: issues.length > 0 ? null : study, issues: all() };
}
