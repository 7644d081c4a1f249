import type { CbsError } from '@trendbeeld/data/cbs';
import type { Cells, FigureTable, MunicipalRecipe, Recipe, TableAbout } from '@trendbeeld/data/figures';

/** Who looks at a table of CBS while it is read, and refuses what is not as expected. */
export interface TableJudge {
  /** Looks at what the table says of itself, before any figure of it is read. @throws RefusalError. */
  readonly described: (key: string, about: TableAbout) => void;
  /** Decides on an answer with fewer figures than were announced: returns when what came is to be used. @throws RefusalError. */
  readonly incomplete: (key: string, error: CbsError) => void;
}

/** Where tables come from: a recorded folder or the CBS service. */
export interface TableSource {
  /** Keys of the tables that it has, as recipes name them. */
  readonly keys: readonly string[];
  /**
   * Reads one.
   *
   * @param judge default: none; a change of meaning is not seen then, and an answer that was cut off is an error.
   * @throws CbsError or FileShapeError; what the judge throws.
   */
  readonly read: (key: string, judge?: TableJudge) => Promise<FigureTable>;
}

/** The tables that a recipe reads. */
export function tablesOf(recipe: Recipe | MunicipalRecipe, all: readonly Recipe[]): string[] {
  if (!('cells' in recipe))
    return ('joined' in recipe ? recipe.joined : recipe.of).flatMap((id) => all.filter((r) => r.id === id).flatMap((r) => tablesOf(r, all)));
  return cellsIn(recipe).map((cells) => cells.table);
}

/** All cells that a recipe of cells reads: its own, those that it divides by, those of the country. */
function cellsIn(recipe: Extract<Recipe | MunicipalRecipe, { readonly cells: Cells }>): readonly (Cells & { readonly region?: string })[] {
  if (!('compare' in recipe)) return [recipe.cells];
  const { cells, per, netherlands } = recipe;
  return [cells, ...(per ? [per.cells] : []), ...(netherlands && 'cells' in netherlands ? [netherlands.cells] : [])];
}

/** The cells that recipes ask of a table. */
export function cellsFor(key: string, recipes: readonly (Recipe | MunicipalRecipe)[]): (Cells & { readonly region?: string })[] {
  return recipes.flatMap((recipe) => {
    return 'cells' in recipe ? cellsIn(recipe).filter((c) => c.table === key) : [];
  });
}

/** Codes of the measures that recipes read in a table, each once. */
export function measuresFor(key: string, recipes: readonly (Recipe | MunicipalRecipe)[]): string[] {
  return [...new Set(cellsFor(key, recipes).map((cells) => cells.measure))];
}

/** Whether a name that a user gives means the table with this key. One table may have been taken in two ways: "70072ned" and "70072ned-inwoners". */
export function namesTable(name: string, key: string): boolean {
  return key === name || key.startsWith(`${name}-`);
}

/**
 * Keys of the tables that must be read to make everything that reads one of them anew; all of them without `table`.
 *
 * @param table id or key of a table. Empty when no recipe reads it.
 */
export function relatedTables(table: string | undefined, recipes: readonly (Recipe | MunicipalRecipe)[], national: readonly Recipe[]): Set<string> {
  const all = recipes.map((recipe) => tablesOf(recipe, national));
  const asked = (key: string): boolean => table === undefined || namesTable(table, key);
  return new Set(all.filter((keys) => keys.some(asked)).flat());
}
