/** A graphic in all its forms: what a newsroom takes along, file by file, and as one zip. */
import {
  inPalette,
  leadOf,
  pageIndicators,
  pagePicture,
  pageQuote,
  PICTURE_SIZES,
  sizeName,
  trendOf,
  type Palette,
  type Picture,
  type PictureSize,
} from '@trendbeeld/cards';
import { pageAddress, quoteHtml, type Quote } from '@trendbeeld/cards/snippets';
import { keptByStudy, type Language, type Study } from '@trendbeeld/data';
import { zipSync, type Zippable } from 'fflate';
import { CSV_WORDS } from '../words/csv-words.js';
import { PRESS_WORDS } from '../words/press-words.js';
import { creditOf, type Credit } from './credit.js';
import { csvText } from './csv.js';
import { description, type NamedTable } from './description.js';
import { graphicTables, type Cell } from './graphic-tables.js';
import { figuresJson, pageFigures, trendsOn, type FiguresPage } from './page-figures.js';
import { picturePdf, type PdfInfo } from './pdf.js';
import { municipalityOf } from './shelf.js';
import { statementRows } from './statements.js';
import { workbook } from './workbook.js';

/** Makes a PNG of a drawing, so many pixels wide, with what it says of itself. */
export type Pixels = (task: {
  readonly svg: string;
  readonly width: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly scale: number;
}) => Promise<Uint8Array>;

/** What a page has for a newsroom. */
export interface Press {
  readonly study: Study;
  readonly page: FiguresPage;
  readonly credit: Credit;
  readonly quote: Quote;
  readonly base: string;
  readonly tables: readonly NamedTable[];
  /** With their header; nothing but that where the page has no statements. */
  readonly statements: readonly (readonly Cell[])[];
  readonly picture: (size: PictureSize) => Picture;
}

/** What differs from the page itself. */
export interface PressChoice {
  /** In place of the graphic's own, checked by the caller. */
  readonly headline?: string | undefined;
  /** ISO date on which it is said to be seen. Default: that of the newest figures. */
  readonly seen?: string | undefined;
  /** Whether the figures of the country and what the study said are there for a municipality too. Default: those stand beside the national page. */
  readonly complete?: boolean;
  /** Colours of a house style. Default: our own. */
  readonly palette?: Palette | undefined;
}

/**
 * Gathers what a page has for a newsroom.
 *
 * @param base address of the published folder; empty where it is not known, and then no address stands in anything.
 */
export function pressOf(study: Study, page: FiguresPage, base: string, { headline, seen, complete, palette = {} }: PressChoice = {}): Press {
  const { kind, language, municipality } = page;
  const figures = municipality ? municipalityOf(study, municipality) : undefined;
  const address = base ? pageAddress(base, page) : '';
  const quote = pageQuote(study, page, figures);
  const title = headline ?? quote.title;
  const dress = { ...(address ? { address } : {}), ...(headline ? { headline } : {}), ...(figures ? { municipality: figures } : {}) };
  // What the study said stands beside the national page.
  const none = { statements: [], directions: [] };
  const listed = (): Parameters<typeof statementRows>[1] => (kind === 'study' ? study : municipality && !complete ? none : pageFigures(study, page));
  const { municipality: _, ...national } = page;
  // Not every page needs all of it.
  const credit = once(() => creditOf(study, page, title, address, pageIndicators(study, page, figures), seen));
  const tables = once(() =>
    [...graphicTables(study, page), ...(municipality && complete ? graphicTables(study, national) : [])].map((table, i) => ({ file: tableName(i), table })),
  );
  const statements = once(() => statementRows(study, listed(), language));
  const pictures = new Map<PictureSize, () => Picture>(
    PICTURE_SIZES.map((size) => [size, once(() => inPalette(pagePicture(study, page, { size, ...dress }), palette))]),
  );
  return {
    study,
    page,
    quote,
    base,
    get credit() {
      return credit();
    },
    get tables() {
      return tables();
    },
    get statements() {
      return statements();
    },
    picture: (size) => pictures.get(size)!(),
  };
}

/** Makes a thing when it is first asked for, and once. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The tables of a page with their description, by file name. Only the description of what is there; nothing for a page without any. */
export function tableFiles({ tables, statements, credit }: Press): ReadonlyMap<string, string> {
  const said = statements.length > 1;
  if (tables.length === 0 && !said) return new Map();
  return new Map([
    ...tables.map(({ file, table }): [string, string] => [file, csvText([table.fields.map((f) => f.title), ...table.rows], credit.language)]),
    ...(said ? [['statements.csv', csvText(statements, credit.language)] as const] : []),
    ['csv-metadata.json', description(tables, said, credit)],
  ]);
}

/** The names of {@link tableFiles} of a page: asked for where its files are planned, and where it links to them. */
export const tableNames = (study: Study, { kind, name, language, municipality = '' }: FiguresPage): readonly string[] =>
  namesOf(study, kind, name, language, municipality);

const namesOf = keptByStudy((study, kind: FiguresPage['kind'], name: string, language: Language, municipality: string): readonly string[] => {
  const page: FiguresPage = { kind, name, language, ...(municipality ? { municipality } : {}) };
  const tables = graphicTables(study, page).map((_, i) => tableName(i));
  const said = kind === 'study' || (!municipality && trendsOn(study, page).some((t) => t.statements.length + t.directions.length > 0));
  return tables.length === 0 && !said ? [] : [...tables, ...(said ? ['statements.csv'] : []), 'csv-metadata.json'];
});

const tableName = (i: number): string => (i === 0 ? 'figures.csv' : `figures-${i + 1}.csv`);

