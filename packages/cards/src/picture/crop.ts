/**
 * What is left of a picture when someone cuts a side off. The source stands so that every crop by one side that keeps most of the marks
 * keeps it too: it stands above the marks at the right, and below them at the left.
 */
import { PAPER, type Markup, type MarkupElement } from '@trendbeeld/charts';
import { widthOf } from '../block/type.js';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which part of the marks a crop keeps at least. A picture with fewer of them is no longer that graphic. */
export const KEPT = 0.6;

/** What stands in a drawing. */
export interface Standing {
  /** Shapes that show figures: circles, bars, the corners of lines. Lines of the grid and areas behind them are none. */
  readonly marks: readonly Box[];
  readonly texts: readonly Box[];
}

/** Paint of shapes that show figures. A straight line in the colours of text is an axis or a rule. */
const SHOWS = new Set<unknown>([PAPER.accent, PAPER.expected]);
const TEXT = new Set<unknown>([PAPER.ink, PAPER.muted]);
const shows = ({ tag, attributes: { fill, stroke } }: MarkupElement): boolean =>
  [fill, stroke].some((paint) => SHOWS.has(paint) || (tag !== 'line' && TEXT.has(paint)));

/** A place and how much larger than it is written something is drawn there. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A frame within another: `translate` and `scale`, in the order in which they are written. */
function within(frame: Frame, transform: string): Frame {
  let { x, y, scale } = frame;
  for (const [, name, values = ''] of transform.matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = values.split(/[ ,]+/).map(Number);
    if (name === 'scale') scale *= first;
    else [x, y] = [x + first * scale, y + second * scale];
  }
  return { x, y, scale };
}

/** What stands in pieces of a picture, in the px of what they are part of. @param painted whether the group around them gives them paint. */
export function standing(nodes: readonly Markup[], frame: Frame = { x: 0, y: 0, scale: 1 }, painted = false): Standing {
  const marks: Box[] = [];
  const texts: Box[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const { tag, attributes, children } = node;
    const at = typeof attributes['transform'] === 'string' ? within(frame, attributes['transform']) : frame;
    if (tag === 'text') texts.push(textBox(node, at));
    else if (tag === 'g') {
      const inner = standing(children, at, painted || shows(node));
      marks.push(...inner.marks);
      texts.push(...inner.texts);
    } else if (painted || shows(node)) marks.push(...shapeBoxes(node, at));
  }
  return { marks, texts };
}

const number = (value: unknown): number => Number(value ?? 0);
const box = ({ x, y, scale }: Frame, left: number, top: number, width = 0, height = 0): Box => ({
  left: x + left * scale,
  top: y + top * scale,
  right: x + (left + width) * scale,
  bottom: y + (top + height) * scale,
});

/** A line of text, as wide as it is set at most. */
export function textBox({ attributes: a, children }: MarkupElement, at: Frame): Box {
  const size = number(a['font-size']);
  const runs = children.map((child): readonly [string, MarkupElement['attributes']] =>
    typeof child === 'string' ? [child, {}] : [child.children.filter((part) => typeof part === 'string').join(''), child.attributes],
  );
  const width = runs.reduce(
    (sum, [text, own]) => sum + widthOf(text, { size: number(own['font-size'] ?? size), bold: (own['font-weight'] ?? a['font-weight']) === 700 }),
    0,
  );
  const left = number(a['x']) - (a['text-anchor'] === 'end' ? width : a['text-anchor'] === 'middle' ? width / 2 : 0);
  return box(at, left, number(a['y']) - size, width, size * 1.25);
}

function shapeBoxes({ tag, attributes: a }: MarkupElement, at: Frame): Box[] {
  switch (tag) {
    case 'circle':
      return [box(at, number(a['cx']) - number(a['r']), number(a['cy']) - number(a['r']), 2 * number(a['r']), 2 * number(a['r']))];
    case 'rect':
      return [box(at, number(a['x']), number(a['y']), number(a['width']), number(a['height']))];
    case 'line': {
      const [x1, x2, y1, y2] = [a['x1'], a['x2'], a['y1'], a['y2']].map(number) as [number, number, number, number];
      return [box(at, Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1))];
    }
    // A line is seen corner by corner: half of it is half of the figures.
    case 'path':
      return [...String(a['d']).matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => box(at, Number(x), Number(y)));
    default:
      return [];
  }
}

/** How far a picture can be cut from each side, px, with {@link KEPT} of the marks still whole. */
export interface Limits {
  /** A cut at the left leaves what stands right of this, and so on. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The limits of some marks; null for none. */
export function limitsOf(marks: readonly Box[]): Limits | null {
  if (marks.length === 0) return null;
  const kept = Math.ceil(marks.length * KEPT) - 1;
  const rising = (side: keyof Box): number => marks.map((mark) => mark[side]).toSorted((a, b) => a - b)[kept]!;
  const falling = (side: keyof Box): number => marks.map((mark) => mark[side]).toSorted((a, b) => b - a)[kept]!;
  return { left: falling('left'), right: rising('right'), top: falling('top'), bottom: rising('bottom') };
}

/** The limits of a drawing: of the marks of a graphic, and of the lines of words. */
export function limitsWithin(nodes: readonly Markup[], kind: 'graphic' | 'words'): Limits | null {
  const { marks, texts } = standing(nodes);
  return limitsOf(kind === 'words' || marks.length === 0 ? texts : marks);
}
