/** Finds the study that a command is about: a folder, a package, or the one that is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Study } from '@trendbeeld/data';
import { buildStudy, formatIssues, readStudy, type Issue } from '@trendbeeld/data/folder';
import { readFolder, shelf } from '@trendbeeld/data/node';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';

/** The file that names a study for all commands below its folder: `{ "study": "my-study" }`. */
const CONFIG = 'trendbeeld.config.json';

/** Whether a folder is that of a study. */
export const isStudyFolder = (folder: string): boolean => existsSync(join(folder, 'study.yaml'));

/**
 * The study of a command: the one that is named, else that of the nearest `trendbeeld.config.json`, else the folder in which the
 * command stands, else the one package of a study that is installed.
 *
 * @param named a folder with a `study.yaml`, or the name of a package. Default: none.
 * @throws UsageError where there is no study, more than one, or one with issues: all of them are listed.
 */
export async function loadStudy(named: string | undefined, io: Io): Promise<Study> {
  if (named !== undefined) return named.startsWith('@') ? fromPackage(named, io.cwd) : fromFolder(resolve(io.cwd, named), named);
  const config = nearest(io.cwd, CONFIG);
  if (config) {
    const { study } = JSON.parse(readFileSync(config, 'utf8')) as { readonly study?: string };
    if (study === undefined) throw new UsageError(`${CONFIG}: missing study. Expected the folder of a study, or the name of its package.`);
    return study.startsWith('@') ? fromPackage(study, dirname(config)) : fromFolder(resolve(dirname(config), study), study);
  }
  if (isStudyFolder(io.cwd)) return fromFolder(io.cwd, '.');
  const installed = installedStudies(io.cwd);
  const [only] = installed;
  if (only === undefined) throw new UsageError('missing --study. Expected the folder of a study (with a study.yaml), or the name of its package.');
  if (installed.length > 1) throw new UsageError(`missing --study. Expected one of: ${installed.join(', ')}; or a folder with a study.yaml.`);
  return fromPackage(only, io.cwd);
}

/** What is wrong in the folder of a study, with the paths as the caller wrote the folder; and the study where nothing is. */
export function readStudyFolder(folder: string, shown: string): { readonly study: Study | null; readonly issues: readonly Issue[] } {
  const { study, issues } = buildStudy(readStudy(readFolder(folder)), shelf());
  return { study, issues: issues.map((issue) => ({ ...issue, file: join(shown, issue.file) })) };
}

function fromFolder(folder: string, shown: string): Study {
  if (!isStudyFolder(folder)) throw new UsageError(`study: ${JSON.stringify(shown)} has no study.yaml. Expected the folder of a study.`);
  const { study, issues } = readStudyFolder(folder, shown);
  if (!study) throw new UsageError(`study: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${JSON.stringify(shown)}:\n${formatIssues(issues)}`);
  return study;
}

async function fromPackage(name: string, from: string): Promise<Study> {
  const { resolve: find } = createRequire(join(from, 'index.js'));
  let path: string;
  try {
    path = find(name);
  } catch {
    throw new UsageError(`study: there is no package ${JSON.stringify(name)}. Expected an installed package of a study, or a folder with a study.yaml.`);
  }
  const { study } = (await import(pathToFileURL(path).href)) as { readonly study?: Study };
  if (!study) throw new UsageError(`study: the package ${JSON.stringify(name)} holds no study.`);
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
