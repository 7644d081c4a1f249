import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readability } from '@trendbeeld/data/node';
import { checkFigures, formatIssues, type Issue } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { isStudyFolder, readStudyFolder } from '../study/load-study.js';
import { joined } from './join.js';

/**
 * Checks the folder of a study, or files of figures, and lists every issue: file, place in it, what was found, what was expected. For a study that has none, what is
 * hard to read is told too, as a hint.
 *
 * @param mapping file that says which column is what, for CSV files.
 * @returns exit code: all well, or refused when there are issues.
 * @throws UsageError when a file cannot be read.
 */
export function checkFiles(files: readonly string[], io: Io, mapping?: string): number {
  if (files.length === 0) throw new UsageError('check: missing file. Expected at least one file or folder.');
  const studies = files.filter((file) => isStudyFolder(resolve(io.cwd, file)));
  const all = files.filter((file) => !studies.includes(file)).flatMap((file) => jsonFiles(resolve(io.cwd, file), file));
  const read = studies.map((folder) => readStudyFolder(resolve(io.cwd, folder), folder));
  const hints = read.flatMap(({ study }) => (study ? readability(study).issues : []));
  const issues = [
    ...read.flatMap((r) => r.issues),
    ...all.flatMap(({ path, shown }) => (/\.csv$/i.test(path) ? csvIssues(shown, mapping, io) : issuesOf(path, shown))),
  ];
  if (issues.length > 0) io.out(`${formatIssues(issues)}\n`);
  if (hints.length > 0) io.out(`Hints on plain language, which refuse nothing:\n${formatIssues(hints)}\n`);
  const counted = [
    ...(studies.length > 0 ? [count(studies.length, 'study', 'studies')] : []),
    ...(all.length > 0 || studies.length === 0 ? [count(all.length, 'file', 'files')] : []),
  ];
  io.out(`${[...counted, count(issues.length, 'issue', 'issues'), ...(hints.length > 0 ? [count(hints.length, 'hint', 'hints')] : [])].join(', ')}\n`);
  return issues.length > 0 ? EXIT.refused : EXIT.ok;
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

function csvIssues(file: string, mapping: string | undefined, io: Io): readonly Issue[] {
  if (mapping === undefined) throw new UsageError(`check: ${file}: missing --mapping. Expected a JSON file that says which column is what.`);
  return joined(file, mapping, io).issues;
}

interface Found {
  readonly path: string;
  /** As the caller wrote it. */
  readonly shown: string;
}

/** The file itself, or the JSON files in a folder and the folders in it, in order of name. */
function jsonFiles(path: string, shown: string): Found[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.isDirectory()) return jsonFiles(join(path, entry.name), join(shown, entry.name));
        return entry.name.endsWith('.json') ? [{ path: join(path, entry.name), shown: join(shown, entry.name) }] : [];
      });
  } catch {
    // Not a folder.
    return [{ path, shown }];
  }
}

function issuesOf(path: string, shown: string): Issue[] {
  const read = parsed(path, shown);
  return 'issue' in read ? [read.issue] : checkFigures(shown, read.value);
}

function parsed(path: string, shown: string): { readonly value: unknown } | { readonly issue: Issue } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`check: unreadable file: ${JSON.stringify(shown)}. ${cause instanceof Error ? cause.message : ''}`);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    return {
      issue: { file: shown, path: '', what: 'broken JSON', found: cause instanceof Error ? cause.message : 'no JSON', expected: 'Expected valid JSON.' },
    };
  }
}
