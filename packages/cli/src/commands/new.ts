import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language, Series } from '@trendbeeld/data';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { places } from '../own/places.js';
import { readOwn } from '../own/read-own.js';
import { exampleTrend, isFirst, ownTrend, yearsOf, type FirstTrend } from '../study/first-trend.js';
import { newStudyFiles } from '../study/new-study.js';
import { JOIN_WORDS } from '../words/join-words.js';
import { MEANING_NAMES, NEW_WORDS, NO_ANSWER, PRECISE, STATUSES, STUDY_WORDS, SURE } from '../words/study-words.js';
import { bytesAt } from './join.js';

/** Options of `trendbeeld new`; what is missing is asked on a terminal. */
export interface NewOptions {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** When the study appears: a year and month. */
  readonly date?: string | undefined;
  /** `nl`, or `nl,en`. */
  readonly language?: string | undefined;
  /** What it is called in a sentence, such as «de trendstudie van 2026». Default: «deze studie». */
  readonly name?: string | undefined;
  /** Municipality or region that it is about; "Nederland" for the whole country. Default: a made-up town. */
  readonly area?: string | undefined;
  /** Its first domain. Default: a made-up one. */
  readonly subject?: string | undefined;
  /** A file of own figures: the first trend is made of them. Default: a made-up trend. The options below belong to it. */
  readonly figures?: string | undefined;
  /** What the figures are called, their unit and their publisher, where the file does not say. */
  readonly measure?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  /** The register or report that they stand in. Default: the name of the file. */
  readonly table?: string | undefined;
  /** Whether the last figure is settled: `definitive`, `provisional` or `unknown`; asked where the file does not say. */
  readonly status?: string | undefined;
  /** What the figures count. */
  readonly definition?: string | undefined;
  /** What a year of the figures stands for: `first-of-january`, `year-total`, … */
  readonly meaning?: string | undefined;
  /** The number that the study expected, whether it says «ongeveer», how sure it is, and the year for which. */
  readonly expected?: string | undefined;
  readonly precise?: string | undefined;
  readonly sure?: string | undefined;
  readonly year?: string | undefined;
  /** Where that number stands in the study: a page, or an address. */
  readonly place?: string | undefined;
  /** What the study says of the domain, and of the trend, in 40 to 80 words. Default: to be written later. */
  readonly 'domain-text'?: string | undefined;
  readonly text?: string | undefined;
}

/** A question, what an answer must look like, and what is taken for an empty one. */
interface Asked {
  readonly question: string;
  readonly fits: (text: string) => boolean;
  /** What an answer must be; `{n}` stands for the words of the one that is not. */
  readonly expected: string;
  /** Taken for an empty answer at a terminal. */
  readonly default?: string;
  /** Taken where nobody can be asked. Default: the answer is missing, which is refused. */
  readonly unasked?: string;
}

/** Puts the questions of {@link NEW_WORDS}, each with what fits as its answer. */
const asker =
  (options: NewOptions, io: Io) =>
  (name: keyof typeof NEW_WORDS, more: Pick<Asked, 'fits' | 'default' | 'unasked'>): Promise<string> =>
    answer(name, options[name], { ...NEW_WORDS[name], ...more }, io);

/** How often a question is asked again. */
const TRIES = 3;
const FILLED = (text: string): boolean => /\S/.test(text);
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
/** A text of 40 to 80 words, or none: it is written later. */
const TEXT = (text: string): boolean => text === '' || (wordsIn(text) >= 40 && wordsIn(text) <= 80);
/** The whole country, in the languages of those who make a study. */
const COUNTRY = /^(nederland|(the )?netherlands)$/i;

/**
 * Writes the folder of a new study with one complete trend, and a README that explains each file. The trend is made of own figures where
 * they are given, with the number that the study expected; else it is made up, and says so.
 *
 * @throws UsageError for a folder that holds something, for figures that cannot be read or make no trend, or where an answer is missing
 * and nobody can be asked. Nothing is written then.
 */
