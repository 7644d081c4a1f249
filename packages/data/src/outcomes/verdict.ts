import type { Bounds, Statement } from '../model/statement.js';
import type { Text } from '../model/text.js';
import type { Judgement, OutcomeValue, Verdict } from '../model/outcome.js';

/**
 * The rules in words, as a reader can open them beside a verdict; `{year}` stands for the year in which the study appeared. Each is
 * carried out by {@link judge}.
 */
export const RULES: Readonly<Record<Judgement['rule'], Text>> = {
  horizon: {
    nl: 'De studie noemt een eindjaar. Zolang dat niet voorbij is, is het te vroeg voor een oordeel. Daarna kwam de uitspraak uit als het cijfer tussen de genoemde grenzen ligt, en anders niet.',
    en: 'The study names a final year. Until that has passed it is too early to judge. After it the statement came true if the figure lies between the limits it gives, and not otherwise.',
  },
  'open-horizon': {
    nl: 'De studie noemt geen eindjaar. Wij kijken naar de jaren die bij de uitspraak staan. De uitspraak kwam uit als het cijfer, afgerond zoals in de studie, tussen de genoemde grenzen ligt. Ligt het erbuiten, dan ging het anders.',
    en: 'The study names no final year. We look at the years given with the statement. It came true if the figure, rounded as in the study, lies between the limits it gives. Outside them it went otherwise.',
  },
  past: {
    nl: 'De studie geeft een cijfer over het verleden. Het is bevestigd als het cijfer van nu minder afwijkt dan één stap van het laatste cijfer achter de komma. Een heel getal moet afgerond gelijk zijn. Anders is het herzien.',
    en: 'The study gives a figure about the past. It is confirmed if the figure of today differs by less than one step of its last decimal. A whole number must be the same when rounded. Otherwise it was revised.',
  },
  'past-direction': {
    nl: 'De studie zag tot en met {year} een richting. Die is bevestigd als het cijfer van nu tot {year} dezelfde kant op ging. Ging het de andere kant op, dan is zij herzien.',
    en: 'The study saw a direction up to {year}. It is confirmed if the figure of today went the same way up to {year}. If it went the other way, it was revised.',
  },
  direction: {
    nl: 'De studie noemt een richting en geen getal. Wij kijken of het cijfer tot en met het genoemde jaar die kant op ging. Ging het de andere kant op, dan ging het anders. Noemt een uitspraak meer richtingen, dan moeten zij alle gelijk uitkomen.',
    en: 'The study names a direction and no number. We look whether the figure went that way up to and including the year that is named. If it went the other way, it went otherwise. Where a statement names several directions, all of them must come out alike.',
  },
  risk: {
    nl: 'De studie noemt een risico. Wij kijken of het in de cijfers te zien is. Is het niet te zien, dan kwam het niet uit.',
    en: 'The study names a risk. We look whether it shows in the figures. If it does not show, it did not occur.',
  },
  moment: {
    nl: 'De studie noemt een jaar waarin een getal wordt bereikt. De uitspraak kwam uit als het in dat jaar werd bereikt. Zei de bron «rond», dan mag het een jaar schelen. Is het getal nog niet bereikt en het jaar nog niet voorbij, dan is het te vroeg voor een oordeel.',
    en: 'The study names a year in which a number is reached. It came true if the number was reached in that year. Where the source said “around”, one year earlier or later will do. While the number has not been reached and the year has not passed, it is too early to judge.',
  },
  ceiling: {
    nl: 'De studie noemt een hoogste aantal. Komt het cijfer erboven, dan ging het anders, ook als het genoemde jaar nog moet komen. Blijft het eronder tot dat jaar voorbij is, dan kwam de uitspraak uit.',
    en: 'The study names a highest number. Once the figure is above it, it went otherwise, even if the year that it names is still to come. If the figure stays below it until that year has passed, it came true.',
  },
  distance: {
    nl: 'De studie noemt een getal voor één jaar. De uitspraak kwam uit als het getal hoogstens 1 procent naast het cijfer van dat jaar ligt, en anders niet.',
    en: 'The study gives a number for one year. It came true if that number lies no more than 1 per cent from the figure of that year, and not otherwise.',
  },
  neighbour: {
    nl: 'Er is geen cijfer met dezelfde eenheid en definitie als in de studie. Wij laten het naaste cijfer zien en geven geen oordeel.',
    en: 'There is no figure with the same unit and definition as in the study. We show the nearest figure and do not judge.',
  },
};

/** How far a number for one year may lie from the figure of that year, in % of the figure; the rule `distance` says it in words. */
const NEAR_PERCENT = 1;

/** A further direction of a statement, with its value. */
export interface AlsoJudged {
  readonly value: OutcomeValue;
  readonly expected: Direction;
}
type Direction = NonNullable<Extract<Judgement, { rule: 'direction' }>['expected']>;

/**
 * Judges a statement by a rule. `statement` is null for a direction without a number (only the rules `direction`, `risk` and
 * `neighbour` apply). Never throws; a rule that needs bounds gives `not-comparable` where the statement has none.
 *
 * @param value the computed value that the rule names; null for `neighbour`.
 * @param also further directions of the statement. Where they do not agree, nothing is said: `not-comparable`.
 * @param reached when the number was reached, for `moment`. Default: it is not known, and taken for the period of the value.
 */
