/** A handout as a document of Word: headings, real tables, pictures with their text alternative, and addresses as links. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { handoutFoot, type Handout, type HandoutItem, type HandoutLook, type PaperTable } from './handout.js';
import type { Picture } from '../picture/sheet.js';

/** Width of a picture on A4, px at 96 an inch. */
const WIDE = 620;
/** Highest that a picture stands, px. */
const HIGH = 760;
const FONT = 'Calibri';
/** Sizes of headings, half points: those of the maker of documents, which takes a style whole. */
const HEADINGS = { title: 56, heading1: 32, heading2: 26 } as const;

const plain = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)], spacing: { after: 100 } });
const fine = (text: string, color: string): Paragraph => new Paragraph({ children: [new TextRun({ text, size: 18, color })], spacing: { after: 60 } });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], pageBreakBefore = false): Paragraph =>
  new Paragraph({ text, heading: level, pageBreakBefore });

/** Colours of texts as Word writes them; without those of a house style headings and text are as Word has them. */
interface Colours {
  readonly ink?: string;
  readonly accent?: string;
  readonly muted: string;
  readonly rule: string;
}

/** Colours of the texts. Paper is white, so of a dark house style only the pictures have them. */
function coloursOf({ palette: { ink, accent, muted, rule, ground } = {} }: Partial<HandoutLook> = {}): Colours {
  const own: Colours = { muted: '566070', rule: 'C9CED6' };
  if (ground && lightOf(ground) < 0.5) return own;
  const written = Object.entries({ ink, accent, muted, rule }).flatMap(([name, colour]) => (colour ? [[name, colour.slice(1).toUpperCase()]] : []));
  return { ...own, ...Object.fromEntries(written) };
}

/** How light a colour is, 0 to 1: enough to tell light grounds from dark ones. */
const lightOf = (colour: string): number => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) / (3 * 255);

/** Makes a PNG of a picture, twice as sharp as it is shown. */
export type HandoutPixels = (picture: Picture) => Promise<Uint8Array>;

/** The bytes of a handout. @param pixels makes the pictures. */
export async function handoutDocx(handout: Handout, pixels: HandoutPixels): Promise<Uint8Array> {
  const { title, about, items, words, language, look } = handout;
  const colours = coloursOf(look);
  const { ink, accent } = colours;
  const parts = await Promise.all(items.map((item) => itemParts(item, handout, pixels, colours)));
  const document = new Document({
    title,
    creator: 'Trendbeeld',
    subject: items.map((item) => item.cite).join('; '),
    description: about.join(' '),
    styles: {
      default: {
        document: { run: { font: look?.font ?? FONT, size: 22, ...(ink && { color: ink }), language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } } },
        ...(accent && Object.fromEntries(Object.entries(HEADINGS).map(([name, size]) => [name, { run: { color: accent, size } }]))),
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1100, bottom: 1100, left: 1100, right: 1100 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.LEFT,
                children: [new TextRun({ text: `${handoutFoot(handout)} · `, size: 16 }), new TextRun({ children: [PageNumber.CURRENT], size: 16 })],
              }),
            ],
          }),
        },
        children: [
          heading(title, HeadingLevel.TITLE),
          ...about.map(plain),
          heading(words.inside, HeadingLevel.HEADING_2),
          ...items.map((item, i) => plain(`${i + 1}. ${item.headline}`)),
          ...parts.flat(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function itemParts(item: HandoutItem, { words }: Handout, pixels: HandoutPixels, colours: Colours): Promise<(Paragraph | Table)[]> {
  const { picture } = item;
  const scale = Math.min(WIDE / picture.width, HIGH / picture.height);
  const data = await pixels(picture);
  const link = (address: string): Paragraph =>
    new Paragraph({
      children: [new TextRun(`${words.address}: `), new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] })],
    });
  return [
    heading(item.headline, HeadingLevel.HEADING_1, true),
    fine(item.heading, colours.muted),
    plain(item.sentence),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
          altText: { name: item.headline, title: item.headline, description: picture.alt },
        }),
      ],
    }),
    ...(item.table ? tableParts(item.table, words.figures, colours) : [plain(words.none)]),
    ...(item.said.length > 0 ? [heading(words.said, HeadingLevel.HEADING_2), ...item.said.map((text) => new Paragraph({ text, bullet: { level: 0 } }))] : []),
    heading(words.sources, HeadingLevel.HEADING_2),
    ...item.sources.map(plain),
    ...(item.address ? [link(item.address)] : []),
  ];
}

function tableParts({ caption, head, rows, numeric, notes }: PaperTable, title: string, { muted, rule }: Colours): (Paragraph | Table)[] {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const line = { style: BorderStyle.SINGLE, size: 4, color: rule } as const;
  const cell = (text: string, i: number, bold: boolean): TableCell =>
    new TableCell({
      borders: { top: none, left: none, right: none, bottom: line },
      children: [new Paragraph({ alignment: numeric[i] ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun({ text, bold, size: 19 })] })],
    });
  return [
    heading(`${title}: ${caption}`, HeadingLevel.HEADING_2),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        // Repeated at the top of each page, and told as what it is.
        new TableRow({ tableHeader: true, children: head.map((text, i) => cell(text, i, true)) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i, false)) })),
      ],
    }),
    ...notes.map((note) => fine(note, muted)),
  ];
}
