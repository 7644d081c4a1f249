import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FigureObservation, Indicator, Municipality, MunicipalIndicators, SeriesFigures } from '@trendbeeld/data/figures';

/** Figures that lie in a figures folder; empty where there is none. Not checked: `trendbeeld check` does that. */
export interface FigureFiles {
  readonly national: ReadonlyMap<string, Indicator>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly shared: MunicipalIndicators | null;
  /** Files that are no JSON: what they held is not known. */
  readonly broken: readonly string[];
  /** Average number of inhabitants of a municipality by year, on its territory of today. */
  readonly averagePopulation: (code: string) => ReadonlyMap<string, number | null>;
}

/** Reads the figures in a folder. A file that is no JSON counts as absent, so that a fetch of everything can mend it. */
export function readFigures(folder: string): FigureFiles {
  const national = new Map(
    jsonIn(join(folder, 'national'))
      .map((value) => value as Indicator)
      .map((i) => [i.id, i]),
  );
  const municipalities = new Map(
    jsonIn(join(folder, 'municipalities'))
      .map((value) => value as Municipality)
      .map((m) => [m.code, m]),
  );
  const files = ['national', 'municipalities'].flatMap((name) => namesIn(join(folder, name)).map((file) => join(name, file)));
  return {
    national,
    municipalities,
    broken: files.filter((file) => readJson(join(folder, file)) === null),
    shared: readJson(join(folder, 'municipal-indicators.json')) as MunicipalIndicators | null,
    averagePopulation: (code) => new Map((municipalities.get(code)?.series['average-population']?.observations ?? []).map((o) => [o.period, o.value])),
  };
}

/** The observations of files by series, for a comparison; texts as `buildFigures` gives them. */
export function seriesIn(files: ReadonlyMap<string, string>): SeriesFigures {
  const all = new Map<string, readonly FigureObservation[]>();
  for (const [path, text] of files) {
    const value = parsed(text) as Partial<Indicator & Municipality> | null;
    if (!value) continue;
    if (path.startsWith('national/') && value.id && value.observations) all.set(value.id, value.observations);
    if (value.code && value.series) for (const [id, series] of Object.entries(value.series)) all.set(`${value.code} ${id}`, series.observations);
  }
  return all;
}

/** The texts of these files as they lie in the folder; absent ones are left out. */
export function existingTexts(folder: string, paths: Iterable<string>): Map<string, string> {
  return new Map([...paths].flatMap((path): [string, string][] => (existsSync(join(folder, path)) ? [[path, readFileSync(join(folder, path), 'utf8')]] : [])));
}

/**
 * Writes files whole or not at all: all are written beside their place first, and put in place only when every one of them
 * is there. On a fault before that nothing has changed; what was written is taken away again.
 */
export function writeWhole(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const staged: [string, string][] = [];
  try {
    for (const [path, text] of files) {
      const target = join(folder, path);
      const stage = join(dirname(target), `.${basename(target)}.part`);
      mkdirSync(dirname(target), { recursive: true });
      staged.push([stage, target]);
      writeFileSync(stage, text);
    }
    for (const [stage, target] of staged) renameSync(stage, target);
  } finally {
    for (const [stage] of staged) rmSync(stage, { force: true });
  }
}

function jsonIn(folder: string): unknown[] {
  return namesIn(folder).flatMap((name) => readJson(join(folder, name)) ?? []);
}

/** Names of the JSON files in a folder; none when there is no folder. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .toSorted();
}

/** The parsed file; null when it is not there or no JSON. */
export function readJson(file: string): unknown {
  return existsSync(file) ? parsed(readFileSync(file, 'utf8')) : null;
}

/** The parsed text; null when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
