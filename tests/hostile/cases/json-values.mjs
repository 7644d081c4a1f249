// Own figures as JSON: values, periods and shapes that are not what they should be.
import { drawn, HEALTHY, unreadable, NO_TABLE, wrong } from './case.mjs';

const FILE = 'cijfers.json';
const one = (id, what, body, expect) => ({
  id,
  what,
  file: FILE,
  body: typeof body === 'function' ? body : () => (typeof body === 'string' ? body : JSON.stringify(body)),
  expect,
});
/** Observations of 2021, 2022, …, in place of the healthy ones; as text, so that anything can stand there. */
const values = (...texts) =>
  JSON.stringify({ ...HEALTHY, observations: '@' }).replace('"@"', `[${texts.map((v, i) => `{"period":${2021 + i},"value":${v}}`).join(',')}]`);
const periods = (...list) => ({ ...HEALTHY, observations: list.map((period, i) => ({ period, value: i + 1 })) });
const rows = (...cells) => cells.map((c, i) => `${2021 + i} | ${c}`);

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('value-text', 'a text for a number', values('1', '"2"'), wrong('in rij 2 staat geen getal, maar «2»')),
  one('value-nan-text', 'the text NaN', values('"NaN"'), wrong('in rij 1 staat geen getal')),
  one('value-nan', 'NaN, which JSON does not have', values('NaN'), unreadable(FILE)),
  one('value-infinity-text', 'the text Infinity', values('1', '"Infinity"'), wrong('in rij 2 staat geen getal')),
  one('value-infinity', 'Infinity, which JSON does not have', values('-Infinity'), unreadable(FILE)),
  one('value-overflow', 'an exponent that becomes infinite', values('1', '1e999'), wrong('het getal in rij 2 is te groot of te klein voor een grafiek')),
  one('value-overflow-negative', 'the same below zero', values('-1e999'), wrong('het getal in rij 1 is te groot of te klein voor een grafiek')),
  one('value-huge', 'a number whose scale would overflow', values('-1e308', '1e308'), wrong('het getal in rij 1 is te groot of te klein voor een grafiek')),
  one(
    'value-inexact',
    'a whole number that a file does not hold exactly',
    values('9007199254740993'),
    wrong('het getal in rij 1 is te groot of te klein voor een grafiek'),
  ),
  one('value-tiny', 'a number that would be written as 0', values('1', '1e-300'), wrong('het getal in rij 2 is te groot of te klein voor een grafiek')),
  one('value-small', 'small numbers, which two decimals would make 0', values('0.0012', '-0.003'), drawn(rows('0,0012', '−0,0030'))),
  one('value-noise', 'the noise of a binary number', values('0.30000000000000004', '0.1'), drawn(rows('0,3', '0,1'))),
  one('value-minus-zero', 'minus zero', values('-0', '-0.0'), drawn(rows('0', '0'))),
  one('value-large', 'the largest numbers that are drawn', values('1e15', '-1e15'), drawn(rows('1.000.000.000.000.000', '−1.000.000.000.000.000'))),
  one('value-equal', 'all values equal', values('5', '5', '5'), drawn(rows('5', '5', '5'))),
  one('value-all-zero', 'all values zero', values('0', '0'), drawn(rows('0', '0'))),
  one(
    'value-gap',
    'a null in the middle',
    values('1', 'null', '3'),
    drawn(rows('1', 'geen gegevens', '3'), { text: ['Voor één periode zijn er geen gegevens.'] }),
  ),
  one('value-only-gaps', 'nothing but nulls', values('null', 'null'), drawn(['2021 | geen gegevens', '2022 | geen gegevens'])),
  one('value-boolean', 'true for a number', values('true'), wrong('in rij 1 staat geen getal')),
  one('value-list', 'a list for a number', values('[1]'), wrong('in rij 1 staat geen getal')),
  one('value-object', 'an object for a number', values('{"toString":"1"}'), wrong('in rij 1 staat geen getal')),
  one('value-absent', 'no value', { ...HEALTHY, observations: [{ period: 2021 }] }, wrong('in rij 1 ontbreekt de waarde')),
  one('value-twice', 'a key twice; JSON takes the last', values('1').replace('"value":1', '"value":1,"value":2'), drawn(rows('2'))),

  one('period-twice', 'a year twice', periods(2022, 2021, '2022'), wrong('«2022» staat er twee keer in, de tweede keer in rij 3')),
  one(
    'period-twice-code',
    'a year twice, once as a code of CBS',
    periods('2022', '2022JJ00'),
    wrong('«2022JJ00» staat er twee keer in, de tweede keer in rij 2'),
  ),
  one('period-twice-space', 'a year twice, once with a space', periods('2022', ' 2022 '), wrong('«2022» staat er twee keer in, de tweede keer in rij 2')),
  one(
    'period-mixed',
    'years and quarters in one line',
    periods('2021', '2022-Q1'),
    wrong('in rij 2 staat «2022-Q1» tussen andere perioden. Gebruik alleen jaren, alleen kwartalen of alleen maanden'),
  ),
  one('period-order', 'years in any order', periods(2023, 2021, 2022), drawn(['2021 | 2', '2022 | 3', '2023 | 1'])),
  one('period-word', 'a word for a period', periods('2021', 'vroeger'), wrong('in rij 2 staat geen jaar, kwartaal of maand, maar «vroeger»')),
  one('period-month-13', 'a thirteenth month', periods('2021-13'), wrong('in rij 1 staat geen jaar, kwartaal of maand, maar «2021-13»')),
  one('period-fraction', 'a broken year', periods(2021.5), wrong('in rij 1 staat geen jaar, kwartaal of maand, maar «2021.5»')),
  one('period-exponent', 'a year as an exponent', periods(1e21), wrong('in rij 1 staat geen jaar, kwartaal of maand, maar «1e+21»')),
  one('period-object', 'an object for a period', periods({}), wrong('in rij 1 staat geen jaar, kwartaal of maand')),
  one('period-absent', 'no period', { ...HEALTHY, observations: [{ value: 1 }] }, wrong('in rij 1 staat geen jaar, kwartaal of maand')),
  one(
    'period-script',
    'a script for a period',
    periods('2021<script>trap("period")</script>'),
    wrong('in rij 1 staat geen jaar, kwartaal of maand, maar «2021<script>trap("period")</script>»'),
  ),
  one('period-other-digits', 'a year in other digits', periods('٢٠٢١'), wrong('in rij 1 staat geen jaar, kwartaal of maand, maar «\u2068٢٠٢١\u2069»')),
  one(
    'status-word',
    'a status that is not known',
    { ...HEALTHY, observations: [{ period: 2021, value: 1, status: 'zeker' }] },
    wrong('in rij 1 is de status niet «voorlopig» of «definitief», maar «zeker»'),
  ),

  one(
    'points-10000',
    'ten thousand points',
    () => JSON.stringify(periods(...Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0')))),
    wrong('er staan 10.000 waarden in, en er passen er hoogstens 1.200 in een grafiek'),
  ),
  one('points-100000-broken', 'a hundred thousand points, all wrong', () => `{"observations":[${'0,'.repeat(100_000)}0]}`, wrong('de titel ontbreekt')),
  one('points-none', 'no observations', { ...HEALTHY, observations: [] }, wrong('er staan geen cijfers in')),
  one('points-null', 'null for observations', { ...HEALTHY, observations: null }, wrong('er staan geen cijfers in')),
  one('points-object', 'an object with a length', { ...HEALTHY, observations: { length: 3 } }, wrong('er staan geen cijfers in')),
  one('points-nulls', 'null for an observation', { ...HEALTHY, observations: [null] }, wrong('rij 1 is niet te lezen')),
  one('points-lists', 'a list for an observation', { ...HEALTHY, observations: [[2021, 1]] }, wrong('in rij 1 staat geen jaar, kwartaal of maand')),
  one('points-strings', 'a text for an observation', { ...HEALTHY, observations: ['2021: 1'] }, wrong('rij 1 is niet te lezen')),
  one('points-one', 'one observation', { ...HEALTHY, observations: [{ period: '2021', value: 7 }] }, drawn(rows('7'))),

  one('shape-nil', 'null', 'null', wrong(NO_TABLE)),
  one('shape-number', 'a number', '12', wrong(NO_TABLE)),
  one('shape-list', 'a list', '[1,2,3]', wrong('de titel ontbreekt')),
  one('shape-empty-object', 'an empty object', '{}', wrong('de titel ontbreekt')),
  one(
    'shape-version',
    'a version of the format that does not exist',
    { ...HEALTHY, version: 99 },
    wrong('het bestand is van een versie die deze grafiek niet kent'),
  ),
  one(
    'shape-proto',
    'keys of prototypes',
    JSON.stringify(HEALTHY).replace(
      '{',
      '{"__proto__":{"polluted":"ja","title":"x"},"constructor":{"prototype":{"polluted":"ja"}},"toString":1,"hasOwnProperty":null,',
    ),
    drawn(),
  ),
  one(
    'shape-proto-observation',
    'keys of prototypes in an observation',
    values('1').replace('"period"', '"__proto__":{"value":9,"status":"provisional"},"constructor":{},"period"'),
    drawn(rows('1')),
  ),
  one(
    'shape-proto-only',
    'a value that only a prototype has',
    '{"title":"a","unit":"b","observations":[{"period":2021,"__proto__":{"value":9}}]}',
    wrong('in rij 1 ontbreekt de waarde'),
  ),
  one('shape-deep', 'lists a hundred thousand deep', () => `{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, wrong('de titel is geen leesbare tekst')),
  one(
    'shape-deep-key',
    'objects ten thousand deep under an unknown key',
    () => JSON.stringify(HEALTHY).replace('{', `{"x":${'{"x":'.repeat(10_000)}1${'}'.repeat(10_000)},`),
    drawn(),
  ),
  one('shape-cut', 'cut off in the middle', JSON.stringify(HEALTHY).slice(0, 120), unreadable(FILE)),
  one('shape-two', 'two objects', `${JSON.stringify(HEALTHY)}${JSON.stringify(HEALTHY)}`, unreadable(FILE)),
  one('shape-script', 'a script behind the object', `${JSON.stringify(HEALTHY)};trap("json")`, unreadable(FILE)),
  one('shape-comment', 'a comment', `{/* trap */${JSON.stringify(HEALTHY).slice(1)}`, unreadable(FILE)),
  one('shape-bom', 'a byte order mark', `\ufeff${JSON.stringify(HEALTHY)}`, drawn()),
  one('shape-named-csv', 'JSON under the name of a CSV file', JSON.stringify(HEALTHY), drawn()),
];
cases.at(-1).file = 'cijfers.csv';
