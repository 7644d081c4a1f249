import { approvalName, ApprovalSchema, type Approval } from '../model/approval.js';
import type { StudyContent } from '../model/study.js';
import type { EntryIssue } from '../check/report.js';
import { quote } from '../text/issue.js';
import { ISSUE, type IssueWords } from '../words/issue-words.js';
import { shaped } from './shaped.js';
import type { StudyFile } from './yaml-file.js';

/** Folder of the approvals in that of a study. */
const FOLDER = /^approvals\/.*\.json$/;

/**
 * The approvals of a study, by {@link approvalName}; and what is wrong with them. Never throws. What has changed since is no issue here: a
 * sheet tells that.
 *
 * @param content of the study; null where it has issues, and then it is not known what an approval can be of.
 */
export function readApprovals(
  files: readonly StudyFile[],
  content: StudyContent | null,
): { readonly approvals: ReadonlyMap<string, Approval>; readonly issues: readonly EntryIssue[] } {
  const issues: EntryIssue[] = [];
  const approvals = new Map<string, Approval>();
  const known = content && new Set(['study', ...content.domains.map((d) => `domains/${d.ref}`), ...content.trends.map((t) => `trends/${t.slug}`)]);
  for (const { path, text } of files.filter((f) => FOLDER.test(f.path))) {
    const tell = (found: unknown, words: IssueWords): void => void issues.push({ file: path, path: '', keys: [], found: quote(found), ...words });
    const value = parsed(text);
    if (value === undefined) {
      tell(text.trim().slice(0, 20), ISSUE.brokenApproval);
      continue;
    }
    const approval = shaped(ApprovalSchema, value, path, [], issues);
    if (!approval) continue;
    const place = `approvals/${approvalName(approval)}.json`;
    if (place !== path) tell(path, ISSUE.approvalPlace(place));
    else if (known && !(known.has(approval.of) && content.source.languages.includes(approval.language))) tell(approval.of, ISSUE.approvalOfNothing);
    else approvals.set(approvalName(approval), approval);
  }
  return { approvals, issues };
}

/** What a text holds as JSON; undefined for none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
