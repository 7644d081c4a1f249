/** Where an interrupted query goes on. Plain JSON: may be stored and used by a later run. */
export interface ResumeToken {
  readonly table: string;
  /** First address of the query: the same query must be asked again. */
  readonly first: string;
  /** Address of the next page. */
  readonly next: string;
  /** Observations given before that page. */
  readonly given: number;
  /** `modified` of the table: a table that changed since starts again. */
  readonly modified: string | null;
}
