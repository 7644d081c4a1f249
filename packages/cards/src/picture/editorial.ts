import { el, PAPER } from '@trendbeeld/charts';
import { certaintyBlock, verdictBlock } from './certainty.js';
import { pictureFile, kicker, sourceBlock, type Sheet, type Picture } from './sheet.js';
import { drawingBlock, sceneBlock } from './graphic.js';
import type { TrendContent } from './trend-content.js';
import { headlineBlock, paragraph, placed, rule, stacked, tidy, type Block } from '../block/type.js';

/** Width of the design, px; other widths are the same design, larger or smaller. */
export const EDITORIAL_WIDTH = 720;
/** Narrowest picture, px. */
export const NARROWEST_PICTURE = 320;

/** Measures of an editorial picture of a width: everything grows with it, but type never becomes small. */
export interface Measures {
  readonly width: number;
  readonly inner: number;
  readonly margin: number;
  /** px for one px of the design. */
  readonly unit: number;
  /** How much larger than on a page charts are drawn. */
  readonly zoom: number;
}

/** Measures for a width in px. @throws {RangeError} for a width below 320. */
export function measuresOf(width: number): Measures {
  if (!(width >= NARROWEST_PICTURE)) throw new RangeError(`width: ${width}. Expected at least ${NARROWEST_PICTURE} px.`);
  const unit = Math.max(0.92, width / EDITORIAL_WIDTH);
  const margin = tidy(Math.min(32 * unit, width * 0.05));
  const inner = tidy(width - 2 * margin);
  // Charts need 256 px of their own; a little more gives their labels air.
  return { width, inner, margin, unit, zoom: tidy(Math.min(1.25 * unit, Math.max(1, inner / 290))) };
}

/** The editorial picture of a trend: headline, sentence, graphic, certainty, source, in the order in which it is read. */
export function editorialPicture(content: TrendContent, width: number, id: string): Picture {
  const m = measuresOf(width);
  const { unit, inner } = m;
  const { entry, format, drawing } = content;
  const { language } = format;
  const lead = entry.trend.sentence[language];
  const small = { size: 14.5 * unit, leading: 1.4 };
  const body = stacked([
    [0, kicker(entry.domain.icon, entry.domain.title[language], content.place, inner, 16 * unit)],
    [6 * unit, headlineBlock(content.headline, inner, { size: 31 * unit, leading: 1.18, bold: true })],
    [12 * unit, drawing ? paragraph(lead, inner, { size: 18 * unit, leading: 1.42 }) : statement(lead, inner, unit)],
    [26 * unit, graphic(content, m)],
    [14 * unit, paragraph(drawing?.note ?? '', inner, { ...small, tone: 'muted' })],
    [16 * unit, certaintyBlock(content.certainty, inner, small)],
    [8 * unit, drawing?.verdict ? verdictBlock(drawing.verdict.verdict, drawing.verdict.note, language, inner, small) : null],
    [26 * unit, municipal(content, m)],
    [16 * unit, paragraph(content.none, inner, small)],
    [22 * unit, sourceBlock(content.sources, inner, 13 * unit)],
  ]);
  const { block, sheet } = editorialSheet(m, body);
  const svg = pictureFile(block, sheet, { id, language, title: content.headline, description: content.description });
  return { svg, width: sheet.width, height: sheet.height, alt: content.alt };
}

/** A body with the space around it, and the sheet of its natural height. */
export function editorialSheet({ width, margin, unit }: Measures, body: Block): { readonly block: Block; readonly sheet: Sheet } {
  const space = 22 * unit;
  const height = Math.ceil(2 * space + body.height);
  return { block: { nodes: placed(body, 0, space), height }, sheet: { width, height, margin, rule: tidy(6 * unit) } };
}

/** The sentence of a trend without a drawing: large, beside a line in the accent. */
function statement(text: string, width: number, unit: number): Block {
  const indent = 22 * unit;
  const set = headlineBlock(text, width - indent, { size: 24 * unit, leading: 1.4 });
  const line = el('rect', { x: 0, y: tidy(4 * unit), width: tidy(5 * unit), height: tidy(set.height - 8 * unit), fill: PAPER.accent });
  return { nodes: [line, ...placed(set, indent, 0)], height: set.height };
}

function graphic({ drawing }: TrendContent, { inner, unit, zoom }: Measures): Block | null {
  if (!drawing) return null;
  return stacked([
    [0, paragraph(drawing.about ?? '', inner, { size: 15 * unit, bold: true, tone: 'muted' })],
    [0, headlineBlock(drawing.title, inner, { size: 19 * unit, leading: 1.3, bold: true })],
    [2 * unit, paragraph(drawing.caption, inner, { size: 16 * unit })],
    [10 * unit, drawingBlock(drawing, inner, zoom, 17 * unit)],
  ]);
}

function municipal({ municipal: made }: TrendContent, { inner, unit, zoom }: Measures): Block | null {
  if (!made) return null;
  return stacked([
    [0, rule(inner)],
    [16 * unit, headlineBlock(made.title, inner, { size: 19 * unit, leading: 1.3, bold: true })],
    [2 * unit, paragraph(made.scene.title, inner, { size: 16 * unit })],
    [8 * unit, sceneBlock(made.scene, inner, zoom)],
    [10 * unit, paragraph(made.note, inner, { size: 14.5 * unit, leading: 1.4, tone: 'muted' })],
  ]);
}
