import type { Qualifier } from '@trendbeeld/data';
import type { PeriodMeaning } from '@trendbeeld/data/figures';

/**
 * What the commands for a study say where they cannot go on: in Dutch, with English beside it, as the people who make a study read one of
 * them. Each is a function of what was typed.
 */
const both = (nl: string, en: string): string => `${nl} / ${en}`;
const quoted = (text: string | undefined): string => JSON.stringify(text ?? '');

/** What `trendbeeld check` counts. */
interface Counted {
  readonly studies: number;
  readonly files: number;
  readonly issues: number;
  readonly hints: number;
}

/** «1 studie, 0 fouten, 2 tips». Studies or files and hints that are not there are left out. */
function counted(counts: Counted, nouns: Readonly<Record<keyof Counted, readonly [one: string, more: string]>>): string {
  const isTold = { studies: counts.studies > 0, files: counts.files > 0 || counts.studies === 0, issues: true, hints: counts.hints > 0 };
  return (['studies', 'files', 'issues', 'hints'] as const)
    .filter((name) => isTold[name])
    .map((name) => `${counts[name]} ${nouns[name][counts[name] === 1 ? 0 : 1]}`)
    .join(', ');
}

/** What is told of a study's folder, and of what was typed. */
export const STUDY_WORDS = {
  noFolderNamed: both('Noem een map voor de studie, zoals mijn-studie.', 'missing folder. Expected the name of a folder for the study, such as my-study.'),
  notEmpty: (folder: string): string =>
    both(
      `In ${quoted(folder)} staat al iets. Noem een map die er nog niet is, of een lege.`,
      `${quoted(folder)} is not empty. Expected a folder that is not there yet, or an empty one.`,
    ),
  noFolder: (folder: string): string =>
    both(
      `Er is geen map of bestand ${quoted(folder)}. Kijk of de naam goed is, en of u in de juiste map staat.`,
      `there is no folder or file ${quoted(folder)}. Expected its name as it is written, from the folder in which you are.`,
    ),
  noStudy: (folder: string): string =>
    both(
      `In ${quoted(folder)} staat geen study.yaml. Noem de map van een studie; trendbeeld new maakt er een.`,
      `${quoted(folder)} has no study.yaml. Expected the folder of a study; trendbeeld new makes one.`,
    ),
  unreadable: (file: string, why: string): string => both(`Het bestand ${quoted(file)} is niet te lezen: ${why}`, `unreadable file: ${quoted(file)}. ${why}`),
  nothingToCheck: both('Noem een map of een bestand.', 'missing file. Expected at least one file or folder.'),
  port: (port: string | undefined): string =>
    both(`--port ${quoted(port)}: schrijf een getal tot 65000.`, `--port: ${quoted(port)}. Expected a number up to 65000.`),
  portsTaken: (from: number, to: number): string =>
    both(`De poorten ${from} tot ${to} zijn bezet. Kies een andere met --port.`, `the ports ${from} to ${to} are taken. Expected another one with --port.`),
  issues: (count: number, folder: string, list: string): string =>
    `${both(`${count} ${count === 1 ? 'fout' : 'fouten'} in ${quoted(folder)}`, `${count} ${count === 1 ? 'issue' : 'issues'} in ${quoted(folder)}`)}:\n${list}`,
  lastGood: (count: number): string =>
    both(
      `${count} ${count === 1 ? 'fout' : 'fouten'}: de laatste goede versie blijft staan.`,
      `${count} ${count === 1 ? 'issue' : 'issues'}: the last good version stays.`,
    ),
  missingStudy: both(
    'Noem de studie met --study: haar map (met een study.yaml), of de naam van haar pakket.',
    'missing --study. Expected the folder of a study (with a study.yaml), or the name of its package.',
  ),
  severalStudies: (names: string): string =>
    both(
      `Noem de studie met --study: een van ${names}, of een map met een study.yaml.`,
      `missing --study. Expected one of: ${names}; or a folder with a study.yaml.`,
    ),
  configWithoutStudy: both(
    'Schrijf bij study de map van een studie, of de naam van haar pakket.',
    'missing study. Expected the folder of a study, or the name of its package.',
  ),
  noPackage: (name: string): string =>
    both(
      `Er is geen pakket ${quoted(name)}. Noem een pakket dat geïnstalleerd is, of een map met een study.yaml.`,
      `there is no package ${quoted(name)}. Expected an installed package of a study, or a folder with a study.yaml.`,
    ),
  emptyPackage: (name: string): string => both(`In het pakket ${quoted(name)} staat geen studie.`, `the package ${quoted(name)} holds no study.`),
  earlierToken: (file: string, was: string, name: string): string =>
    both(
      `--theme ${quoted(file)}: ${was} heet nu ${name}. De oude naam werkt tot versie 2.`,
      `--theme ${quoted(file)}: ${was} is now ${name}. The earlier name works until version 2.`,
    ),
  missingOut: both('Noem met --out de map waarin de pagina’s komen.', 'missing --out. Expected the folder to write into.'),
  outIsFile: (out: string): string => both(`--out ${quoted(out)} is een bestand. Noem een map.`, `--out ${quoted(out)} is a file. Expected a folder.`),
  outInStudy: (out: string): string =>
    both(
      `--out ${quoted(out)} ligt in de map van de studie. Noem een map ernaast, zoals public.`,
      `--out ${quoted(out)} lies in the folder of the study. Expected a folder beside it, such as public.`,
    ),
  missingBase: both(
    'Noem met --base het adres waar de map komt te staan, https://…',
    'missing --base. Expected the address under which the folder will stand, https://…',
  ),
  wrongBase: (base: string): string =>
    both(
      `--base ${quoted(base)} is geen adres. Schrijf een adres dat met https:// of http:// begint.`,
      `wrong base: ${quoted(base)}. Expected an address that starts with https:// or http://.`,
    ),
  baseWithMore: (base: string): string =>
    both(`--base ${quoted(base)}: schrijf het adres zonder naam, ? of #.`, `wrong base: ${quoted(base)}. Expected an address without name, "?" or "#".`),
  counted: (counts: Counted): string =>
    both(
      counted(counts, { studies: ['studie', 'studies'], files: ['bestand', 'bestanden'], issues: ['fout', 'fouten'], hints: ['tip', 'tips'] }),
      counted(counts, { studies: ['study', 'studies'], files: ['file', 'files'], issues: ['issue', 'issues'], hints: ['hint', 'hints'] }),
    ),
  hints: both('Tips, die niets weigeren:', 'Hints for editors, which refuse nothing:'),
  wrongFigures: (file: string, wrong: readonly string[]): string =>
    both(`${quoted(file)} is niet te gebruiken:${wrong.map((one) => `\n  ${one}`).join('')}\n`, `${quoted(file)} cannot be used, as said above.`),
  shown: (seconds: string): string => both(`getoond na ${seconds.replace('.', ',')} s`, `shown after ${seconds} s`),
  serves: (seconds: string): string => both(`klaar in ${seconds.replace('.', ',')} s; stop met Ctrl+C`, `ready in ${seconds} s; Ctrl+C stops it`),
  said: (sentence: string, from: number, to: number): string =>
    both(
      `Uw eerste trend: ${sentence} Uw cijfers: ${from} tot en met ${to}. Klopt dat niet? Haal de map weg en begin opnieuw, of verander het in trends/.`,
      `Your first trend stands in trends/; figures from ${from} to ${to}.`,
    ),
  published: (out: string, base: string): string =>
    both(
      `Klaar: de map ${out}. Zet alles wat erin staat op ${base}. Wat een redacteur plakt, staat onderaan elke pagina bij «Gebruik deze grafiek».`,
      `Done: the folder ${out}. Put all that is in it at ${base}. What an editor pastes stands at the foot of each page.`,
    ),
  noFirstTrend: (file: string): string =>
    both(
      `${quoted(file)}: om te beginnen is één reeks van jaren nodig. Bewaar een periode per rij en één kolom met cijfers in een eigen bestand.`,
      `${quoted(file)}. Expected one series of years: a period in each row, and one column of figures.`,
    ),
  next: both('Nu verder', 'Next'),
  files: (folder: string, count: number): string => both(`${folder}: ${count} bestanden`, `${count} files`),
} as const;

