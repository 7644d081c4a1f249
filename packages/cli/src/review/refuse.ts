import type { ReviewTopic } from '@trendbeeld/cards/review';
import { keptByStudy, type Language, type Study } from '@trendbeeld/data';
import { RefusalError } from '../errors.js';
import type { Io } from '../io.js';
import { loadReviewed, loadStudy, type ReviewedStudy } from '../study/load-study.js';
import { REVIEW_COMMAND_WORDS } from '../words/review-command-words.js';
import { sheetOf, sheetsOf, type Sheet } from './sheets.js';

/** Whether a command makes a draft, and where approvals are kept. */
export interface DraftOptions {
  /** Makes what nobody approved, and says so on all of it. */
  readonly draft?: boolean | undefined;
  /** Folder of the approvals. Default: that in the folder of the study. */
  readonly approvals?: string | undefined;
}

/** A study as a draft; the same one each time, so that what is made of it is made once. */
const asDraft = keptByStudy((study): Study => ({ ...study, draft: true }));

/** Sheets that are named in a refusal; the others are counted. */
const NAMED = 12;

/** A sheet and how it stands, in a line. */
const lineOf = ({ language, id, state, changed }: Sheet): string => `${language} ${id}: ${REVIEW_COMMAND_WORDS.state(state, changed)}`;

/** Tells of a topic that it is not approved, or has changed since. An edition may be of before that change: of what is there of it nothing is told. */
export function tellUnapproved(reviewed: ReviewedStudy, topic: ReviewTopic, language: Language, edition: string | undefined, io: Io): void {
  const sheet = sheetOf(reviewed, topic, language);
  if (sheet.state === 'approved' || (edition !== undefined && sheet.approval)) return;
  io.err(`${REVIEW_COMMAND_WORDS.notYet(lineOf(sheet))}\n`);
}

/** What a command is about: one topic in one language, or all of a study. */
export type Asked = readonly { readonly topic: ReviewTopic; readonly language: Language }[];

/**
 * The study of a command that makes something for readers: approved, or a draft that says so.
 *
 * @param asked gives what of it the command makes. Default: all of it.
 * @throws RefusalError with the list of what is not approved or has changed since; UsageError as `loadStudy`.
 */
export async function studyToShow(command: string, named: string | undefined, options: DraftOptions, io: Io, asked?: (study: Study) => Asked): Promise<Study> {
  if (options.draft) return asDraft(await loadStudy(named, io));
  const reviewed = await loadReviewed(named, options.approvals, io);
  const sheets: readonly Sheet[] = asked ? asked(reviewed.study).map(({ topic, language }) => sheetOf(reviewed, topic, language)) : sheetsOf(reviewed);
  const open = sheets.filter(({ state }) => state !== 'approved');
  if (open.length > 0) {
    const lines = open.slice(0, NAMED).map(lineOf);
    throw new RefusalError(REVIEW_COMMAND_WORDS.refused(command, lines, open.length - lines.length));
  }
  return reviewed.study;
}