export function judge(
  judgement: Judgement,
  statement: Pick<Statement, 'value' | 'period'> | null,
  value: OutcomeValue | null,
  also: readonly AlsoJudged[] = [],
  reached: OutcomeValue | null = null,
): Verdict {
  if (judgement.rule === 'neighbour' || value === null) return 'not-comparable';
  const year = value.period.slice(0, 4);
  switch (judgement.rule) {
    case 'horizon': {
      const end = statement?.period.to;
      if (!end) return 'not-comparable';
      if (Number(year) < end) return 'too-early';
      if (judgement.expected) return directions([{ value, expected: judgement.expected }, ...also]);
      return statement.value ? expectation(within(value.value, statement.value)) : 'not-comparable';
    }
    case 'open-horizon':
      if (!statement?.value) return 'not-comparable';
      return year < judgement.until ? 'too-early' : expectation(within(value.value, statement.value));
    case 'moment': {
      const [end, level] = [statement?.period.to, statement?.value?.low ?? statement?.value?.high];
      if (!end || level === null || level === undefined) return 'not-comparable';
      // The first figure after that year tells: one of the year itself may be of its first day.
      if (value.value < level) return Number(year) <= end ? 'too-early' : 'went-otherwise';
      const off = Math.abs(Number((reached ?? value).period.slice(0, 4)) - end);
      return expectation(off <= (statement?.period.approximate ? 1 : 0));
    }
    case 'ceiling': {
      const [end, most] = [statement?.period.to, statement?.value?.high];
      if (!end || most === null || most === undefined) return 'not-comparable';
      return value.value > most ? 'went-otherwise' : Number(year) < end ? 'too-early' : 'came-true';
    }
    case 'distance': {
      const number = statement?.value?.low ?? statement?.value?.high;
      const end = statement?.period.to ?? statement?.period.from;
      if (number === null || number === undefined || !end || value.value === 0) return 'not-comparable';
      if (Number(year) !== end) return Number(year) < end ? 'too-early' : 'not-comparable';
      return expectation(Math.abs((100 * (number - value.value)) / value.value) <= NEAR_PERCENT);
    }
    case 'past':
      return statement?.value ? (near(value.value, statement.value) ? 'confirmed' : 'revised') : 'not-comparable';
    case 'direction': {
      const all = [{ value, expected: judgement.expected }, ...also];
      if (all.some((one) => one.value.period.slice(0, 4) < judgement.until)) return 'too-early';
      return directions(all);
    }
    case 'past-direction':
      return (judgement.expected === 'up' ? value.value > 0 : value.value < 0) ? 'confirmed' : 'revised';
    case 'risk':
      return (judgement.shows === 'falls' ? value.value < 0 : value.value > 0) ? 'occurred' : 'did-not-occur';
  }
}

/** Several directions of one statement: all right, all wrong, or nothing to be said of it as one. */
function directions(all: readonly AlsoJudged[]): Verdict {
  const right = all.map(({ value, expected }) => went(value.value, expected));
  return right.every((r) => r === right[0]) ? expectation(right[0]!) : 'not-comparable';
}

const went = (change: number, expected: Direction): boolean => (expected === 'up' ? change > 0 : expected === 'down' ? change < 0 : change <= 0);

/** A rule about the past must tell a number of one or more from a quarter of it, and from three quarters more. */
const FAR = [0.25, 1.75];

/**
 * Whether a rule can fail: far below and far above what the study says it must give another verdict than near it, once its time has
 * come. A neighbour judges nothing, so that there is nothing to fail.
 *
 * @param value the computed value that the rule names, for its period and unit.
 */
export function refutable(judgement: Judgement, statement: Pick<Statement, 'value' | 'period'> | null, value: OutcomeValue | null): boolean {
  if (judgement.rule === 'neighbour' || value === null) return true;
  const byHorizon = ['horizon', 'moment', 'ceiling', 'distance'].includes(judgement.rule);
  const end = byHorizon ? statement?.period.to : 'until' in judgement ? judgement.until : value.period;
  const verdictOf = (probe: number): Verdict => judge(judgement, statement, { ...value, value: probe, period: String(end ?? value.period) });
  if (verdictOf(-1e12) === verdictOf(1e12) && verdictOf(1e12) === verdictOf(statement?.value?.low ?? statement?.value?.high ?? 0)) return false;
  const said = statement?.value?.low ?? statement?.value?.high ?? 0;
  return judgement.rule !== 'past' || Math.abs(said) < 1 || FAR.every((times) => verdictOf(times * said) !== 'confirmed');
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

/**
 * Whether a value lies less than one step of their last decimal from the bounds, or half a step from whole numbers: a whole step around 1
 * would bear out anything from nothing to twice as much. Counted in steps, as 2.8 - 2.7 is no exact 0.1.
 */
function near(value: number, { low, high }: Bounds): boolean {
  const decimals = Math.max(decimalsOf(low ?? 0), decimalsOf(high ?? 0));
  const most = decimals === 0 ? 0.5 : 1;
  const steps = (from: number, to: number): number => Number(((to - from) * 10 ** decimals).toFixed(6));
  return (low === null || steps(value, low) < most) && (high === null || steps(high, value) < most);
}
