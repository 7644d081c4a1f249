import type { Break, FigureObservation } from '../model/indicator.js';
import { divided, ownOf, periodsOf, summed, type Composed, type Cube } from './compose.js';
import type { Municipality, MunicipalIndicator } from './municipality.js';
import type { MunicipalCells, MunicipalRecipe } from './municipal-recipe.js';
import { cellsOf, headOf, observationsOf, sourceOf } from './national.js';
import { jointStatus } from './status.js';
import { compare, NO_MUNICIPALITY, type Register, type RegisterEntry } from './register.js';
import { rounded } from './rounding.js';
import { sourcesOf, withinPeriods } from './sources.js';
import { breakYears, changesOf, TERRITORY_FROM, territoryOf, type TerritoryChange } from './territory.js';
import type { FigureRow, FigureTable } from './table.js';
import { changesWords, joined, territoryWords } from './words.js';

/** A change of fewer people than this share of the inhabitants is told, but does not break a series. */
export const BREAK_SHARE = 0.001;

/** A recipe with its figures of all municipalities. */
interface Prepared {
  readonly recipe: MunicipalRecipe;
  readonly above: Cube;
  readonly below: Cube | null;
}

/** The number of inhabitants of a municipality by year, on its territory. */
type PopulationOf = (code: string) => ReadonlyMap<string, number | null>;

/** All figures of municipalities, ready to be written. */
export interface MunicipalFigures {
  readonly indicators: readonly MunicipalIndicator[];
  /** In order of code. */
  readonly municipalities: readonly Municipality[];
  /** Regions in the tables that the register does not know, to be looked at. */
  readonly unknownRegions: readonly string[];
}

/**
 * The figures of every municipality of today, each on one territory, or broken where the territory changed.
 *
 * @param tables by id; a recipe whose table is not there is passed over.
 * @param knownPopulation the average number of inhabitants of each municipality as it is known already, to tell large changes of
 *   a territory from small ones when the recipes do not hold `average-population`. Default: not known, and every change is large.
 * @throws FigureRecipeError when a table does not hold what a recipe asks for.
 */
export function municipalFigures(
  recipes: readonly MunicipalRecipe[],
  tables: ReadonlyMap<string, FigureTable>,
  register: Register,
  knownPopulation: PopulationOf = () => new Map(),
): MunicipalFigures {
  const unknown = new Set<string>();
  const known = new Set(register.municipalities.map((m) => m.code));
  const prepared = recipes.flatMap((recipe): Prepared[] => {
    const [over, under] = [tables.get(recipe.cells.table), recipe.per ? tables.get(recipe.per.cells.table) : null];
    if (!over || under === undefined) return [];
    const above = cubeOf(over, recipe.cells, recipe.id);
    for (const code of above.keys()) if (code.startsWith('GM') && !known.has(code) && !NO_MUNICIPALITY.has(code)) unknown.add(code);
    return [{ recipe, above, below: under && recipe.per ? cubeOf(under, recipe.per.cells, recipe.id) : null }];
  });
  const cube = prepared.find((p) => p.recipe.id === 'average-population')?.above;
  const population: PopulationOf = cube
    ? (code) => new Map(summed(cube, territoryOf(register, code)).observations.map((o) => [o.period, o.value]))
    : knownPopulation;
  const today = register.municipalities.filter((m) => m.to === null);
  return {
    indicators: prepared.map((p) => indicatorOf(p, tables)),
    municipalities: today.map((m) => municipalityOf(m, prepared, register, population)),
    unknownRegions: [...unknown].toSorted(compare),
  };
}

/** Figures by region and period, from the rows of a table. */
function cubeOf(table: FigureTable, cells: MunicipalCells, id: string): Cube {
  const byRegion = new Map<string, FigureRow[]>();
  for (const row of cellsOf(table, cells, id)) {
    const region = row.keys[cells.region] ?? '';
    const rows = byRegion.get(region);
    if (rows) rows.push(row);
    else byRegion.set(region, [row]);
  }
  return new Map([...byRegion].map(([region, rows]) => [region, new Map(observationsOf(rows, table, cells, id).map((o) => [o.period, o]))]));
}

/** Composes one side of a recipe for a territory. */
function composedFor(cells: MunicipalCells, cube: Cube, members: readonly RegisterEntry[]): Composed {
  if (cells.composed === 'sum') return summed(cube, members);
  return cells.composed === 'own' ? ownOf(cube, members) : ownOf(cube, members.slice(0, 1));
}

