import type { Bounds, Statement } from '../model/statement.js';
import type { Text } from '../model/text.js';
import type { Judgement, OutcomeValue, Verdict } from '../model/outcome.js';

/**
 * The rules in words, as a reader can open them beside a verdict; `{year}` stands for the year in which the study appeared. Each is
 * carried out by {@link judge}.
 */
export const RULES: Readonly<Record<Judgement['rule'], Text>> = {
  horizon: {
    nl: 'De studie noemt een eindjaar. Zolang dat niet voorbij is, is het te vroeg voor een oordeel.',
    en: 'The study names a final year. Until that has passed it is too early to judge.',
  },
  'open-horizon': {
    nl: 'De studie noemt geen eindjaar. Wij kijken naar de jaren die bij de uitspraak staan. De uitspraak kwam uit als het cijfer, afgerond zoals in de studie, tussen de genoemde grenzen ligt.',
    en: 'The study names no final year. We look at the years that stand with the statement. It came true if the figure, rounded as in the study, lies between the limits it gives.',
  },
  past: {
    nl: 'De studie geeft een cijfer over het verleden. Het is bevestigd als het cijfer van nu er minder dan één stap van het laatste cijfer van afwijkt.',
    en: 'The study gives a figure about the past. It is confirmed if the figure of today differs by less than one step of its last digit.',
  },
  'past-direction': {
    nl: 'De studie zag tot en met {year} een richting. Die is bevestigd als het cijfer van nu tot {year} dezelfde kant op ging.',
    en: 'The study saw a direction up to {year}. It is confirmed if the figure of today went the same way up to {year}.',
  },
  direction: {
    nl: 'De studie noemt een richting en geen getal. Wij kijken of het cijfer tot en met het genoemde jaar die kant op ging.',
    en: 'The study names a direction and no number. We look whether the figure went that way up to and including the year that is named.',
  },
  risk: {
    nl: 'De studie noemt een risico. Wij kijken of het in de cijfers te zien is.',
    en: 'The study names a risk. We look whether it shows in the figures.',
  },
  neighbour: {
    nl: 'Er is geen cijfer met dezelfde eenheid en definitie als in de studie. Wij laten het naaste cijfer zien en geven geen oordeel.',
    en: 'There is no figure with the same unit and definition as in the study. We show the nearest figure and do not judge.',
  },
};

/**
 * Judges a statement by a rule. `statement` is null for a direction without a number (only the rules `direction`, `risk` and
 * `neighbour` apply). Never throws; a rule that needs bounds gives `not-comparable` where the statement has none.
 *
 * @param value the computed value that the rule names; null for `neighbour`.
 */
export function judge(judgement: Judgement, statement: Pick<Statement, 'value' | 'period'> | null, value: OutcomeValue | null): Verdict {
  if (judgement.rule === 'neighbour' || value === null) return 'not-comparable';
  const year = value.period.slice(0, 4);
  switch (judgement.rule) {
    case 'horizon': {
      const end = statement?.period.to;
      if (!end) return 'not-comparable';
      if (Number(year) < end) return 'too-early';
      return statement.value ? expectation(within(value.value, statement.value)) : 'not-comparable';
    }
    case 'open-horizon':
      if (!statement?.value) return 'not-comparable';
      return year < judgement.until ? 'too-early' : expectation(within(value.value, statement.value));
    case 'past':
      return statement?.value ? (near(value.value, statement.value) ? 'confirmed' : 'revised') : 'not-comparable';
    case 'direction':
      return year < judgement.until
        ? 'too-early'
        : expectation(judgement.expected === 'up' ? value.value > 0 : judgement.expected === 'down' ? value.value < 0 : value.value <= 0);
    case 'past-direction':
      return (judgement.expected === 'up' ? value.value > 0 : value.value < 0) ? 'confirmed' : 'revised';
    case 'risk':
      return (judgement.shows === 'falls' ? value.value < 0 : value.value > 0) ? 'occurred' : 'did-not-occur';
  }
}

const expectation = (right: boolean): Verdict => (right ? 'came-true' : 'went-otherwise');

/** Decimals that a number was given with: 2.7 has one. */
const decimalsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0;

/** Whether a value, rounded to the decimals of the bounds, lies between them; an open end is no limit. */
function within(value: number, { low, high }: Bounds): boolean {
  const decimals = Math.max(decimalsOf(low ?? 0), decimalsOf(high ?? 0));
  const rounded = Number(value.toFixed(decimals));
  return (low === null || rounded >= low) && (high === null || rounded <= high);
}

/** Whether a value lies less than one step of their last digit from the bounds. Counted in steps, as 2.8 - 2.7 is no exact 0.1. */
function near(value: number, { low, high }: Bounds): boolean {
  const decimals = Math.max(decimalsOf(low ?? 0), decimalsOf(high ?? 0));
  const steps = (from: number, to: number): number => Number(((to - from) * 10 ** decimals).toFixed(6));
  return (low === null || steps(value, low) < 1) && (high === null || steps(high, value) < 1);
}
