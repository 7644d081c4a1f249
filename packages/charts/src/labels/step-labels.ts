import type { Across, SceneNode, Show } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import type { Box } from './boxes.js';
import { blockBox, blockHeight, blockNodes, isFree, type Block, type Obstacles, type Spot } from './free-place.js';

/** A label of a mark that spans some of the width. */
export interface StepLabel {
  readonly block: Block;
  /** The mark itself. */
  readonly mark: Box;
}

/** Labels on their places. */
export interface PlacedStepLabels {
  readonly nodes: readonly SceneNode[];
  /** Boxes of words and of the lines that lead to them, for labels that come after them. */
  readonly boxes: readonly Box[];
  /** Indices of the labels that are numbers on narrow screens, in the order of the numbers. */
  readonly noted: readonly number[];
  /** Those of `noted` that have no room on wide screens either: their number stands at every width. */
  readonly homeless: readonly number[];
}

/** px between a mark and its label, to try in this order. From {@link LEADER_FROM} on a line leads to the label. */
const GAPS = [5, 9, 14, 20, 28, 36, 46, 58, 72, 84, 96, 108, 120, 132, 144] as const;
const LEADER_FROM = 14;
const BADGE = { size: 12, radius: 9 } as const;

/** A spot with the line that leads to it. */
interface Lead {
  readonly spot: Spot;
  readonly box: Box;
  /** Top, bottom and place of the line; null where the label stands close. */
  readonly line: { readonly f: number; readonly top: number; readonly bottom: number } | null;
}

/**
 * Places labels above or below marks, clear of all marks, lines and each other at the narrowest width; further away with a thin
 * line that leads there. A label that fits nowhere there becomes a number in a circle on narrow screens, and its words stand in
 * the drawing on wide ones. Short marks choose first, as long ones have more room.
 */
export function placeStepLabels(labels: readonly StepLabel[], obstacles: Obstacles): PlacedStepLabels {
  const order = labels.map((l, i) => ({ ...l, i })).toSorted((a, b) => a.mark.to - a.mark.from - (b.mark.to - b.mark.from));
  const taken: Box[] = [...obstacles.boxes];
  const now = (): Obstacles => ({ ...obstacles, boxes: taken });
  const direct = new Map<number, Lead>();
  for (const { block, mark, i } of order) {
    const lead = leadTo(block, mark, now(), NARROWEST_PX);
    if (!lead) continue;
    direct.set(i, lead);
    taken.push(...boxesOf(lead));
  }
  const noted = labels.map((_, i) => i).filter((i) => !direct.has(i));
  const homeless: number[] = [];
  const nodes = [...direct].flatMap(([i, lead]) => draw(labels[i]!.block, lead));
  // Numbers on narrow screens and words on wide ones are never seen together: each keeps clear of its own kind.
  const wides = [...taken];
  for (const [n, i] of noted.entries()) {
    const { block, mark } = labels[i]!;
    const wide = leadTo(block, mark, { ...obstacles, boxes: wides }, WIDE_PX);
    if (wide) {
      nodes.push(...blockNodes(block, wide.spot, 'wide'));
      wides.push(...boxesOf(wide));
    } else homeless.push(i);
    const badge = badgeSpot(mark, { ...obstacles, boxes: wide ? taken : [...taken, ...wides] });
    nodes.push(...badgeNodes(badge, n + 1, wide ? 'narrow' : undefined));
    taken.push(badgeBox(badge));
    if (!wide) wides.push(badgeBox(badge));
  }
  return { nodes, boxes: [...taken, ...wides].slice(obstacles.boxes.length), noted, homeless };
}

