/** The texts of a study as its folder has them, each with where it stands; and the same folder with some of them changed. */
import type { Language } from '@trendbeeld/data';
import type { StudyFile } from '@trendbeeld/data/folder';
import { createHash } from 'node:crypto';
import { Composer, CST, isMap, isScalar, isSeq, Parser, type Document, type ParsedNode, type Scalar } from 'yaml';

/** A text in its languages, with where it stands. */
export interface StudyText {
  /** "trends/woningbouw.yaml#statements.K1.text"; entries of a list are named by their ref where they have one. */
  readonly id: string;
  readonly file: string;
  readonly texts: Readonly<Partial<Record<Language, string>>>;
}

const LANGUAGE = /^(?:nl|en)$/;
/** What is written around numbers is no text for an editor: its spaces count. */
const PASSED_OVER = /^units$/;

/** A text as a bundle has it: without spaces at the ends of its lines, which an editor does not see. */
export const plainText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** A fingerprint of a text: short, as it stands in a bundle. */
export const hashOf = (text: string): string => createHash('sha256').update(plainText(text)).digest('hex').slice(0, 10);

/** The YAML files of a folder, in the order in which people read them. */
export const yamlFiles = (files: readonly StudyFile[]): readonly StudyFile[] => {
  const order = (path: string): number => ['study.yaml', 'trends/', 'outcomes/', 'relations.yaml', 'terms.yaml'].findIndex((start) => path.startsWith(start));
  const rank = ({ path }: StudyFile): number => (order(path) < 0 ? 9 : order(path));
  return files.filter((f) => /\.ya?ml$/.test(f.path)).toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
};

/** A text in a file that was parsed. */
interface Found {
  readonly id: string;
  readonly language: Language;
  readonly node: Scalar;
}

interface Parsed {
  readonly tokens: readonly CST.Token[];
  readonly found: readonly Found[];
}

/** Parses a file so that each of its bytes is kept. A file that is no YAML has no texts: `trendbeeld check` tells it. */
function parse({ path, text }: StudyFile): Parsed {
  const tokens = [...new Parser().parse(text)];
  const documents = [...new Composer({ keepSourceTokens: true, version: '1.2' }).compose(tokens)];
  return { tokens, found: documents.flatMap((document) => (document.errors.length > 0 ? [] : textsIn(document, path))) };
}

function textsIn(document: Document.Parsed, path: string): Found[] {
  const found: Found[] = [];
  const walk = (node: ParsedNode | null, keys: readonly string[]): void => {
    if (isMap(node))
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        const { value } = pair;
        if (PASSED_OVER.test(key)) continue;
        if (LANGUAGE.test(key) && isScalar(value) && typeof value.value === 'string')
          found.push({ id: `${path}#${keys.join('.')}`, language: key as Language, node: value });
        // The words of a term, by language.
        else if (LANGUAGE.test(key) && isMap(value)) {
          for (const inner of value.items)
            if (isScalar(inner.key) && isScalar(inner.value) && typeof inner.value.value === 'string')
              found.push({ id: `${path}#${[...keys, String(inner.key.value)].join('.')}`, language: key as Language, node: inner.value });
        } else walk(value, [...keys, key]);
      }
    else if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...keys, nameOf(item) ?? String(i + 1)]));
  };
  walk(document.contents, []);
  return found;
}

/** The name of an entry of a list; undefined for one without. */
function nameOf(node: ParsedNode | null): string | undefined {
  if (!isMap(node)) return undefined;
  for (const key of ['ref', 'id', 'statement']) {
    const name: unknown = node.get(key);
    if (typeof name === 'string') return name;
  }
  return undefined;
}

/** All texts of a folder, in the order of its files. Those of two entries of one name are told apart by a number. */
export function studyTexts(files: readonly StudyFile[]): readonly StudyText[] {
  return yamlFiles(files).flatMap((file) => {
    const texts = new Map<string, Partial<Record<Language, string>>>();
    for (const { id, language, node } of numbered(parse(file).found)) texts.set(id, { ...texts.get(id), [language]: node.value as string });
    return [...texts].map(([id, all]): StudyText => ({ id, file: file.path, texts: all }));
  });
}

/** The same with each id once in a language: a second one gets a number. */
function numbered(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const key = `${one.id} ${one.language}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? one : { ...one, id: `${one.id}.${count}` };
  });
}

/** A text that is to stand in place of another. */
export interface TextChange {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/**
 * The files that change, with nothing else in them changed: comments, order and spaces stay, byte by byte.
 *
 * @throws {RangeError} for a text that the file has not, or that YAML cannot hold in its place.
 */
export function changedFiles(files: readonly StudyFile[], changes: readonly TextChange[]): readonly StudyFile[] {
  const of = (path: string): readonly TextChange[] => changes.filter(({ id }) => id.startsWith(`${path}#`));
  return yamlFiles(files).flatMap((file) => {
    const mine = of(file.path);
    if (mine.length === 0) return [];
    const { tokens, found } = parse(file);
    const all = numbered(found);
    for (const { id, language, text } of mine) {
      const token = all.find((one) => one.id === id && one.language === language)?.node.srcToken;
      if (!token || !CST.isScalar(token)) throw new RangeError(`${id} ${language}`);
      CST.setScalarValue(token, text, { afterKey: true });
    }
    const written = { path: file.path, text: tokens.map((token) => CST.stringify(token)).join('') };
    const now = new Map(numbered(parse(written).found).map((one) => [`${one.id} ${one.language}`, one.node.value]));
    const wrong = mine.find(({ id, language, text }) => now.get(`${id} ${language}`) !== text);
    if (wrong || now.size !== all.length) throw new RangeError(`${wrong?.id ?? file.path} ${wrong?.language ?? ''}`);
    return [written];
  });
}
