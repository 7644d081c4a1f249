import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { approvalOf, approvalText, reviewTopics, topicId, topicNamed, type ReviewTopic } from '@trendbeeld/cards/review';
import { approvalName, type Language, type Study } from '@trendbeeld/data';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { municipalityOf } from '../press/shelf.js';
import { indexPage, sheetPage, sheetPath, type PagesInput } from '../review/pages.js';
import { sheetOf, type Sheet } from '../review/sheets.js';
import { loadReviewed, type ReviewedStudy } from '../study/load-study.js';
import { REVIEW_COMMAND_WORDS } from '../words/review-command-words.js';
import { askedOf } from './asked.js';

const { codeOf, languageOf, wrong } = askedOf('review');

/** Options of `trendbeeld review`, as they were typed. */
export interface ReviewOptions {
  readonly study?: string | undefined;
  readonly approvals?: string | undefined;
  readonly language?: string | undefined;
  /** Names of sheets with commas between them. */
  readonly trend?: readonly string[] | undefined;
  readonly municipality?: string | undefined;
  /** A file that ends in .html, or a folder. */
  readonly html?: string | undefined;
  /** Names of sheets with commas between them. */
  readonly approve?: readonly string[] | undefined;
  readonly by?: string | undefined;
}

/**
 * Lists the sheets of a study with how each stands; with `html` writes them as pages, with `approve` writes approvals.
 *
 * @returns exit code: refused where a sheet that was listed is not approved, or has changed since.
 * @throws UsageError for what cannot be asked; nothing is written then.
 */
export async function reviewStudy(options: ReviewOptions, io: Io): Promise<number> {
  const reviewed = await loadReviewed(options.study, options.approvals, io);
  const { study } = reviewed;
  const languages = options.language === undefined ? study.source.languages : [languageOf(study, options.language)];
  if (options.approve !== undefined) return approve(reviewed, options, io);
  if (options.by !== undefined) throw new UsageError(`review: ${REVIEW_COMMAND_WORDS.byAlone}`);
  const topics = options.trend === undefined ? reviewTopics(study) : topicsIn(study, options.trend, 'trend');
  const sheets = languages.flatMap((language) => topics.map((topic) => sheetOf(reviewed, topic, language)));
  if (options.html !== undefined) return writePages(sheets, reviewed, options.html, options, io);
  if (options.municipality !== undefined) throw new UsageError(`review: ${REVIEW_COMMAND_WORDS.municipalityAlone}`);
  const width = Math.max(...sheets.map(({ id }) => id.length));
  for (const { language, id, state, changed } of sheets) io.out(`${language}  ${id.padEnd(width)}  ${REVIEW_COMMAND_WORDS.state(state, changed)}\n`);
  const open = sheets.filter(({ state }) => state !== 'approved').length;
  io.out(`${REVIEW_COMMAND_WORDS.counted(sheets.length, open)}\n`);
  return open > 0 ? EXIT.refused : EXIT.ok;
}

/** The topics that are named, each once. */
function topicsIn(study: Study, named: readonly string[], option: string): readonly ReviewTopic[] {
  const names = named.flatMap((list) => list.split(',')).map((name) => name.trim());
  const found = names.map((name) => {
    const topic = topicNamed(study, name);
    if (topic) return topic;
    throw wrong(option, name, `one of: ${reviewTopics(study).map(topicId).join(', ')}`);
  });
  return found.filter((topic, i) => found.findIndex((other) => topicId(other) === topicId(topic)) === i);
}

/** Writes an approval of each sheet that is named, in one language: nobody approves what they may not be able to read. */
function approve(reviewed: ReviewedStudy, { approve: named = [], by = '', language: asked, html, trend }: ReviewOptions, io: Io): number {
  const { study, folder } = reviewed;
  if (html !== undefined || trend !== undefined) throw new UsageError(`review: ${REVIEW_COMMAND_WORDS.approveAlone}`);
  if (by.trim() === '') throw new UsageError(`review: ${REVIEW_COMMAND_WORDS.missingBy}`);
  if (by.trim().length > 120) throw new UsageError(`review: ${REVIEW_COMMAND_WORDS.longBy}`);
  const language: Language = languageOf(study, asked);
  const on = today();
  for (const topic of topicsIn(study, named, 'sheet')) {
    const { record, approval, id } = sheetOf(reviewed, topic, language);
    const path = join(folder, `${approvalName({ of: id, language })}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, approvalText(approvalOf(record, { by: by.trim(), on }, approval)));
    io.out(`${path}\n`);
  }
  return EXIT.ok;
}

/** The day on the clock of the person who approves. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes sheets as pages: one file for one sheet, else a folder with a list. */
function writePages(sheets: readonly Sheet[], { study }: ReviewedStudy, html: string, options: ReviewOptions, io: Io): number {
  const out = resolve(io.cwd, html);
  const code = options.municipality === undefined ? undefined : codeOf(options.municipality, io);
  const input: PagesInput = {
    study,
    municipality: code === undefined ? undefined : municipalityOf(study, code),
    studyOption: options.study === undefined ? '' : `--study ${options.study} `,
  };
  if (extname(out).toLowerCase() === '.html') {
    const [only, other] = sheets;
    if (!only || other) throw new UsageError(`review: ${REVIEW_COMMAND_WORDS.oneFile(sheets.length)}`);
    writeFileSync(out, sheetPage(only, input, ''));
    io.out(`${out}\n`);
    return EXIT.ok;
  }
  for (const sheet of sheets) {
    const path = join(out, sheetPath(sheet));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sheetPage(sheet, input, `${'../'.repeat(sheetPath(sheet).split('/').length - 1)}index.html`));
  }
  writeFileSync(join(out, 'index.html'), indexPage(sheets, input, sheets[0]!.language));
  io.out(`${REVIEW_COMMAND_WORDS.written(sheets.length, join(out, 'index.html'))}\n`);
  return EXIT.ok;
}