/** The nearest free place of a block; null for none. */
function leadTo(block: Block, mark: Box, obstacles: Obstacles, widthPx: number): Lead | null {
  const height = blockHeight(block);
  const inside = (share: number): number => mark.from + (mark.to - mark.from) * share;
  const close = [
    ['start', mark.from],
    ['end', mark.to],
    ['middle', inside(0.5)],
    ['start', inside(0.5)],
    ['end', inside(0.5)],
  ] as const;
  // A line at the very edge of a mark would look like an axis.
  const far = [
    ['start', inside(0.06)],
    ['end', inside(0.94)],
    ['middle', inside(0.5)],
    ['start', inside(0.5)],
    ['end', inside(0.5)],
  ] as const;
  for (const gap of GAPS)
    for (const above of [true, false])
      for (const [anchor, f] of gap < LEADER_FROM ? close : far) {
        const spot: Spot = { f, px: 0, anchor, y: above ? mark.top - gap - height : mark.bottom + gap };
        const box = blockBox(block, spot, widthPx);
        if (!isFree(box, obstacles, widthPx)) continue;
        // Far from a mark a line leads there; on the wide screen, where the line cannot be hidden, only close places count.
        if (gap < LEADER_FROM) return { spot, box, line: null };
        if (widthPx !== NARROWEST_PX) continue;
        const line = above ? { f, top: box.bottom + 1, bottom: mark.top } : { f, top: mark.bottom, bottom: box.top };
        if (isFree({ from: f, to: f, top: line.top + 1, bottom: line.bottom - 1 }, { ...obstacles, lines: [] }, widthPx)) return { spot, box, line };
      }
  return null;
}

function draw(block: Block, { spot, line }: Lead): SceneNode[] {
  const x = { f: spot.f, px: 0 };
  const lead: SceneNode[] = line ? [{ type: 'line', stroke: 'muted', strokeWidth: 1, x1: x, y1: line.top, x2: x, y2: line.bottom }] : [];
  return [...lead, ...blockNodes(block, spot)];
}

/** The words with a little room around, and the line that leads to them. */
function boxesOf({ box, line }: Lead): Box[] {
  const room = 2 / NARROWEST_PX;
  const words = { ...box, from: box.from - room, to: box.to + room };
  return line ? [words, { from: line.f - room, to: line.f + room, top: line.top, bottom: line.bottom }] : [words];
}

/** The middle of a number in a circle. */
interface Badge {
  readonly x: Across;
  readonly y: number;
}

/** A number in a circle. */
function badgeNodes({ x, y }: Badge, number: number, show: Show | undefined): SceneNode[] {
  const shown = show ? { show } : {};
  return [
    { type: 'circle', x, y, r: BADGE.radius, fill: 'ground', stroke: 'ink', strokeWidth: 1.5, ...shown },
    { type: 'text', x, y: y + 4.3, size: BADGE.size, anchor: 'middle', runs: [{ text: String(number), bold: true }], ...shown },
  ];
}

function badgeBox({ x, y }: Badge): Box {
  const half = (BADGE.radius + 2) / NARROWEST_PX;
  const at = x.f + x.px / NARROWEST_PX;
  return { from: at - half, to: at + half, top: y - BADGE.radius - 2, bottom: y + BADGE.radius + 2 };
}

/** Where the number of a note stands: close above, below or beside its mark; where nothing is free there, on the mark itself. */
function badgeSpot(mark: Box, obstacles: Obstacles): Badge {
  const beside = BADGE.radius + 4;
  const middle: Across = { f: (mark.from + mark.to) / 2, px: 0 };
  const row = (gap: number): Badge[] => [mark.top - gap - BADGE.radius, mark.bottom + gap + BADGE.radius].map((y) => ({ x: middle, y }));
  const sides = [mark.top, mark.bottom].flatMap((y): Badge[] => [
    { x: { f: mark.to, px: beside }, y },
    { x: { f: mark.from, px: -beside }, y },
  ]);
  const spots = [...GAPS.filter((g) => g < LEADER_FROM).flatMap(row), ...sides];
  return spots.find((b) => isFree(badgeBox(b), obstacles, NARROWEST_PX)) ?? { x: middle, y: (mark.top + mark.bottom) / 2 };
}
