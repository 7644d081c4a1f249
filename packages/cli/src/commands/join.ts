import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSeries } from '@trendbeeld/data';
import { formatIssues, stableJson, type Issue } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { mappedSeries } from '../own/mapped-series.js';
import { checkMapping } from '../own/mapping.js';

/** Options of `trendbeeld join`. */
export interface JoinOptions {
  readonly mapping?: string | undefined;
  /** File to write. Default: printed. */
  readonly out?: string | undefined;
}

/**
 * Makes a series of own figures from a CSV file and a mapping, checked as every other figure, and prints or writes it.
 *
 * @returns exit code: refused, with every issue listed and nothing written, when something is wrong with file or mapping.
 * @throws UsageError when a file cannot be read.
 */
export function joinFigures(file: string | undefined, { mapping, out }: JoinOptions, io: Io): number {
  if (file === undefined) throw new UsageError('join: missing file. Expected a CSV file.');
  if (mapping === undefined) throw new UsageError('join: missing --mapping. Expected a JSON file that says which column is what; see trendbeeld join --help.');
  const { issues, text } = joined(file, mapping, io);
  if (issues.length > 0) {
    io.err(`${formatIssues(issues)}\n${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}, nothing is written\n`);
    return EXIT.refused;
  }
  if (out === undefined) io.out(text);
  else writeFileSync(resolve(io.cwd, out), text);
  return EXIT.ok;
}

/** The series as text, or what is wrong with the CSV file or the mapping. */
export function joined(file: string, mapping: string, io: Io): { readonly issues: readonly Issue[]; readonly text: string } {
  const map = checkMapping(mapping, parsedJson(decoded(bytesOf(mapping, io)), mapping));
  if (!map.mapping) return { issues: map.issues, text: '' };
  const { value, issues } = mappedSeries(decoded(bytesOf(file, io)), file, map.mapping);
  if (issues.length > 0) return { issues, text: '' };
  const { series, issues: wrong } = readSeries(value);
  const told = wrong.map(({ path, message }): Issue => ({ file, path, what: 'invalid own figures', found: foundAt(value, path), expected: message }));
  return { issues: told, text: series ? stableJson(series) : '' };
}

function foundAt(value: unknown, path: string): string {
  const found = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined), value);
  return found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60);
}

function bytesOf(file: string, io: Io): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, file));
  } catch (cause) {
    throw new UsageError(`join: unreadable file: ${JSON.stringify(file)}. ${cause instanceof Error ? cause.message : ''}`);
  }
}

/** Text as UTF-8, or as Windows-1252, which older versions of Excel write. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`join: ${file}: broken JSON: ${cause instanceof Error ? cause.message : ''}. Expected a mapping.`);
  }
}