export async function newStudy(folder: string | undefined, options: NewOptions, io: Io): Promise<number> {
  if (folder === undefined) throw new UsageError(`new: ${STUDY_WORDS.noFolderNamed}`);
  const path = resolve(io.cwd, folder);
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0)) throw new UsageError(`new: ${STUDY_WORDS.notEmpty(folder)}`);
  const today = new Date().toISOString().slice(0, 'jjjj-mm-dd'.length);
  const ask = asker(options, io);

  const title = await ask('title', { fits: FILLED });
  const publisher = await ask('publisher', { fits: FILLED });
  const date = await ask('date', { fits: (text) => /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text), default: today.slice(0, 'jjjj-mm'.length) });
  const languages = (await ask('language', { fits: (text) => /^nl(,en)?$/.test(text), default: 'nl', unasked: 'nl' })).split(',') as Language[];
  const called = await ask('name', { fits: () => true, unasked: '' });
  const area = await ask('area', { fits: FILLED, default: 'Voorbeeldstad', unasked: 'Voorbeeldstad' });
  const subject = await ask('subject', { fits: () => true, unasked: '' });
  const domainText = subject === '' ? '' : await ask('domain-text', { fits: TEXT, unasked: '' });
  const { file, figures } = await askFigures(options, io);
  const about = { area: COUNTRY.test(area) ? null : area, subject: subject || null, domainText: domainText || null };
  const year = Number(date.slice(0, 4));
  const first =
    figures === null ? exampleTrend({ year, date, ...about }) : await ownFirst(file, figures, { ...about, title, publisher, year, today }, options, io);

  const files = newStudyFiles({ title, name: called || null, publisher, date, languages, first }, (one, schema) => schemaFor(join(path, one), schema));
  for (const [one, text] of files) {
    const at = join(path, one);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  io.out(
    [
      STUDY_WORDS.files(folder, files.size),
      ...[...files.keys()].map((name) => `  ${name}`),
      '',
      ...(figures === null ? [] : [STUDY_WORDS.said(first.sentence[0], first.figure.from, first.figure.to), '']),
      `${STUDY_WORDS.next}:`,
      `  npx trendbeeld dev ${folder}`,
      `  npx trendbeeld check ${folder}`,
      '',
    ].join('\n'),
  );
  return EXIT.ok;
}

/** What is known of a study before its figures. */
interface About {
  readonly area: string | null;
  readonly subject: string | null;
  readonly domainText: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly today: string;
}

/** Own figures as they were read: one series of years, the head of their column, and whether the file says which are provisional. */
interface Figures {
  readonly series: Series;
  readonly column: string;
  readonly isTold: boolean;
}

/** Asks for a file of figures, at a terminal until it can be used; null for none. @throws UsageError for one that cannot be used. */
async function askFigures(options: NewOptions, io: Io): Promise<{ readonly file: string; readonly figures: Figures | null }> {
  const ask = asker(options, io);
  for (let left = TRIES; ; left--) {
    // oxlint-disable-next-line no-await-in-loop -- the same question once more.
    const file = await ask('figures', { fits: (text) => text === '' || existsSync(resolve(io.cwd, text)), unasked: '' });
    if (file === '') return { file, figures: null };
    try {
      // oxlint-disable-next-line no-await-in-loop -- the same.
      return { file, figures: await figuresOf(file, options, io) };
    } catch (error) {
      if (!(error instanceof UsageError) || !io.ask || options.figures !== undefined || left <= 1) throw error;
      io.err(`${error.message.replace(/^new: /, '')}\n`);
    }
  }
}

