/** A drawing as a block: a scene at a zoom, or a diagram set for its width. */
import { el, fixedNodes, WIDE_PX, type Scene } from '@trendbeeld/charts';
import type { Drawing } from './drawing.js';
import { paragraph, stacked, tidy, type Block } from '../block/type.js';

/**
 * A scene drawn larger: laid out for `width / zoom` px and magnified, so that its labels grow with it. Annotations that have to
 * make way in a narrow layout stand numbered below it.
 *
 * @param height px that a scene which grows is drawn high, where that is more than its own. Default: its own.
 */
export function sceneBlock(scene: Scene, width: number, zoom: number, height = 0): Block {
  const inner = width / zoom;
  const stretch = scene.grows ? Math.max(1, height / zoom / scene.height) : 1;
  const drawing: Block = {
    nodes: [el('g', { transform: `scale(${tidy(zoom)})` }, fixedNodes(scene.nodes, inner, stretch))],
    height: scene.height * zoom * stretch,
  };
  const notes = inner < WIDE_PX ? scene.notes : [];
  return stacked([[0, drawing], ...notes.map((note, i) => [8, paragraph(`${i + 1}. ${note}`, width, { size: 13 * zoom })] as const)]);
}

/** From this width on a drawing is half as high as it is wide, px; a narrower one is higher. */
const BROAD = 520;

/** The height of a drawing that grows in a column of a width: 2 to 1 in a broad one, 5 to 4 in a narrow one. */
export const leadHeight = (width: number): number => (width >= BROAD ? width / 2 : width * 0.8);

/**
 * A drawing of the editorial picture. One that is higher than it is wide is drawn smaller, down to the size that it has on a page.
 *
 * @param size of the text of a diagram, px.
 */
export function drawingBlock({ drawn }: Drawing, width: number, zoom: number, size: number): Block {
  if (!('scene' in drawn)) return drawn.block({ width, size, brief: false });
  const lower = Math.max(Math.min(1, zoom), Math.min(zoom, (width * 0.9) / drawn.scene.height));
  return sceneBlock(drawn.scene, width, lower, leadHeight(width));
}