/** What a year of figures can stand for, in the order in which it is asked. Quarters and months make no first trend. */
export const MEANINGS: Readonly<Record<Exclude<PeriodMeaning['kind'], 'quarter' | 'month'>, readonly [nl: string, en: string]>> = {
  'first-of-january': ['op 1 januari', 'on 1 January'],
  'mid-year': ['midden in het jaar', 'in the middle of the year'],
  december: ['aan het eind van het jaar', 'at the end of the year'],
  'year-average': ['gemiddeld over het jaar', 'on average over the year'],
  'year-total': ['over het hele jaar', 'over the whole year'],
  'within-year': ['in dat jaar', 'in that year'],
};

/** The names of what is chosen by a number, in the order of the lists. */
export const MEANING_NAMES = Object.keys(MEANINGS) as (keyof typeof MEANINGS)[];
export const STATUSES = ['definitive', 'provisional', 'unknown'] as const;
export const PRECISE = ['about', 'exact'] as const;
export const SURE = ['naar-verwachting', 'voorspelling', 'schatting'] as const satisfies readonly Qualifier[];

/** What tells meanings of a year apart for who chooses. */
const MEANING_MORE: Partial<Readonly<Record<keyof typeof MEANINGS, string>>> = {
  'year-average': ', zoals het aantal werklozen',
  'year-total': ' opgeteld, zoals kilo’s afval',
  'within-year': ', op een dag die u niet weet',
};

