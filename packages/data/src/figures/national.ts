import type { FigureObservation, Indicator, IndicatorSource } from '../model/indicator.js';
import { parsePeriod } from '../model/period.js';
import { FigureRecipeError } from './errors.js';
import { definitiveUntil, provisionalInNote, withProse } from './prose.js';
import type { Cells, ComputedRecipe, JoinedRecipe, MeasuredRecipe, Recipe, RecipeHead } from './recipe.js';
import { clean } from './rounding.js';
import { jointStatus } from './status.js';
import { sourcesOf, withinPeriods } from './sources.js';
import type { FigureRow, FigureTable, TablePart } from './table.js';

/** The sources of a figure, from what its table says: one, or one for each of its parts. */
export function sourceOf(table: FigureTable, measures: readonly string[], sign: '+' | '/' = '+'): Pick<Indicator, 'source' | 'alsoFrom'> {
  const titles = measures.map((code) => table.measures.get(code)?.title ?? code);
  const of = { measure: measures.join(` ${sign} `), measureTitle: titles.join(` ${sign} `) };
  if (!table.parts) return { source: oneSource(table, of) };
  const all = table.parts.map((part) => oneSource(part, of));
  return { source: all.at(-1)!, ...(all.length > 1 ? { alsoFrom: all.slice(0, -1) } : {}) };
}

function oneSource(from: TablePart | FigureTable, measure: Pick<IndicatorSource, 'measure' | 'measureTitle'>): IndicatorSource {
  return {
    publisher: from.publisher,
    table: from.id,
    tableTitle: from.title,
    ...measure,
    ...(from.version ? { version: from.version } : {}),
    ...(from.modified ? { modified: from.modified } : {}),
    ...(from.retrieved ? { retrieved: from.retrieved } : {}),
    licence: from.licence,
    ...(from.url ? { url: from.url } : {}),
    ...(from.via ? { via: from.via } : {}),
    ...(from.taken ? { taken: from.taken } : {}),
    ...('from' in from ? { from: from.from, to: from.to } : {}),
  };
}

/** What of a recipe goes into the file. */
export function headOf(
  recipe: RecipeHead,
): Pick<Indicator, 'id' | 'title' | 'unit' | 'definition' | 'periodMeaning' | 'decimals' | 'kind' | 'jumps' | 'ended'> {
  const { id, title, unit, definition, periodMeaning, decimals, kind, jumps, ended } = recipe;
  return { id, title, unit, definition, periodMeaning, decimals, kind, ...(ended ? { ended } : {}), ...(jumps ? { jumps } : {}) };
}

/**
 * The national indicators that these recipes give, in their order.
 *
 * @param tables by id; a recipe whose table is not there is passed over, as is one computed from it.
 * @throws FigureRecipeError when a table lacks the measure, has no cell for it, or two for one period.
 */
export function nationalIndicators(recipes: readonly Recipe[], tables: ReadonlyMap<string, FigureTable>): Indicator[] {
  const made = new Map<string, Indicator>();
  for (const recipe of recipes) {
    const indicator = 'cells' in recipe ? measured(recipe, tables.get(recipe.cells.table)) : 'joined' in recipe ? joined(recipe, made) : computed(recipe, made);
    if (indicator) made.set(recipe.id, indicator);
  }
  return [...made.values()];
}

function measured(recipe: MeasuredRecipe, table: FigureTable | undefined): Indicator | null {
  if (!table) return null;
  const observations = observationsOf(cellsOf(table, recipe.cells, recipe.id), table, recipe.cells, recipe.id);
  return {
    ...headOf(recipe),
    ...withinPeriods(sourceOf(table, [recipe.cells.measure]), observations),
    region: 'NL01',
    breaks: [...(recipe.breaks ?? [])],
    observations,
  };
}

/** The rows of a table that a recipe asks for. */
export function cellsOf(table: FigureTable, cells: Cells, id: string): FigureRow[] {
  if (!table.measures.has(cells.measure)) {
    throw new FigureRecipeError(id, table.id, `unknown measure: ${JSON.stringify(cells.measure)}. Expected one of: ${[...table.measures.keys()].join(', ')}`);
  }
  const wanted = Object.entries(cells.where ?? {});
  const rows = table.rows.filter(
    (row) =>
      row.measure === cells.measure &&
      parsePeriod(row.period)?.kind === cells.grain &&
      (cells.from === undefined || row.period >= cells.from) &&
      (cells.to === undefined || row.period <= cells.to) &&
      wanted.every(([name, key]) => (typeof key === 'string' ? row.keys[name] === key : key(row.keys[name] ?? ''))),
  );
  if (rows.length === 0) throw new FigureRecipeError(id, table.id, 'missing cells: none found. Expected at least one; check keys and grain');
  return rows;
}