function municipalityOf(own: RegisterEntry, prepared: readonly Prepared[], register: Register, population: PopulationOf): Municipality {
  const members = territoryOf(register, own.code);
  const changes = changesOf(register, new Set(members.map((m) => m.code)));
  const inhabitants = population(own.code);
  const series = prepared.flatMap(({ recipe, above, below }): [string, Municipality['series'][string]][] => {
    const over = composedFor(recipe.cells, above, members);
    const under = below && recipe.per ? composedFor(recipe.per.cells, below, members) : null;
    const { observations } = under ? divided(over, under, (q) => rounded(q * recipe.per!.times, recipe.decimals)) : over;
    // Nothing is kept of a territory of which no figure is complete.
    if (observations.every((o) => o.value === null)) return [];
    const territory = recipe.cells.composed === 'sum' || recipe.per?.cells.composed === 'sum';
    const relevant = territory ? changes : recipe.cells.composed === 'own' ? changesOf(register, over.codes) : [];
    const breaks = breaksOf(relevant, recipe, observations, inhabitants, own);
    const codes = [...over.codes].toSorted(compare);
    return [[recipe.id, { ...(territory || members.length === 1 ? {} : { codes }), breaks, observations: [...observations] }]];
  });
  const others = members.slice(1);
  return {
    code: own.code,
    name: own.name,
    province: own.province ?? { code: 'PV00', name: '-' },
    territory: {
      codes: members.map((m) => ({ code: m.code, name: m.name, ...(m.to ? { until: m.to } : {}) })),
      from: TERRITORY_FROM,
      note: territoryWords(
        own.name,
        [...new Set(others.map((m) => m.name))].filter((name) => name !== own.name),
      ),
    },
    changes: [
      ...changesWords(
        [...changes, ...changesOf(register, new Set([own.code])).filter((c) => c.kind === 'merged')].toSorted(
          (a, b) => compare(a.date, b.date) || compare(a.code, b.code),
        ),
        own,
      ),
    ],
    series: Object.fromEntries(series),
  };
}

/** Breaks of a series of years, one a year, with every change told; only where figures stand on both sides. */
function breaksOf(
  changes: readonly TerritoryChange[],
  recipe: MunicipalRecipe,
  observations: readonly FigureObservation[],
  inhabitants: ReadonlyMap<string, number | null>,
  own: RegisterEntry,
): Break[] {
  const meaning = recipe.periodMeaning.kind === 'first-of-january' ? 'first-of-january' : 'over-the-year';
  const byYear = new Map<string, TerritoryChange[]>();
  for (const change of changes) for (const year of breakYears(change.date, meaning)) byYear.set(year, [...(byYear.get(year) ?? []), change]);
  const filled = observations.filter((o) => o.value !== null).map((o) => o.period);
  return [...byYear]
    .filter(([year, all]) => {
      const people = all.reduce((sum, c) => sum + c.inhabitants, 0);
      const size = inhabitants.get(year) ?? inhabitants.get(String(Number(year) - 1));
      const large = !size || people / size >= BREAK_SHARE;
      return large && filled.some((p) => p < year) && filled.some((p) => p >= year);
    })
    .toSorted(([a], [b]) => compare(a, b))
    .map(([before, all]) => ({ before, kind: 'boundary', text: joined(changesWords(all, own).map((c) => c.text)) }));
}

function indicatorOf({ recipe, above, below }: Prepared, tables: ReadonlyMap<string, FigureTable>): MunicipalIndicator {
  const table = tables.get(recipe.cells.table)!;
  const { per } = recipe;
  const sameTable = per?.cells.table === recipe.cells.table;
  const netherlands = recipe.netherlands && netherlandsOf(recipe, above, below, tables);
  const own = sourceOf(table, sameTable ? [recipe.cells.measure, per.cells.measure] : [recipe.cells.measure], '/');
  const under = per && !sameTable ? sourcesOf(sourceOf(tables.get(per.cells.table)!, [per.cells.measure])) : [];
  const both = [...(own.alsoFrom ?? []), ...under];
  const periods = new Set(below ? periodsOf(below) : periodsOf(above));
  const figures = periodsOf(above)
    .filter((period) => periods.has(period))
    .map((period) => ({ period, value: 0, status: 'unknown' as const }));
  const sources = withinPeriods({ source: own.source, ...(both.length > 0 ? { alsoFrom: both } : {}) }, figures);
  return {
    ...headOf(recipe),
    ...sources,
    ...(recipe.computed ? { computed: recipe.computed } : {}),
    composed: per && recipe.cells.composed === 'sum' ? 'ratio' : recipe.cells.composed,
    compare: recipe.compare,
    ...(netherlands ? { netherlands } : {}),
  };
}

function netherlandsOf(recipe: MunicipalRecipe, above: Cube, below: Cube | null, tables: ReadonlyMap<string, FigureTable>): MunicipalIndicator['netherlands'] {
  const wanted = recipe.netherlands!;
  if ('cells' in wanted) {
    const table = tables.get(wanted.cells.table);
    if (!table) return undefined;
    const found = observationsOf(cellsOf(table, wanted.cells, recipe.id), table, wanted.cells, recipe.id);
    const { source } = sourceOf(table, [wanted.cells.measure]);
    return { breaks: [], source, observations: found.map((o) => (o.value === null ? o : { ...o, value: rounded(o.value, recipe.decimals) })) };
  }
  const side = (cube: Cube): Composed => {
    const found = 'key' in wanted ? [...(cube.get(wanted.key)?.values() ?? [])] : periodsOf(cube).map((period) => total(cube, period));
    return { observations: found, codes: new Set() };
  };
  const { observations } = below ? divided(side(above), side(below), (q) => rounded(q * recipe.per!.times, recipe.decimals)) : side(above);
  return { breaks: [], observations: [...observations], ...('sum' in wanted ? { computed: wanted.sum } : {}) };
}

/** All regions of a period added up, those that are no municipality included. */
function total(cube: Cube, period: string): FigureObservation {
  const found = [...cube.values()].flatMap((periods) => periods.get(period) ?? []).filter((o) => o.value !== null);
  return { period, value: found.reduce((sum, o) => sum + o.value!, 0), status: jointStatus(found.map((o) => o.status)) };
}
