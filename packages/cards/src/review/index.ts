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
