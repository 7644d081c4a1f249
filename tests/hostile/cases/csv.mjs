// Own figures as CSV: what spreadsheets and people write, and what only looks like CSV.
import { BROKEN, drawn, NO_TABLE, NUMBER, tooLarge, TWO_WAYS, unreadable, utf16, wrong } from './case.mjs';

const FILE = 'cijfers.csv';
const one = (id, what, body, expect) => ({ id, what, file: FILE, body: typeof body === 'function' ? body : () => body, expect });
const HEAD = '# titel: Fietsers over de brug\n# eenheid: fietsers per dag\n# bron: Telpunt Voorbeeld\n';
/** A Dutch file with these rows. */
const nl = (...rows) => `${HEAD}periode;waarde;status\n${rows.join('\n')}\n`;
/** An English file with these rows. */
const en = (...rows) => `${HEAD}period,value,status\n${rows.join('\n')}\n`;
const GOOD = ['2021;3.980,5;', '2022;4.720;', '2023;4.905;voorlopig'];

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('bom', 'a byte order mark', `\ufeff${nl(...GOOD)}`, drawn()),
  one('utf16-le', 'UTF-16, as Excel calls Unicode', () => utf16(nl(...GOOD), true), drawn()),
  one('utf16-be', 'UTF-16 the other way round', () => utf16(nl(...GOOD), false), drawn()),
  one(
    'windows-1252',
    'Windows-1252, as older Excel writes',
    () => Uint8Array.from(nl(...GOOD).replace('brug', 'caf\u00e9'), (c) => c.charCodeAt(0)),
    drawn(undefined, { title: 'Fietsers over de café' }),
  ),
  one('line-ends-old', 'line ends of old Macs', nl(...GOOD).replaceAll('\n', '\r'), drawn()),
  one(
    'line-ends-mixed',
    'line ends of all kinds',
    nl(...GOOD)
      .replace('\n', '\r\n')
      .replace('periode;waarde;status\n', 'periode;waarde;status\r'),
    drawn(),
  ),
  one('empty-lines', 'empty lines everywhere', nl('', GOOD[0], '   ', '', GOOD[1], GOOD[2], '', ''), drawn()),
  one('no-last-line-end', 'no line end at the end', nl(...GOOD).trimEnd(), drawn()),
  one('separators-at-end', 'separators that a spreadsheet adds', nl(...GOOD.map((r) => `${r};;;`)), drawn()),

  one('wrong-separator', 'bars between cells', nl(...GOOD).replaceAll(';', '|'), drawn()),
  one('tabs', 'tabs between cells', nl(...GOOD).replaceAll(';', '\t'), drawn()),
  one('no-header', 'no header', `${HEAD}${GOOD.join('\n')}\n`, drawn()),
  one(
    'header-twice',
    'two columns of values',
    `${HEAD}periode;waarde;waarde\n2021;1;2\n`,
    wrong('de kolom «waarde» staat er meer dan één keer in. Geef elke kolom een eigen naam'),
  ),
  one('header-prototype', 'columns with the names of prototypes', `${HEAD}__proto__;constructor\n2021;1\n`, drawn(['2021 | 1'])),
  one('header-only', 'a header and no row', nl(), wrong('er staan geen cijfers in')),
  one('columns-more', 'a column that nobody asked for', `${HEAD}jaar;opmerking;waarde\n2021;<b>x</b>;7\n`, drawn(['2021 | 7'])),
  one('no-title', 'no title', `# eenheid: x\nperiode;waarde\n2021;1\n`, wrong('de titel ontbreekt')),
  one('no-unit', 'no unit', `# titel: x\nperiode;waarde\n2021;1\n`, wrong('de eenheid ontbreekt')),
  one(
    'source-twice',
    'two sources',
    `${HEAD}# bron: Nog een telpunt\nperiode;waarde\n2021;1\n`,
    drawn(['2021 | 1'], { text: ['Bron: Telpunt Voorbeeld; Nog een telpunt'] }),
  ),
  one(
    'source-script',
    'a script as address of the source',
    `${HEAD}# url: javascript:trap("csv")\nperiode;waarde\n2021;1\n`,
    wrong('het adres van de bron begint niet met https://'),
  ),
  one('version', 'a version that does not exist', `# version: 3\n${nl(...GOOD)}`, wrong('het bestand is van een versie die deze grafiek niet kent')),

  one(
    'two-ways-nl',
    'a comma before three digits in a Dutch file',
    nl('2021;1,234;'),
    wrong(`in rij 5 kan «1,234» twee getallen zijn: 1,234 of 1234${TWO_WAYS}`),
  ),
  one(
    'two-ways-en',
    'a point before three digits beside one that can be read in one way only',
    en('2021,1.5,', '2022,1.234,'),
    drawn(['2021 | 1,500', '2022 | 1,234']),
  ),
  one('thousands-nl', 'a point before three digits in a Dutch file', nl('2021;1.234;'), drawn(['2021 | 1.234'])),
  one(
    'thousands-apart',
    'a thousand that falls apart over two cells',
    `${HEAD}period,value\n2021,1,234\n`,
    wrong('rij 5 heeft andere cellen dan de kop (2): «2021 1 234». Zet elke waarde in één cel'),
  ),
  one('decimals-apart', 'a decimal comma that falls apart', en('2021,8,3'), wrong('in rij 5 is de status niet «voorlopig» of «definitief», maar «3»')),
  one('decimals-other', 'a decimal point in a Dutch file', nl('2021;8.3;'), drawn(['2021 | 8,3'])),
  one(
    'decimals-both',
    'a point and a comma',
    nl('2021;8.3;', '2022;8,4;'),
    wrong('in rij 5 spreekt «8.3» het decimaalteken tegen van «8,4». Schrijf alle getallen op dezelfde manier'),
  ),
  one('zero-point', 'a point behind a zero in a Dutch file', nl('2021;0.123;'), drawn(['2021 | 0,123'])),
  one('spaces', 'spaces where no group is', nl('2021;1 50;'), wrong(`in rij 5 staat geen getal, maar «1 50»${NUMBER}`)),
  one('exponent', 'an exponent of a spreadsheet', nl('2021;1,5E+05;'), wrong(`in rij 5 staat geen getal, maar «1,5E+05»${NUMBER}`)),
  one(
    'formula',
    'a formula as value',
    nl('2021;=HYPERLINK("https://evil.example");'),
    wrong(`in rij 5 staat geen getal, maar «=HYPERLINK("https://evil.example")»${NUMBER}`),
  ),
  one('excel-error', 'an error of a spreadsheet', nl('2021;#N/B;', '2022;#DIV/0!;'), wrong(`in rij 6 staat geen getal, maar «#DIV/0!»${NUMBER}`)),
  one('nan-text', 'NaN of a program', nl('2021;NaN;'), wrong(`in rij 5 staat geen getal${NUMBER}`)),
  one(
    'missing-marks',
    'marks for no figure',
    nl('2021;.;', '2022;n.v.t.;', '2023;x;', '2024;;', '2025;7;'),
    drawn([2021, 2022, 2023, 2024].map((y) => `${y} | geen gegevens`).concat('2025 | 7')),
  ),
  one(
    'dash',
    'a dash: nought or nothing',
    nl('2021;-;', '2022;7;'),
    wrong('in rij 5 staat een streepje. Dat kan nul zijn, of geen gegevens. Schrijf 0, of laat de cel leeg'),
  ),
  one('markup', 'markup in a cell', nl('2021;<b>5</b>;'), wrong(`in rij 5 staat geen getal, maar «<b>5</b>»${NUMBER}`)),
  one('status', 'a status that is not known', nl('2021;5;schatting'), wrong('in rij 5 is de status niet «voorlopig» of «definitief», maar «schatting»')),
  one(
    'period-twice',
    'a year twice',
    nl('2021;1;', '2022;2;', '2021;3;'),
    wrong('«2021» staat er twee keer in, de tweede keer in rij 7. Houd van elke periode één rij over'),
  ),
  one('quote-open', 'a quote that is not closed', nl('2021;5;"voorlopig', '2022;6;', '2023;7;'), wrong(`rij 5 ${BROKEN}`)),
  one(
    'quote-swallows',
    'a quote that swallows rows of a column nobody reads',
    `${HEAD}jaar;waarde;opmerking\n2021;5;"a\n2022;6;b"\n2023;7;c\n`,
    wrong(`rij 5 ${BROKEN}`),
  ),
  one('cut-in-row', 'cut off in the middle of a row', nl(...GOOD).slice(0, nl(...GOOD).indexOf('905')), wrong(`rij 7 ${BROKEN}`)),
  one(
    'cut-behind-period',
    'cut off behind a period',
    nl(...GOOD).slice(0, nl(...GOOD).indexOf(';4.905')),
    wrong('rij 7 heeft andere cellen dan de kop (3): «2023». Zet elke waarde in één cel'),
  ),

  one('html', 'a page under the name of a CSV file', '\n <!doctype html><script>trap("page")</script>', unreadable(FILE)),
  one('workbook', 'a workbook under the name of a CSV file', () => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]), unreadable(FILE)),
  one('random', 'bytes of no encoding', () => Uint8Array.from({ length: 3000 }, (_, i) => ((i * 7919) % 255) + 1), wrong(NO_TABLE)),
  one(
    'rows-100000',
    'a hundred thousand rows',
    () => nl(...Array.from({ length: 100_000 }, (_, i) => `${1500 + (i % 600)}-${String(1 + (i % 12)).padStart(2, '0')};1;`)),
    wrong('«1500-01» staat er twee keer in, de tweede keer in rij 605. Houd van elke periode één rij over'),
  ),
  one('semicolons', 'a megabyte of separators above the figures', () => `# titel: ${';'.repeat(1_000_000)}x\n${nl(...GOOD)}`, drawn()),
  one(
    'quotes',
    'a megabyte of quotes',
    () => `${HEAD}periode;waarde\n2021;${'"'.repeat(1_000_000)}\n`,
    wrong(`in rij 5 staat geen getal, maar «""""""""""""""""""""""""""""""""""""""""…»${NUMBER}`),
  ),
  one('too-large', 'more than two megabytes', () => nl('2021;1;').padEnd(2_000_001, '\n'), tooLarge(FILE)),
];
