import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  checkFigures,
  figureChanges,
  formatIssues,
  MUNICIPAL_RECIPES,
  codeIn,
  municipalityToday,
  NATIONAL_RECIPES,
  revisionsIn,
  sourcesOf,
  stableJson,
  territoryOf,
  type FigureChange,
  type FigureTable,
  type Indicator,
  type MunicipalIndicators,
  type Register,
  type Revision,
  type SeriesFigures,
  withRevisions,
} from '@trendbeeld/data/figures';
import type { CbsWorld } from '@trendbeeld/data/cbs';
import { FileShapeError, RefusalError, UsageError } from '../errors.js';
import { buildFigures } from '../figures/build.js';
import { expectedAfter, expectedIn, firstSeen, MEASURES } from '../figures/expected.js';
import { existingTexts, readFigures, readJson, seriesIn, writeWhole } from '../figures/files.js';
import { allRefused, createJudge, type Judge } from '../figures/judge.js';
import { EXIT, type Io } from '../io.js';
import { createProgress } from '../report/progress.js';
import { fetchSummary } from '../report/summary.js';
import { recordedMap } from '../tables/map.js';
import { liveSource } from '../tables/live.js';
import { recordedSource } from '../tables/recorded.js';
import { recordedRegister } from '../tables/register.js';
import { relatedTables, type TableSource } from '../tables/source.js';

/** Options of `trendbeeld fetch`. */
export interface FetchOptions {
  /** Folder with recorded tables. Default: the CBS service. */
  readonly from?: string | undefined;
  /** Folder of the figures. Default: "figures". */
  readonly out?: string | undefined;
  readonly table?: string | undefined;
  readonly municipality?: string | undefined;
  /** Tables whose change of meaning, cut-off answer or mass of changes is right; see `createJudge`. Default: none. */
  readonly accept?: readonly string[] | undefined;
  readonly dryRun?: boolean | undefined;
  /** Base address of the service. */
  readonly base?: string | undefined;
  /** What of the outside world a test gives itself. */
  readonly world?: Partial<CbsWorld> | undefined;
}

const REGISTER = 'municipalities-register.json';
const MAP = 'map.json';
const REVISIONS = 'revisions.json';
const RECIPES = [...NATIONAL_RECIPES, ...MUNICIPAL_RECIPES];

/**
 * Refreshes the figures in a folder, all of them or a part, and prints what changed.
 *
 * Nothing is written before every table was read and every file was checked; then all files are put in place at once. A table that no longer is
 * what its recipes were written for, an answer that was cut off, and a mass of changes are refused unless `accept` names the table.
 *
 * @throws UsageError, RefusalError, FileShapeError, CbsError: the figures that are there stay.
 */
export async function fetchFigures(asked: FetchOptions, io: Io): Promise<number> {
  const out = resolve(io.cwd, asked.out ?? 'figures');
  const register = registerFor(asked, io, out);
  const options = { ...asked, municipality: todayOf(register, asked.municipality, io) };
  const codes = options.municipality === undefined ? undefined : territoryCodes(register, options.municipality);
  const source = sourceFor(options, io, codes);
  const expected = expectedIn(out);
  const judge = createJudge(expected, options.accept ?? []);
  const { tables, kept } = await readTables(source, options, judge, io);

  const existing = readFigures(out);
  const { built, unknownRegions } = buildFigures(tables, register, existing, options);
  const files = new Map(built);
  refuseBroken(existing.broken, files, out, options, kept);
  const whole = options.from !== undefined && options.table === undefined && options.municipality === undefined;
  if (whole) {
    files.set(REGISTER, stableJson(register));
    const map = recordedMap(recordedFolder(options.from!, io));
    if (map) files.set(MAP, stableJson(map));
  }
  const after = expectedAfter(expected, tables);
  const measures = stableJson(after);
  if (whole || measures !== existingTexts(out, [MEASURES]).get(MEASURES)) files.set(MEASURES, measures);
  const issues = [...files].flatMap(([path, text]) => checkFigures(path, JSON.parse(text)));
  if (issues.length > 0) throw new FileShapeError(out, `${issues.length} issues in the new figures, nothing is written:\n${formatIssues(issues.slice(0, 20))}`);

  const before = existingTexts(out, files.keys());
  const earlierFigures = seriesIn(before);
  const changes = figureChanges(earlierFigures, seriesIn(files));
  judgeChanges(judge, changes, earlierFigures, files);
  const revised = revisionsIn(changes, dayOf(files, tables));
  if (revised.length > 0) {
    const earlier = (readJson(join(out, REVISIONS)) as { readonly revisions?: readonly Revision[] } | null)?.revisions ?? [];
    files.set(REVISIONS, stableJson({ revisions: withRevisions(earlier, revised) }));
    before.set(REVISIONS, stableJson({ revisions: earlier }));
  }
  const changed = new Map([...files].filter(([path, text]) => before.get(path) !== text));
  if (!options.dryRun) writeWhole(out, changed);
  const discontinued = [...tables.values()].filter((t) => /^(Gediscontinueerd|Vervallen)$/i.test(t.state ?? '')).map((t) => `${t.id} (${t.state})`);
  io.out(
    fetchSummary({
      changes,
      files: { changed: changed.size, made: files.size },
      accepted: judge.accepted,
      firstSeen: firstSeen(expected, after),
      discontinued,
      kept,
      unknownRegions,
      dryRun: options.dryRun === true,
    }),
  );
  return EXIT.ok;
}

