/** A handout as PDF: A4, tagged, with real tables, the font inside, and the pictures as vectors. */
import { handoutFoot, type Handout, type HandoutItem, type PaperTable } from '@trendbeeld/cards/handout';
import { paintPicture, pdfBytes, pdfDocument, POINTS, type Pdf } from './pdf.js';

const MARGIN = 48;
const COLOURS = { ink: '#1d2430', muted: '#566070', accent: '#0b6284', rule: '#c9ced6', ground: '#ffffff' } as const;

/** What is set, and in which colours. */
interface Paper {
  readonly doc: Pdf;
  readonly colours: Readonly<Record<keyof typeof COLOURS, string>>;
}

/** A piece of text, as it is tagged and set. */
type Tag = 'H1' | 'H2' | 'H3' | 'P';
const STYLES: Readonly<Record<Tag, { readonly size: number; readonly font: 'regular' | 'bold'; readonly above: number }>> = {
  H1: { size: 24, font: 'bold', above: 0 },
  H2: { size: 12, font: 'bold', above: 0 },
  H3: { size: 11, font: 'bold', above: 10 },
  P: { size: 9.5, font: 'regular', above: 3 },
};

type Structure = ReturnType<Pdf['struct']>;

/** The bytes of a handout; the same handout gives the same. */
export async function handoutPdf(handout: Handout): Promise<Uint8Array> {
  const { title, about, items, words, language, date, look } = handout;
  const doc = pdfDocument(
    { title, subject: items.map((item) => item.cite).join('; '), keywords: about.join(' '), language, date },
    { bufferPages: true, size: 'A4', margins: { top: MARGIN, bottom: MARGIN + 14, left: MARGIN, right: MARGIN } },
  );
  const paper: Paper = { doc, colours: { ...COLOURS, ...look?.palette } };
  if (paper.colours.ground !== COLOURS.ground) doc.on('pageAdded', () => ground(paper));
  const whole = doc.struct('Document');
  doc.addStructure(whole);
  doc.addPage();
  const front = section(doc, whole);
  put(paper, front, 'H1', title, paper.colours.accent);
  for (const sentence of about) put(paper, front, 'P', sentence);
  put(paper, front, 'H3', words.inside);
  items.forEach((item, i) => put(paper, front, 'P', `${i + 1}. ${item.headline}`));
  front.end();
  for (const item of items) itemPages(paper, whole, item, handout);
  whole.end();
  feet(paper, handout);
  return pdfBytes(doc);
}

/** The ground of a page in the colour of its pictures, below all of it; no part of what is read aloud. Written as it is, so that no text takes its colour. */
function ground({ doc, colours }: Paper): void {
  const { width, height } = doc.page;
  const [red, green, blue] = [1, 3, 5].map((at) => (Number.parseInt(colours.ground.slice(at, at + 2), 16) / 255).toFixed(3));
  doc.markContent('Artifact', { type: 'Background' } as object);
  doc.addContent(`q ${red} ${green} ${blue} rg 0 0 ${width} ${height} re f Q`);
  doc.endMarkedContent();
}

function section(doc: Pdf, parent: Structure): Structure {
  const made = doc.struct('Sect');
  parent.add(made);
  return made;
}

/** Sets a text below what stands there, as what it is. */
function put({ doc, colours }: Paper, parent: Structure, tag: Tag, text: string, colour = colours.ink): void {
  const { size, font, above } = STYLES[tag];
  doc.y += above;
  parent.add(
    doc.struct(tag, {}, () => {
      doc
        .font(font)
        .fontSize(size)
        .fillColor(colour)
        .text(text, MARGIN, doc.y, { width: doc.page.width - 2 * MARGIN, lineGap: 1.5 });
    }),
  );
}

function itemPages(paper: Paper, whole: Structure, item: HandoutItem, { words }: Handout): void {
  const { doc } = paper;
  doc.addPage();
  doc.outline.addItem(item.headline);
  const part = section(doc, whole);
  put(paper, part, 'H2', item.heading, paper.colours.accent);
  const { picture } = item;
  const [top, width] = [doc.y + 6, doc.page.width - 2 * MARGIN];
  const room = doc.page.height - MARGIN - 20 - top;
  const scale = Math.min(width / picture.width, room / picture.height, POINTS);
  part.add(doc.struct('Figure', { alt: picture.alt, title: item.headline }, () => paintPicture(doc, picture, MARGIN, top, scale)));
  doc.y = top + picture.height * scale + 8;
  // What follows begins on a page of its own where little is left of this one.
  if (doc.y > doc.page.height * (item.table ? 0.62 : 0.8)) doc.addPage();
  if (item.table) table(paper, part, item.table, words.figures);
  else put(paper, part, 'P', words.none);
  if (item.said.length > 0) put(paper, part, 'H3', words.said);
  for (const sentence of item.said) put(paper, part, 'P', `• ${sentence}`);
  put(paper, part, 'H3', words.sources);
  for (const source of item.sources) put(paper, part, 'P', source);
  if (item.address) put(paper, part, 'P', `${words.address}: ${item.address}`);
  part.end();
}

function table(paper: Paper, part: Structure, { caption, head, rows, numeric, notes }: PaperTable, title: string): void {
  const { doc, colours } = paper;
  put(paper, part, 'H3', `${title}: ${caption}`);
  doc.y += 4;
  doc.font('regular').fontSize(8.5);
  const cell = (text: string, i: number, header: boolean): PDFKit.Mixins.CellOptions => ({
    text,
    type: header || i === 0 ? 'TH' : 'TD',
    align: { x: numeric[i] ? 'right' : 'left', y: 'center' },
    ...(header ? { font: { src: 'bold', size: 8.5 } } : {}),
  });
  doc.table({
    position: { x: MARGIN, y: doc.y },
    maxWidth: doc.page.width - 2 * MARGIN,
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: colours.rule, textColor: colours.ink, padding: [2.5, 4, 2.5, 2] } as object,
    data: [head.map((text, i) => cell(text, i, true)), ...rows.map((row) => row.map((text, i) => cell(text, i, false)))],
    ...({ structParent: part } as object),
  });
  for (const note of notes) put(paper, part, 'P', note, colours.muted);
}

/** The citation and the number of the page, at the foot of each; no part of what is read aloud. */
function feet({ doc, colours }: Paper, handout: Handout): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    const y = doc.page.height - MARGIN;
    // Below the margin a text would begin a page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as object);
    doc.font('regular').fontSize(7.5).fillColor(colours.muted);
    doc.text(handoutFoot(handout), MARGIN, y, { width: doc.page.width - 2 * MARGIN - 90, height: 20, ellipsis: true });
    doc.text(handout.words.page(i + 1, count), doc.page.width - MARGIN - 80, y, { width: 80, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
}
