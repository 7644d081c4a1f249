/** One thing that is wrong in a file, told so that it can be mended without reading code. */
export interface Issue {
  /** File, relative to the folder that was read: `trends/woningbouw.yaml`. */
  readonly file: string;
  /** Place in the file: `statements[3].value.low`; empty for the file as a whole. */
  readonly path: string;
  /** Line in the file, from 1 on. Absent where it is not known. */
  readonly line?: number;
  /** Column in that line, from 1 on. */
  readonly column?: number;
  /** What is wrong, in a few words: "duplicate id". */
  readonly what: string;
  /** The value that was found, quoted. */
  readonly found: string;
  /** What was expected or what to do. */
  readonly expected: string;
}

/** A value as it is shown in an {@link Issue}: JSON, cut after 60 characters; `undefined` becomes "nothing". */
export function quote(value: unknown): string {
  // Functions and symbols have no JSON; content files cannot hold them.
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Keys of a path as it is shown: `statements[3].value.low`. */
export function pathWords(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * Issues as lines for people: `file:line:column path: what: found …. Expected …`. Empty input gives an empty string.
 * Never throws.
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, path, what, found, expected }) => {
      const place = `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`;
      return `${place}${path ? ` ${path}` : ''}: ${what}: found ${found}. ${expected}`;
    })
    .join('\n');
}
