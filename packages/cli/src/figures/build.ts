import {
  betweenIndicators,
  municipalFigures,
  MUNICIPAL_RECIPES,
  NATIONAL_RECIPES,
  nationalIndicators,
  stableJson,
  type FigureTable,
  type Indicator,
  type Municipality,
  type MunicipalIndicator,
  type MunicipalIndicators,
  type MunicipalRecipe,
  type Register,
} from '@trendbeeld/data/figures';
import { cbsPage } from '../tables/csv-table.js';
import { tablesOf } from '../tables/source.js';
import type { FigureFiles } from './files.js';

/** Files of figures by path in the figures folder, as text to be written. */
export type Built = ReadonlyMap<string, string>;

/** What is to be made anew; the rest stays as it is. */
export interface Scope {
  /** Only indicators that read this table. */
  readonly table?: string | undefined;
  /** Only this municipality; no national figures. */
  readonly municipality?: string | undefined;
}

/** The figures that these tables give, laid over those that are there already. */
export function buildFigures(
  tables: ReadonlyMap<string, FigureTable>,
  register: Register,
  existing: FigureFiles,
  scope: Scope,
): { readonly built: Built; readonly unknownRegions: readonly string[] } {
  const touched = (recipe: (typeof NATIONAL_RECIPES)[number] | MunicipalRecipe): boolean => {
    const needed = tablesOf(recipe, NATIONAL_RECIPES);
    return (
      needed.every((key) => tables.has(key)) && (scope.table === undefined || needed.some((key) => tables.get(key)?.id === scope.table || key === scope.table))
    );
  };
  const national = scope.municipality ? [] : NATIONAL_RECIPES.filter(touched).map((r) => r.id);
  const made = nationalIndicators(NATIONAL_RECIPES, tables).filter((i) => national.includes(i.id));
  const municipal = MUNICIPAL_RECIPES.filter(touched);
  const { indicators, municipalities, unknownRegions } = municipalFigures(municipal, tables, register, existing.averagePopulation);

  const between = scope.municipality ? [] : betweenIndicators(indicators, municipalities);
  const built = new Map<string, string>();
  for (const indicator of [...made, ...between])
    built.set(`national/${indicator.id}.json`, stableJson(withAddress(indicator, existing.national.get(indicator.id))));
  if (municipal.length > 0) {
    if (!scope.municipality) built.set('municipal-indicators.json', stableJson({ indicators: merged(indicators, existing.shared) }));
    for (const municipality of municipalities) {
      if (scope.municipality !== undefined && municipality.code !== scope.municipality) continue;
      const old = existing.municipalities.get(municipality.code);
      built.set(
        `municipalities/${municipality.code}.json`,
        stableJson({ ...municipality, series: seriesOf(municipality, old, new Set(municipal.map((r) => r.id))) }),
      );
    }
  }
  return { built, unknownRegions };
}

/** A service that gives no address of a table leaves the one that was known; one that was never known is that of CBS's page. */
function withAddress(now: Indicator, old: Indicator | undefined): Indicator {
  const known = old?.source.table === now.source.table ? old.source.url : undefined;
  const url = now.source.url ?? known ?? (now.source.publisher === 'CBS' ? cbsPage(now.source.table) : undefined);
  return url ? { ...now, source: { ...now.source, url } } : now;
}

/** An indicator of municipalities whose tables of CBS all lead to their page. */
function withPages(indicator: MunicipalIndicator | undefined): MunicipalIndicator | undefined {
  const paged = (source: Indicator['source']): Indicator['source'] =>
    source.url || source.publisher !== 'CBS' ? source : { ...source, url: cbsPage(source.table) };
  if (!indicator) return undefined;
  const { netherlands, source, alsoFrom } = indicator;
  return {
    ...indicator,
    source: paged(source),
    ...(alsoFrom ? { alsoFrom: alsoFrom.map(paged) } : {}),
    ...(netherlands?.source ? { netherlands: { ...netherlands, source: paged(netherlands.source) } } : {}),
  };
}

/** Indicators in the order of the recipes; what was not made anew stays. */
function merged(now: readonly MunicipalIndicator[], old: MunicipalIndicators | null): MunicipalIndicators['indicators'] {
  return MUNICIPAL_RECIPES.flatMap(({ id }) => withPages(now.find((i) => i.id === id)) ?? old?.indicators.find((i) => i.id === id) ?? []);
}

/** Series made anew, and those that were not asked for as they were. */
function seriesOf(now: Municipality, old: Municipality | undefined, ids: ReadonlySet<string>): Municipality['series'] {
  const kept = Object.entries(old?.series ?? {}).filter(([id]) => !ids.has(id));
  return Object.fromEntries([...kept, ...Object.entries(now.series)]);
}
