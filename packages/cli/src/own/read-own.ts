import { readSeries, type Language, type Series } from '@trendbeeld/data';
import { opened, questionOf, readSheets, textOf, type Fault, type Known, type Question, type Reading } from '@trendbeeld/data/own';
import { choiceText, faultSentence, issueSentence, questionText, toldSentence } from '@trendbeeld/data/own-words';
import { sheetsOf } from '@trendbeeld/data/workbook';
import type { Io } from '../io.js';
import { JOIN_WORDS } from '../words/join-words.js';
import type { Places } from './places.js';

/** Own figures of a file, or all that is wrong with them, in sentences of one language. */
export interface ReadOwn {
  /** Null where something is wrong. */
  readonly series: Series | null;
  readonly wrong: readonly string[];
  /** What was taken and what was left. */
  readonly told: readonly string[];
  /** What is known in the end, answers included. */
  readonly known: Known;
  /** How the file was read; null for a series as JSON. */
  readonly reading: Reading | null;
}

/** Options that answer a fault, as `join` takes them. */
const ANSWERS: Partial<Readonly<Record<Fault['code'], (fault: Fault) => string>>> = {
  'which-sheet': () => '--sheet',
  'which-value': () => '--value',
  'many-series': () => '--value',
  'which-municipality': () => '--municipality',
  'column-differs': ({ column, choices, repeats }) => `--only "${column}=${choices?.[0]}", --by "${column}"${repeats ? '' : `, --ignore "${column}"`}`,
  'two-ways': () => '--numbers nl, --numbers en',
  dash: () => '--dash zero, --dash missing',
};

/** The options that answer a fault, behind its sentence; nothing for one that only the file can mend. */
const answerWith = (fault: Fault): string => {
  const options = ANSWERS[fault.code]?.(fault);
  return options ? ` [${options}]` : '';
};

/** Asks until nothing can be asked any more. @param ask gives null where a person gives up. */
async function asked(read: (known: Known) => Reading, known: Known, ask: (question: Question) => Promise<Partial<Known> | null>): Promise<Known> {
  let now = known;
  for (let question = questionOf(read(now), now); question; question = questionOf(read(now), now)) {
    const answer = await ask(question);
    if (!answer) return now;
    now = { ...now, ...answer };
  }
  return now;
}

/** Puts a question on the terminal: a numbered list, or a text. An empty answer gives up. */
async function onTerminal(question: Question, language: Language, ask: (text: string) => Promise<string>, io: Io): Promise<Partial<Known> | null> {
  const words = JOIN_WORDS[language];
  const { choices } = question;
  const list = choices.map(({ option }, i) => `  ${i + 1}. ${choiceText(option, language)}\n`).join('');
  for (;;) {
    io.err(`\n${questionText(question, language)}\n${list}`);
    const answer = (await ask(choices.length > 0 ? `${words.choose(choices.length)}: ` : '> ')).trim();
    if (answer === '') return null;
    if (choices.length === 0) return question.answer(answer);
    const chosen = choices[Number(answer) - 1];
    if (chosen) return chosen.known;
    io.err(`${words.noChoice}\n`);
  }
}

/**
 * Reads own figures of any kind of file. On a terminal what is ambiguous is asked; elsewhere it is wrong. Never throws.
 *
 * @param known answers that are given beforehand.
 */
export async function readOwn(bytes: Uint8Array, known: Known, places: Places, io: Io): Promise<ReadOwn> {
  const { language } = known;
  const words = JOIN_WORDS[language];
  const file = await opened(bytes, sheetsOf);
  const refused = (wrong: readonly string[]): ReadOwn => ({ series: null, wrong, told: [], known, reading: null });
  if (!file) return refused([isJson(bytes) ? JSON_BROKEN[language] : words.unreadable]);
  if ('data' in file) return { ...checked(file.data, language), told: [], known, reading: null };

  const read = (now: Known): Reading => readSheets(file.sheets, { ...now, isSame: places.isSame });
  const { ask } = io;
  const now = ask ? await asked(read, known, (question) => onTerminal(question, language, ask, io)) : known;
  const reading = read(now);
  const told = reading.told.map((one) => toldSentence(one, language));
  if (!reading.data) {
    const wrong = reading.faults.map((fault) => `${faultSentence(fault, language)}${answerWith(fault)}`);
    const successor = reading.faults.some(({ code }) => code === 'no-municipality') && now.municipality ? places.successorOf(now.municipality) : null;
    return { series: null, wrong: [...(successor ? [words.ended(now.municipality!, successor)] : []), ...wrong], told, known: now, reading };
  }
  const { title, unit, source } = reading.data;
  const missing = [title ? null : words.missing.title, unit ? null : words.missing.unit, source ? null : words.missing.publisher].filter((one) => one !== null);
  if (missing.length > 0) return { series: null, wrong: missing, told, known: now, reading };
  return { ...checked(reading.data, language), told, known: { ...now, title, unit, source }, reading };
}

const JSON_BROKEN: Readonly<Record<Language, string>> = {
  nl: 'de JSON is kapot. Controleer komma’s, aanhalingstekens en haakjes',
  en: 'the JSON is broken. Check commas, quotes and brackets',
};
const isJson = (bytes: Uint8Array): boolean => /^\s*[[{]/.test(textOf(bytes)?.text ?? '');

function checked(data: unknown, language: Language): Pick<ReadOwn, 'series' | 'wrong'> {
  const { series, issues } = readSeries(data);
  return { series, wrong: [...new Set(issues.map(({ path }) => issueSentence(path, data, language)))] };
}
