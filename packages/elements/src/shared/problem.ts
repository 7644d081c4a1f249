/** What can go wrong with the content of an element; stable, for programs. */
export type ProblemCode =
  | 'unknown-trend'
  | 'unknown-domain'
  | 'unknown-edition'
  | 'unknown-municipality'
  | 'unknown-comparison'
  | 'missing-file'
  | 'not-data'
  | 'too-large'
  | 'wrong-content'
  | 'nothing-chosen';

/** Something that is wrong with an element's content: a sentence for the reader and details for the page's makers. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** What was found and where, for the page's makers; never shown. */
  readonly details: Readonly<Record<string, unknown>>;

  /** @param sentence for the reader, in the reader's language. */
  constructor(code: ProblemCode, sentence: string, details: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.code = code;
    this.details = details;
  }
}
