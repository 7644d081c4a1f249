/** The graphic of a social picture: one drawing, as large as fits. */
import { WIDE_PX, type Scene } from '@trendbeeld/charts';
import type { Room } from '../block/diagram-parts.js';
import { headlineBlock, stacked, type Block } from '../block/type.js';
import type { Drawing } from './drawing.js';
import { sceneBlock } from './graphic.js';

/** Below this zoom the labels of a chart cannot be read in a small picture. */
const LEAST_ZOOM = 1;
/** Sizes of the text of a diagram, px; the largest that fits is taken. */
const SIZES = [32, 30, 28, 26, 24, 22, 20, 19, 18, 17] as const;

/** A graphic that fits. */
export interface Fitted {
  readonly block: Block;
  /** Size of its text, px. */
  readonly size: number;
  /** Whether it has the marks of certainty of the drawing. */
  readonly marks: boolean;
}

const caption = (title: string, width: number): Block => headlineBlock(title, width, { size: 21, leading: 1.25, bold: true });

/** A scene below its title, as large as fits; one that grows fills the height. Null where its labels would be too small. */
function fittedScene(scene: Scene, title: string, width: number, height: number): Fitted | null {
  const head = caption(title, width);
  const room = height - head.height - 14;
  // Notes stand below a scene in its narrow layout, so that one is not taken here unless it is without notes.
  const notes = scene.notes.length > 0;
  const fits = Math.min(2.1, room / scene.height, width / 262);
  // Labels have better places in the wide layout: a little less zoom is worth that.
  // A hair less, so that it is wide enough in whole px too.
  const wide = (width / WIDE_PX) * 0.999;
  const zoom = fits > wide && (notes || wide > 0.7 * fits) ? wide : fits;
  return zoom < LEAST_ZOOM
    ? null
    : {
        block: stacked([
          [0, head],
          [14, sceneBlock(scene, width, zoom, room)],
        ]),
        size: 13 * zoom,
        marks: true,
      };
}

/** The drawing of a trend as large as fits: explanations of items give way first; null where nothing can be read. */
export function fittedGraphic({ drawn, title }: Drawing, width: number, height: number): Fitted | null {
  if (!('scene' in drawn)) return fittedRows(drawn.block, title, [false, true], width, height);
  return fittedScene(drawn.scene, title, width, height) ?? (drawn.rows && fittedRows(drawn.rows, title, [true], width, height));
}

/** Rows below their title, in the largest type that fits. @param brief whether explanations are left out, in the order of the tries. */
function fittedRows(make: (room: Room) => Block, title: string, brief: readonly boolean[], width: number, height: number): Fitted | null {
  const head = caption(title, width);
  for (const short of brief)
    for (const size of SIZES) {
      const made = make({ width, size, brief: short });
      const block = stacked([
        [0, head],
        [16, made],
      ]);
      if (block.height <= height) return { block, size, marks: false };
    }
  return null;
}
