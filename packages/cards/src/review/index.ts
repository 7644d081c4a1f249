/** `@trendbeeld/cards/review`: what is approved of a study, and the sheet on which it is read. No DOM. */
export {
  approvalOf,
  approvalText,
  approvedPicture,
  REVIEW_PARTS,
  reviewRecord,
  reviewState,
  type ReviewPart,
  type ReviewRecord,
  type ReviewState,
} from './record.js';
export { reviewTopics, topicId, topicNamed, topicTitle, type ReviewTopic } from './topic.js';
export { APPROVE_SCRIPT } from './approve-script.js';
export { changedFigures, changedLines, wordDiffOf, type FigureChange, type WordChange, type WordDiff } from './changes.js';
export { readingOf, type Reading } from './reading.js';
export { reviewSheet, reviewSheetHtml, type ReviewSheetOptions } from './sheet.js';
export { REVIEW_CSS } from './sheet-css.js';
