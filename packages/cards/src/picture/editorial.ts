import { el, PAPER } from '@trendbeeld/charts';
import { certaintyBlock } from './certainty.js';
import { captioned } from './caption.js';
import { layer } from './layer.js';
import { footBlock, pictureFile, kicker, type FileTexts, type Sheet, type Picture } from './sheet.js';
import { drawingBlock } from './graphic.js';
import { stripRow } from './strip.js';
import type { TrendContent } from './trend-content.js';
import { keptTogether } from '../words/letters.js';
import { headlineBlock, paragraph, placed, stacked, tidy, type Block, type Style } from '../block/type.js';

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

/** How a headline is set: a little smaller in a narrow picture, so that it does not take half of it. */
export const headStyle = ({ width, unit }: Measures): Style => ({ size: width < 480 ? 25 : 31 * unit, leading: 1.16, bold: true });

/** The editorial picture of a trend, in the order in which it is read: headline, sentence, then and since, graphic, certainty, source. */
export function editorialPicture(content: TrendContent, width: number, id: string): Picture {
  const m = measuresOf(width);
  const { unit, inner } = m;
  const { entry, format, drawing } = content;
  const { language } = format;
  const lead = entry.trend.sentence[language];
  const small = { size: 13.5 * unit, leading: 1.4 };
  const strip = stripRow(content.cells, inner, { fine: 13.5 * unit, number: (content.cells.length > 3 ? 23 : 26) * unit, words: 17.5 * unit });
  const above = stacked([
    [0, headBlock(content, inner, 16 * unit, headlineBlock(keptTogether(content.headline), inner, headStyle(m)))],
    [10 * unit, drawing ? layer('sentence', paragraph(lead, inner, { size: 17.5 * unit, leading: 1.4 })) : null],
    [10 * unit, drawing ? null : captioned('', 'words', statement(lead, inner, unit), content.short, inner, 16 * unit, 6 * unit)],
    [18 * unit, layer('strip', strip)],
    [20 * unit, graphic(content, m)],
    [14 * unit, layer('certainty', certaintyBlock(content.certainty, inner, small))],
    [8 * unit, layer('note', paragraph([content.none, drawing?.note].filter(Boolean).join(' '), inner, { ...small, tone: 'muted' }, content.none))],
  ]);
  const body = stacked([
    [0, above],
    [18 * unit, footBlock(content.sources, content.about, above.nodes, inner, 13 * unit)],
  ]);
  const { block, sheet } = editorialSheet(m, body);
  return pictureFile(block, sheet, textsOf(content, id), content.alt);
}

/** The domain above the headline. @param size of the domain, px. */
const headBlock = ({ entry: { domain }, format, place }: TrendContent, width: number, size: number, headline: Block): Block =>
  layer(
    'head',
    stacked([
      [0, kicker(domain.icon, domain.title[format.language], place, width, size)],
      [size * 0.375, headline],
    ]),
  );

/** What the file of a trend says of itself. */
export const textsOf = ({ format, headline, description, sources, about }: TrendContent, id: string): FileTexts => ({
  id,
  language: format.language,
  title: headline,
  description,
  sources,
  about,
});

/** A body with the space around it, and the sheet of its natural height. */
export function editorialSheet({ width, margin, unit }: Measures, body: Block): { readonly block: Block; readonly sheet: Sheet } {
  const space = 22 * unit;
  const height = Math.ceil(2 * space + body.height);
  return { block: { nodes: placed(body, 0, space), height }, sheet: { width, height, margin, rule: tidy(6 * unit), top: tidy(space) } };
}

/** The sentence of a trend without a drawing: large, beside a line in the accent. */
function statement(text: string, width: number, unit: number): Block {
  const indent = 22 * unit;
  const set = headlineBlock(text, width - indent, { size: 24 * unit, leading: 1.4 });
  const line = el('rect', { x: 0, y: tidy(4 * unit), width: tidy(5 * unit), height: tidy(set.height - 8 * unit), fill: PAPER.accent });
  return { nodes: [line, ...placed(set, indent, 0)], height: set.height };
}

function graphic({ drawing, short }: TrendContent, { inner, unit, zoom }: Measures): Block | null {
  if (!drawing) return null;
  // The chart of an outcome has room above its plot already.
  const gap = 'scene' in drawing.drawn && drawing.drawn.scene.grows && drawing.source !== null ? 2 : 10;
  return captioned(
    drawing.title,
    'scene' in drawing.drawn ? 'graphic' : 'words',
    drawingBlock(drawing, inner, zoom, 17 * unit),
    short,
    inner,
    16 * unit,
    gap * unit,
  );
}
