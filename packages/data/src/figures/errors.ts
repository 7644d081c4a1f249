import { TrendbeeldError } from '../errors.js';

/** A table does not hold what a recipe asks of it: a measure that is gone, two rows for one period, no row at all. */
export class FigureRecipeError extends TrendbeeldError {
  override readonly name = 'FigureRecipeError';
  /** Id of the indicator. */
  readonly recipe: string;
  readonly table: string;

  constructor(recipe: string, table: string, problem: string) {
    super('figure-recipe', `figures: ${recipe}: ${problem} (table ${JSON.stringify(table)}).`);
    this.recipe = recipe;
    this.table = table;
  }
}

/** The register of municipalities does not hold together: an unknown code, a lapse without a successor. */
export class RegisterError extends TrendbeeldError {
  override readonly name = 'RegisterError';

  constructor(problem: string) {
    super('municipality-register', `register: ${problem}.`);
  }
}
