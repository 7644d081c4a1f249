import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@trendbeeld/data';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { newStudyFiles } from '../study/new-study.js';
import { NEW_WORDS, NO_ANSWER, STUDY_WORDS } from '../words/study-words.js';

/** Options of `trendbeeld new`; what is missing is asked on a terminal. */
export interface NewOptions {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** When the study appears: a year and month. */
  readonly date?: string | undefined;
  /** `nl`, or `nl,en`. */
  readonly language?: string | undefined;
}

/** A question, what an answer must look like, and what is taken for an empty one. */
interface Asked {
  readonly question: string;
  readonly fits: RegExp;
  readonly expected: string;
  readonly default?: string;
}

/** How often a question is asked again. */
const TRIES = 3;

/**
 * Writes the folder of a new study: one complete example trend, marked as made up, and a README that explains each file.
 *
 * @throws UsageError for a folder that holds something, or where an answer is missing and nobody can be asked. Nothing is written then.
 */
export async function newStudy(folder: string | undefined, options: NewOptions, io: Io): Promise<number> {
  if (folder === undefined) throw new UsageError(`new: ${STUDY_WORDS.noFolderNamed}`);
  const path = resolve(io.cwd, folder);
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0)) throw new UsageError(`new: ${STUDY_WORDS.notEmpty(folder)}`);
  const asked: Readonly<Record<keyof NewOptions, Asked>> = {
    title: { ...NEW_WORDS.title, fits: /\S/ },
    publisher: { ...NEW_WORDS.publisher, fits: /\S/ },
    date: { ...NEW_WORDS.date, fits: /^(19|20)\d\d-(0[1-9]|1[0-2])$/, default: new Date().toISOString().slice(0, 'jjjj-mm'.length) },
    language: { ...NEW_WORDS.language, fits: /^nl(,en)?$/, default: 'nl' },
  };
  const answers: Record<string, string> = {};
  // oxlint-disable-next-line no-await-in-loop -- questions are asked one after the other.
  for (const name of Object.keys(asked) as (keyof NewOptions)[]) answers[name] = await answer(name, options[name], asked[name], io);
  const files = newStudyFiles(
    { title: answers.title!, publisher: answers.publisher!, date: answers.date!, languages: answers.language!.split(',') as Language[] },
    (file, name) => schemaFor(join(path, file), name),
  );
  for (const [name, text] of files) {
    const at = join(path, name);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  io.out(
    [
      STUDY_WORDS.files(folder, files.size),
      ...[...files.keys()].map((name) => `  ${name}`),
      '',
      `${STUDY_WORDS.next}:`,
      `  npx trendbeeld dev ${folder}`,
      `  npx trendbeeld check ${folder}`,
      '',
    ].join('\n'),
  );
  return EXIT.ok;
}

async function answer(name: string, given: string | undefined, { question, fits, expected, default: usual }: Asked, io: Io): Promise<string> {
  const wrong = (text: string): UsageError => new UsageError(`new: --${name}: ${JSON.stringify(text)}. ${expected}`);
  if (given !== undefined) {
    if (!fits.test(given)) throw wrong(given);
    return given.trim();
  }
  if (!io.ask) {
    if (usual !== undefined && name === 'language') return usual;
    throw new UsageError(`new: ${NO_ANSWER(name, expected)}`);
  }
  for (let left = TRIES; left > 0; left--) {
    // oxlint-disable-next-line no-await-in-loop -- the same question once more.
    const text = (await io.ask(`${question}${usual === undefined ? '' : ` [${usual}]`}: `)).trim() || (usual ?? '');
    if (fits.test(text)) return text;
    io.err(`${expected}\n`);
  }
  throw new UsageError(`new: ${NO_ANSWER(name, expected)}`);
}

/** Where an editor finds the schema of a file: relative to it, with slashes. Null where the folder lies on another drive. */
function schemaFor(file: string, name: string): string | null {
  const schema = fileURLToPath(import.meta.resolve(`@trendbeeld/data/schema/${name}.json`));
  const path = relative(dirname(file), schema);
  return path.startsWith('..') ? path.split(sep).join('/') : null;
}
