/** The graphic of a social picture: one drawing, as large as fits, or a key figure. */
import { WIDE_PX, type Scene } from '@trendbeeld/charts';
import type { Room } from '../block/diagram-parts.js';
import type { Drawing } from './drawing.js';
import { sceneBlock } from './graphic.js';
import type { KeyFigure } from './key-figure.js';
import { headlineBlock, paragraph, stacked, type Block } from '../block/type.js';

/** Below this zoom the labels of a chart cannot be read in a thumbnail. */
const LEAST_ZOOM = 1.2;
/** Sizes of the text of a diagram, px; the largest that fits is taken. */
const SIZES = [30, 28, 26, 24, 22, 20, 19] as const;

/** A scene with its title, as large as fits; null where its labels would be too small. */
export function fittedScene(scene: Scene, title: string, width: number, height: number): Block | null {
  const head = titleBlock(title, width);
  // A chart is never laid out narrower than 262 px, as its labels need that.
  const fits = Math.min(2.1, (height - head.height - 16) / scene.height, width / 262);
  // Labels have better places in the wide layout: a little less zoom is worth that.
  const zoom = fits > width / WIDE_PX && width / WIDE_PX > 0.8 * fits ? width / WIDE_PX : fits;
  return zoom < LEAST_ZOOM
    ? null
    : stacked([
        [0, head],
        [16, sceneBlock(scene, width, zoom)],
      ]);
}

/** A graphic, and whether it has the marks of certainty of the drawing. */
export interface Fitted {
  readonly block: Block;
  readonly marks: boolean;
}

/** The drawing of a trend as large as fits: explanations of items give way first; null where nothing can be read. */
export function fittedGraphic({ drawn, title }: Drawing, width: number, height: number): Fitted | null {
  const plain = (block: Block | null): Fitted | null => block && { block, marks: false };
  if (!('scene' in drawn)) return plain(fittedRows(drawn.block, title, [false, true], width, height));
  const block = fittedScene(drawn.scene, title, width, height);
  return block ? { block, marks: true } : plain(drawn.rows && fittedRows(drawn.rows, title, [true], width, height));
}

/** Rows below their title, in the largest type that fits. @param brief whether explanations are left out, in the order of the tries. */
function fittedRows(make: (room: Room) => Block, title: string, brief: readonly boolean[], width: number, height: number): Block | null {
  const head = titleBlock(title, width);
  for (const short of brief)
    for (const size of SIZES) {
      const made = make({ width, size, brief: short });
      if (head.height + 18 + made.height <= height)
        return stacked([
          [0, head],
          [18, made],
        ]);
    }
  return null;
}

/** A number of the study as the graphic: large, with what it is about, when, and how the study knows it. */
export function keyFigureBlock({ value, subject, period, certainty, expected }: KeyFigure, width: number): Block {
  const tone = expected ? 'expected' : 'accent';
  return stacked([
    [0, headlineBlock(value, width, { size: value.length > 14 ? 64 : 92, leading: 1.12, bold: true, tone })],
    [16, paragraph(subject, width, { size: 30, leading: 1.3, bold: true })],
    [8, paragraph(`${period} (${certainty})`, width, { size: 24, tone: 'muted' })],
  ]);
}

const titleBlock = (title: string, width: number): Block => headlineBlock(title, width, { size: 24, leading: 1.25, bold: true });