/** The day of a publisher's change of an indicator: that of its table, else that on which it was fetched. */
function dayOf(files: ReadonlyMap<string, string>, tables: ReadonlyMap<string, FigureTable>): (indicator: string) => string {
  const newest =
    [...tables.values()]
      .map((t) => t.modified ?? t.retrieved ?? '')
      .toSorted()
      .at(-1) ?? '';
  const municipal = (JSON.parse(files.get('municipal-indicators.json') ?? '{"indicators":[]}') as MunicipalIndicators).indicators;
  return (id) => {
    const own = files.get(`national/${id}.json`);
    const source = own ? (JSON.parse(own) as Indicator).source : municipal.find((i) => i.id === id)?.source;
    return source?.modified ?? source?.retrieved ?? newest;
  };
}

/** What a broken file held cannot be kept: only a fetch of all of it may write it anew. */
function refuseBroken(broken: readonly string[], files: ReadonlyMap<string, string>, out: string, { table }: FetchOptions, kept: readonly string[]): void {
  const lost = broken.find((path) => files.has(path) && path.startsWith('municipalities') && (table !== undefined || kept.length > 0));
  if (lost === undefined) return;
  throw new FileShapeError(join(out, lost), 'broken JSON. Expected figures that can be kept; make the file anew with --from, without --table.');
}

/** The register of the recorded folder, or the one that lies with the figures. */
function registerFor({ from }: FetchOptions, io: Io, out: string): Register {
  if (from !== undefined) return recordedRegister(recordedFolder(from, io));
  const file = join(out, REGISTER);
  const register = readJson(file) as Register | null;
  if (!register)
    throw new UsageError(
      `fetch: missing register of municipalities: ${JSON.stringify(file)}. Expected a folder of figures; give it with --out, or make it with --from.`,
    );
  const issues = checkFigures(file, register);
  if (issues.length > 0) throw new FileShapeError(file, formatIssues(issues));
  return register;
}

function recordedFolder(from: string, io: Io): string {
  const folder = resolve(io.cwd, from);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`--from: missing folder: ${JSON.stringify(from)}. Expected a folder of recorded tables.`);
  return folder;
}

/** The municipality of today that a code leads to, which is said; what leads to none is refused later. */
function todayOf(register: Register, asked: string | undefined, io: Io): string | undefined {
  const code = asked === undefined ? undefined : (codeIn(register, asked) ?? asked);
  const today = code === undefined ? null : municipalityToday(register, code);
  if (today === null || today === code) return code;
  io.err(`${code} merged: these are the figures of ${today}\n`);
  return today;
}

function territoryCodes(register: Register, municipality: string): string[] {
  const entry = register.municipalities.find((m) => m.code === municipality);
  if (!entry) throw new UsageError(`--municipality: unknown municipality: ${JSON.stringify(municipality)}. Expected a code of CBS such as "GM0363".`);
  if (entry.to !== null) {
    const next = entry.successors.map((s) => s.code).join(', ');
    throw new UsageError(
      `--municipality: ${municipality} (${entry.name}) lapsed on ${entry.to}. Expected a municipality of today; its inhabitants went to ${next}.`,
    );
  }
  return territoryOf(register, municipality).map((m) => m.code);
}

function sourceFor({ from, base, world }: FetchOptions, io: Io, municipalities: readonly string[] | undefined): TableSource {
  return from === undefined ? liveSource({ base, municipalities, ...(world ? { world } : {}) }) : recordedSource(recordedFolder(from, io));
}

/** Refuses a mass of changes; an indicator that no recipe makes (`betweenIndicators`) names its tables itself. */
function judgeChanges(judge: Judge, changes: readonly FigureChange[], before: SeriesFigures, files: ReadonlyMap<string, string>): void {
  const tablesOfFile = (id: string): readonly string[] => {
    const text = files.get(`national/${id}.json`);
    return text === undefined ? [] : sourcesOf(JSON.parse(text) as Indicator).map((source) => source.table);
  };
  try {
    judge.changes(changes, before, tablesOfFile);
  } catch (error) {
    throw error instanceof RefusalError ? allRefused([error]) : error;
  }
}

/**
 * Reads the tables that are asked for, one after another; what the source does not have is left as it is.
 *
 * @throws RefusalError with what the judge refused in all of them.
 */
async function readTables(
  source: TableSource,
  options: FetchOptions,
  judge: Judge,
  io: Io,
): Promise<{ readonly tables: ReadonlyMap<string, FigureTable>; readonly kept: readonly string[] }> {
  const wanted = relatedTables(options.table, options.municipality === undefined ? RECIPES : MUNICIPAL_RECIPES, NATIONAL_RECIPES);
  if (wanted.size === 0) {
    const known = [...relatedTables(undefined, RECIPES, NATIONAL_RECIPES)].toSorted().join(', ');
    throw new UsageError(`--table: unknown table: ${JSON.stringify(options.table)}. Expected one of: ${known}.`);
  }
  const keys = source.keys.filter((key) => wanted.has(key));
  const tables = new Map<string, FigureTable>();
  const refusals: RefusalError[] = [];
  const progress = createProgress(io, keys.length);
  try {
    for (const key of keys) {
      progress.step(key);
      // One table at a time: the service is asked no more than it can bear.
      try {
        // oxlint-disable-next-line no-await-in-loop
        tables.set(key, await source.read(key, judge));
      } catch (error) {
        if (!(error instanceof RefusalError)) throw error;
        refusals.push(error);
      }
    }
  } finally {
    progress.done();
  }
  if (refusals.length > 0) throw allRefused(refusals);
  return { tables, kept: [...wanted].filter((key) => !tables.has(key)).toSorted() };
}
