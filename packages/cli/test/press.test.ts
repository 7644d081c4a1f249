// What a newsroom takes along: pictures, figures, texts and citation of a graphic, as files that other programs open.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFolder, trendbeeld } from './folders.js';

const BASE = 'https://www.stad.example/trends/';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A PNG as its standard has it: chunks in order, the pixels unpacked. */
function pngOf(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.subarray(at + 4, at + 8).toString('latin1'), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const [header] = chunks;
  const [width, height] = [header!.data.readUInt32BE(0), header!.data.readUInt32BE(4)];
  const rows = inflateSync(Buffer.concat(chunks.filter((c) => c.type === 'IDAT').map((c) => c.data)));
  const texts = Object.fromEntries(
    chunks
      .filter((c) => c.type === 'iTXt')
      .map(({ data }) => {
        const end = data.indexOf(0);
        return [data.subarray(0, end).toString('latin1'), data.subarray(end + 5).toString('utf8')] as const;
      }),
  );
  return { width, height, rows, texts, types: chunks.map((c) => c.type), palette: chunks.find((c) => c.type === 'PLTE')!.data };
}

/** What is painted on each page of a PDF. */
const pdfPages = (bytes: Buffer): readonly string[] =>
  [...bytes.toString('latin1').matchAll(/\/FlateDecode\n>>\nstream\n([^]*?)\nendstream/g)]
    .map(([, packed]) => inflateSync(Buffer.from(packed!, 'latin1')).toString('latin1'))
    .filter((content) => content.startsWith('1 0 0 -1 0 '));

