import { createFormatters, type Formatters, type Qualifier, type TrendEntry } from '@trendbeeld/data';
import { isExpected, standingWords } from '../figure/certainty-line.js';
import { toldStatement } from '../figure/quote-sentence.js';

/** The number that stands for a trend, as the study gives it. */
export interface KeyFigure {
  /** Id of the statement. */
  readonly ref: string;
  /** With qualifier and unit: "ongeveer 9 %". */
  readonly value: string;
  /** What it is about: "Deel van de beroepsbevolking dat werkloos is". */
  readonly subject: string;
  /** "binnenkort, gezien vanuit 2013". */
  readonly period: string;
  /** How the study knows it: "voorspelling". */
  readonly certainty: string;
  readonly qualifiers: readonly Qualifier[];
  /** Whether it was expected, and so is set in that tone. */
  readonly expected: boolean;
}

/** The Dutch sentence decides which number stands for a trend, so that both languages show the same one. */
const dutch = createFormatters('nl');

/** The key figure of a trend: the number that its quote tells. Null where the study gives none. */
export function keyFigure(entry: TrendEntry, format: Formatters): KeyFigure | null {
  const statement = toldStatement(entry, dutch);
  if (!statement) return null;
  const { language } = format;
  return {
    ref: statement.ref,
    value: format.value(statement.value!, statement.unit, statement.qualifiers),
    subject: statement.subject[language],
    period: statement.period.words[language],
    certainty: standingWords(statement.qualifiers, language),
    qualifiers: statement.qualifiers,
    expected: isExpected(statement.qualifiers),
  };
}

/** What a number is about, when, and how the study knows it. */
export const keyWords = ({ subject, period, certainty }: KeyFigure): string => `${subject}, ${period} (${certainty})`;
