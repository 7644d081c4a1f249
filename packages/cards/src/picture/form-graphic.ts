/** The graphic of a social picture: one drawing, as large as fits. */
import { WIDE_PX, type Scene } from '@trendbeeld/charts';
import type { Room } from '../block/diagram-parts.js';
import type { Block } from '../block/type.js';
import { captioned } from './caption.js';
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

/** Size of the title of a drawing, px. */
const TITLE = 21;

/** What a drawing says above itself: its title and its source. */
export interface Titled {
  readonly title: string;
  readonly source: string;
}

/** A drawing below its title and its source in at most a height. @param make gives it for the height that it gets. */
function below({ title, source }: Titled, width: number, height: number, gap: number, make: (room: number) => Block): Block {
  const set = (room: number): Block => captioned(title, 'graphic', make(room), source, width, TITLE, gap);
  const first = height - 2 * TITLE * 1.3 - gap;
  const tried = set(first);
  // What its title and source left over, or took too much.
  return set(first + height - tried.height);
}

/** A scene below its title, as large as fits; one that grows fills the height. Null where its labels would be too small. */
function fittedScene(scene: Scene, titled: Titled, width: number, height: number): Fitted | null {
  // Notes stand below a scene in its narrow layout, so that one is not taken here unless it is without notes.
  const notes = scene.notes.length > 0;
  const zoomOf = (room: number): number => {
    const fits = Math.min(2.1, room / scene.height, width / 262);
    // Labels have better places in the wide layout: a little less zoom is worth that.
    // A hair less, so that it is wide enough in whole px too.
    const wide = (width / WIDE_PX) * 0.999;
    return fits > wide && (notes || wide > 0.7 * fits) ? wide : fits;
  };
  let zoom = 0;
  const block = below(titled, width, height, 14, (room) => {
    zoom = zoomOf(room);
    return sceneBlock(scene, width, Math.max(zoom, 0.1), Math.min(room, width * TALLEST));
  });
  return zoom < LEAST_ZOOM || block.height > height + 1 ? null : { block, size: 13 * zoom, marks: true };
}

/** A drawing that grows is no higher than this share of its width. */
const TALLEST = 0.8;

/** The drawing of a trend as large as fits: explanations of items give way first; null where nothing can be read. */
export function fittedGraphic({ drawn, title }: Drawing, source: string, width: number, height: number): Fitted | null {
  const titled = { title, source };
  if (!('scene' in drawn)) return fittedRows(drawn.block, titled, [false, true], width, height);
  return fittedScene(drawn.scene, titled, width, height) ?? (drawn.rows && fittedRows(drawn.rows, titled, [true], width, height));
}

/** Rows below their title, in the largest type that fits. @param brief whether explanations are left out, in the order of the tries. */
function fittedRows(make: (room: Room) => Block, { title, source }: Titled, brief: readonly boolean[], width: number, height: number): Fitted | null {
  for (const short of brief)
    for (const size of SIZES) {
      const block = captioned(title, 'words', make({ width, size, brief: short }), source, width, TITLE, 16);
      if (block.height <= height) return { block, size, marks: false };
    }
  return null;
}
