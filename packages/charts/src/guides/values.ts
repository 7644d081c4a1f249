import type { Box, LinePoint } from '../labels/boxes.js';
import { placeTickLabels } from '../labels/label-placement.js';
import { textWidth } from '../scene/text-width.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';

/**
 * Grid lines with their values above them, clear of the line; zero is drawn stronger. Gives the boxes of the values as well,
 * for labels that come after them. No ticks give nothing.
 */
export function valueGuide(
  ticks: readonly number[],
  y: LinearScale,
  words: (value: number) => string,
  points: readonly LinePoint[],
  obstacles: readonly Box[],
): { readonly nodes: readonly SceneNode[]; readonly labelBoxes: readonly Box[] } {
  const rules = ticks.map((value): SceneNode => ({
    type: 'line',
    stroke: value === 0 ? 'ink' : 'rule',
    strokeWidth: value === 0 ? 1.5 : 1,
    x1: { f: 0, px: 0 },
    y1: y.at(value),
    x2: { f: 1, px: 0 },
    y2: y.at(value),
  }));
  const labels = placeTickLabels(
    ticks.map((value) => ({ text: words(value), y: y.at(value) })),
    points,
    obstacles,
  );
  return { nodes: [...rules, ...labels], labelBoxes: boxesOf(labels) };
}

/** Boxes of texts that are anchored to an edge. */
function boxesOf(nodes: readonly SceneNode[]): Box[] {
  return nodes.flatMap((n): Box[] => {
    if (n.type !== 'text') return [];
    const width = textWidth(n.runs[0]!.text, n.size, false) / NARROWEST_PX;
    return [{ from: n.anchor === 'end' ? 1 - width : 0, to: n.anchor === 'end' ? 1 : width, top: n.y - n.size, bottom: n.y + 3 }];
  });
}
