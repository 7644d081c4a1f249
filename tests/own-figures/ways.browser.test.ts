// Every case as a table in a page, and what only a page can have: spans, hidden rows, a language. Other ways in: ways.test.ts.
import { assert } from 'chai';
import { tableGrid } from '../../packages/elements/src/own-figures/html-grid.js';
import { readFile, readGrid, readTable, type ReadSeries } from '../../packages/elements/src/own-figures/read.js';
import { sheetsOf } from '../../packages/elements/src/own-figures/workbook.js';
import { CASES, cellsOf, GIVEN, valuesOf, type OwnCase } from './cases.js';

/** A table of a case, as an editor pastes it: titles and notes are rows over all columns. */
function tableOf(one: OwnCase): HTMLElement {
  const root = document.createElement('div');
  const table = document.createElement('table');
  for (const cells of cellsOf(one)) {
    const row = table.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
  root.append(table);
  document.body.append(root);
  return root;
}

/** What was read, for comparing: values, or the codes of what is wrong. */
const answer = (read: ReadSeries | null): unknown => {
  if (read === null) return null;
  return read.series ? valuesOf(read.series) : [...read.faults.map(({ code }) => code), ...read.issues.map(({ path }) => path)];
};

function html(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(markup));
  document.body.append(root);
  return root;
}

const CITE = '<cite>gemeente Voorbeeldstad</cite>';
const table = (rows: string, caption = 'Proef', more = CITE): HTMLElement => html(`<table><caption>${caption}</caption>${rows}</table>${more}`);
const cells = (...all: readonly string[]): string =>
  all
    .map(
      (row) =>
        `<tr>${row
          .split(' | ')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');

describe('own figures as a table of a page', () => {
  afterEach(() => {
    for (const root of document.querySelectorAll('body > div')) root.remove();
  });

  for (const one of CASES) {
    it(one.name, () => {
      const found = tableGrid(tableOf(one))!;
      const read = readGrid(found.grid, { ...found.known, ...GIVEN, ...one.known });
      if (one.fault) assert.include(answer(read) as string[], one.fault);
      else assert.deepEqual(answer(read), one.right);
    });
  }

  const RIGHT: readonly (readonly [string, () => HTMLElement, unknown, ('nl' | 'en')?])[] = [
    ['columns in another order', () => table(cells('fietsers | Jaar', '4120 | 2022', '4480 | 2023')), { 2022: 4120, 2023: 4480 }],
    ['school years', () => table(cells('Schooljaar | leerlingen', '2008-09 | 12', '2009-10 | 13')), { '2008/09': 12, '2009/10': 13 }],
    [
      'rows that Excel copies hidden',
      () =>
        table(
          `${cells('Jaar | stuks', '2021 | 1')}<tr height="0" style="display:none"><td>2022</td><td>999</td></tr><tr hidden><td>2023</td><td>888</td></tr>`,
        ),
      { 2021: 1 },
    ],
    ['Dutch words on an English page', () => table(cells('Jaar | personen', '2021 | 2,147', '2022 | 2,139')), ['two-ways'], 'en'],
    ['a per cent sign beside persons', () => table(cells('Jaar | inwoners', '2021 | 8,3%', '2022 | 9,1%')), ['sign']],
    ['postcodes', () => table(cells('Postcode | inwoners', '1011 | 9.500', '1012 | 8.100')), ['codes']],
    [
      'a municipality over several rows',
      () =>
        table(
          '<tr><th>Gemeente</th><th>Jaar</th><th>stuks</th></tr><tr><td rowspan="2">GM0344</td><td>2021</td><td>5</td></tr><tr><td>2022</td><td>6</td></tr>',
        ),
      { 2021: 5, 2022: 6 },
    ],
    [
      'a value over two years',
      () => table('<tr><th>Jaar</th><th>stuks</th></tr><tr><td>2021</td><td rowspan="2">5</td></tr><tr><td>2022</td></tr>'),
      ['merged'],
    ],
    [
      'a year over four quarters',
      () => table('<tr><th>Jaar</th><th>Kwartaal</th><th>stuks</th></tr><tr><td rowspan="2">2022</td><td>1</td><td>5</td></tr><tr><td>2</td><td>6</td></tr>'),
      { '2022-Q1': 5, '2022-Q2': 6 },
    ],
    [
      'a title over all columns',
      () => table(`<tr><td colspan="2">Bomen</td></tr>${cells('Jaar | stuks', '2021 | 5')}<tr><td colspan="2">Bron: CBS</td></tr>`),
      { 2021: 5 },
    ],
    ['a footnote as superscript', () => table('<tr><td>Jaar</td><td>stuks</td></tr><tr><td>2021</td><td>490<sup>5</sup></td></tr>'), ['number']],
    ['no source', () => table(cells('Jaar | stuks', '2021 | 5'), 'Proef', ''), { 2021: 5 }],
  ];
  for (const [name, made, expected, language = 'nl'] of RIGHT) {
    it(name, () => {
      const found = answer(readTable(made(), { language, municipality: undefined }));
      assert.deepEqual(found, expected);
    });
  }

  it('takes unit and source from the table and its caption', () => {
    const read = readTable(table(cells('Jaar | bomen', '2021 | 5'), 'Bomen. Bron: Gemeente Voorbeeldstad', ''), { language: 'nl', municipality: undefined });
    assert.deepInclude({ ...read?.series }, { title: 'Bomen', unit: 'bomen', source: { publisher: 'Gemeente Voorbeeldstad' } });
  });

  it('reads bytes of a file in the browser: CSV, UTF-16, JSON-stat; and no page', async () => {
    const asked = { language: 'nl', municipality: undefined } as const;
    const text = '# titel: Bomen\n# eenheid: bomen\n# bron: Telling\nJaar;Waarde\n2021;5\n';
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer);
    const stat = {
      class: 'dataset',
      label: 'Bomen',
      source: 'Telling',
      id: ['tijd', 'maat'],
      size: [2, 1],
      role: { time: ['tijd'] },
      dimension: { tijd: { category: { index: ['2021', '2022'] } }, maat: { category: { index: ['aantal'] } } },
      value: [5, null],
      status: { 1: 'x' },
    };
    const bytes = (json: unknown): Uint8Array => new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
    assert.deepEqual(answer(await readFile(bytes(text), asked, sheetsOf)), { 2021: 5 });
    assert.deepEqual(answer(await readFile(wide, asked, sheetsOf)), { 2021: 5 });
    assert.include(answer(await readFile(bytes(stat), asked, sheetsOf)) as string[], 'status');
    assert.include(answer(await readFile(bytes({ ...stat, status: {} }), asked, sheetsOf)) as string[], 'unit');
    assert.isNull(await readFile(bytes('<!doctype html><p>5'), asked, sheetsOf));
  });
});
