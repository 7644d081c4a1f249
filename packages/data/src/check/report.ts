import type { Issue } from '../text/issue.js';
import { pathWords, quote } from '../text/issue.js';
import type { Origins } from './origins.js';

/** An issue of an entry, before its line is looked up. */
export interface EntryIssue extends Issue {
  readonly keys: readonly (string | number)[];
}

/** Collects what is wrong with entries, each with where the entry stands. */
export interface Reporter {
  readonly issues: EntryIssue[];
  readonly report: (entry: object, keys: readonly (string | number)[], what: string, found: unknown, expected: string) => void;
}

/** A reporter. @param origins where entries came from; one that is not there is told as of the study. */
export function createReporter(origins: Origins): Reporter {
  const issues: EntryIssue[] = [];
  return {
    issues,
    report: (entry, keys, what, found, expected) => {
      const { file, path } = origins.get(entry) ?? { file: 'study.yaml', path: [] };
      const all = [...path, ...keys];
      issues.push({ file, path: pathWords(all), keys: all, what, found: quote(found), expected });
    },
  };
}