/** A question with answers to choose from. */
const choice = (
  question: string,
  english: string,
  answers: readonly string[],
  names: readonly string[],
): { readonly question: string; readonly expected: string } => ({
  question: both(`${question}${answers.map((answer, i) => `\n  ${i + 1}. ${answer}`).join('')}\nKies een nummer`, `${english} A number`),
  expected: both(`Schrijf een nummer van 1 tot en met ${names.length}, of een van: ${names.join(', ')}.`, `Expected one of: ${names.join(', ')}.`),
});

/** What `trendbeeld new` asks, and what an answer must be. */
export const NEW_WORDS = {
  title: { question: both('Titel van de studie', 'Title'), expected: both('Schrijf een titel.', 'Expected a title.') },
  publisher: { question: both('Wie geeft de studie uit?', 'Publisher'), expected: both('Schrijf wie de studie uitgeeft.', 'Expected a publisher.') },
  date: {
    question: both('Wanneer verschijnt de studie? Jaar en maand, zoals 2026-11', 'When does it appear? Year and month'),
    expected: both('Schrijf jaar en maand, zoals 2026-11.', 'Expected year and month, such as 2026-11.'),
  },
  language: { question: both('Talen: nl, of nl,en', 'Languages'), expected: both('Schrijf nl, of nl,en.', 'Expected nl, or nl,en.') },
  name: {
    question: both('Hoe heet de studie in een zin? Bijvoorbeeld: de trendstudie van 2026 (Enter: deze studie)', 'What is it called in a sentence?'),
    expected: both('Schrijf een naam.', 'Expected a name.'),
  },
  area: {
    question: both('Over welke gemeente of streek gaat de studie? Schrijf Nederland voor het hele land', 'Which municipality or region is it about?'),
    expected: both('Schrijf een naam.', 'Expected a name.'),
  },
  subject: {
    question: both('Eerste onderwerp, zoals Wonen (Enter: een verzonnen onderwerp)', 'First domain'),
    expected: both('Schrijf een woord.', 'Expected a word.'),
  },
  figures: {
    question: both('Uw cijfers: naam van een Excel- of CSV-bestand in deze map (Enter: verzonnen cijfers)', 'Your figures: a file'),
    expected: both(
      'Dat bestand is er niet. Schrijf de naam zoals hij is, met .xlsx of .csv, of geef Enter.',
      'Expected the name of a file that is there, with .xlsx or .csv.',
    ),
  },
  table: {
    question: both('Uit welk register of rapport komen ze? Bijvoorbeeld: BAG (Enter: de naam van het bestand)', 'From which register or report?'),
    expected: both('Schrijf een naam.', 'Expected a name.'),
  },
  status: choice(
    'Verandert het laatste cijfer nog?',
    'Is the last figure settled?',
    ['nee, het is definitief', 'ja, het is voorlopig', 'dat weet ik niet'],
    STATUSES,
  ),
  definition: {
    question: both('Wat is er precies geteld? Eén zin', 'What do they count? One sentence'),
    expected: both('Schrijf een zin.', 'Expected a sentence.'),
  },
  meaning: choice(
    'Waar staat een jaar voor?',
    'What does a year stand for?',
    MEANING_NAMES.map((kind) => `${MEANINGS[kind][0]}${MEANING_MORE[kind] ?? ''}`),
    MEANING_NAMES,
  ),
  expected: {
    question: both('Welk getal verwachtte uw studie? Bijvoorbeeld: 31.500 of 0,5', 'Which number did the study expect?'),
    expected: both('Schrijf één getal, zonder eenheid, zoals 44.000 of 163,4.', 'Expected one number without a unit, such as 44000.'),
  },
  year: {
    question: both('Voor welk jaar?', 'For which year?'),
    expected: both('Schrijf een jaar dat nog komt, of een jaar dat in uw cijfers staat.', 'Expected a year to come, or one of your figures.'),
  },
  precise: choice('Hoe noemt uw studie dat getal?', 'How precise?', ['ongeveer dit getal', 'precies dit getal'], PRECISE),
  sure: choice(
    'Hoe zeker is uw studie daarvan?',
    'How sure?',
    [
      'naar verwachting: het is waarschijnlijk',
      'voorspelling: een blik vooruit, van een model of een deskundige',
      'schatting: het is niet geteld maar geschat',
    ],
    SURE,
  ),
  'domain-text': {
    question: both(
      'Waar gaat dat onderwerp over? 40 tot 80 woorden: wat verandert er, voor wie, en waarom telt dat? (Enter: dat schrijf ik later)',
      'What is the domain about? 40 to 80 words',
    ),
    expected: both('Dat zijn {n} woorden. Schrijf of plak 40 tot 80 woorden, of geef alleen Enter.', 'Expected 40 to 80 words, or Enter.'),
  },
  text: {
    question: both(
      'Wat zegt de studie over deze trend? 40 tot 80 woorden (Enter: dat schrijf ik later)',
      'What does the study say of this trend? 40 to 80 words',
    ),
    expected: both('Dat zijn {n} woorden. Schrijf of plak 40 tot 80 woorden, of geef alleen Enter.', 'Expected 40 to 80 words, or Enter.'),
  },
  place: {
    question: both('Op welke bladzijde van uw studie staat dat? Een nummer, of een adres (https://…)', 'On which page of the study? A number, or an address'),
    expected: both('Schrijf een nummer, zoals 12, of een adres dat met https:// begint.', 'Expected a number, such as 12, or an address.'),
  },
} as const;

/** A question of `trendbeeld new` without an answer. */
export const NO_ANSWER = (name: string, expected: string): string => {
  const [nl = '', en = ''] = expected.split(' / ');
  return both(`--${name} ontbreekt. ${nl}`, `missing --${name}. ${en}`);
};
