import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { buildStudy, formatIssues, readStudy } from '@trendbeeld/data/folder';
import { readFolder, shelf } from '@trendbeeld/data/node';
import { RefusalError, UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { loadStudy, studyHome } from '../study/load-study.js';
import type { BundleText } from '../texts/bundle.js';
import { readMarkdown, textsMarkdown } from '../texts/markdown.js';
import { merged } from '../texts/merge.js';
import { changedFiles, studyTexts } from '../texts/study-texts.js';
import { readTextsWorkbook, textsWorkbook } from '../texts/workbook.js';
import { TEXTS_WORDS } from '../words/texts-words.js';

/** Options of `trendbeeld texts`, as they were typed. */
export interface TextsOptions {
  readonly study?: string | undefined;
  /** File to write: .md or .xlsx. */
  readonly out?: string | undefined;
  /** File to read back. */
  readonly in?: string | undefined;
}

/**
 * Writes all texts of a study as one document, or reads them back into its folder: all of them, or none.
 *
 * @throws UsageError for what cannot be asked; RefusalError where a text cannot be taken over, with the list. Nothing is written then.
 */
export async function bundleTexts(options: TextsOptions, io: Io): Promise<number> {
  const named = options.out ?? options.in;
  if (named === undefined || (options.out !== undefined && options.in !== undefined)) throw new UsageError(`texts: ${TEXTS_WORDS.one}`);
  const ending = extname(named).toLowerCase();
  if (ending !== '.md' && ending !== '.xlsx') throw new UsageError(`texts: ${TEXTS_WORDS.ending(named)}`);
  const path = resolve(io.cwd, named);
  const { source } = await loadStudy(options.study, io);
  const folder = studyHome(options.study, io);
  const files = readFolder(folder);
  const texts = studyTexts(files);
  if (texts.length === 0) throw new UsageError(`texts: ${TEXTS_WORDS.noFolder}`);
  if (options.out !== undefined) {
    writeFileSync(path, ending === '.md' ? textsMarkdown(texts, source.title) : await textsWorkbook(texts, source.languages, source.title));
    io.out(`${path}\n`);
    io.err(`${TEXTS_WORDS.written(texts.length)}\n`);
    return EXIT.ok;
  }
  const { changes, refused } = merged(await bundleAt(path, named), texts);
  if (refused.length > 0) {
    const lines = refused.flatMap(({ id, language, reason, asked, current }) => [
      `${id} ${language}: ${TEXTS_WORDS.reasons[reason]}`,
      ...(asked ? [`  ${TEXTS_WORDS.asked}: ${asked}`] : []),
      ...(current ? [`  ${TEXTS_WORDS.now}: ${current}`] : []),
    ]);
    throw new RefusalError(`texts: ${TEXTS_WORDS.refused(refused.length)}\n${lines.join('\n')}`);
  }
  const written = changedFiles(files, changes);
  const { study, issues } = buildStudy(readStudy(files.map((file) => written.find((w) => w.path === file.path) ?? file)), shelf());
  if (!study) throw new RefusalError(`texts: ${TEXTS_WORDS.issues(formatIssues(issues))}`);
  for (const file of written) writeFileSync(join(folder, file.path), file.text);
  io.out(
    `${TEXTS_WORDS.changed(
      changes.length,
      written.map((file) => file.path),
    )}\n`,
  );
  return EXIT.ok;
}

async function bundleAt(path: string, named: string): Promise<readonly BundleText[]> {
  if (!existsSync(path)) throw new UsageError(`texts: ${TEXTS_WORDS.noFile(named)}`);
  const bundle = path.toLowerCase().endsWith('.md') ? readMarkdown(readFileSync(path, 'utf8')) : await readTextsWorkbook(readFileSync(path));
  if (!bundle || bundle.length === 0) throw new UsageError(`texts: ${TEXTS_WORDS.unreadable(named)}`);
  return bundle;
}
