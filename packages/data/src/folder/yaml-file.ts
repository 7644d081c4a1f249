import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { quote, type Issue } from '../text/issue.js';
import { ISSUE, YAML_ADVICE, type Both, type IssueWords } from '../words/issue-words.js';

/** A file of a study as text: its path in the folder, with forward slashes. */
export interface StudyFile {
  readonly path: string;
  readonly text: string;
}

/** A YAML file that was read. */
export interface YamlFile {
  readonly path: string;
  /** What it holds; undefined where it is no YAML. */
  readonly value: unknown;
  /** What is no YAML, each with its line. Empty where all is well. */
  readonly issues: readonly Issue[];
  /** What can be meant otherwise: a text that stops at a `#`, and texts that are still made up. */
  readonly hints: readonly Issue[];
  /** Line and column, from 1 on, of what these keys lead to; of the nearest thing above it where that is not there. */
  readonly at: (keys: readonly (string | number)[]) => { readonly line: number; readonly column: number };
}

/**
 * Reads a YAML file (1.2, so that `no` and `2020-01` stay texts). Never throws: what cannot be read is an issue with its line. A file
 * without content holds null.
 */
export function readYaml({ path, text }: StudyFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const at: YamlFile['at'] = (keys) => {
    const { line, col } = lines.linePos(offsetOf(document, keys));
    return { line, column: col };
  };
  const issues = brokenLines(document, text, lines).map(({ line, column, words }): Issue => {
    const found = text.split('\n')[line - 1]?.trim() ?? '';
    return { file: path, path: '', line, column, found: quote(found), ...words };
  });
  if (issues.length === 0) issues.push(...thousands(document, path, lines));
  const value = issues.length > 0 ? undefined : valueOf(document);
  if (value === undefined && issues.length === 0)
    issues.push({
      file: path,
      path: '',
      line: 1,
      column: 1,
      found: '"*"',
      ...ISSUE.aliases,
    });
  return { path, value, issues, hints: [...cutTexts(document, text, path, lines), ...madeUp(document, path, lines)], at };
}

interface BrokenLine {
  readonly line: number;
  readonly column: number;
  readonly words: IssueWords;
}

/**
 * What is no YAML, as people can mend it. One mistake makes a parser stumble over all that follows: only the first is told, and each key
 * that is there twice.
 */
function brokenLines({ errors }: Document, text: string, lines: LineCounter): BrokenLine[] {
  const places = errors.map((error) => ({ error, ...lines.linePos(error.pos[0]) }));
  const twice = places
    .filter(({ error }) => error.code === 'DUPLICATE_KEY')
    .map(({ error, line, col }) => ({ line, column: col, words: ISSUE.twiceAKey(/^[^:\n]*/.exec(text.slice(error.pos[0]))![0].trim()) }));
  const others = places.filter(({ error }) => error.code !== 'DUPLICATE_KEY');
  const first = others.find(({ error }) => error.code === 'TAB_AS_INDENT') ?? others[0];
  if (!first) return twice;
  const { error, line, col } = first;
  // A line that is indented too far makes one key of it and the line before.
  const tooFar = others.some((o) => o.error.code === 'MULTILINE_IMPLICIT_KEY' && o.line === line) && error.code !== 'TAB_AS_INDENT';
  const place = tooFar ? { line: line + 1, column: 1 } : { line, column: col };
  const advice = tooFar ? YAML_ADVICE.tooFar : adviceOf(error, text.split('\n')[line - 1] ?? '');
  return [...twice, { ...place, words: ISSUE.yaml(advice) }];
}

/** What to do about what a parser says, on a line of the file. */
function adviceOf({ code, message }: Document['errors'][number], line: string): Both {
  if (code === 'TAB_AS_INDENT') return YAML_ADVICE.tab;
  if (/:\s*"[^"]*"[^"#,}\]]+"/.test(line) || /:\s*"[^"]*" +[^ #,}\]]/.test(line)) return YAML_ADVICE.innerQuotes;
  if (/:\s*'[^']*[\p{L}\d]'[\p{L}\d]/u.test(line)) return YAML_ADVICE.apostrophe;
  if (/missing closing .quote/i.test(message)) return YAML_ADVICE.closeQuote;
  if (/nested mappings|block collections are not allowed|unexpected scalar at node end|implicit keys? need|implicit map key|cannot start with/i.test(message))
    return YAML_ADVICE.quotes;
  const closed = /end with a ([\]}])/.exec(message)?.[1];
  if (closed) return YAML_ADVICE.close(closed);
  if (/all (?:mapping|sequence) items must start at the same column|indent/i.test(message)) return YAML_ADVICE.indent;
  return YAML_ADVICE.other(message.replace(/\.?$/, '.'));
}

/** Texts of several words that stop at a `#`: what follows is no part of them. */
function cutTexts(document: Document, text: string, path: string, lines: LineCounter): Issue[] {
  const found: Issue[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.value.includes(' ') || !node.range) return;
      const cut = /^[ \t]+#[^\n]*/.exec(text.slice(node.range[1]))?.[0];
      if (cut === undefined) return;
      const { line, col } = lines.linePos(node.range[0]);
      found.push({ file: path, path: '', line, column: col, found: quote(node.value + cut), ...ISSUE.cut });
    },
  });
  return found;
}

/** The first text that still says that it is made up, as `trendbeeld new` writes it, with the lines of all of them. */
function madeUp(document: Document, path: string, lines: LineCounter): Issue[] {
  const places: { readonly line: number; readonly col: number }[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.range && /\bverzonnen\b|\bmade[- ]up\b/i.test(node.value))
        places.push(lines.linePos(node.range[0]));
    },
  });
  const [first] = places;
  if (!first) return [];
  const all = [...new Set(places.map(({ line }) => line))].join(', ');
  return [{ file: path, path: '', line: first.line, column: first.col, found: all, ...ISSUE.madeUp }];
}

/** Numbers that a Dutch reader writes with a point between thousands: 180.000 is 180 to a computer. One of three decimals is asked about too. */
function thousands(document: Document, path: string, lines: LineCounter): Issue[] {
  const found: Issue[] = [];
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'number' || !node.source || !/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(node.source)) return;
      const { line, col } = lines.linePos(node.range![0]);
      const whole = node.source.replaceAll('.', '');
      found.push({
        file: path,
        path: '',
        line,
        column: col,
        found: node.source,
        ...ISSUE.thousands(whole, node.source),
      });
    },
  });
  return found;
}

/** The value of a document; undefined where its aliases unfold without end. */
function valueOf(document: Document): unknown {
  try {
    const value = document.toJS({ maxAliasCount: 100 }) as unknown;
    // What holds itself has no JSON.
    JSON.stringify(value);
    return value;
  } catch {
    return undefined;
  }
}

/** Where in the text the thing begins that the keys lead to. A key of a map that is named last counts as that thing. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = isRanged(node) ? node.range[0] : 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? String(item.key.value) : String(item.key)) === String(key));
      if (!pair) return offset;
      offset = isRanged(pair.key) ? pair.key.range[0] : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (!isRanged(node)) return offset;
      offset = node.range[0];
    } else return offset;
  }
  return offset;
}

const isRanged = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
