/** An entry with the place that it came from, so that a later check can name it. */
export interface Located {
  readonly file: string;
  readonly path: string;
}

/** Where each entry came from, by the entry itself. */
export type Places = ReadonlyMap<object, Located>;
