import type { Across, SceneNode, Show, TextNode, TextRun, Tone } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';
import type { Box, LinePoint } from './boxes.js';
import { blockBox, blockHeight, blockNodes, isFree, type Block, type Obstacles, type Spot } from './free-place.js';
import { pushApart } from './push-apart.js';
import { SLOPE, valueLines, type SlopeColumns, type SlopeText } from './slope-columns.js';
import { wrapText } from '../scene/text-width.js';

/** A row of a slope chart with its look and the places of its points. */
export interface SlopeLine extends SlopeText {
  readonly tone: Tone;
  readonly bold: boolean;
  readonly stroke: Tone;
  /** Thickness of its line, px. */
  readonly width: number;
  /** px down at both moments; null for a missing value. */
  readonly ys: readonly [number | null, number | null];
}

/** Labels of one side. */
export interface SlopeLabels {
  readonly nodes: readonly SceneNode[];
  /** px down where the lowest one ends; the frame's top for none. */
  readonly bottom: number;
  /** Whether one had to move away from its point. Then all stand further from the points, with thin lines to them. */
  readonly moved: boolean;
}

/** px between two labels of several lines. */
const BETWEEN = 6;
/** px that a label's middle may lie beside its point before a line joins the two. */
const NEAR = 3;

/** A label: the lines that it has at the narrowest width, and where it wants to be. */
interface Label {
  /** Place of its point; null without one. */
  readonly y: number | null;
  readonly wish: number;
  readonly height: number;
  readonly draw: (top: number, f: number) => readonly SceneNode[];
}

/** Values left of the points. The same text at one place stands once. */
export function leftLabels(lines: readonly SlopeLine[], { start, lead }: SlopeColumns, frame: { readonly top: number; readonly bottom: number }): SlopeLabels {
  const valued = lines.filter((l) => l.values[0] !== null);
  const same = (a: SlopeLine, b: SlopeLine): boolean => a.values[0] === b.values[0] && a.ys[0] === b.ys[0];
  const firsts = valued.filter((l, i) => valued.findIndex((o) => same(o, l)) === i);
  const labels = firsts.map((line): Label => {
    const shared = valued.some((o) => same(o, line) && (o.tone !== line.tone || o.bold !== line.bold));
    const look = shared ? ({ bold: false, tone: 'ink' } as const) : { bold: line.bold, tone: line.tone };
    const texts = valueLines(line.values[0]!);
    return {
      y: line.ys[0],
      wish: line.ys[0]!,
      height: texts.length * SLOPE.line,
      draw: (top, f) =>
        texts.map((text, i) => ({
          ...textAt([{ text, ...look }], { f, px: start.px - SLOPE.gap }, top + i * SLOPE.line, SLOPE.value),
          anchor: 'end' as const,
        })),
    };
  });
  return column(labels, { f: start.f, px: start.px - SLOPE.gap + 3, lead: -lead }, frame, 0);
}

/**
 * Values right of the points; with `names` also the names and the words for what is missing: below the value at the narrowest
 * width, beside it where there is room. A row without a second value has its name where its line begins.
 */
export function rightLabels(
  lines: readonly SlopeLine[],
  columns: SlopeColumns,
  names: boolean,
  frame: { readonly top: number; readonly bottom: number },
): SlopeLabels {
  const px = columns.end.px + SLOPE.gap;
  const labels = lines.map((line): Label => {
    const value = line.values[1];
    const alone = (value === null ? [] : valueLines(value)).map((text): Runs => [{ text, bold: true, tone: line.tone }]);
    const narrow = names ? [...alone, ...nameLines(line, '', columns.room.narrow), ...noteLines(line, columns.room.narrow)] : alone;
    const wide = names ? [...nameLines(line, value ?? '', columns.room.wide), ...noteLines(line, columns.room.wide)] : alone;
    const set = (all: readonly Runs[], f: number, top: number, show?: Show): SceneNode[] =>
      all.map((runs, i) => ({
        ...textAt(runs, { f, px }, top + i * SLOPE.line, value !== null && i === 0 ? SLOPE.value : SLOPE.name),
        ...(show ? { show } : {}),
      }));
    return {
      y: line.ys[1],
      wish: line.ys[1] ?? line.ys[0] ?? frame.bottom,
      height: narrow.length * SLOPE.line,
      draw: (top, f) => (names ? [...set(narrow, f, top, 'narrow'), ...set(wide, f, top, 'wide')] : set(narrow, f, top)),
    };
  });
  return column(labels, { f: columns.end.f, px: px - 3, lead: columns.lead }, frame, names ? BETWEEN : 0);
}

type Runs = readonly TextRun[];

