// What the generators of charts and elements share: names, templates, and lines in tables that are there already.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const templates = path.join(root, 'scripts/templates');

/** What a person did wrong, in a sentence; nothing was written. */
export class Refusal extends Error {}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A name in the ways in which templates write it: `dot-rows`, `dotRows`, `DotRows`, «dot rows».
 *
 * @throws {Refusal} for a name that is not made of two or more words of small letters with dashes between them.
 */
export function namesOf(name, usage) {
  if (!name) throw new Refusal(`There is no name. Use ${usage}`);
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) {
    throw new Refusal(`The name ${JSON.stringify(name)} is badly written. Expected two or more words of small letters with a dash between them. Use ${usage}`);
  }
  const [first, ...rest] = name.split('-');
  const camel = first + rest.map(capital).join('');
  return { name, camel, pascal: capital(camel), words: name.replaceAll('-', ' ') };
}

/** A template with its names filled in. */
const filled = (text, names) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => names[key]);

/**
 * Writes new files of templates, and lines in files that are there. All of it is made first: a refusal leaves everything as it was.
 *
 * @param files paths of new files, each with its template below `scripts/templates`.
 * @param lines paths of files that are there, each with the functions that put a line in.
 * @throws {Refusal} where a new file is there already, and {@link Error} where a table no longer looks as expected.
 */
export function write({ names, files, lines }) {
  const there = files.map(([file]) => file).filter((file) => existsSync(path.join(root, file)));
  if (there.length > 0) throw new Refusal(`The name "${names.name}" is taken. Choose another one. There already: ${there.join(', ')}.`);
  const made = files.map(([file, template]) => [file, filled(readFileSync(path.join(templates, template), 'utf8'), names)]);
  const changed = lines.map(([file, ...steps]) => {
    const before = readFileSync(path.join(root, file), 'utf8');
    const after = steps.reduce((text, step) => step(text, file), before);
    return [file, after];
  });
  for (const [file, text] of [...made, ...changed]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  console.log(`new:\n${made.map(([file]) => `  ${file}\n`).join('')}with a line more:\n${changed.map(([file]) => `  ${file}\n`).join('')}`);
}

/** Puts a line behind the last line that matches. */
export const lineAfterLast = (pattern, line) => (text, file) => {
  const all = text.split('\n');
  const at = all.findLastIndex((l) => pattern.test(l));
  if (at < 0) throw new Error(`${file} has no line like ${pattern}. The generator must learn its new form.`);
  return all.toSpliced(at + 1, 0, line).join('\n');
};

/** Puts a line before the first line that matches, at or below the line that opens its table. */
export const lineBefore = (opening, closing, line) => (text, file) => {
  const all = text.split('\n');
  const start = all.findIndex((l) => opening.test(l));
  const at = start < 0 ? -1 : all.findIndex((l, i) => i >= start && closing.test(l));
  if (at < 0) throw new Error(`${file} has no table that opens like ${opening}. The generator must learn its new form.`);
  return all.toSpliced(at, 0, line).join('\n');
};

/** Puts a name at the end of a list on one line: what stands between the two groups of the pattern. */
export const inList = (pattern, name) => (text, file) => {
  if (!pattern.test(text)) throw new Error(`${file} has no list like ${pattern}. The generator must learn its new form.`);
  return text.replace(pattern, (_, before, after) => `${before}, ${name}${after}`);
};

/** Runs a generator, and ends with 2 and a sentence where it refuses. */
export function run(generate) {
  try {
    generate(process.argv[2]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
