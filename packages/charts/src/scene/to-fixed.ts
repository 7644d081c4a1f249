import { el, type MarkupElement } from '../markup/node.js';
import { markupToString } from '../markup/to-string.js';
import { wrapText } from './text-width.js';
import type { Across, Breadth, Hanging, SceneNode, TextNode } from './node.js';
import { PAPER, paintAttributes } from './paint.js';
import { round } from './round.js';
import { WIDE_PX, type Scene } from './scene.js';

/** What a file of a scene needs to know. */
export interface FixedOptions {
  /** Width in px; the height follows from the scene, its title and its source. At least 200. */
  readonly width: number;
  /**
   * Height of the drawing in px, without its title and its source, for a scene that grows. A scene that does not grow keeps its own, and
   * none is drawn lower than it is laid out. Default: half of the width, or that of the scene where it is more.
   */
  readonly height?: number;
  /** Names of fonts, first choice first. Default: "Fira Sans, DejaVu Sans, Arial, sans-serif". */
  readonly fontFamily?: string;
}

const FONT = 'Fira Sans, DejaVu Sans, Arial, sans-serif';
const MARGIN = 16;
const TITLE = { size: 18, line: 24 };
const SOURCE = { size: 12, line: 16 };
const NOTE = { size: 13, line: 18 };

/**
 * A scene as a file of its own: absolute coordinates, colours for white paper, the title above and the source below.
 * Gives the text of an SVG file; the same input gives the same bytes.
 */
export function fixedSvg(scene: Scene, options: FixedOptions): string {
  const inner = options.width - 2 * MARGIN;
  const title = wrapText(scene.title, inner, TITLE.size, true);
  const source = wrapText(scene.source.long, inner, SOURCE.size, false);
  const top = MARGIN + title.length * TITLE.line + 8;
  // Annotations that had to make way are told below the drawing, as they are on a narrow page.
  const notes = options.width < WIDE_PX ? scene.notes.flatMap((note, i) => wrapText(`${i + 1}. ${note}`, inner, NOTE.size, false)) : [];
  const drawn = scene.grows ? Math.max(scene.height, options.height ?? inner / 2) : scene.height;
  const below = top + drawn + (notes.length > 0 ? 10 + notes.length * NOTE.line : 0);
  const height = Math.ceil(below + 12 + source.length * SOURCE.line + MARGIN);
  const line = (text: string, y: number, size: number, fill: string, bold: boolean): MarkupElement =>
    el('text', { x: MARGIN, y, 'font-size': size, fill, 'font-weight': bold ? 700 : undefined }, text);

  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: options.width,
      height,
      viewBox: `0 0 ${options.width} ${height}`,
      role: 'img',
      'aria-label': scene.title,
      'font-family': options.fontFamily ?? FONT,
    },
    el('title', {}, scene.title),
    el('desc', {}, `${scene.description} ${scene.source.long}`),
    el('rect', { width: options.width, height, fill: PAPER.ground }),
    title.map((t, i) => line(t, MARGIN + TITLE.size + i * TITLE.line, TITLE.size, PAPER.ink, true)),
    el('g', { transform: `translate(${MARGIN} ${top})` }, fixedNodes(scene.nodes, inner, drawn / scene.height)),
    notes.map((t, i) => line(t, top + drawn + 10 + NOTE.size + i * NOTE.line, NOTE.size, PAPER.ink, false)),
    source.map((t, i) => line(t, below + 12 + SOURCE.size + i * SOURCE.line, SOURCE.size, PAPER.muted, false)),
  );
  return `${markupToString(root, 'xml')}\n`;
}

/**
 * The nodes of a scene in absolute coordinates at a width in px, in the colours for white paper: for files that set their own words
 * around a drawing. What is optional is shown or left out by that width. No ids, no classes; texts inherit the font.
 *
 * @param stretch how many times its least height a scene that grows is drawn; 1 or more. Texts and points keep their size. Default: 1.
 */
export function fixedNodes(nodes: readonly SceneNode[], width: number, stretch = 1): MarkupElement[] {
  return nodes.flatMap((node) => fixedNode(node, width, stretch) ?? []);
}

function fixedNode(node: SceneNode, width: number, stretch: number): MarkupElement | null {
  const at = (x: Across): number => round(x.f * width + x.px);
  const down = (y: number): number => round(y * stretch);
  const hung = ({ y, hang = y }: Hanging & { readonly y: number }): number => round(hang * stretch + y - hang);
  const long = (b: Breadth): number => round('f' in b ? b.f * width : b.px);
  switch (node.type) {
    case 'rect':
      return el('rect', { ...paintAttributes(node, PAPER, false), x: at(node.x), y: down(node.y), width: long(node.width), height: down(node.height) });
    case 'circle':
      if (node.show && (node.show === 'wide') !== width >= WIDE_PX) return null;
      return el('circle', { ...paintAttributes(node, PAPER, false), cx: at(node.x), cy: hung(node), r: node.r });
    case 'line':
      return el('line', { ...paintAttributes(node, PAPER, false), x1: at(node.x1), y1: down(node.y1), x2: at(node.x2), y2: down(node.y2) });
    case 'picture': {
      const scale = Math.min(width / node.viewBox[0], node.height / node.viewBox[1]);
      return el(
        'g',
        { transform: `translate(0 ${round(node.y + (node.height - node.viewBox[1] * scale) / 2)}) scale(${Math.round(scale * 1e4) / 1e4})` },
        // Strokes keep their thickness; tools that make files into pictures know no vector-effect.
        node.shapes.map((s) => el('path', { ...paintAttributes(s.stroke ? { ...s, strokeWidth: (s.strokeWidth ?? 1) / scale } : s, PAPER, false), d: s.d })),
      );
    }
    case 'path':
      return el('path', {
        ...paintAttributes(node, PAPER, false),
        d: scaled(node.d, width / 100, stretch),
        'stroke-linejoin': 'round',
        'stroke-linecap': node.dash ? undefined : 'round',
      });
    case 'inset':
      return el(
        'g',
        { transform: `translate(${at(node.x)} ${hung(node)})` },
        node.shapes.map((s) => el('path', { ...paintAttributes(s, PAPER, false), d: s.d })),
      );
    case 'ticks':
      return el('path', {
        ...paintAttributes({ stroke: node.stroke }, PAPER, false),
        d: node.at.map((f) => `M${at({ f, px: 0 })},${down(node.y)}L${at({ f, px: 0 })},${round(down(node.y) + node.length)}`).join(''),
      });
    case 'text':
      return fixedText(node, at(node.x), hung(node), width);
  }
}

function fixedText(node: TextNode, x: number, y: number, width: number): MarkupElement | null {
  if (node.show && (node.show === 'wide') !== width >= WIDE_PX) return null;
  const halo = node.halo ? { stroke: PAPER.ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
  return el(
    'text',
    { x, y, 'font-size': node.size, 'text-anchor': node.anchor === 'start' ? undefined : node.anchor, fill: PAPER.ink, ...halo },
    node.runs.map((r) => el('tspan', { 'font-weight': r.bold ? 700 : undefined, fill: r.tone && r.tone !== 'ink' ? PAPER[r.tone] : undefined }, r.text)),
  );
}

/** A path of absolute M, L and Z commands, larger by a factor across and one down. */
function scaled(d: string, across: number, down: number): string {
  return d.replace(
    /([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (_, command: string, x: string, y: string) => `${command}${round(Number(x) * across)},${round(Number(y) * down)}`,
  );
}
