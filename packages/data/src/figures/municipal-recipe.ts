import type { Text } from '../model/text.js';
import type { Cells, RecipeHead } from './recipe.js';

/** Cells of a table with a row for every municipality. */
export interface MunicipalCells extends Cells {
  /** Dimension that holds the municipality: "RegioS". */
  readonly region: string;
  /** How figures of several codes become those of a territory; see `MunicipalIndicatorSchema`. */
  readonly composed: 'sum' | 'own' | 'publisher';
}

/** How one indicator of municipalities is made. */
export interface MunicipalRecipe extends RecipeHead {
  readonly cells: MunicipalCells;
  /** Whether a municipality stands beside the country by its growth, as counts have no common scale, or by its level. */
  readonly compare: 'growth' | 'level';
  /** Divides by this, for shares and rates. */
  readonly per?: { readonly cells: MunicipalCells; readonly times: number };
  /** The rule, for readers; with `per`. */
  readonly computed?: Text;
  /**
   * The Netherlands: the key of its row, `sum` when the rows of all regions add up to it, or the cells of another table that has it. Default: not
   * known.
   */
  readonly netherlands?: { readonly key: string } | { readonly sum: Text } | { readonly cells: Cells };
}
