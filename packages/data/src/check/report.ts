import type { Issue } from '../text/issue.js';
import { pathWords, quote } from '../text/issue.js';
import type { Origins } from './origins.js';
import type { IssueWords } from '../words/issue-words.js';

/** An issue of an entry, before its line is looked up. */
export interface EntryIssue extends Issue {
  readonly keys: readonly (string | number)[];
}

/** Collects what is wrong with entries, each with where the entry stands. */
export interface Reporter {
  readonly issues: EntryIssue[];
  readonly report: (entry: object, keys: readonly (string | number)[], found: unknown, words: IssueWords) => void;
}

/** A reporter. @param origins where entries came from; one that is not there is told as of the study. */
export function createReporter(origins: Origins): Reporter {
  const issues: EntryIssue[] = [];
  return {
    issues,
    report: (entry, keys, found, words) => {
      const { file, path } = origins.get(entry) ?? { file: 'study.yaml', path: [] };
      const all = [...path, ...keys];
      issues.push({ file, path: pathWords(all), keys: all, found: quote(found), ...words });
    },
  };
}
