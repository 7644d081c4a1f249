import type { SeriesStyle } from '../scene/series-style.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import type { Box, LinePoint } from './boxes.js';
import { textColumn } from './text-column.js';
import { blockBox, blockHeight, blockNodes, isFree, type Block, type Obstacles, type Spot } from './free-place.js';

/** A line that wants its name beside it. */
export interface NamedLine {
  readonly label: string;
  readonly style: SeriesStyle;
  /** Its parts, in order. */
  readonly segments: readonly (readonly LinePoint[])[];
}

/** Width of the sample of the line before its name, and px between the two. */
const SAMPLE = { width: 22, gap: 6 } as const;
const SIZE = 13;

/**
 * Names beside their lines, near the end first, with a sample of the line before the name, clear of all lines and of each other
 * at the narrowest width. Null when a name finds no room.
 */
export function placeSeriesNames(
  lines: readonly NamedLine[],
  obstacles: Obstacles,
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[] } | null {
  const nodes: SceneNode[] = [];
  const boxes: Box[] = [];
  for (const { label, style, segments } of lines) {
    const block: Block = [{ text: label, size: SIZE, bold: true, tone: style.tone }];
    const box = (spot: Spot): Box => {
      const words = blockBox(block, spot, NARROWEST_PX);
      const taken = (SAMPLE.width + SAMPLE.gap) / NARROWEST_PX;
      return spot.anchor === 'start' ? { ...words, from: words.from - taken } : { ...words, to: words.to + taken };
    };
    const all: Obstacles = { ...obstacles, boxes: [...obstacles.boxes, ...boxes] };
    const spot = spotsAlong(segments.flat(), blockHeight(block)).find((s) => isFree(box(s), all, NARROWEST_PX));
    if (!spot) return null;
    boxes.push(box(spot));
    nodes.push(...sample(style, spot), ...blockNodes(block, spot));
  }
  return { nodes, boxes };
}

/**
 * Places above and below a line, the nearest to it first, among those the nearest to its end. Names end at their place (and the
 * sample comes after them), or begin there.
 */
function spotsAlong(points: readonly LinePoint[], height: number): Spot[] {
  const places = [...points].toReversed().flatMap((p, i, all) => {
    const before = all[i + 1];
    return before ? [p, { f: (p.f + before.f) / 2, y: (p.y + before.y) / 2 }] : [p];
  });
  const px = SAMPLE.width + SAMPLE.gap;
  return [5, 10, 16, 24].flatMap((gap) =>
    places.flatMap(({ f, y }) =>
      [y - gap - height, y + gap].flatMap((top): Spot[] => [
        { f, px: -px, y: top, anchor: 'end' },
        { f, px, y: top, anchor: 'start' },
      ]),
    ),
  );
}

/** A short piece of the line before its name, or after a name that ends there. */
function sample({ tone, width, dash }: SeriesStyle, { f, y, anchor }: Spot): SceneNode[] {
  const d = anchor === 'start' ? `M0,0L${SAMPLE.width},0` : `M${-SAMPLE.width},0L0,0`;
  return [{ type: 'inset', x: { f, px: 0 }, y: y + SIZE / 2 + 2, shapes: [{ d, stroke: tone, strokeWidth: width, ...dash }] }];
}

/** Names above the plot in the order given, each with a sample of its line. None take no height but a little room. */
export function seriesKey(
  names: readonly Pick<NamedLine, 'label' | 'style'>[],
  top: number,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const px = 34;
  let y = top;
  const nodes = names.flatMap(({ label, style: { tone, width, dash } }): SceneNode[] => {
    const text = textColumn([{ text: label, tone }], { x: { f: 0, px }, y, narrow: NARROWEST_PX - px, wide: WIDE_PX - px });
    const line: SceneNode = { type: 'inset', x: { f: 0, px: 0 }, y: y + 9, shapes: [{ d: 'M0,0L28,0', stroke: tone, strokeWidth: width, ...dash }] };
    y += text.height;
    return [line, ...text.nodes];
  });
  return { nodes, height: y - top + 6 };
}
