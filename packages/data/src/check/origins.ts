/** Where an entry came from: a file, and the keys that lead to it. */
export interface Located {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Where each entry came from, by the entry itself. */
export type Origins = ReadonlyMap<object, Located>;
