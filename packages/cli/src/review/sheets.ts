/** The sheets of a study: what must be approved, and how each stands. */
import {
  reviewRecord,
  reviewState,
  reviewTopics,
  topicId,
  wordDiffOf,
  type ReviewRecord,
  type ReviewState,
  type ReviewTopic,
  type WordDiff,
} from '@trendbeeld/cards/review';
import { approvalName, type Approval, type Language } from '@trendbeeld/data';
import { diffWordsWithSpace } from 'diff';
import type { ReviewedStudy } from '../study/load-study.js';
import { municipalHash } from './municipal-hash.js';

/** A sheet with how it stands. */
export interface Sheet extends ReviewState {
  readonly topic: ReviewTopic;
  /** "trends/woningbouw". */
  readonly id: string;
  readonly language: Language;
  readonly record: ReviewRecord;
  /** The approval that is there; undefined for none. */
  readonly approval: Approval | undefined;
}

/** One sheet of a study. */
export function sheetOf({ study, approvals }: Pick<ReviewedStudy, 'study' | 'approvals'>, topic: ReviewTopic, language: Language): Sheet {
  const id = topicId(topic);
  const record = reviewRecord(study, id, language, municipalHash(study, topic));
  const approval = approvals.get(approvalName({ of: id, language }));
  return { topic, id, language, record, approval, ...reviewState(record, approval) };
}

/** All sheets of a study, by language and in its order. @param languages default: those of the study. */
export const sheetsOf = (reviewed: Pick<ReviewedStudy, 'study' | 'approvals'>, languages = reviewed.study.source.languages): readonly Sheet[] =>
  languages.flatMap((language) => reviewTopics(reviewed.study).map((topic) => sheetOf(reviewed, topic, language)));

/** Compares two texts word by word. */
export const wordDiff: WordDiff = wordDiffOf(diffWordsWithSpace);