/** The first trend, of own figures and what is answered of them. @throws UsageError for an answer that does not fit. */
async function ownFirst(file: string, { series, column, isTold }: Figures, about: About, options: NewOptions, io: Io): Promise<FirstTrend> {
  const ask = asker(options, io);
  /** One of a list, by its name or its number. */
  const choose = async <T extends string>(name: keyof typeof NEW_WORDS, all: readonly T[], unasked?: T): Promise<T> =>
    chosen(all, await ask(name, { fits: (text) => chosen(all, text) !== undefined, ...(unasked ? { unasked } : {}) }))!;
  const table = await ask('table', { fits: () => true, unasked: '' });
  const definition = await ask('definition', { fits: FILLED });
  const meaning = await choose('meaning', MEANING_NAMES);
  const value = numberOf(await ask('expected', { fits: (text) => numberOf(text) !== null }))!;
  const status = isTold ? null : await choose('status', STATUSES, 'unknown');
  const precise = await choose('precise', PRECISE, 'about');
  const sure = await choose('sure', SURE, 'voorspelling');
  const years = yearsOf(series);
  const isYear = (text: string): boolean => /^\d{4}$/.test(text) && (years.includes(Number(text)) || Number(text) > about.year);
  const forYear = Number(await ask('year', { fits: isYear }));
  const place = (await ask('place', { fits: (text) => /^(?:\D{0,9} ?)?\d{1,4}$|^https?:\/\/\S+$/.test(text) })).replace(/^\D{0,9}(?=\d+$)/, '');
  const trend = await ask('text', { fits: TEXT, unasked: '' });
  return ownTrend({
    ...about,
    place: /^\d+$/.test(place) ? Number(place) : place,
    subject: about.subject ?? series.title,
    series,
    definition,
    meaning,
    value,
    isAbout: precise === 'about',
    sure,
    year: forYear,
    texts: { domain: about.domainText, trend: trend || null },
    status,
    from: { table: table || basename(file), column },
  });
}

/** The figures of a file; what is not clear is asked. @throws UsageError for what is no single series of years. */
async function figuresOf(file: string, { measure, unit, source }: NewOptions, io: Io): Promise<Figures> {
  const known = { language: 'nl' as const, title: measure, unit, ...(source === undefined ? {} : { source: { publisher: source } }) };
  const read = await readOwn(bytesAt('new', file, io), known, places(), io);
  for (const one of read.told) io.err(`${file}: ${JOIN_WORDS.nl.read(one)}\n`);
  // The options of `join` are not all those of `new`.
  const wrong = read.wrong.map((one) => one.replace('--title', '--measure').replace(/ \[--[^\]]*\]$/, ''));
  if (!read.series) throw new UsageError(`new: ${STUDY_WORDS.wrongFigures(file, wrong)}`);
  if (!isFirst(read.series)) throw new UsageError(`new: ${STUDY_WORDS.noFirstTrend(file)}`);
  const columns = read.reading?.columns;
  return {
    series: read.series,
    column: [columns?.value ?? read.series.title].flat()[0]!,
    isTold: columns?.status !== undefined || read.series.observations.some((o) => o.status === 'provisional'),
  };
}

/** What is chosen from a list: its name, or its number from 1 on. */
const chosen = <T extends string>(all: readonly T[], text: string): T | undefined => all.find((one) => one === text) ?? all[Number(text) - 1];

/** A number as people type it: "44.000", "163,4", "44000". Null for what could be two things, and for what is none. */
function numberOf(text: string): number | null {
  const plain = /^-?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

async function answer(name: string, given: string | undefined, { question, fits, expected, default: usual, unasked }: Asked, io: Io): Promise<string> {
  if (given !== undefined) {
    if (!fits(given.trim())) throw new UsageError(`new: --${name}: ${JSON.stringify(given)}. ${expected.replaceAll('{n}', String(wordsIn(given)))}`);
    return given.trim();
  }
  if (!io.ask) {
    if (unasked !== undefined) return unasked;
    throw new UsageError(`new: ${NO_ANSWER(name, expected)}`);
  }
  for (let left = TRIES; left > 0; left--) {
    // oxlint-disable-next-line no-await-in-loop -- the same question once more.
    const text = (await io.ask(`${question}${usual === undefined ? '' : ` [${usual}]`}: `)).trim() || (usual ?? '');
    if (fits(text)) return text;
    io.err(`${expected.replaceAll('{n}', String(wordsIn(text)))}\n`);
  }
  throw new UsageError(`new: ${NO_ANSWER(name, expected)}`);
}

/** Where an editor finds the schema of a file: relative to it, with slashes. Null where the folder lies on another drive. */
function schemaFor(file: string, name: string): string | null {
  const schema = fileURLToPath(import.meta.resolve(`@trendbeeld/data/schema/${name}.json`));
  const path = relative(dirname(file), schema);
  return path.startsWith('..') ? path.split(sep).join('/') : null;
}
