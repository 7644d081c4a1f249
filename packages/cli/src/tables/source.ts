import type { Cells, FigureTable, MunicipalRecipe, Recipe } from '@trendbeeld/data/figures';

/** Where tables come from: a recorded folder or the CBS service. */
export interface TableSource {
  /** Keys of the tables that it has, as recipes name them. */
  readonly keys: readonly string[];
  /** Reads one. @throws CbsError or FileShapeError. */
  readonly read: (key: string) => Promise<FigureTable>;
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

/**
 * Keys of the tables that must be read to make everything that reads one of them anew; all of them without `table`.
 *
 * @param table id or key of a table. Empty when no recipe reads it.
 */
export function relatedTables(table: string | undefined, recipes: readonly (Recipe | MunicipalRecipe)[], national: readonly Recipe[]): Set<string> {
  const all = recipes.map((recipe) => tablesOf(recipe, national));
  // One table may have been taken in two ways: "70072ned" and "70072ned-inwoners".
  const asked = (key: string): boolean => table === undefined || key === table || key.startsWith(`${table}-`);
  return new Set(all.filter((keys) => keys.some(asked)).flat());
}
