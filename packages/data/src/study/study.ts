import type { Comparison } from '../figures/comparison.js';
import type { Indicator } from '../model/indicator.js';
import type { Outcomes } from '../model/outcome.js';
import type { StudyContent } from '../model/study.js';

/** A study as cards, publish, demo and Storybook are handed it: what it says, what came of it, and figures that only it uses. */
export interface Study extends StudyContent {
  readonly outcomes: Outcomes;
  /** Indicators of the study's own, beside those of the common shelf. */
  readonly indicators: readonly Indicator[];
  /** Comparisons of municipalities of the study's own, beside those of the common shelf. */
  readonly comparisons: readonly Comparison[];
  /** That nobody approved what is made of it: every picture and packed card says so. Never stands in the files of a study. Default: not so. */
  readonly draft?: true;
}