/** Runs a tool that may be missing here; null where it is. */
function tool(name: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'press-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files: Record<string, Uint8Array> = {};
const named = (end: RegExp): Uint8Array => files[Object.keys(files).find((name) => end.test(name))!]!;

describe('a pack of werkloosheid for Zwolle', () => {
  beforeAll(async () => {
    const out = join(folder, 'zwolle.zip');
    const { code, err } = await trendbeeld('pack', '--draft', '--trend', 'werkloosheid', '--municipality', 'Zwolle', '--base', BASE, '--out', out);
    expect(code, err).toBe(0);
    files = unzipSync(readFileSync(out));
  });

  it('holds the pictures in four forms, sharp and usual, and everything that belongs to them; the README says what each is', () => {
    const names = Object.keys(files);
    for (const form of ['', '-1x1', '-4x5', '-16x9'])
      for (const end of ['.png', '-2x.png', '.svg']) expect(names).toContain(`trendbeeld-werkloosheid-GM0193-nl${form}${end}`);
    for (const name of [
      'LEESMIJ.txt',
      'bijschrift.txt',
      'tekstalternatief.txt',
      'bronvermelding.txt',
      'insluiten.html',
      'figures.csv',
      'statements.csv',
      'csv-metadata.json',
      'figures.json',
      'figures.xlsx',
    ])
      expect(names).toContain(name);
    const readme = text(files['LEESMIJ.txt']!);
    for (const name of names.filter((n) => n !== 'LEESMIJ.txt')) expect(readme).toContain(`- ${name}: `);
    expect(readme).not.toMatch(/undefined/);
  });

  it('has PNG of the size that is said, with few colours, its pixels whole, and its source in its texts', () => {
    const sizes = { '-1x1': [1080, 1080], '-4x5': [1080, 1350], '-16x9': [1200, 675] } as const;
    for (const [form, [width, height]] of Object.entries(sizes))
      for (const scale of [1, 2]) {
        const png = pngOf(files[`trendbeeld-werkloosheid-GM0193-nl${form}${scale === 1 ? '' : '-2x'}.png`]!);
        expect([png.width, png.height]).toEqual([width * scale, height * scale]);
        expect(png.types.filter((type) => type !== 'iTXt')).toEqual(['IHDR', 'pHYs', 'PLTE', 'IDAT', 'IEND']);
        expect(png.rows.length).toBe((png.width + 1) * png.height);
        expect(Math.max(...png.rows.subarray(0, png.width))).toBeLessThan(png.palette.length / 3);
        expect(png.texts['Source']).toMatch(
          /Platform31, «Steden in onzekere en turbulente tijden».*https:\/\/www\.stad\.example\/trends\/nl\/t\/werkloosheid\/GM0193\/$/,
        );
        expect(png.texts['Comment']).toMatch(/^Trendbeeld \d{4}, naar Platform31 2013, hoofdstuk 3; cijfers: CBS/);
        expect(png.texts['Copyright']).toMatch(/CC BY 4\.0/);
        expect(png.texts['Description']).toBe(text(files['tekstalternatief.txt']!).trim());
      }
  });

  it('has SVG with text as text, layers with names, fonts named and the source in its metadata', () => {
    const svg = text(named(/-4x5\.svg$/));
    expect([...svg.matchAll(/inkscape:groupmode="layer" inkscape:label="([^"]+)"/g)].map((m) => m[1])).toEqual(
      expect.arrayContaining(['achtergrond', 'kop', 'zin', 'toen-en-nu', 'wat-is-getekend', 'bron-in-grafiek', 'grafiek', 'bron']),
    );
    expect(svg).toMatch(/<text[^>]*>(?:<tspan[^>]*>)?In 2013 verwachtte men/);
    expect(svg).toMatch(/font-family="Fira Sans, /);
    const metadata = /<metadata>(.*)<\/metadata>/s.exec(svg)![1]!;
    for (const [name, value] of [
      ['source', /Platform31.*CBS, 80590ned/],
      ['rights', /^CC BY 4\.0$/],
      ['identifier', /GM0193\/$/],
      ['bibliographicCitation', /^Trendbeeld \d{4}, naar Platform31 2013/],
    ] as const)
      expect(new RegExp(`<dc:${name}>([^<]*)</dc:${name}>`).exec(metadata)?.[1], name).toMatch(value);
    expect(/<desc[^>]*>([^<]*)</.exec(svg)![1]).toMatch(/Bron: Platform31/);
  });

  it('has SVG that Inkscape opens with its layers by name, where that is here', () => {
    const file = join(folder, 'zwolle.svg');
    writeFileSync(file, named(/-4x5\.svg$/));
    const parts = tool('inkscape', '--query-all', file);
    if (parts === null) console.warn('press: Inkscape is not here: the SVG is checked by its text alone.');
    else
      for (const name of ['kop', 'grafiek', 'bron-in-grafiek', 'bron']) expect(parts).toMatch(new RegExp(`^${name}-werkloosheid-GM0193-nl-4x5,[\\d.,]+$`, 'm'));
  });

  it('has a PDF with its font inside, tagged, with its source in its properties; opened by poppler where that is here', () => {
    const pdf = named(/\.pdf$/);
    const file = join(folder, 'zwolle.pdf');
    writeFileSync(file, pdf);
    expect(text(pdf.subarray(0, 8))).toBe('%PDF-1.7');
    const raw = Buffer.from(pdf).toString('latin1');
    for (const part of ['/FontFile2', '/MarkInfo', '/StructTreeRoot', '/Lang']) expect(raw).toContain(part);
    const info = tool('pdfinfo', '-enc', 'UTF-8', file);
    if (info === null) console.warn('press: poppler is not here: the PDF is checked by its bytes alone.');
    else {
      expect(info).toMatch(/Title: +Concept: In 2013 verwachtte men/);
      expect(info).toMatch(/Subject: +Trendbeeld \d{4}, naar Platform31 2013, hoofdstuk 3/);
      expect(info).toMatch(/Tagged: +yes/);
      const words = tool('pdftotext', '-layout', file, '-')!;
      expect(words).toMatch(/ongeveer 9 %/);
      expect(words).toMatch(/Bron: Platform31/);
      expect(tool('pdffonts', file)).toMatch(/FiraSans-Regular.*yes yes yes/);
    }
  });

  it('has a workbook: figures on the first sheet below their source, what the study said on the last, numbers as numbers, no formula', async () => {
    const { sheets } = await readXlsx(files['figures.xlsx']!);
    expect(sheets[0]!.name).toBe('Cijfers');
    expect(sheets.at(-1)!.name).toBe('Uitspraken');
    const rows = sheets[0]!.rows;
    expect(rows.slice(0, 4).flat().join(' ')).toMatch(/Zo verwijst u.*Platform31 2013.*Bron.*Platform31/);
    const head = rows.findIndex((row) => row[0] === 'periode');
    expect(rows[head + 1]).toEqual(['2015', expect.any(Number), expect.any(Number)]);
    for (const sheet of sheets) for (const cell of sheet.rows.flat()) if (typeof cell === 'string') expect(cell, cell).not.toMatch(/^[=+@|]/);
    expect(Object.values(unzipSync(files['figures.xlsx']!)).some((part) => text(part).includes('<f>'))).toBe(false);
    expect(sheets.at(-1)!.rows.flat()).toContain('K19');
  });

  it('has figures and a workbook that LibreOffice opens, where that is here', () => {
    writeFileSync(join(folder, 'figures.xlsx'), files['figures.xlsx']!);
    const done = tool(
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${folder}/office`,
      '--convert-to',
      'csv',
      '--outdir',
      folder,
      join(folder, 'figures.xlsx'),
    );
    if (done === null) console.warn('press: LibreOffice is not here: the workbook was read by one program only.');
    else expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toMatch(/periode,.*Zwolle/);
  });

  it('has a caption, a citation for each program and code to embed that name their source', () => {
    for (const name of ['bijschrift.txt', 'bronvermelding.txt', 'insluiten.html']) expect(text(files[name]!), name).toMatch(/Platform31 2013/);
    expect(text(named(/\.bib$/))).toMatch(/^@misc\{trendbeeld\d{4}/);
    expect(text(named(/\.ris$/))).toMatch(/^TY {2}- ELEC\n/);
    expect(text(files['insluiten.html']!)).toMatch(/^<blockquote class="trend-card"/);
  });
});

describe('trendbeeld pack', () => {
  it('gives the same bytes again, apart from the day on which it is seen', () =>
    inFolder(async (at) => {
      const run = async (name: string) => {
        const out = join(at, name);
        expect((await trendbeeld('pack', '--draft', '--trend', 'spelregels', '--language', 'en', '--out', out)).code).toBe(0);
        return readFileSync(out);
      };
      expect((await run('a.zip')).equals(await run('b.zip'))).toBe(true);
    }));

  it('makes a folder for each municipality', () =>
    inFolder(async (at) => {
      const out = join(at, 'cities.zip');
      const { code, err } = await trendbeeld('pack', '--draft', '--trend', 'werkloosheid', '--municipality', 'GM0344,Zwolle', '--out', out);
      expect(code, err).toBe(0);
      const names = Object.keys(unzipSync(readFileSync(out)));
      expect([...new Set(names.map((name) => name.split('/')[0]))]).toEqual(['trendbeeld-werkloosheid-GM0344-nl', 'trendbeeld-werkloosheid-GM0193-nl']);
    }));

  it('makes a handout of several trends, as PDF and as a document of Word with real tables', () =>
    inFolder(async (at) => {
      const asked = ['--trends', 'werkloosheid,spelregels', '--municipality', 'Zwolle', '--base', BASE, '--edition', '2026-11'] as const;
      const pdf = join(at, 'raad.pdf');
      const docx = join(at, 'raad.docx');
      for (const out of [pdf, docx]) {
        const { code, err } = await trendbeeld('pack', '--draft', ...asked, '--out', out);
        expect(code, err).toBe(0);
      }
      expect(readFileSync(pdf, 'latin1')).toMatch(/\/S \/Table|\/Table/);
      const document = text(unzipSync(readFileSync(docx))['word/document.xml']!);
      expect(document.match(/<w:tbl>/g)).toHaveLength(1);
      expect(document).toMatch(/<w:tblHeader\/>/);
      expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
      expect(document.match(/<wp:docPr [^>]*descr="Concept: Zwolle: In 2013 verwachtte men/g)).toHaveLength(1);
      for (const words of ['Wat de studie zei', 'Bronnen', `${BASE}e/2026-11/nl/t/werkloosheid/GM0193/`, 'Op dit adres blijven de cijfers zoals ze zijn.'])
        expect(document).toContain(words);
      const read = tool('pdftotext', pdf, '-');
      if (read !== null) for (const words of ['Trends voor de raad: Zwolle', 'Trend 1 van 2', 'pagina 1 van']) expect(read).toContain(words);
    }));

  it('makes a handout in a house style: its colours on paper and in pictures, its font in Word', () =>
    inFolder(async (at) => {
      const theme = join(at, 'stad.css');
      const told: string[] = [];
      const make = async (name: string, rules: string): Promise<Buffer> => {
        writeFileSync(theme, `:root{${rules}}`);
        const out = join(at, name);
        const { code, err } = await trendbeeld('pack', '--draft', '--trends', 'werkloosheid', '--theme', theme, '--out', out);
        expect(code, err).toBe(0);
        told.push(err);
        return readFileSync(out);
      };
      const light = "--trendbeeld-color-accent:#a80a2d;--trendbeeld-document-background-color:#f5efe0;--trendbeeld-document-font-family:'Stad Sans',Arial";
      const dark = '--trendbeeld-document-accent-color:#f9e11e;--trendbeeld-document-background-color:#154273;--trendbeeld-document-color:#fff';
      const word = unzipSync(await make('stad.docx', light));
      expect(text(word['word/styles.xml']!)).toMatch(/w:ascii="Stad Sans"[^]*"Heading1"[^]*<w:color w:val="A80A2D"\/>/);
      const picture = pngOf(word[Object.keys(word).find((name) => name.endsWith('.png'))!]!).palette.toString('hex');
      for (const colour of ['a80a2d', 'f5efe0']) expect(picture).toContain(colour);
      // Paper is white: texts of a dark house style would not be read on it.
      expect(text(unzipSync(await make('dark.docx', dark))['word/styles.xml']!)).not.toMatch(/F9E11E|FFFFFF/);
      // Each page of a PDF has the ground, and cells of tables the colour of the text.
      const pages = pdfPages(await make('dark.pdf', dark));
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        expect(page).toContain('q 0.082 0.259 0.451 rg 0 0 595.28 841.89 re f Q');
        expect(page).not.toMatch(/\n0 0 0 scn\n/);
      }
      expect(told).toEqual([expect.stringContaining('--trendbeeld-color-accent heet nu --trendbeeld-document-accent-color'), '', '']);
      expect(pages[0]).toMatch(/\n0\.9764705882\d* 0\.882352941\d* 0\.11764705\d* scn\n/);
    }));

  it.each([
    [['--trends', 'werkloosheid,x'], /unknown trend: "x"/],
    [
      [
        '--trends',
        Array.from(
          { length: 9 },
          (_, i) =>
            [
              'bevolking-en-huishoudens',
              'woonomgeving',
              'verschillen-tussen-gemeenten',
              'bestaande-bouw',
              'mobiliteit',
              'werkloosheid',
              'beroepsbevolking',
              'spelregels',
              'burgerkracht',
            ][i],
        ).join(','),
      ],
      /9 trends. Expected at most 8/,
    ],
    [['--trends', 'werkloosheid', '--out', 'raad.txt'], /ends in .pdf or .docx/],
    [['--trend', 'spelregels', '--municipality', 'Zwolle'], /has no figures of municipalities/],
    [['--trend', 'werkloosheid', '--headline', 'Werkloosheid 77 procent'], /"77" is none of the figures/],
    [[], /expected one of --trend, --domain and --overview/],
  ])('refuses %s and says why', async (args, message) => {
    const { code, err } = await trendbeeld('pack', '--draft', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('trendbeeld render', () => {
  const render = (...args: readonly string[]) => trendbeeld('render', '--draft', '--trend', 'werkloosheid', ...args);

  it('makes a picture in the form that is asked for, with a headline of one’s own', () =>
    inFolder(async (at) => {
      const out = join(at, 'kop.png');
      const { code, err } = await render('--ratio', '4:5', '--headline', 'Werkloosheid nu 3,8 procent', '--out', out);
      expect(code, err).toBe(0);
      const { width, height, texts } = pngOf(readFileSync(out));
      expect([width, height, texts['Title']]).toEqual([2160, 2700, 'Werkloosheid nu 3,8 procent']);
      expect((await render('--ratio', '16:9', '--scale', '1', '--out', join(at, 'b.png'))).code).toBe(0);
      expect(pngOf(readFileSync(join(at, 'b.png'))).width).toBe(1200);
    }));

  it('has the colours of a theme, and tells earlier names of tokens', () =>
    inFolder(async (at) => {
      const [theme, out] = [join(at, 'stad.css'), join(at, 'a.svg')];
      writeFileSync(theme, ':root{--trendbeeld-color-accent:#a80a2d}');
      const { code, err } = await render('--theme', theme, '--out', out);
      expect(code, err).toBe(0);
      expect(err).toContain('--trendbeeld-color-accent heet nu --trendbeeld-document-accent-color');
      expect(readFileSync(out, 'utf8')).toContain('"#a80a2d"');
    }));

  it('keeps emoji, other scripts and markup as text in an SVG', () =>
    inFolder(async (at) => {
      const out = join(at, 'kop.svg');
      for (const headline of ['Werk 😀 voor iedereen', 'שלום עולם', '<b>Werk</b> & "inkomen"']) {
        expect((await render('--headline', headline, '--out', out, '--ratio', '1:1')).code).toBe(0);
        const svg = readFileSync(out, 'utf8');
        expect(svg).toContain(headline.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
        expect(svg).not.toMatch(/<b>|<script/);
      }
    }));

  it.each([
    [['--headline', 'Werkloosheid stijgt naar 77 procent'], /"77" is none of the figures of this graphic/],
    [['--headline', 'Werk 😀 voor iedereen', '--format', 'png'], /no sign for "😀" \(U\+1F600\)/],
    [['--headline', 'שלום', '--format', 'pdf'], /no sign for/],
    [['--headline', 'woord '.repeat(60)], /Expected at most 200/],
    [['--ratio', '3:2'], /one of: picture, social, 16:9, 1:1, 4:5/],
    [['--scale', '9'], /a number from 0.5 to 4/],
    [['--format', 'gif'], /one of: png, svg, pdf/],
  ])('refuses %s, and writes nothing', async (args, message) => {
    await inFolder(async (at) => {
      const out = join(at, 'x.png');
      const { code, err } = await render('--out', out, ...args);
      expect(code).toBe(2);
      expect(err).toMatch(message);
      expect(existsSync(out)).toBe(false);
    });
  });

  it('takes any number where it is meant', () =>
    inFolder(async (at) => {
      expect((await render('--headline', 'Ook 77 procent', '--any-number', '--out', join(at, 'x.svg'))).code).toBe(0);
    }));
});
