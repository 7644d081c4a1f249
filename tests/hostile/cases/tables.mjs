// Own figures as a table inside the tag. What would run by itself is left out: there the page, not the card, is at fault.
import { drawn, NUMBER, TWO_WAYS, wrong } from './case.mjs';

const HEAD = '<tr><th>Jaar</th><th>fietsers per dag</th><th>Status</th></tr>';
const GOOD = [
  '<tr><th>2021</th><td>3.980,5</td><td></td></tr>',
  '<tr><th>2022</th><td>4.720</td><td></td></tr>',
  '<tr><th>2023</th><td>4.905*</td><td></td></tr>',
];
const one = (id, what, table, expect, rest = '<cite>Telpunt Voorbeeld</cite>') => ({
  id,
  what,
  html: `<trend-card id="${id}" class="case">${table}${rest}</trend-card>`,
  expect,
});
const rows = (...list) => `<table><caption>Fietsers over de brug</caption>${HEAD}${list.join('')}</table>`;
const value = (html) => rows(`<tr><th>2021</th><td>${html}</td><td></td></tr>`);
const merged = (row) => wrong(`in rij ${row} hoort «1» bij meer cellen tegelijk. Splits de samengevoegde cellen, en zet in elke cel een waarde`);

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('healthy', 'nothing at all', rows(...GOOD), drawn()),
  one('colspan', 'a cell over two columns', rows('<tr><th>2021</th><td colspan="2">1</td></tr>'), merged(2)),
  one('rowspan', 'a cell over two rows', rows('<tr><th>2021</th><td rowspan="2">1</td><td></td></tr>', '<tr><th>2022</th><td></td></tr>'), merged(3)),
  one('rowspan-0', 'a cell over all rows below', rows('<tr><th>2021</th><td rowspan="0">1</td><td></td></tr>', '<tr><th>2022</th><td></td></tr>'), merged(3)),
  one('span-nonsense', 'spans that are none', rows('<tr><th colspan="x">2021</th><td colspan="-3" rowspan="NaN">1</td><td></td></tr>'), drawn(['2021 | 1'])),
  one(
    'footnote',
    'a footnote mark behind a figure: 490 must not become 4905',
    value('490<sup>5</sup>'),
    wrong(`in rij 2 staat geen getal, maar «490|5»${NUMBER}`),
  ),
  one('provisional-mark', 'the mark of CBS as superscript', value('490<sup>*</sup>'), drawn(['2021 | 490 | voorlopig'])),
  one('broken-line', 'a line end inside a figure', value('4<br>905'), wrong(`in rij 2 staat geen getal, maar «4|905»${NUMBER}`)),
  one('nested', 'markup around a figure', value('<p><b> <i>4.905</i> </b></p>'), drawn(['2021 | 4.905'])),
  one(
    'script-inside',
    'a script that does not run, inside a figure',
    value('4<script type="text/plain">trap("cell")</script>905'),
    wrong(`in rij 2 staat geen getal, maar «4|905»${NUMBER}`),
  ),
  one('script-beside', 'a script that does not run, beside a figure', value('4.905<script type="text/plain">99</script>'), drawn(['2021 | 4.905'])),
  one('hidden-inside', 'a figure that nobody sees', value('<span hidden>99</span>4.905'), drawn(['2021 | 4.905'])),
  one(
    'table-inside',
    'a table inside a figure',
    value('<table><tr><td>1</td><td>2</td></tr></table>'),
    wrong(`in rij 2 staat geen getal, maar «1|2»${NUMBER}`),
  ),
  one(
    'no-head',
    'no head: its first figure would become the unit',
    `<table><caption>Fietsers</caption>${GOOD.join('')}</table>`,
    wrong('de eenheid ontbreekt'),
  ),
  one('no-caption', 'no caption', rows(...GOOD).replace(/<caption>.*<\/caption>/, ''), wrong('de titel ontbreekt')),
  one('no-rows', 'no rows', rows(), wrong('er staan geen cijfers in')),
  one('nothing', 'an empty table', '<p class="kept">Geen tabel.</p><table></table>', wrong('er staat niets in')),
  one(
    'cells-missing',
    'a row without a value',
    rows('<tr><th>2021</th></tr>'),
    wrong('rij 2 heeft andere cellen dan de kop (3): «2021». Zet elke waarde in één cel'),
  ),
  one(
    'columns-many',
    'two columns of values',
    '<table><caption>x</caption><tr><th>Jaar</th><th>a</th><th>b</th><th>c</th></tr><tr><th>2021</th><td>1</td><td>2</td><td>3</td></tr></table>',
    wrong('er zijn meer kolommen met cijfers: «a», «b», «c». Kies er één. Zijn het reeksen met één eenheid, zet die dan tussen haakjes achter elke kop'),
  ),
  one(
    'status-figure',
    'a second column of values, where the status stands',
    rows('<tr><th>2021</th><td>1</td><td>2</td></tr>'),
    wrong('in rij 2 is de status niet «voorlopig» of «definitief», maar «2»'),
  ),
  one('two-ways', 'a figure that can be two', value('1,234'), wrong(`in rij 2 kan «1,234» twee getallen zijn: 1,234 of 1234${TWO_WAYS}`)),
  one('hard-space', 'hard spaces and thin spaces', rows('<tr><th>2021</th><td>1&#8239;500&nbsp;</td><td></td></tr>'), drawn(['2021 | 1.500'])),
  one(
    'euro',
    'a euro sign beside bicycles',
    value('€ 1.500'),
    wrong('in rij 2 staat «€ 1.500», en de eenheid is «fietsers per dag». Maak de eenheid en het teken gelijk'),
  ),
  one('other-digits', 'digits of another script', value('٤٩٠٥'), wrong(`in rij 2 staat geen getal, maar «\u2068٤٩٠٥\u2069»${NUMBER}`)),
  one('override', 'a mark that turns a figure round', value('&#x202e;4905'), wrong(`in rij 2 staat geen getal, maar «4905»${NUMBER}`)),
  one(
    'entities',
    'markup as text in the caption',
    rows(...GOOD).replace('Fietsers', '&lt;img src=x onerror=trap(1)&gt;'),
    drawn(undefined, { title: '<img src=x onerror=trap(1)> over de brug' }),
  ),
  one('link-script', 'a script as address of the source', rows(...GOOD), drawn(), '<cite><a href="javascript:trap(1)">Telpunt Voorbeeld</a></cite>'),
  one('link-data', 'a page as address of the source', rows(...GOOD), drawn(), '<cite><a href="data:text/html,x">Telpunt Voorbeeld</a></cite>'),
  one('no-source', 'no source: a table, no drawing', rows(...GOOD), drawn(undefined, { text: ['Bij deze cijfers staat geen bron.'] }), ''),
  one('twice', 'a year twice', rows(GOOD[0], GOOD[0]), wrong('«2021» staat er twee keer in, de tweede keer in rij 3. Houd van elke periode één rij over')),
  one(
    'rows-2000',
    'two thousand rows',
    rows(
      ...Array.from({ length: 2000 }, (_, i) => `<tr><th>${1800 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}</th><td>1</td><td></td></tr>`),
    ),
    wrong('er staan 2.000 waarden in, en er passen er hoogstens 1.200 in een grafiek'),
  ),
];
