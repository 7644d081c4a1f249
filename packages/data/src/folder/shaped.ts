import * as v from 'valibot';
import { quote, pathWords } from '../text/issue.js';
import type { EntryIssue } from '../check/report.js';
import { bothOf, ISSUE, type IssueWords } from '../words/issue-words.js';

type Keys = readonly (string | number)[];

/** The value when it has the shape; else undefined, with an issue for each thing that is wrong. */
export function shaped<S extends v.GenericSchema>(schema: S, value: unknown, file: string, keys: Keys, issues: EntryIssue[]): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    for (const { path, ...told } of flat(issue)) {
      const all = [...keys, ...path];
      issues.push({ file, path: pathWords(all), keys: all, ...told });
    }
  }
  return undefined;
}

interface Told extends IssueWords {
  readonly path: Keys;
  readonly found: string;
}

/**
 * An issue of valibot as we tell it. Of a choice between shapes, the issues of the shape that came nearest are told: those that lie
 * deepest in it.
 */
function flat(issue: v.BaseIssue<unknown>): Told[] {
  const path = pathOf(issue);
  const inner = issue.type === 'union' ? (issue.issues ?? []).flatMap(flat) : [];
  const deeper = inner.filter((told) => told.path.length > 0);
  if (deeper.length > 0) return deeper.map((told) => ({ ...told, path: [...path, ...told.path] }));
  const key = String(path.at(-1));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    // What stands behind a comma in a text between { } is a key without a value.
    const words = issue.path?.at(-1)?.value === null ? ISSUE.comma : ISSUE.unknownKey(key);
    return [{ path, found: quote(key), ...words }];
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return [{ path, found: '', ...ISSUE.missingKey(key) }];
  return [{ path, found: quote(issue.input), ...wordsOf(issue) }];
}

/** What to do about a value of the wrong shape: what its schema says, else what it expects. */
function wordsOf({ message, expected, input }: v.BaseIssue<unknown>): IssueWords {
  if (message.includes(' / Expected ')) return ISSUE.shape(bothOf(message));
  if (expected === 'Array') return ISSUE.list;
  if (expected === 'Object') return ISSUE.names;
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
  return choices.length > 0 ? ISSUE.oneOf(input, choices) : ISSUE.kindOfValue(expected ?? message);
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] => (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