/** A name in lines, after its value on the first one; the value stays in one piece. No value is the empty text. */
function nameLines({ label, bold, tone }: SlopeLine, value: string, width: number): Runs[] {
  const whole = value.replaceAll(' ', '\u00a0');
  return wrapText(whole ? `${whole} ${label}` : label, width, whole ? SLOPE.value : SLOPE.name, bold || whole !== '').map((line, i): Runs => {
    if (i > 0 || !whole || !line.startsWith(whole)) return [{ text: line, bold, tone }];
    const rest = line.slice(whole.length);
    return [{ text: whole, bold: true, tone }, ...(rest ? [{ text: rest, bold, tone }] : [])];
  });
}

const noteLines = ({ notes }: SlopeLine, width: number): Runs[] =>
  notes.flatMap((note) => wrapText(note, width, SLOPE.name, false)).map((text): Runs => [{ text, tone: 'muted' }]);

/**
 * Names inside the plot, above or below their line at one of its ends, clear of all lines and values at the narrowest width;
 * null when one finds no place or a row has no line.
 */
export function directNames(
  lines: readonly SlopeLine[],
  { start, end }: SlopeColumns,
  frame: { readonly top: number; readonly bottom: number },
): SceneNode[] | null {
  const [from, to] = [start, end].map((x) => x.f + x.px / NARROWEST_PX) as [number, number];
  const paths = lines.map(({ ys: [a, b] }) => (a === null || b === null ? [] : [{ f: from, y: a }, { f: to, y: b }])); // prettier-ignore
  if (paths.some((p) => p.length === 0)) return null;
  const values = paths.flatMap(([a, b]): Box[] => [
    { from: 0, to: from, top: a!.y - 9, bottom: a!.y + 9 },
    { from: to, to: 1, top: b!.y - 9, bottom: b!.y + 9 },
  ]);
  let obstacles: Obstacles = { boxes: values, lines: paths, frame };
  const nodes: SceneNode[] = [];
  for (const [i, { label, bold, tone }] of lines.entries()) {
    const blocks = [NARROWEST_PX, (to - from) * NARROWEST_PX - 8].map((width): Block =>
      wrapText(label, width, SLOPE.name, bold).map((text) => ({ text, size: SLOPE.name, bold, tone })),
    );
    const found = blocks
      .filter((b) => b.length <= 2)
      .flatMap((block) => spotsOf(paths[i]!, { start, end }, blockHeight(block)).map((spot) => ({ block, spot })))
      .find(({ block, spot }) => isFree(blockBox(block, spot, NARROWEST_PX), obstacles, NARROWEST_PX));
    if (!found) return null;
    obstacles = { ...obstacles, boxes: [...obstacles.boxes, blockBox(found.block, found.spot, NARROWEST_PX)] };
    nodes.push(...blockNodes(found.block, found.spot));
  }
  return nodes;
}

/** Close to the line first, above it first, at its start first. */
function spotsOf([a, b]: readonly LinePoint[], { start, end }: Pick<SlopeColumns, 'start' | 'end'>, height: number): Spot[] {
  const ends = [
    { f: start.f, px: start.px + 3, y: a!.y, anchor: 'start' },
    { f: end.f, px: end.px - 3, y: b!.y, anchor: 'end' },
  ] as const;
  return [6, 10, 14].flatMap((gap) => [-gap - height, gap].flatMap((dy) => ends.map((e): Spot => ({ ...e, y: e.y + dy }))));
}

/** Labels above each other, their first line beside their points; thin lines join them to these where one had to move. */
function column(
  labels: readonly Label[],
  { f, px, lead }: { readonly f: number; readonly px: number; readonly lead: number },
  frame: { readonly top: number; readonly bottom: number },
  gap: number,
): SlopeLabels {
  const half = SLOPE.line / 2;
  const tops = pushApart(labels.map((l) => ({ top: l.wish - half, height: l.height })), frame, gap); // prettier-ignore
  const moved = labels.some((l, i) => l.y !== null && Math.abs(tops[i]! + half - l.y) > NEAR);
  const nodes = labels.flatMap((l, i): readonly SceneNode[] => {
    const top = tops[i]!;
    const to = { f: f + lead, px };
    const join: SceneNode[] = moved && l.y !== null ? [{ type: 'line', stroke: 'muted', x1: { f, px }, y1: l.y, x2: to, y2: top + half }] : [];
    return [...join, ...l.draw(top, moved ? to.f : f)];
  });
  return { nodes, moved, bottom: Math.max(frame.top, ...tops.map((top, i) => top + labels[i]!.height)) };
}

const textAt = (runs: Runs, x: Across, top: number, size: number): TextNode => ({ type: 'text', x, y: top + 13.5, size, runs });
