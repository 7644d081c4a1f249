/** One thing that is wrong in a content file, told so that it can be mended without reading code. */
export interface Issue {
  /** File, relative to the package: `content/statements/economie.json`. */
  readonly file: string;
  /** Place in the file: `[3].value.low`; empty for the file as a whole. */
  readonly path: string;
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

/**
 * Issues as lines for people: `file path: what: found …. Expected …`. Empty input gives an empty string.
 * Never throws.
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map((i) => `${i.file}${i.path ? ` ${i.path}` : ''}: ${i.what}: found ${i.found}. ${i.expected}`).join('\n');
}
