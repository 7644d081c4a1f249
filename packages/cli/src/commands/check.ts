import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { trendQuote } from '@trendbeeld/cards';
import type { Language, Study } from '@trendbeeld/data';
import { checkForEditors, ISSUE, type StudyFile } from '@trendbeeld/data/folder';
import { readability, shelf } from '@trendbeeld/data/node';
import { checkFigures, formatIssues, type Issue } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { unknownOnPages } from '../press/page-figures.js';
import { earlierNames, readTheme } from '../publish/theme.js';
import { isStudyFolder, readStudyFolder } from '../study/load-study.js';
import { places } from '../own/places.js';
import { readOwn } from '../own/read-own.js';
import { JOIN_WORDS } from '../words/join-words.js';
import { STUDY_WORDS } from '../words/study-words.js';
import { bytesAt, languageOf, mappingAt } from './join.js';

/** Options of `trendbeeld check`. */
export interface CheckOptions {
  /** File of answers about own figures; see `trendbeeld join`. */
  readonly mapping?: string | undefined;
  /** Name of a theme, or a file with tokens. */
  readonly theme?: string | undefined;
  /** Language of what is said of own figures. Default: nl. */
  readonly language?: string | undefined;
}

/** Files that can be checked, and those that nobody expects to be. */
const CHECKED = /\.(?:json|csv|tsv|txt|xlsx)$/i;
const OWN = /\.(?:csv|tsv|txt|xlsx)$/i;

/**
 * Checks the folder of a study, or files of figures, and lists every issue: file, place in it, what was found, what was expected.
 * For a study that has none, what an editor wants to know is told too, as hints: what is hard to read, what no figure stands beside,
 * what has passed. What is passed over is named, and a folder in which nothing can be checked is an issue: nothing is called right
 * that was not looked at.
 *
 * @returns exit code: all well, or refused when there are issues.
 * @throws UsageError when a file cannot be read.
 */
export async function checkFiles(files: readonly string[], { mapping, theme: asked, language: name }: CheckOptions, io: Io): Promise<number> {
  if (files.length === 0 && asked === undefined) throw new UsageError(`check: ${STUDY_WORDS.nothingToCheck}`);
  const language = languageOf('check', name);
  const words = JOIN_WORDS[language];
  const gone = files.find((file) => !existsSync(resolve(io.cwd, file)));
  if (gone !== undefined) throw new UsageError(`check: ${STUDY_WORDS.noFolder(gone)}`);
  const studies = files.filter((file) => isStudyFolder(resolve(io.cwd, file)));
  const given = files.filter((file) => !studies.includes(file)).map((file) => ({ file, found: filesIn(resolve(io.cwd, file), file) }));
  const read = studies.map((folder) => readStudyFolder(resolve(io.cwd, folder), folder));
  const year = new Date().getFullYear();
  const hints = read.flatMap(({ study, files: texts, hints: more }, i) => [
    ...more,
    ...(study
      ? [
          ...checkForEditors(study, shelf().indicators.values(), year),
          ...headlineHints(study, studies[i]!),
          ...placed(readability(study).issues, studies[i]!, texts),
        ]
      : []),
  ]);
  const all = given.flatMap(({ found }) => found.filter(({ shown, isAsked }) => isAsked || CHECKED.test(shown)));
  const passed = given.flatMap(({ found }) => found.filter((one) => !all.includes(one)));
  const issues = [...read.flatMap((r) => r.issues), ...all.flatMap(({ path, shown }) => (OWN.test(shown) ? [] : issuesOf(path, shown)))];
  const empty = given.flatMap(({ file, found }) => (found.some((one) => all.includes(one)) ? [] : [words.nothingRead(file)]));
  const own = await ownIssues(
    all.filter(({ shown }) => OWN.test(shown)),
    mapping,
    language,
    io,
  );
  const theme = checkTheme(asked, io);
  if (issues.length > 0) io.out(`${formatIssues(issues)}\n`);
  for (const line of [...own, ...empty, ...theme.wrong]) io.out(`${line}\n`);
  for (const { shown } of passed) io.err(`${words.passedOver(shown)}\n`);
  const lines = [...(hints.length > 0 ? [formatIssues(hints)] : []), ...theme.hints];
  if (lines.length > 0) io.out(`${STUDY_WORDS.hints}\n${lines.join('\n')}\n`);
  const wrong = issues.length + own.length + empty.length + theme.wrong.length;
  const counts = { files: all.length + (asked === undefined ? 0 : 1), hints: hints.length + theme.hints.length };
  io.out(`${STUDY_WORDS.counted({ studies: studies.length, ...counts, issues: wrong })}\n`);
  return wrong > 0 ? EXIT.refused : EXIT.ok;
}

