import { TrendbeeldError } from '../errors.js';

/** A recipe of an outcome that cannot be carried out: a figure is not there, a placeholder has no value. */
export class OutcomeRecipeError extends TrendbeeldError {
  override readonly name = 'OutcomeRecipeError';
  /** Id of the statement. */
  readonly statement: string;

  /** @param statement id of the statement; the message reads `outcome K06: <what>`. */
  constructor(statement: string, what: string) {
    super('outcome-recipe', `outcome ${statement}: ${what}`);
    this.statement = statement;
  }
}
