/** A drawing as a block: a scene at a zoom, or a diagram set for its width. */
import { el, fixedNodes, WIDE_PX, type Scene } from '@trendbeeld/charts';
import type { Drawing } from './drawing.js';
import { paragraph, stacked, tidy, type Block } from '../block/type.js';

/**
 * A scene drawn larger: laid out for `width / zoom` px and magnified, so that its labels grow with it. Annotations that have to
 * make way in a narrow layout stand numbered below it.
 */
export function sceneBlock(scene: Scene, width: number, zoom: number): Block {
  const inner = width / zoom;
  const drawing: Block = { nodes: [el('g', { transform: `scale(${tidy(zoom)})` }, fixedNodes(scene.nodes, inner))], height: scene.height * zoom };
  const notes = inner < WIDE_PX ? scene.notes : [];
  return stacked([[0, drawing], ...notes.map((note, i) => [8, paragraph(`${i + 1}. ${note}`, width, { size: 13 * zoom })] as const)]);
}

/** A drawing of the editorial picture. @param size of the text of a diagram, px. */
export function drawingBlock({ drawn }: Drawing, width: number, zoom: number, size: number): Block {
  return 'scene' in drawn ? sceneBlock(drawn.scene, width, zoom) : drawn.block({ width, size, brief: false });
}
