import { TrendbeeldError } from '../errors.js';
import { issueSentences, quote } from '../text/issue.js';
import type { IssueWords } from '../words/issue-words.js';

/** A recipe of an outcome that cannot be carried out: a figure is not there, a placeholder has no value. */
export class OutcomeRecipeError extends TrendbeeldError {
  override readonly name = 'OutcomeRecipeError';
  /** Id of the statement. */
  readonly statement: string;
  /** What was found. */
  readonly found: unknown;
  /** What is wrong and what to do, in both languages. */
  readonly words: IssueWords;
  /** Where in the recipe, or in the headline of a trend, it stands. */
  readonly keys: readonly string[];

  /** @param statement id of the statement; the message reads `outcome K06: <what>: found <found>. <expected>`. */
  constructor(statement: string, found: unknown, words: IssueWords, keys: readonly string[] = []) {
    super('outcome-recipe', `outcome ${statement}: ${issueSentences({ ...words, found: quote(found) }).en}`);
    this.statement = statement;
    this.found = found;
    this.words = words;
    this.keys = keys;
  }
}

/** Carries out what stands at a place of a recipe: an error of it tells that place. */
export function at<T>(keys: readonly string[], carryOut: () => T): T {
  try {
    return carryOut();
  } catch (error) {
    if (!(error instanceof OutcomeRecipeError)) throw error;
    throw new OutcomeRecipeError(error.statement, error.found, error.words, [...keys, ...error.keys]);
  }
}
