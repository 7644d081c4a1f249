import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkFigures, checkStudy, formatIssues, type ContentFile, type Issue } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { joined } from './join.js';

/**
 * Checks files of figures and of content and lists every issue: file, place in it, what was found, what was expected.
 * A file under a folder `content` is checked together with all content of that folder, as entries refer to each other.
 *
 * @param mapping file that says which column is what, for CSV files.
 * @returns exit code: all well, or refused when there are issues.
 * @throws UsageError when a file cannot be read.
 */
export function checkFiles(files: readonly string[], io: Io, mapping?: string): number {
  if (files.length === 0) throw new UsageError('check: missing file. Expected at least one file or folder.');
  const all = files.flatMap((file) => jsonFiles(resolve(io.cwd, file), file));
  const issues = all.flatMap(({ path, shown }) => (/\.csv$/i.test(path) ? csvIssues(shown, mapping, io) : issuesOf(path, shown)));
  if (issues.length > 0) io.out(`${formatIssues(issues)}\n`);
  io.out(`${all.length} ${all.length === 1 ? 'file' : 'files'}, ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}\n`);
  return issues.length > 0 ? EXIT.refused : EXIT.ok;
}

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
  if ('issue' in read) return [read.issue];
  const content = contentFolder(path);
  if (content === null) return checkFigures(shown, read.value);
  const own = contentPath(content, path);
  const files = jsonFiles(content, content).flatMap((file): ContentFile[] => {
    const other = parsed(file.path, file.shown);
    return 'issue' in other ? [] : [{ path: contentPath(content, file.path), value: other.value }];
  });
  return checkStudy(files)
    .issues.filter((issue) => issue.file === own)
    .map((issue) => ({ ...issue, file: shown }));
}

/** The nearest folder above that is called "content"; null when there is none. */
function contentFolder(path: string): string | null {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) if (basename(folder) === 'content') return folder;
  return null;
}

function contentPath(content: string, path: string): string {
  return ['content', ...relative(content, path).split(sep)].join('/');
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
