import { smallLineChart, type Scene, type SmallLineInput } from '../../src/index.js';
import { line, years } from './shared.js';

/** What a small line has in common with a large one. */
function base(title: string, given: SmallLineInput['observations']): Omit<SmallLineInput, 'years'> {
  const { description, source, observations, unit, number, period, words } = line(title, given);
  return { title, description, source, observations, unit, number, period, words };
}

const small = (title: string, observations: SmallLineInput['observations'], rest: Partial<SmallLineInput> = {}): Scene =>
  smallLineChart({ ...base(title, observations), years: [2003, 2026], moment: '2013-08', ...rest });

/** A target beside the line, and zero at the foot. */
export const smallLineTarget = (): Scene =>
  small('Minder dan gedacht', years(2003, [5.9, 6.8, 7, 6.1, 5.3, 4.8, 5.4, 6.1, 6, 6.8, 8.2, 8.3, 7.9, 7, 5.9, 4.9, 4.4, 4.8, 4.2, 3.5, 3.6, 3.7, 3.9]), {
    expectation: { label: 'verwacht', bounds: { low: 9, high: 9 }, from: '2013', to: '2016' },
  });

/** A band beside values on both sides of zero. */
export const smallLineBand = (): Scene =>
  small('Groei en krimp', years(2003, [0.2, 2, 2.1, 3.5, 3.8, 2.2, -3.7, 1.3, 1.6, -1, -0.1, 1.4, 2, 2.2, 2.9, 2.4, 2, -3.9, 6.3, 5, 0.1, 1.1]), {
    expectation: { label: 'verwacht', bounds: { low: 1, high: 1.5 }, from: '2014', to: null },
  });

/** Far from zero: two strokes at the foot say that the axis does not begin there; it was expected to fall. */
export const smallLineBroken = (): Scene =>
  small('Meer dan verwacht', years(2003, [61, 61.5, 62, 62.1, 62, 61.4, 61, 60.6, 60.2, 60, 60.4, 60.9, 61.6, 62.4, 63.5, 64.2, 65, 65.8, 66.9, 68, 68.3]), {
    expectation: { label: 'verwacht', bounds: { low: 57, high: 57 }, from: '2013', to: '2025', start: 60 },
  });

/** It begins after the study, with a gap, a break and provisional values. */
export const smallLineLate = (): Scene =>
  small(
    'Later gemeten',
    [
      ...years(2013, [31, 33, null, 36, 35, 30, 21, 20, 20.5]),
      { period: '2022', value: 19, status: 'provisional' },
      { period: '2023', value: 18.5, status: 'provisional' },
    ],
    { breaks: [{ before: '2019', label: 'andere definitie' }] },
  );

/** One value, and one year outside the axis. */
export const smallLineOne = (): Scene => small('Eén meting', years(2001, [4, null, null, null, 12]), { moment: '2031' });

/** Equal values. */
export const smallLineEqual = (): Scene => small('Blijft gelijk', years(2015, [7, 7, 7, 7]));

/** No value at all. */
export const smallLineNone = (): Scene => small('Nog geen metingen', years(2020, [null, null]));