/** The workbook of a page. */
export const pressWorkbook = ({ tables, statements, credit }: Press): Promise<Uint8Array> =>
  workbook(
    tables.map(({ table }) => table),
    statements,
    credit,
  );

/** What a PDF of a page says of itself. */
export const pdfInfo = (press: Press): PdfInfo => ({
  title: press.credit.title,
  subject: press.credit.cite,
  keywords: [press.credit.study, press.credit.licence, press.credit.address].filter(Boolean).join(' '),
  language: press.credit.language,
  date: press.credit.date,
});

/** A picture as PDF. */
export const pressPdf = (press: Press, picture: Picture): Promise<Uint8Array> => picturePdf(picture, pdfInfo(press));

/** A picture as PNG with its texts. @param scale pixels for each of its drawing. */
export const pressPng = ({ credit }: Press, { svg, width, alt }: Picture, scale: number, pixels: Pixels): Promise<Uint8Array> =>
  pixels({ svg, width: Math.round(width * scale), texts: pngTexts(credit, alt), scale });

/** What a PNG says of itself, by the keywords that its standard registers. */
const pngTexts = ({ title, study, cite, licence, condition, address }: Credit, alt: string): Readonly<Record<string, string>> => ({
  Title: title,
  Author: 'Trendbeeld',
  Description: alt,
  Copyright: [licence, condition].filter(Boolean).join('. '),
  Source: [study, address].filter(Boolean).join(' '),
  Comment: cite,
});

/** The sizes of a pack, and the scales of its PNG. */
export const PACK_SIZES: readonly PictureSize[] = ['picture', '1:1', '4:5', '16:9'];
const SCALES = [1, 2] as const;

/** Name of the files of a page: "trendbeeld-woningbouw-GM0363-nl". */
export const stemOf = ({ kind, name, municipality, edition, language }: FiguresPage): string =>
  ['trendbeeld', kind === 'study' ? null : name, municipality, edition, language].filter(Boolean).join('-');

/** Everything of a page in one map of files. The same input gives the same bytes. */
export async function packFiles(press: Press, pixels: Pixels, sizes: readonly PictureSize[] = PACK_SIZES): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { page, credit, quote, base, study } = press;
  const { language } = page;
  const words = PRESS_WORDS[language];
  const stem = stemOf(page);
  const pictures = await Promise.all(
    sizes.map(async (size) => {
      const picture = press.picture(size);
      const name = size === 'picture' ? stem : `${stem}-${sizeName(size)}`;
      const png = await Promise.all(
        SCALES.map(async (scale) => [`${name}${scale === 1 ? '' : `-${scale}x`}.png`, await pressPng(press, picture, scale, pixels)] as const),
      );
      // For print, at the height that it needs.
      const pdf = size === 'picture' ? [[`${name}.pdf`, await pressPdf(press, picture)] as const] : [];
      return [...png, [`${name}.svg`, picture.svg] as const, ...pdf];
    }),
  );
  const { alt } = press.picture(sizes[0]!);
  const tables = tableFiles(press);
  const files = new Map<string, string | Uint8Array>([
    ...pictures.flat(),
    [words.files.caption, `${captionOf(press)}\n`],
    [words.files.alt, `${alt}\n`],
    [words.files.citation, `${(['short', 'long', 'apa'] as const).map((style) => credit.citations[style]).join('\n\n')}\n`],
    [`${stem}.bib`, `${credit.citations.bibtex}\n`],
    [`${stem}.ris`, `${credit.citations.ris}\n`],
    ...(base ? [[words.files.embed, `${quoteHtml({ base, page, quote, dress: {} })}\n`] as const] : []),
    ...tables,
    ...(page.kind === 'study' ? [] : [['figures.json', figuresJson(study, page, credit.address)] as const]),
    ...(tables.size > 0 ? [['figures.xlsx', await pressWorkbook(press)] as const] : []),
  ]);
  return new Map([[words.files.readme, readmeOf(press, [...files.keys()])], ...files]);
}

/** What each file of a pack is, and how the graphic is cited. Lines end in CR LF, so that every editor shows them. */
function readmeOf({ credit, tables }: Press, files: readonly string[]): string {
  const words = PRESS_WORDS[credit.language];
  const titles = new Map(tables.map(({ file, table }) => [file, table.title]));
  const listed = files.map((name) => `- ${name}: ${words.kinds.find(([end]) => end.test(name))![1]}${titles.has(name) ? `: ${titles.get(name)}` : ''}`);
  return [words.readme(credit), '', words.contents, ...listed, ''].join('\n').replaceAll('\n', '\r\n');
}

/** What stands below a picture in print: what it shows, what must be known of what it draws, its sources in full. */
export function captionOf({ study, page, quote, credit, picture }: Press): string {
  const lead = page.kind === 'trend' ? leadOf(trendOf(study, page.name))?.outcome : undefined;
  const { sources } = picture('picture').says;
  return [quote.sentence, lead && !page.municipality ? lead.note[page.language] : '', ...sources, `${CSV_WORDS[page.language].about.cite}: ${credit.cite}.`]
    .filter(Boolean)
    .join('\n\n');
}

/** Files as a zip. @param files by path. Dates are those of the format's beginning: the same files are the same zip. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const input: Zippable = {};
  for (const [path, content] of files) {
    // PNG and PDF are packed already.
    input[path] = [
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      { level: /\.(png|pdf|xlsx)$/.test(path) ? 0 : 9, mtime: '1980-01-01T12:00:00' },
    ];
  }
  return zipSync(input);
}
