/** Pictures as PDF for print: the same nodes as the SVG, painted as vectors, with the font inside and a text alternative. */
import type { Picture } from '@trendbeeld/cards';
import type { Markup, MarkupElement } from '@trendbeeld/charts';
// oxlint-disable-next-line import/no-named-as-default -- the name of its types, which is no value.
import PDFDocument from 'pdfkit';
import { FONTS } from './fonts.js';

/** What a PDF says of itself. */
export interface PdfInfo {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  /** ISO date; the same input then gives the same bytes. */
  readonly date: string;
}

/** A document of pdfkit. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** Points for a px: 72 and 96 an inch. */
export const POINTS = 0.75;

/** A tagged document without a page. @param size of its pages, points. */
export function pdfDocument({ title, subject, keywords, language, date }: PdfInfo, options: PDFKit.PDFDocumentOptions = {}): Pdf {
  const made = new Date(`${date}T00:00:00Z`);
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    // The types do not know it yet.
    ...({ subset: 'PDF/UA' } as object),
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Author: 'Trendbeeld', Subject: subject, Keywords: keywords, CreationDate: made, ModDate: made },
    ...options,
  });
  doc.registerFont('regular', FONTS[400]);
  doc.registerFont('bold', FONTS[700]);
  return doc;
}

/** The bytes of a document, once it ended. */
export function pdfBytes(doc: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    doc.end();
  });
}

/** One picture as a document of one page of its size. */
export async function picturePdf(picture: Picture, info: PdfInfo): Promise<Uint8Array> {
  const doc = pdfDocument(info);
  doc.addPage({ size: [picture.width * POINTS, picture.height * POINTS], margin: 0 });
  const whole = doc.struct('Document');
  doc.addStructure(whole);
  whole.add(doc.struct('Figure', { alt: picture.alt, title: info.title }, () => paintPicture(doc, picture, 0, 0, POINTS)));
  whole.end();
  return pdfBytes(doc);
}

/** Paints a picture onto the page at hand. @param x, y its top left, points. @param scale points for one of its px. */
export function paintPicture(doc: Pdf, { root }: Picture, x: number, y: number, scale: number): void {
  doc.save().translate(x, y).scale(scale);
  for (const child of root.children) paint(doc, child, {});
  doc.restore();
}

type Attributes = MarkupElement['attributes'];

/** What shapes inherit from the groups around them. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity'] as const;

const number = (value: unknown, other = 0): number => (value === undefined ? other : Number(value));

function paint(doc: Pdf, node: Markup, around: Attributes): void {
  if (typeof node === 'string') return;
  const a: Attributes = { ...Object.fromEntries(INHERITED.flatMap((name) => (around[name] === undefined ? [] : [[name, around[name]]]))), ...node.attributes };
  switch (node.tag) {
    case 'g':
      doc.save();
      transform(doc, a['transform']);
      for (const child of node.children) paint(doc, child, a);
      doc.restore();
      return;
    case 'rect':
      shape(doc, a, () => doc.rect(number(a['x']), number(a['y']), number(a['width']), number(a['height'])));
      return;
    case 'circle':
      shape(doc, a, () => doc.circle(number(a['cx']), number(a['cy']), number(a['r'])));
      return;
    case 'line':
      shape(doc, { ...a, fill: 'none' }, () => doc.moveTo(number(a['x1']), number(a['y1'])).lineTo(number(a['x2']), number(a['y2'])));
      return;
    case 'path':
      shape(doc, a, () => doc.path(String(a['d'])));
      return;
    case 'text':
      text(doc, node);
      return;
    // What a file says of itself stands in the properties of the document.
    case 'title':
    case 'desc':
    case 'metadata':
      return;
    default:
      throw new RangeError(`a picture with <${node.tag}> cannot become a PDF.`);
  }
}

/** `translate` and `scale`, in the order in which they are written. */
function transform(doc: Pdf, value: Attributes[string]): void {
  for (const [, name, values = ''] of String(value ?? '').matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [first = 0, second] = values.split(/[ ,]+/).map(Number);
    if (name === 'scale') doc.scale(first);
    else doc.translate(first, second ?? 0);
  }
}

function shape(doc: Pdf, a: Attributes, draw: () => unknown): void {
  const fill = a['fill'] === undefined ? '#000000' : String(a['fill']);
  const stroke = a['stroke'] === undefined || a['stroke'] === 'none' ? null : String(a['stroke']);
  if (fill === 'none' && stroke === null) return;
  doc.save();
  const opacity = number(a['opacity'], 1);
  doc.fillOpacity(opacity * number(a['fill-opacity'], 1)).strokeOpacity(opacity);
  if (stroke !== null) {
    doc.lineWidth(number(a['stroke-width'], 1));
    doc.lineCap(a['stroke-linecap'] === 'round' ? 'round' : 'butt');
    doc.lineJoin(a['stroke-linejoin'] === 'round' ? 'round' : 'miter');
    if (typeof a['stroke-dasharray'] === 'string') {
      const [dash = 1, space = dash] = a['stroke-dasharray'].split(/[ ,]+/).map(Number);
      doc.dash(dash, { space });
    }
  }
  draw();
  if (fill !== 'none' && stroke !== null) doc.fillAndStroke(fill, stroke);
  else if (stroke === null) doc.fill(fill);
  else doc.stroke(stroke);
  doc.restore();
}

/** A run of a text with its own weight, colour and size. */
interface Run {
  readonly text: string;
  readonly font: 'regular' | 'bold';
  readonly fill: string;
  readonly size: number;
  readonly width: number;
}

/** One line of text: runs behind each other on its base line. */
function text(doc: Pdf, { attributes: a, children }: MarkupElement): void {
  const runs = children.map((child): Run => {
    const own: Attributes =
      typeof child === 'string' ? a : { ...a, ...Object.fromEntries(Object.entries(child.attributes).filter(([, v]) => v !== undefined)) };
    const words = typeof child === 'string' ? child : child.children.filter((part) => typeof part === 'string').join('');
    const font = number(own['font-weight'], 400) >= 600 ? 'bold' : 'regular';
    const size = number(own['font-size']);
    return { text: words, font, size, fill: String(own['fill'] ?? '#000000'), width: doc.font(font).fontSize(size).widthOfString(words) };
  });
  const whole = runs.reduce((sum, run) => sum + run.width, 0);
  const anchor = a['text-anchor'];
  const start = number(a['x']) - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  const halo = a['stroke'] === undefined ? null : String(a['stroke']);
  const set = (how: (run: Run) => PDFKit.Mixins.TextOptions): void => {
    let x = start;
    for (const run of runs) {
      doc.font(run.font).fontSize(run.size).fillColor(run.fill);
      doc.text(run.text, x, number(a['y']), { lineBreak: false, baseline: 'alphabetic', ...how(run) });
      x += run.width;
    }
  };
  doc.save();
  if (halo !== null) {
    // The rim lies below the letters.
    doc.lineWidth(number(a['stroke-width'], 1)).lineJoin('round').strokeColor(halo);
    set(() => ({ stroke: true, fill: false }));
  }
  set(() => ({ fill: true, stroke: false }));
  doc.restore();
}
