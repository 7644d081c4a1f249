import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Issue } from '../text/issue.js';

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
  const issues = document.errors.map((error): Issue => {
    const { line, col } = lines.linePos(error.pos[0]);
    const found = text.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    return { file: path, path: '', line, column: col, what: 'no YAML', found: JSON.stringify(found), expected: plainly(error.message) };
  });
  if (issues.length === 0) issues.push(...thousands(document, path, lines));
  const value = issues.length > 0 ? undefined : valueOf(document);
  if (value === undefined && issues.length === 0)
    issues.push({
      file: path,
      path: '',
      line: 1,
      column: 1,
      what: 'aliases without end',
      found: '"*"',
      expected: 'Expected a file that names each thing once.',
    });
  return { path, value, issues, at };
}

/** What a parser says of a mistake that people make, as what to do; another one as it says it. */
function plainly(message: string): string {
  if (/nested mappings|unexpected scalar at node end|implicit keys? need|implicit map key/i.test(message))
    return 'Zet de tekst tussen aanhalingstekens. / Put the text between quotes: it has a colon, a brace or a bracket in it.';
  const closed = /end with a ([\]}])/.exec(message)?.[1];
  if (closed) return `Sluit af met ${closed}. / Close it with ${closed}.`;
  if (/all (?:mapping|sequence) items must start at the same column|indent|tab/i.test(message))
    return 'Spring in met spaties, net als de regels erboven. / Indent with spaces, like the lines above.';
  return message.replace(/\.?$/, '.');
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
        what: 'a number that can be two',
        found: node.source,
        expected: `Schrijf ${whole} zonder punt, of ${node.source}0 als het een breuk is. / Write ${whole} without a point, or ${node.source}0 for a fraction.`,
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
