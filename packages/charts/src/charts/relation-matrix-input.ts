import type { RelationCounts } from '../describe/relations.js';
import type { SceneTexts } from '../scene/scene.js';

/** Input of `relationMatrixChart`. */
export interface RelationMatrixInput extends SceneTexts, RelationCounts {
  /**
   * Short names for narrow screens, one for each name, of about five characters: "Econ.". Default: up to four subjects have their
   * names, wrapped where no word breaks; others have the numbers of their rows.
   */
  readonly short?: readonly string[];
  /** Words at the corner: what the rows are ("van") and what the columns are ("naar"). */
  readonly corner: { readonly rows: string; readonly columns: string };
  /** Headers of the table: from, to, count. */
  readonly columns: readonly [string, string, string];
  /** Writes a count. */
  readonly number: (value: number) => string;
  /** For a count of 0 in the table: "geen". */
  readonly words: { readonly none: string };
}
