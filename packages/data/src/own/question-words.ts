import type { Language } from '../model/text.js';
import type { Option, Question } from './questions.js';

type Said = Extract<Option, { readonly said: string }>['said'];
interface QuestionWords {
  readonly asked: Readonly<Partial<Record<Question['code'], (column: string, found: string) => string>>>;
  readonly said: Readonly<Record<Said, string>>;
}

const WORDS: Readonly<Record<Language, QuestionWords>> = {
  nl: {
    asked: {
      'which-sheet': () => 'Van welk blad zijn de cijfers?',
      'which-value': () => 'Welke kolom met cijfers bedoelt u?',
      'many-series': () => 'Welke reeks bedoelt u?',
      'which-municipality': () => 'Van welk gebied zijn de cijfers?',
      'no-municipality': () => 'Van welk gebied zijn de cijfers?',
      'column-differs': (column) => `Welke rijen bedoelt u? De kolom «${column}» verschilt.`,
      'two-ways': (_, found) => `Welk getal is «${found}»?`,
      dash: () => 'Wat betekent een streepje?',
      'month-or-school-year': (_, found) => `Wat is «${found}»?`,
      'forecast-date': () => 'Van welk jaar is de prognose?',
      title: () => 'Hoe heten deze cijfers? Bijvoorbeeld: Fietsers over de brug',
      unit: () => 'In welke eenheid? Bijvoorbeeld: fietsers per dag',
      publisher: () => 'Wie heeft de cijfers gemaakt? Bijvoorbeeld: Gemeente Voorbeeldstad',
    },
    said: {
      all: 'alle, als reeksen met één eenheid',
      each: 'allemaal, elk als een reeks',
      ignore: 'alle rijen: deze kolom maakt niets uit',
      zero: 'nul',
      missing: 'geen gegevens',
      months: 'een maand',
      'school-years': 'een schooljaar',
    },
  },
  en: {
    asked: {
      'which-sheet': () => 'Which sheet has the figures?',
      'which-value': () => 'Which column of figures do you mean?',
      'many-series': () => 'Which series do you mean?',
      'which-municipality': () => 'Of which area are the figures?',
      'no-municipality': () => 'Of which area are the figures?',
      'column-differs': (column) => `Which rows do you mean? The column «${column}» differs.`,
      'two-ways': (_, found) => `Which number is «${found}»?`,
      dash: () => 'What does a dash mean?',
      'month-or-school-year': (_, found) => `What is «${found}»?`,
      'forecast-date': () => 'In which year was the forecast made?',
      title: () => 'What are these figures called? For instance: Cyclists on the bridge',
      unit: () => 'In which unit? For instance: cyclists per day',
      publisher: () => 'Who made the figures? For instance: Municipality of Voorbeeldstad',
    },
    said: {
      all: 'all of them, as series of one unit',
      each: 'all of them, each as a series',
      ignore: 'all rows: this column makes no difference',
      zero: 'nought',
      missing: 'no data',
      months: 'a month',
      'school-years': 'a school year',
    },
  },
};

/** A question as it is put to a person: one sentence. */
export const questionText = ({ code, fault }: Question, language: Language): string =>
  WORDS[language].asked[code]?.(fault?.column ?? '', fault?.found ?? '') ?? code;

/** An answer to choose, in words. */
export function choiceText(option: Option, language: Language): string {
  if ('text' in option) return option.text;
  return 'number' in option ? option.number.replace('.', language === 'nl' ? ',' : '.') : WORDS[language].said[option.said];
}
