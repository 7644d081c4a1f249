import { boxDepth, circleContains, circleDepth, contains, segmentDepth, straightPieces, type Box, type Segment } from './geometry.js';

/** A text as it is set: the box of its ink. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  /** Its rim keeps it clear of grid lines. */
  readonly halo: boolean;
  /** In the background's colour: made to stand on a filled shape. */
  readonly reversed: boolean;
  /** Its width as the engine sets it, px. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** Its place in the order of drawing. */
  readonly order: number;
}

/** A mark that texts keep clear of. */
export interface DrawnMark {
  /** Its element and classes: "line.tb-stroke-expected". */
  readonly name: string;
  readonly order: number;
  /** A grid line, which a text with a halo may lie over. */
  readonly grid: boolean;
  /** How far it reaches into a box, px; 0 or less when it is clear of it. */
  readonly depth: (box: Box) => number;
}

/** A filled shape that can carry a text: what is drawn before it is hidden under the text. */
export interface DrawnGround {
  readonly order: number;
  /** A quiet fill: the background, wash or rule. Otherwise only a reversed text may stand on it. */
  readonly quiet: boolean;
  readonly holds: (box: Box) => boolean;
}

/** What one drawing shows at its width. */
export interface Drawing {
  readonly frame: Box;
  readonly texts: readonly DrawnText[];
  readonly marks: readonly DrawnMark[];
  readonly grounds: readonly DrawnGround[];
}

/**
 * Fills that are meant as background, by class: washed years and cards (wash), empty cells of the unit grid and tracks of rows
 * (rule), and the background itself (ground).
 */
const QUIET_FILL = /tb-fill-(wash|rule|ground)/;
/** A fill as thin as this is background too: the area between two expectation lines, the uncertain part of a bar (its outline counts). */
const FAINT = 0.2;

/** Reads what a drawing in the page shows now; texts and circles that are not displayed are left out. */
export function readDrawing(svg: SVGSVGElement): Drawing {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const texts: DrawnText[] = [];
  const marks: DrawnMark[] = [];
  const grounds: DrawnGround[] = [];
  for (const [order, element] of [...svg.querySelectorAll<SVGGraphicsElement>('text, line, rect, circle, path')].entries()) {
    if ((element.tagName === 'text' || element.tagName === 'circle') && getComputedStyle(element).display === 'none') continue;
    const matrix = element.getScreenCTM()!;
    const place = (x: number, y: number): [number, number] => [matrix.a * x + matrix.c * y + matrix.e - left, matrix.b * x + matrix.d * y + matrix.f - top];
    if (element instanceof SVGTextElement) texts.push(readText(element, place, matrix.d, order));
    else readShape(element, place, order, marks, grounds);
  }
  return { frame: { left: 0, top: 0, right: width, bottom: height }, texts, marks, grounds };
}

type Place = (x: number, y: number) => [number, number];

/**
 * The ink of a text: from its line up to the height of Arial's capitals, and below the line only where a letter goes there.
 *
 * @param zoom how much larger it is drawn than it is set, in a picture that magnifies a drawing.
 */
function readText(element: SVGTextElement, place: Place, zoom: number, order: number): DrawnText {
  const text = element.textContent;
  const size = Number(element.closest('[font-size]')?.getAttribute('font-size')) * zoom;
  // From the first letter's start to the last one's end: a j may hang a px further out, which no reader sees. WebKit leaves
  // letter spacing out of the whole length, but not out of the places of letters.
  const last = element.getNumberOfChars() - 1;
  const [start, end] = last < 0 ? [{ x: 0, y: 0 }, { x: 0 }] : [element.getStartPositionOfChar(0), element.getEndPositionOfChar(last)];
  const width = (end.x - start.x) * zoom;
  const [left, baseline] = place(start.x, start.y);
  const box = { left, right: left + width, top: baseline - 0.74 * size, bottom: baseline + (/[gjpqyçQ,;()@|]/.test(text) ? 0.22 : 0.02) * size };
  const bold = element.hasAttribute('font-weight') || element.querySelector('[font-weight]') !== null;
  const has = (name: string): boolean => element.classList.contains(name);
  return { text, box, halo: has('tb-halo'), reversed: has('tb-fill-ground'), width, size, bold, order };
}

