import type { Issue } from '../text/issue.js';
import { comparisons, growthComparison, type Comparison } from '../figures/comparison.js';
import type { Municipality, MunicipalIndicators } from '../figures/municipality.js';
import type { Revision } from '../model/revision.js';
import { ownIndicator, spreadIndicator } from '../figures/study-figure.js';
import type { Indicator } from '../model/indicator.js';
import { buildOutcomes } from '../outcomes/build-outcomes.js';
import { checkHeadlines } from '../check/check-headlines.js';
import { checkOutcomes } from '../check/check-outcomes.js';
import { fillHeadlines } from '../outcomes/headlines.js';
import { OutcomeRecipeError } from '../outcomes/errors.js';
import type { Study } from '../study/study.js';
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
  const issues: Issue[] = [...read.issues];
  const wrong = (file: string, what: string, found: string, expected: string): void => void issues.push({ file, path: '', what, found, expected });
  const ids = shelf.shared.indicators.map((i) => i.id).join(', ');

  const own = read.figures.flatMap((figure): Indicator[] => {
    const observed = read.observations.get(figure.id);
    const made = observed ? ownIndicator(figure, observed) : spreadIndicator(figure, shelf.shared, shelf.municipalities);
    if (!made)
      wrong(`figures/${figure.id}.yaml`, 'no figures', `"${figure.spread?.indicator ?? figure.file}"`, `Expected one of the municipal indicators: ${ids}.`);
    return made ? [made] : [];
  });
  const growth = read.growth.flatMap((recipe): Comparison[] => {
    const made = growthComparison(recipe, shelf.shared, shelf.municipalities);
    if (!made) wrong('study.yaml', 'unknown indicator in comparisons', `"${recipe.indicator}"`, `Expected one of: ${ids}.`);
    return made ? [made] : [];
  });
  for (const trend of content.trends)
    for (const id of trend.municipal)
      if (!shelf.shared.indicators.some((i) => i.id === id))
        wrong(`trends/${trend.slug}.yaml`, 'unknown municipal indicator', `"${id}"`, `Expected one of: ${ids}.`);
  if (issues.length > 0) return { study: null, issues };

  const indicators = new Map([...shelf.indicators, ...own.map((i) => [i.id, i] as const)]);
  try {
    const outcomes = buildOutcomes(content, read.recipes, indicators, [...growth, ...comparisons(shelf.shared, shelf.municipalities)], {
      unanswered: read.unanswered,
      revisions: shelf.revisions ?? [],
    });
    const study = { ...fillHeadlines(content, outcomes.outcomes), outcomes, indicators: own, comparisons: growth };
    issues.push(...checkHeadlines(study), ...checkOutcomes(content, read, indicators));
    return { study: issues.length > 0 ? null : study, issues };
  } catch (error) {
    if (!(error instanceof OutcomeRecipeError)) throw error;
    wrong('outcomes', 'an outcome cannot be made', `"${error.statement}"`, error.message);
    return { study: null, issues };
  }
}
