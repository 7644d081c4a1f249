/** Finds the study that a command is about: a folder, a package, or the one that is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Approval, Study } from '@trendbeeld/data';
import { buildStudy, formatIssues, readApprovals, readStudy, type Issue, type StudyFile } from '@trendbeeld/data/folder';
import { readFolder, shelf } from '@trendbeeld/data/node';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { STUDY_WORDS } from '../words/study-words.js';

/** The file that names a study for all commands below its folder: `{ "study": "my-study" }`. */
const CONFIG = 'trendbeeld.config.json';
/** Folder of the approvals, in that of a study. */
const APPROVALS = 'approvals';

/** Whether a folder is that of a study. */
export const isStudyFolder = (folder: string): boolean => existsSync(join(folder, 'study.yaml'));

/** Where the study of a command is: a folder, or a package as it is asked for from a folder. */
type Place = { readonly folder: string; readonly shown: string } | { readonly name: string; readonly from: string };

/** The study that is named, else that of the nearest `trendbeeld.config.json`, else the folder in which one stands, else the one package. */
function placeOf(named: string | undefined, io: Io): Place {
  const asked = (text: string, from: string): Place => (text.startsWith('@') ? { name: text, from } : { folder: resolve(from, text), shown: text });
  if (named !== undefined) return asked(named, io.cwd);
  const config = nearest(io.cwd, CONFIG);
  if (config) {
    const { study } = JSON.parse(readFileSync(config, 'utf8')) as { readonly study?: string };
    if (study === undefined) throw new UsageError(`${CONFIG}: ${STUDY_WORDS.configWithoutStudy}`);
    return asked(study, dirname(config));
  }
  if (isStudyFolder(io.cwd)) return { folder: io.cwd, shown: '.' };
  const installed = installedStudies(io.cwd);
  const [only] = installed;
  if (only === undefined) throw new UsageError(STUDY_WORDS.missingStudy);
  if (installed.length > 1) throw new UsageError(STUDY_WORDS.severalStudies(installed.join(', ')));
  return { name: only, from: io.cwd };
}

const studyAt = async (place: Place): Promise<Study> => ('folder' in place ? fromFolder(place.folder, place.shown) : fromPackage(place.name, place.from));

/**
 * The study of a command: the one that is named, else that of the nearest `trendbeeld.config.json`, else the folder in which the
 * command stands, else the one package of a study that is installed.
 *
 * @param named a folder with a `study.yaml`, or the name of a package. Default: none.
 * @throws UsageError where there is no study, more than one, or one with issues: all of them are listed.
 */
export const loadStudy = (named: string | undefined, io: Io): Promise<Study> => studyAt(placeOf(named, io));

const homeOf = (place: Place): string =>
  'folder' in place ? place.folder : dirname(createRequire(join(place.from, 'index.js')).resolve(`${place.name}/package.json`));

/** The folder in which the study of a command lies: its own, or that of its package. @throws UsageError as {@link loadStudy}. */
export const studyHome = (named: string | undefined, io: Io): string => homeOf(placeOf(named, io));

/** A study with what was approved of it. */
export interface ReviewedStudy {
  readonly study: Study;
  /** By what they are of: "nl/trends/woningbouw". */
  readonly approvals: ReadonlyMap<string, Approval>;
  /** The folder in which they are kept; it need not be there. */
  readonly folder: string;
}

/**
 * The same with its approvals: those in its folder or package, or in a folder of one's own.
 *
 * @param kept folder of the approvals. Default: `approvals` in that of the study.
 * @throws UsageError as {@link loadStudy}, and for an approval that cannot be read.
 */
export async function loadReviewed(named: string | undefined, kept: string | undefined, io: Io): Promise<ReviewedStudy> {
  const place = placeOf(named, io);
  const study = await studyAt(place);
  const folder = kept === undefined ? join(homeOf(place), APPROVALS) : resolve(io.cwd, kept);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')) : [];
  const files = names.toSorted().map((name) => ({ path: `${APPROVALS}/${name.replaceAll('\\', '/')}`, text: readFileSync(join(folder, name), 'utf8') }));
  const { approvals, issues } = readApprovals(files, study);
  if (issues.length > 0) throw new UsageError(`approvals: ${STUDY_WORDS.issues(issues.length, kept ?? APPROVALS, formatIssues(issues))}`);
  return { study, approvals, folder };
}

/** Whether a folder is that of a study, or lies in one. */
export const isInStudy = (folder: string): boolean => nearest(folder, 'study.yaml') !== null;

/** The folder of a study as it was read: the study where nothing is wrong, what is, and what can be meant otherwise. */
export interface ReadStudyFolder {
  readonly study: Study | null;
  /** Its files as they are. */
  readonly files: readonly StudyFile[];
  readonly issues: readonly Issue[];
  readonly hints: readonly Issue[];
}

/** Reads the folder of a study; issues and hints have the paths as the caller wrote the folder. */
export function readStudyFolder(folder: string, shown: string): ReadStudyFolder {
  const files = readFolder(folder);
  const read = readStudy(files);
  const { study, issues } = buildStudy(read, shelf());
  const named = (all: readonly Issue[]): Issue[] => all.map((issue) => ({ ...issue, file: join(shown, issue.file) }));
  return { study, files, issues: named(issues), hints: named(read.hints) };
}

function fromFolder(folder: string, shown: string): Study {
  if (!existsSync(folder)) throw new UsageError(`study: ${STUDY_WORDS.noFolder(shown)}`);
  if (!isStudyFolder(folder)) throw new UsageError(`study: ${STUDY_WORDS.noStudy(shown)}`);
  const { study, issues } = readStudyFolder(folder, shown);
  if (!study) throw new UsageError(`study: ${STUDY_WORDS.issues(issues.length, shown, formatIssues(issues))}`);
  return study;
}

async function fromPackage(name: string, from: string): Promise<Study> {
  const { resolve: find } = createRequire(join(from, 'index.js'));
  let path: string;
  try {
    path = find(name);
  } catch {
    throw new UsageError(`study: ${STUDY_WORDS.noPackage(name)}`);
  }
  const { study } = (await import(pathToFileURL(path).href)) as { readonly study?: Study };
  if (!study) throw new UsageError(`study: ${STUDY_WORDS.emptyPackage(name)}`);
  return study;
}

/** Names of the packages of studies that are installed for a folder: `@…/study-…`. */
function installedStudies(from: string): string[] {
  const found = nearest(from, 'node_modules');
  if (!found) return [];
  return readdirSync(found)
    .filter((scope) => scope.startsWith('@'))
    .flatMap((scope) => readdirSync(join(found, scope)).map((name) => `${scope}/${name}`))
    .filter((name) => /^@[^/]+\/study-/.test(name))
    .toSorted();
}

/** A file or folder of this name in a folder or the nearest one above it; null for none. */
function nearest(from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return null;
  }
}
