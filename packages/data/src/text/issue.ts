import type { Both, IssueWords } from '../words/issue-words.js';

/** One thing that is wrong in a file, told so that it can be mended without reading code. */
export interface Issue extends IssueWords {
  /** File, relative to the folder that was read: `trends/woningbouw.yaml`. */
  readonly file: string;
  /** Place in the file: `statements[3].value.low`; empty for the file as a whole. */
  readonly path: string;
  /** Line in the file, from 1 on. Absent where it is not known. */
  readonly line?: number;
  /** Column in that line, from 1 on. */
  readonly column?: number;
  /** The value that was found, quoted; empty where nothing was. */
  readonly found: string;
}

/** A value as it is shown in an {@link Issue}: JSON, cut after 60 characters; empty for `undefined`. */
export function quote(value: unknown): string {
  // Functions and symbols have no JSON; content files cannot hold them.
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return '';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Keys of a path as it is shown: `statements[3].value.low`. */
export function pathWords(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** Where an issue stands, as editors open it: `file:line:column path`. */
export function issuePlace({ file, line, column, path }: Issue): string {
  return `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}${path ? ` ${path}` : ''}`;
}

/** What is wrong, what was found and what to do, as sentences in both languages. */
export function issueSentences({ what, found: all, expected }: Omit<Issue, 'file' | 'path'>): Both {
  // What was found may be a sentence itself.
  const found = all.replace(/\.+$/, '');
  return { nl: `${what.nl}: ${found || 'niets'}. ${expected.nl}`, en: `${what.en}: found ${found || 'nothing'}. ${expected.en}` };
}

/**
 * Issues as lines for people: `file:line:column path: wat: gevonden. Wat te doen. / what: found …. Expected …`. Empty input gives an empty
 * string. Never throws.
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const { nl, en } = issueSentences(issue);
      return `${issuePlace(issue)}: ${nl} / ${en}`;
    })
    .join('\n');
}