/** Observations in order of time; values times the factor of the unit. Trailing periods that cannot occur are left out. */
export function observationsOf(rows: readonly FigureRow[], table: FigureTable, cells: Cells, id: string): FigureObservation[] {
  const factor = table.measures.get(cells.measure)!.factor;
  const until = definitiveUntil(table.description);
  const adds = Object.values(cells.where ?? {}).some((key) => typeof key === 'function');
  const byPeriod = new Map<string, FigureRow[]>();
  for (const row of rows) byPeriod.set(row.period, [...(byPeriod.get(row.period) ?? []), row]);
  const all = [...byPeriod]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, found]): FigureObservation => {
      if (found.length > 1 && !adds)
        throw new FigureRecipeError(id, table.id, `duplicate cells for ${period}: ${found.length}. Expected a key for every dimension`);
      const gap = found.find((row) => row.value === null);
      const noted = cells.topic !== undefined && provisionalInNote(table.periodNotes.get(period) ?? '', cells.topic);
      const status = withProse(jointStatus(found.map((row) => row.status)), period, until, noted);
      if (gap) return { period, value: null, status, reason: gap.reason ?? 'unknown' };
      return { period, value: clean(found.reduce((sum, row) => sum + row.value!, 0) * factor), status, ...(found[0]!.about ? { about: found[0]!.about } : {}) };
    });
  const last = all.findLastIndex((o) => o.reason !== 'impossible');
  const first = all.findIndex((o) => o.reason !== 'impossible');
  return all.slice(Math.max(0, first), last + 1);
}

function computed(recipe: ComputedRecipe, made: ReadonlyMap<string, Indicator>): Indicator | null {
  const inputs = recipe.of.flatMap((id) => made.get(id) ?? []);
  const [first] = inputs;
  if (!first || inputs.length !== recipe.of.length) return null;
  const at = inputs.map((input) => new Map(input.observations.map((o) => [o.period, o])));
  const observations = first.observations.flatMap(({ period }): FigureObservation[] => {
    const found = at.map((periods) => periods.get(period));
    if (found.some((o) => o === undefined)) return [];
    const status = jointStatus(found.map((o) => o!.status));
    if (found.some((o) => o!.value === null)) return [{ period, value: null, status, reason: 'incomplete' }];
    return [{ period, value: clean(recipe.value(...found.map((o) => o!.value!))), status }];
  });
  return {
    ...headOf(recipe),
    ...computedSources(inputs, recipe.sign),
    computed: recipe.computed,
    region: 'NL01',
    breaks: [...(recipe.breaks ?? first.breaks)],
    observations,
  };
}

/** The sources of what is computed: one where all stand in one table, with its measures side by side; else each once. */
function computedSources(inputs: readonly Indicator[], sign: '+' | '/'): Pick<Indicator, 'source' | 'alsoFrom'> {
  const [first, ...rest] = inputs.flatMap((i) => [i.source, ...(i.alsoFrom ?? [])]);
  const same = rest.every((s) => s.table === first!.table && s.from === first!.from);
  if (same)
    return {
      source: {
        ...first!,
        measure: inputs.map((i) => i.source.measure).join(` ${sign} `),
        measureTitle: inputs.map((i) => i.source.measureTitle).join(` ${sign} `),
      },
    };
  const seen = new Set([`${first!.table} ${first!.measure} ${first!.from}`]);
  const others = rest.filter((s) => !seen.has(`${s.table} ${s.measure} ${s.from}`) && seen.add(`${s.table} ${s.measure} ${s.from}`));
  return { source: first!, ...(others.length > 0 ? { alsoFrom: others } : {}) };
}

/** The observations of several indicators as one; each source is named. Periods that two of them have are a mistake of the recipe. */
function joined(recipe: JoinedRecipe, made: ReadonlyMap<string, Indicator>): Indicator | null {
  const parts = recipe.joined.flatMap((id) => made.get(id) ?? []);
  if (parts.length === 0 || parts.length !== recipe.joined.length) return null;
  const observations = parts.flatMap((p) => p.observations);
  const late = observations.find((o, i) => i > 0 && observations[i - 1]!.period >= o.period);
  const all = parts.flatMap((part) =>
    sourcesOf(part).map((s): IndicatorSource => ({ from: part.observations[0]!.period, to: part.observations.at(-1)!.period, ...s })),
  );
  if (late) throw new FigureRecipeError(recipe.id, recipe.joined.join(' + '), `${late.period} is out of order. Expected parts that follow each other`);
  return {
    ...headOf(recipe),
    source: all.at(-1)!,
    alsoFrom: all.slice(0, -1),
    computed: recipe.computed,
    region: 'NL01',
    breaks: [...(recipe.breaks ?? [])],
    observations,
  };
}
