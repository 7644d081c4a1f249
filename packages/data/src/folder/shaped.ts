import * as v from 'valibot';
import { quote, pathWords } from '../text/issue.js';
import type { EntryIssue } from '../check/report.js';

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

interface Told {
  readonly path: Keys;
  readonly what: string;
  readonly found: string;
  readonly expected: string;
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
  const key = path.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return [{ path, what: 'unknown key', found: quote(key), expected: 'Expected no key of this name here.' }];
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return [{ path, what: 'missing key', found: 'nothing', expected: `Expected ${String(key)}:.` }];
  if (issue.expected === 'Array')
    return [{ path, what: 'wrong shape', found: quote(issue.input), expected: 'Expected a list: put [ ] around it, or a line with - for each.' }];
  if (issue.expected === 'Object' && !issue.message.startsWith('Expected a'))
    return [{ path, what: 'wrong shape', found: quote(issue.input), expected: 'Expected names with a value each, such as { nl: … }.' }];
  const own = issue.message.startsWith('Expected');
  return [{ path, what: 'wrong shape', found: quote(issue.input), expected: own ? issue.message : `Expected ${issue.expected ?? issue.message}.` }];
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] => (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
