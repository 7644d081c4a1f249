import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSeries, type Language, type Series } from '@trendbeeld/data';
import { quote, stableJson } from '@trendbeeld/data/figures';
import { textOf, type Known } from '@trendbeeld/data/own';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { changesSince } from '../own/compare.js';
import { checkMapping, mappingOf, type Mapping } from '../own/mapping.js';
import { places } from '../own/places.js';
import { readOwn, type ReadOwn } from '../own/read-own.js';
import { JOIN_WORDS } from '../words/join-words.js';

/** Options of `trendbeeld join`; all but the last four are answers, and come before those of the mapping. */
export interface JoinOptions {
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  /** Publisher. */
  readonly source?: string | undefined;
  /** Address of the source. */
  readonly url?: string | undefined;
  /** Column of the periods, by its head. */
  readonly period?: string | undefined;
  /** Columns of the figures; several are several series of one unit. */
  readonly value?: readonly string[] | undefined;
  readonly municipality?: string | undefined;
  /** Column that tells series apart. */
  readonly by?: string | undefined;
  /** "Column=text": only these rows. */
  readonly only?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly numbers?: string | undefined;
  readonly dash?: string | undefined;
  readonly sheet?: string | undefined;
  readonly mapping?: string | undefined;
  /** File to write the answers to, for the next time. */
  readonly 'write-mapping'?: string | undefined;
  /** File to write. Default: printed. */
  readonly out?: string | undefined;
  /** Default: nl. */
  readonly language?: string | undefined;
}

/**
 * Makes a series of own figures from a file (CSV, `.xlsx`, JSON-stat), and prints or writes it. What is ambiguous is asked on a terminal.
 * What was taken and left is told, and what changed since the file that is written over.
 *
 * @returns exit code: refused, with all that is wrong listed and nothing written, when something is wrong with file or mapping.
 * @throws UsageError when a file cannot be read.
 */
export async function joinFigures(file: string | undefined, options: JoinOptions, io: Io): Promise<number> {
  if (file === undefined) throw new UsageError('join: missing file. Expected a CSV file or a workbook.');
  const language = languageOf('join', options.language);
  const words = JOIN_WORDS[language];
  const lines = (name: string, all: readonly string[]): string => all.map((one) => `${name}: ${one}\n`).join('');
  const { mapping, wrong } = mappingAt(options.mapping, language, io);
  if (!mapping) {
    io.err(`${lines(options.mapping!, wrong)}${words.refused(wrong.length)}\n`);
    return EXIT.refused;
  }
  const known: Known = { ...mapping, ...answersOf(options, mapping), language };
  const read = await readOwn(bytesAt('join', file, io), known, places(), io);
  io.err(lines(file, read.told.map(words.read)));
  if (!read.series) {
    io.err(`${lines(file, read.wrong)}${words.refused(read.wrong.length)}\n${proposal(read, language)}`);
    return EXIT.refused;
  }
  const older = options.out === undefined ? null : seriesAt(resolve(io.cwd, options.out));
  if (older) {
    const changes = changesSince(older, read.series, words);
    io.err(`${options.out!}: ${words.compared}\n${(changes.length > 0 ? changes : [words.same]).map((one) => `  ${one}\n`).join('')}`);
  }
  const text = stableJson(read.series);
  if (options.out === undefined) io.out(text);
  else writeFileSync(resolve(io.cwd, options.out), text);
  if (options['write-mapping'] !== undefined)
    writeFileSync(resolve(io.cwd, options['write-mapping']), `${JSON.stringify(mappingOf(read.known, read.reading?.columns ?? null), null, 2)}\n`);
  return EXIT.ok;
}

/** A language by its name. @throws UsageError for another one. */
export function languageOf(command: string, name: string | undefined): Language {
  if (name === undefined || name === 'nl' || name === 'en') return name ?? 'nl';
  throw new UsageError(`${command}: unknown language: ${JSON.stringify(name)}. Expected nl or en.`);
}

/** The bytes of a file. @throws UsageError when it cannot be read. */
export function bytesAt(command: string, file: string, io: Io): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, file));
  } catch (cause) {
    throw new UsageError(`${command}: unreadable file: ${JSON.stringify(file)}. ${cause instanceof Error ? cause.message : ''}`);
  }
}

/** The mapping of a file, or all that is wrong with it; an empty one where none is asked for. @throws UsageError for a file that is no JSON. */
export function mappingAt(file: string | undefined, language: Language, io: Io): { readonly mapping: Mapping | null; readonly wrong: readonly string[] } {
  if (file === undefined) return { mapping: {}, wrong: [] };
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytesAt('join', file, io))?.text ?? '');
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`join: ${file}: broken JSON: ${cause instanceof Error ? cause.message : ''}. Expected a mapping.`);
  }
  const { mapping, issues } = checkMapping(value);
  return { mapping, wrong: issues.map(({ path, found, expected }) => JOIN_WORDS[language].mapping(path, quote(found), expected)) };
}

/** Answers among the options. @throws UsageError for one that is none. */
function answersOf(options: JoinOptions, { columns, source }: Mapping): Partial<Known> {
  const { title, unit, source: publisher, url, period, value, municipality, by, only, ignore, numbers, dash, sheet } = options;
  if (numbers !== undefined && numbers !== 'nl' && numbers !== 'en') throw new UsageError(`join: --numbers: ${JSON.stringify(numbers)}. Expected nl or en.`);
  if (dash !== undefined && dash !== 'zero' && dash !== 'missing') throw new UsageError(`join: --dash: ${JSON.stringify(dash)}. Expected zero or missing.`);
  const pairs = (only ?? []).map((pair) => {
    const [, column, text] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (column === undefined || text === undefined) throw new UsageError(`join: --only: ${JSON.stringify(pair)}. Expected "column=text".`);
    return [column, text] as const;
  });
  const all = {
    title,
    unit,
    sheet,
    municipality,
    by,
    ignore,
    numbers,
    dash,
    source: publisher === undefined ? undefined : { ...source, publisher, ...(url === undefined ? {} : { url }) },
    only: pairs.length > 0 ? Object.fromEntries(pairs) : undefined,
    columns:
      period === undefined && value === undefined ? undefined : { ...columns, ...(period ? { period } : {}), ...(value ? { value: oneOrMore(value) } : {}) },
  };
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined)) as Partial<Known>;
}

const oneOrMore = (all: readonly string[]): string | readonly string[] => (all.length === 1 ? all[0]! : all);

/** A mapping to go on from, for who has no terminal. */
function proposal({ known, reading }: ReadOwn, language: Language): string {
  if (!reading || reading.heads.length === 0) return '';
  const made = mappingOf(known, reading.columns);
  return `${JOIN_WORDS[language].proposal}\n${JSON.stringify({ ...made, title: made.title ?? '', unit: made.unit ?? '', source: made.source ?? { publisher: '' } }, null, 2)}\n`;
}

/** The series that a file holds, for comparing; null where there is none. */
function seriesAt(path: string): Series | null {
  if (!existsSync(path)) return null;
  try {
    return readSeries(JSON.parse(readFileSync(path, 'utf8'))).series;
  } catch {
    return null;
  }
}