/** What is wrong with a theme, and its names of before version 1, a line each. */
function checkTheme(asked: string | undefined, io: Io): { readonly wrong: readonly string[]; readonly hints: readonly string[] } {
  try {
    const theme = readTheme(asked, io.cwd);
    return { wrong: [], hints: theme ? earlierNames(theme) : [] };
  } catch (error) {
    if (error instanceof UsageError) return { wrong: [error.message], hints: [] };
    throw error;
  }
}

/** Numbers of headlines that the graphic of their trend does not show. */
function headlineHints(study: Study, folder: string): Issue[] {
  return study.trends.flatMap(({ slug: name }) =>
    study.source.languages.flatMap((language): Issue[] => {
      const { title } = trendQuote(study, { trend: name, language });
      const unknown = unknownOnPages(title, study, [{ kind: 'trend', name, language }]);
      return unknown.length === 0
        ? []
        : [{ file: join(folder, `trends/${name}.yaml`), path: `headline.${language}`, found: unknown.join(', '), ...ISSUE.notShown }];
    }),
  );
}

/** Issues of sentences with the file and line where each stands; as they are where it is not found: a sentence that is computed. */
function placed(issues: readonly Issue[], folder: string, files: readonly StudyFile[]): Issue[] {
  return issues.map((issue) => {
    const at = issue.found.length > 0 ? files.find(({ path, text }) => path.endsWith('.yaml') && text.includes(issue.found)) : undefined;
    if (!at) return issue;
    return { ...issue, file: join(folder, at.path), line: at.text.slice(0, at.text.indexOf(issue.found)).split('\n').length, column: 1 };
  });
}

/** What is wrong with own figures, a line each; what was taken and left is told beside it. */
async function ownIssues(files: readonly Found[], mapping: string | undefined, language: Language, io: Io): Promise<string[]> {
  if (files.length === 0) return [];
  const map = mappingAt(mapping, language, io);
  if (!map.mapping) return map.wrong.map((one) => `${mapping!}: ${one}`);
  const lines: string[] = [];
  for (const { path, shown } of files) {
    // Nobody is asked: what is ambiguous is an issue.
    const { ask: _, ...quiet } = io;
    const { wrong, told } = await readOwn(bytesAt('check', path, io), { ...map.mapping, language }, places(), quiet);
    for (const one of told) io.err(`${shown}: ${JOIN_WORDS[language].read(one)}\n`);
    lines.push(...wrong.map((one) => `${shown}: ${one}`));
  }
  return lines;
}

interface Found {
  readonly path: string;
  /** As the caller wrote it. */
  readonly shown: string;
  /** Whether the caller named the file itself, and not a folder it is in. */
  readonly isAsked: boolean;
}

/** The file itself, or all files in a folder and the folders in it, in order of name; hidden ones are left out. */
function filesIn(path: string, shown: string): Found[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const found = { path: join(path, entry.name), shown: join(shown, entry.name) };
        return entry.isDirectory() ? filesIn(found.path, found.shown) : [{ ...found, isAsked: false }];
      });
  } catch {
    // Not a folder.
    return [{ path, shown, isAsked: true }];
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
    throw new UsageError(`check: ${STUDY_WORDS.unreadable(shown, cause instanceof Error ? cause.message : '')}`);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    return {
      issue: /\.ya?ml$/.test(shown)
        ? { file: shown, path: '', found: shown, ...ISSUE.oneOfAStudy }
        : { file: shown, path: '', found: cause instanceof Error ? cause.message : '', ...ISSUE.brokenJson },
    };
  }
}
