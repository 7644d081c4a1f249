import type { SeriesStyle } from '../scene/series-style.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';
import type { Box, Frame } from './boxes.js';
import { blockBox, blockNodes, freeSpot, type Block, type Obstacles, type Spot } from './free-place.js';
import { pushApart } from './push-apart.js';
import { textWidth } from '../scene/text-width.js';

/** The last value of a line. */
export interface EndValue {
  /** Where the line ends: fraction of the width, px. */
  readonly f: number;
  readonly y: number;
  readonly text: string;
  readonly style: SeriesStyle;
}

/** Texts on their places. */
export interface PlacedValues {
  readonly nodes: readonly SceneNode[];
  readonly boxes: readonly Box[];
}

const SIZE = 14;
/** px between the end of a line and its value. */
const ASIDE_PX = 8;
/** Fraction of the width between the end of a line and a value that had to move, for the line that joins them. */
const LEAD = 0.025;

/** Fraction of the width that values beside the last ends need. No texts need the least. */
export const valuesRoom = (texts: readonly string[]): number =>
  LEAD + (ASIDE_PX + Math.max(0, ...texts.map((t) => textWidth(t, SIZE, true))) + 2) / NARROWEST_PX;

/** Values right of lines that end at one moment, pushed apart; a value that moved has a line that leads to it. */
export function endValues(ends: readonly EndValue[], frame: Frame): PlacedValues {
  const height = SIZE + 3;
  const tops = pushApart(
    ends.map((e) => ({ top: e.y - height / 2, height })),
    { top: frame.top - 12, bottom: frame.bottom + 2 },
  );
  const moved = ends.some((e, n) => Math.abs(tops[n]! + height / 2 - e.y) > 3);
  const nodes = ends.flatMap(({ f, y, text, style: { tone } }, n): SceneNode[] => {
    const middle = tops[n]! + height / 2;
    const at = moved ? f + LEAD : f;
    const px = ASIDE_PX - 3;
    const lead: SceneNode[] = moved ? [{ type: 'line', stroke: tone, x1: { f, px }, y1: y, x2: { f: at, px }, y2: middle }] : [];
    return [...lead, { type: 'text', x: { f: at, px: ASIDE_PX }, y: middle + 5, size: SIZE, halo: true, runs: [{ text, bold: true, tone }] }];
  });
  return { nodes, boxes: ends.map(({ f }, n) => ({ from: f, to: 1, top: tops[n]!, bottom: tops[n]! + height })) };
}

/** Values of lines that end earlier, above or below their ends where there is room; without room the table tells them. */
export function earlyValues(ends: readonly EndValue[], obstacles: Obstacles): PlacedValues {
  const boxes: Box[] = [];
  const nodes: SceneNode[] = [];
  for (const { f, y, text, style } of ends) {
    const block: Block = [{ text, size: SIZE, bold: true, tone: style.tone }];
    const spots = [-26, 8, -36, 18, -46, 28].flatMap((dy) => (['middle', 'start', 'end'] as const).map((anchor): Spot => ({ f, px: 0, y: y + dy, anchor })));
    const spot = freeSpot(block, spots, { ...obstacles, boxes: [...obstacles.boxes, ...boxes] }, NARROWEST_PX);
    if (!spot) continue;
    nodes.push(...blockNodes(block, spot));
    boxes.push(blockBox(block, spot, NARROWEST_PX));
  }
  return { nodes, boxes };
}