function readShape(element: SVGGraphicsElement, place: Place, order: number, marks: DrawnMark[], grounds: DrawnGround[]): void {
  const classes = element.getAttribute('class') ?? '';
  const name = `${element.tagName}${classes ? `.${classes.replaceAll(' ', '.')}` : ''}`;
  const stroked = element.hasAttribute('stroke') && !/tb-stroke-(ground|wash)/.test(classes);
  const quiet = QUIET_FILL.test(classes);
  // The background's colour is «none» until the style sheet says which it is.
  const filled = (quiet || !['none', null].includes(element.getAttribute('fill'))) && element.tagName !== 'line';
  const opacity = Number(element.getAttribute('fill-opacity') ?? 1);
  const solid = filled && !quiet && opacity > FAINT;
  const zoom = element.hasAttribute('vector-effect') ? 1 : element.getScreenCTM()!.d;
  const half = stroked ? (zoom * Number(element.getAttribute('stroke-width') ?? 1)) / 2 : 0;
  const shape = shapeOf(element, place);
  if (filled && (quiet || opacity > FAINT)) grounds.push({ order, quiet, holds: shape.holds });
  if (solid || stroked) marks.push({ name, order, grid: !solid && /tb-stroke-rule/.test(classes), depth: (box) => shape.depth(box, half, solid) });
}

interface Shape {
  /** How far the outline of a thickness, and with `fill` the area as well, reaches into a box. */
  readonly depth: (box: Box, half: number, fill: boolean) => number;
  readonly holds: (box: Box) => boolean;
}

function shapeOf(element: SVGGraphicsElement, place: Place): Shape {
  const px = (name: 'x' | 'y' | 'x1' | 'y1' | 'x2' | 'y2' | 'cx' | 'cy' | 'r' | 'width' | 'height'): number =>
    (element as unknown as Record<typeof name, SVGAnimatedLength>)[name].baseVal.value;
  if (element instanceof SVGLineElement) return outline([[...place(px('x1'), px('y1')), ...place(px('x2'), px('y2'))]]);
  if (element instanceof SVGCircleElement) {
    const [x, y] = place(px('cx'), px('cy'));
    const r = px('r') * element.getScreenCTM()!.d;
    return {
      // A text in a ring touches nothing.
      depth: (box, half, fill) => (!fill && circleContains(x, y, r - half - 0.5, box) ? 0 : circleDepth(x, y, r + half, box)),
      holds: (box) => circleContains(x, y, r, box),
    };
  }
  if (element instanceof SVGRectElement) {
    const [left, top] = place(px('x'), px('y'));
    const [right, bottom] = place(px('x') + px('width'), px('y') + px('height'));
    const area: Box = { left, top, right, bottom };
    const edges = outline([
      [left, top, area.right, top],
      [left, area.bottom, area.right, area.bottom],
      [left, top, left, area.bottom],
      [area.right, top, area.right, area.bottom],
    ]);
    return {
      depth: (box, half, fill) => Math.max(edges.depth(box, half, fill), fill ? boxDepth(area, box) : 0),
      holds: (box) => contains(area, box),
    };
  }
  return pathShape(element as SVGPathElement, place);
}

function outline(segments: readonly Segment[]): Shape {
  return { depth: (box, half) => Math.max(0, ...segments.map((s) => segmentDepth(s, half, box))), holds: () => false };
}

/** Pieces of a path in its own units, by element: they are the same at every width. */
const pieces = new WeakMap<SVGPathElement, readonly Segment[]>();

/** A path by its real geometry: its straight pieces, or points along its curves at 1.5 units or nearer. */
function pathShape(path: SVGPathElement, place: Place): Shape {
  const own = pieces.get(path) ?? straightPieces(path.getAttribute('d') ?? '') ?? sampled(path);
  pieces.set(path, own);
  const edge = outline(own.map(([x1, y1, x2, y2]): Segment => [...place(x1, y1), ...place(x2, y2)]));
  const matrix = path.getScreenCTM()!.inverse();
  const origin = place(0, 0);
  const toOwn = path.getScreenCTM()!;
  const inside = (x: number, y: number): boolean => {
    const point = path.ownerSVGElement!.createSVGPoint();
    [point.x, point.y] = [x - origin[0] + toOwn.e, y - origin[1] + toOwn.f];
    return path.isPointInFill(point.matrixTransform(matrix));
  };
  const corners = (b: Box): [number, number][] => [
    [(b.left + b.right) / 2, (b.top + b.bottom) / 2],
    [b.left, b.top],
    [b.right, b.top],
    [b.left, b.bottom],
    [b.right, b.bottom],
  ];
  return {
    depth: (box, half, fill) => Math.max(edge.depth(box, half, fill), fill && corners(box).some(([x, y]) => inside(x, y)) ? (box.bottom - box.top) / 2 : 0),
    holds: (box) => corners(box).every(([x, y]) => inside(x, y)),
  };
}

function sampled(path: SVGPathElement): Segment[] {
  const length = path.getTotalLength();
  const steps = Math.min(2000, Math.max(8, Math.ceil(length / 1.5)));
  return Array.from({ length: steps + 1 }, (_, i): Segment => {
    const { x, y } = path.getPointAtLength((length * i) / steps);
    return [x, y, x, y];
  });
}
