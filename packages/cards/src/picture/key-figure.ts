import { createFormatters, said, type Formatters, type Said, type TrendEntry } from '@trendbeeld/data';
import { isExpected, standingWords } from '../parts/certainty-line.js';
import { toldStatement } from '../card/told-statement.js';
import { valueOf } from '../graphics/facts.js';

/** The number that stands for a trend, as the study gives it. */
export interface KeyFigure {
  /** Id of the statement. */
  readonly ref: string;
  /** With qualifier and unit: "ongeveer 9 %". */
  readonly value: string;
  /** What it is about: "Nieuwe woningen". */
  readonly subject: string;
  /** "binnenkort, gezien vanuit 2020". */
  readonly period: string;
  /** How the study knows it: "voorspelling". */
  readonly certainty: string;
  readonly said: Said;
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
    value: format.value(valueOf(statement), statement.unit, statement.certainty),
    subject: statement.subject[language],
    period: statement.period.words[language],
    certainty: standingWords(statement.certainty, language),
    said: said(statement, entry),
    expected: isExpected(statement.certainty),
  };
}

/** What a number is about, when, and how the study knows it. */
export const keyWords = ({ subject, period, certainty }: KeyFigure): string => `${subject}, ${period} (${certainty})`;
