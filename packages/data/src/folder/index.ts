/** `@trendbeeld/data/folder`: a study from the files of its folder. Pure: reading from disk is for the caller. */
export { formatIssues, issuePlace, issueSentences, quote, type Issue } from '../text/issue.js';
export { ISSUE, type Both, type IssueWords } from '../words/issue-words.js';
export { checkForEditors } from '../check/check-editor.js';
export { checkReadability, PLAIN, type SyllableCounters } from '../check/check-readability.js';
export { COMMON_UNITS } from '../format/units.js';
export { passages, type Passage } from '../study/passages.js';
export { dutchSyllables, readability, sentences, type Readability } from '../text/readability.js';
export { buildStudy, type Shelf } from './build-study.js';
export { FigureFileSchema, OutcomesFileSchema, RelationsFileSchema, StudyFileSchema, TermsFileSchema, TrendFileSchema } from './file-schemas.js';
export { readApprovals } from './read-approvals.js';
export { readStudy, type ReadStudy } from './read-study.js';
export { readYaml, type StudyFile } from './yaml-file.js';
