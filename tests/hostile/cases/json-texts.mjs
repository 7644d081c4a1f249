// Own figures as JSON: what stands in titles, units and sources.
import { drawn, HEALTHY, wrong } from './case.mjs';

const FILE = 'cijfers.json';
const one = (id, what, change, expect) => ({
  id,
  what,
  file: FILE,
  body: () => JSON.stringify({ ...HEALTHY, ...(typeof change === 'function' ? change() : change) }),
  expect,
});
const source = (more) => ({ source: { publisher: 'Telpunt Voorbeeld', ...more } });
const noLink = (id, what, url) => one(id, what, source({ url }), wrong('het adres van de bron begint niet met https://'));

const MARKUP = '"><img src=x onerror=trap("img")><svg onload=trap("svg")>';

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('title-script', 'a script in the title', { title: '<script>trap("title")</script>' }, drawn(undefined, { title: '<script>trap("title")</script>' })),
  one('title-markup', 'markup in the title', { title: MARKUP }, drawn(undefined, { title: MARKUP })),
  one('title-entity', 'entities in the title', { title: '&lt;b&gt;&#x3C;i&#x3E;' }, drawn(undefined, { title: '&lt;b&gt;&#x3C;i&#x3E;' })),
  one(
    'title-close',
    'an end of the element in the title',
    { title: '</title></svg></trend-card><h1>Overgenomen</h1>' },
    drawn(undefined, { title: '</title></svg></trend-card><h1>Overgenomen</h1>' }),
  ),
  one(
    'title-template',
    'a template of a framework in the title',
    { title: '{{constructor.constructor("trap(1)")()}} ${trap(2)}' },
    drawn(undefined, { title: '{{constructor.constructor("trap(1)")()}} ${trap(2)}' }),
  ),
  one('unit-markup', 'markup in the unit', { unit: MARKUP }, drawn(undefined, { text: [MARKUP] })),
  one('unit-percent', 'a unit of one sign', { unit: '%' }, drawn(undefined, { text: ['4.905,0 %'] })),
  one('publisher-markup', 'markup in the source', source({ publisher: MARKUP }), drawn(undefined, { text: [`Bron: ${MARKUP}`] })),
  one(
    'table-markup',
    'markup in the table and the licence of the source',
    source({ table: '<b>x</b>', licence: '<i onclick=trap(1)>y</i>' }),
    drawn(undefined, { text: ['Telpunt Voorbeeld, <b>x</b>, <i onclick=trap(1)>y</i>'] }),
  ),

  noLink('link-javascript', 'a script as address', 'javascript:trap("link")'),
  noLink('link-upper', 'the same in capitals', 'JaVaScRiPt:trap("link")'),
  noLink('link-tab', 'the same with a tab inside', 'java\tscript:trap("link")'),
  noLink('link-newline', 'the same with a line end inside', 'java\nscript:trap("link")'),
  noLink('link-control', 'the same behind a control character', '\u0001javascript:trap("link")'),
  noLink('link-entity', 'the same with entities', '&#106;avascript:trap("link")'),
  noLink('link-data', 'a page as address', 'data:text/html,<script>trap("data")</script>'),
  noLink('link-vbscript', 'another script', 'vbscript:trap'),
  noLink('link-blob', 'an address of this page', 'blob:https://telpunt.example/1'),
  noLink('link-file', 'a file', 'file:///etc/passwd'),
  noLink('link-relative', 'no whole address', '//telpunt.example/'),
  noLink('link-second-line', 'a good address on the second line', 'javascript:trap("link")//\nhttps://telpunt.example/'),
  noLink('link-inside', 'a line end in a good address', 'https://telpunt.example/\njavascript:trap("link")'),
  noLink('link-number', 'a number as address', 7),
  one('link-quotes', 'quotes in an address', source({ url: 'https://telpunt.example/"onmouseover="trap(1)' }), drawn()),
  one('link-good', 'a good address, in capitals', source({ url: 'HTTPS://telpunt.example/' }), drawn()),

  one(
    'text-rtl-override',
    'a mark that turns figures round',
    { title: 'Fietsers \u202e2202', unit: 'per dag\u202e' },
    drawn(undefined, { title: 'Fietsers 2202' }),
  ),
  one('text-isolates', 'isolates that are not closed', { title: 'Fietsers \u2067\u2067\u2066' }, drawn(undefined, { title: 'Fietsers' })),
  one('text-hebrew', 'a unit from right to left', { title: 'רוכבי אופניים', unit: 'רוכבים' }, drawn(undefined, { title: '\u2068רוכבי אופניים\u2069' })),
  one(
    'text-arabic',
    'a title from right to left with figures',
    { title: 'الدراجات 2022 على الجسر' },
    drawn(undefined, { title: '\u2068الدراجات 2022 على الجسر\u2069' }),
  ),
  one('text-zero-width', 'characters of no width', { title: 'Fiet\u200bsers\u2060\ufeff' }, drawn(undefined, { title: 'Fietsers' })),
  one('text-invisible', 'a title that nobody sees', { title: '\u200b\u200d\u2060' }, wrong('de titel ontbreekt')),
  one(
    'text-zalgo',
    'a hundred marks on each letter',
    () => ({ title: 'Fiets'.replaceAll(/./g, (c) => c + '\u0337'.repeat(20)) }),
    drawn(undefined, { title: 'Fiets'.replaceAll(/./g, (c) => c + '\u0337'.repeat(4)) }),
  ),
  one('text-emoji', 'emoji of several characters', { title: '👩‍👧‍👦 🚲 🇳🇱' }, drawn(undefined, { title: '👩‍👧‍👦 🚲 🇳🇱' })),
  one('text-surrogate', 'half a character', { title: 'Fietsers \ud83d' }, drawn(undefined, { title: 'Fietsers \ufffd' })),
  one('text-control', 'control characters', { title: 'Fie\u0000t\u0007s\u001be\u0085rs' }, drawn(undefined, { title: 'Fietsers' })),
  one('text-lines', 'line ends and tabs', { title: 'Fietsers\r\n\tover\u2028de\u2029brug' }, drawn(undefined, { title: 'Fietsers over de brug' })),
  one('text-long-word', 'a word of two hundred letters', { title: 'W'.repeat(200), unit: 'm'.repeat(100) }, drawn(undefined, { title: 'W'.repeat(200) })),
  one('text-long-source', 'a source of two hundred letters', source({ publisher: 'W'.repeat(200) }), drawn(undefined, { text: ['W'.repeat(200)] })),
  one('text-megabyte', 'a title of a megabyte', () => ({ title: 'a'.repeat(1_000_000) }), wrong('de titel is langer dan 200 tekens')),
  one('text-megabyte-unit', 'a unit of a megabyte', () => ({ unit: ' '.repeat(1_000_000) }), wrong('de eenheid ontbreekt')),
  one('text-megabyte-key', 'a megabyte under a key that nobody knows', () => ({ note: 'x'.repeat(1_000_000) }), drawn()),
  one(
    'text-formula',
    'a formula that a spreadsheet would run',
    { title: '=HYPERLINK("https://evil.example","klik")' },
    wrong('de titel is geen leesbare tekst, maar «=HYPERLINK("https://evil.example","klik"…»'),
  ),
  one('text-program', 'the word of a program for nothing', { title: 'undefined', unit: 'NaN' }, wrong('de titel is geen leesbare tekst')),
  one('text-object', 'an object made a text', { unit: '[object Object]' }, wrong('de eenheid is geen leesbare tekst')),
  one('text-hole', 'a hole in a title', { title: 'Fietsers in undefined' }, wrong('de titel is geen leesbare tekst')),

  one('type-title', 'a list as title', { title: ['a'] }, wrong('de titel is geen leesbare tekst')),
  one('type-unit-absent', 'no unit', { unit: undefined }, wrong('de eenheid ontbreekt')),
  one('type-unit-empty', 'an empty unit', { unit: '  ' }, wrong('de eenheid ontbreekt')),
  one('type-unit-number', 'a number as unit', { unit: 5 }, wrong('de eenheid is geen leesbare tekst, maar «5»')),
  one('type-source-absent', 'no source: a table, no drawing', { source: undefined }, drawn(undefined, { text: ['Bij deze cijfers staat geen bron.'] })),
  one('type-source-text', 'a text as source', { source: 'CBS' }, wrong('de bron is geen leesbare tekst, maar «CBS»')),
  one('type-source-empty', 'a source without a publisher', { source: {} }, wrong('de bron ontbreekt')),
  one(
    'type-retrieved',
    'a date that is none',
    source({ retrieved: 'gisteren' }),
    wrong('de datum bij de bron is geen datum zoals 2026-11-01, maar «gisteren»'),
  ),
  one('type-example', 'a text for a flag', { example: 'nee' }, wrong('dit is geen reeks cijfers met een titel, een eenheid en waarden')),
];
