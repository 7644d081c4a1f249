import { el, type MarkupElement } from '../markup/node.js';
import type { Breadth, Hanging, SceneNode, TextNode } from './node.js';
import { BARE, paintAttributes } from './paint.js';
import { percent, round } from './round.js';
import type { Scene, ScenePoint } from './scene.js';
import { shortPath } from './short-path.js';

/** Height of the line that holds the source inside the drawing, px. */
export const SOURCE_LINE_PX = 22;

/** Size of most texts, px; the drawing has it, so that they need not say it. */
const TEXT_PX = 12;

/** Writes a height or a place down: px as they are, or per cent of the full height where the drawing grows. */
type Down = (px: number) => string | number;

/**
 * A scene as SVG for a page: one piece of markup that fits every width without script. Positions are percentages, text
 * keeps its size, paths stretch while their strokes do not. No `style`, no ids, no `calc()`.
 *
 * A scene that grows has the class `tb-grows`, and its places down are percentages too: a style sheet may set its height, from the
 * attribute `height` up. Below that height texts can lie over each other.
 *
 * The drawing is named by its title (`role="img"`) and is never read tick by tick. `data-points` holds the place of each row of the
 * table, for the element's keyboard walk: "12.5,88" or "12.5,88,6" are per cent across, px down, px aside; "12.5,40%" and "12.5,40%,6"
 * have per cent of the height, in a scene that grows; "-" is no place.
 */
export function fluidSvg(scene: Scene): MarkupElement {
  const full = scene.height + SOURCE_LINE_PX;
  const down: Down = scene.grows ? (px) => tenth(px / full) : round;
  const across = ({ x, y }: ScenePoint): string =>
    [tenths(x.f * 100), scene.grows ? `${tenths((y / full) * 100)}%` : round(y), ...(x.px ? [tenths(x.px)] : [])].join(',');
  return el(
    'svg',
    {
      class: scene.grows ? 'tb-svg tb-grows' : 'tb-svg',
      role: 'img',
      'aria-label': scene.title,
      'data-points': scene.points.length > 1 && scene.points.some(Boolean) ? scene.points.map((p) => (p ? across(p) : '-')).join(' ') : undefined,
      width: '100%',
      height: full,
      overflow: 'visible',
      'stroke-linejoin': 'round',
      'font-size': TEXT_PX,
    },
    together(scene.nodes).flatMap((nodes) => {
      const drawn = nodes.map((node) => fluidNode(node, scene, down));
      return nodes[0]!.type === 'path' ? stretched(drawn, scene) : drawn;
    }),
    fluidText({ type: 'text', x: { f: 0, px: 0 }, y: full - 6, hang: full, size: 12, runs: [{ text: scene.source.short, tone: 'muted' }] }, scene, down),
  );
}

/** Tenths are enough for texts and rings, and a page of 300 points is lighter by them. */
const tenths = (value: number): number => Math.round(value * 10) / 10;
/** Where it stands: half a px at most from its place on a wide page, and a quarter in the height. A point of a line stands exactly across. */
const tenth = (fraction: number): string => `${tenths(fraction * 100)}%`;

/** Nodes in their order, paths that follow each other together: one space that is stretched holds them. */
function together(nodes: readonly SceneNode[]): readonly (readonly SceneNode[])[] {
  const groups: SceneNode[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.type === 'path' && last?.[0]?.type === 'path') last.push(node);
    else groups.push([node]);
  }
  return groups;
}

/** Paths in the space that is stretched with the drawing. */
function stretched(paths: readonly MarkupElement[], { grows, height }: Scene): MarkupElement {
  const space = grows ? height + SOURCE_LINE_PX : height;
  return el(
    'svg',
    {
      width: '100%',
      height: grows ? '100%' : space,
      viewBox: `0 0 100 ${space}`,
      preserveAspectRatio: 'none',
      overflow: 'visible',
    },
    paths,
  );
}

function fluidNode(node: SceneNode, scene: Scene, down: Down): MarkupElement {
  switch (node.type) {
    case 'rect':
      return el('rect', {
        ...paintAttributes(node, BARE, true),
        x: tenth(node.x.f),
        y: down(node.y),
        width: breadth(node.width),
        height: down(node.height),
        transform: shift(node.x.px),
      });
    case 'circle': {
      const paint = paintAttributes(node, BARE, true);
      const [hang, below] = hung(node, scene);
      return el('circle', {
        ...paint,
        class: [paint['class'], node.show && `tb-${node.show}`].filter(Boolean).join(' ') || undefined,
        cx: percent(node.x.f),
        cy: down(hang),
        r: node.r,
        transform: shift(node.x.px, below),
        display: node.show === 'wide' ? 'none' : undefined,
      });
    }
    case 'picture':
      return el(
        'svg',
        { y: round(node.y), width: '100%', height: node.height, viewBox: `0 0 ${node.viewBox.join(' ')}`, preserveAspectRatio: 'xMinYMid meet' },
        node.shapes.map((s) => el('path', { ...paintAttributes(s, BARE, true), d: shortPath(s.d), 'vector-effect': 'non-scaling-stroke' })),
      );
    case 'line':
      // A line's ends move together: one offset for both, as SVG has no offset for each. Charts keep to that.
      return el('line', {
        ...paintAttributes(node, BARE, true),
        x1: tenth(node.x1.f),
        y1: down(node.y1),
        x2: tenth(node.x2.f),
        y2: down(node.y2),
        transform: shift(node.x1.px),
      });
    case 'path':
      return el('path', {
        ...paintAttributes(node, BARE, true),
        d: shortPath(node.d),
        'vector-effect': 'non-scaling-stroke',
      });
    case 'inset': {
      const [hang, below] = hung(node, scene);
      const transform = shift(node.x.px, below);
      const shapes = node.shapes.map((s): MarkupElement => el('path', { ...paintAttributes(s, BARE, true), d: shortPath(s.d) }));
      // Each element costs a page: one shape moves by itself.
      const moved = !transform
        ? shapes
        : shapes.length === 1
          ? [{ ...shapes[0]!, attributes: { ...shapes[0]!.attributes, transform } }]
          : [el('g', { transform }, shapes)];
      return el('svg', { x: percent(node.x.f), y: down(hang), width: 1, height: 1, overflow: 'visible' }, moved);
    }
    case 'ticks':
      // One px down is one unit, so only their places stretch.
      return el(
        'svg',
        { y: down(node.y), width: '100%', height: 1, viewBox: '0 0 100 1', preserveAspectRatio: 'none', overflow: 'visible' },
        el('path', {
          ...paintAttributes({ stroke: node.stroke }, BARE, true),
          d: shortPath(node.at.map((f) => `M${round(f * 100)},0L${round(f * 100)},${node.length}`).join('')),
          'vector-effect': 'non-scaling-stroke',
        }),
      );
    case 'text':
      return fluidText(node, scene, down);
  }
}

function fluidText(node: TextNode, scene: Scene, down: Down): MarkupElement {
  // Looks as its first piece does; those after it say where they differ.
  const { tone = 'ink', bold = false } = node.runs[0] ?? {};
  const [hang, below] = hung(node, scene);
  return el(
    'text',
    {
      class: [`tb-fill-${tone}`, node.halo && 'tb-halo', node.show && `tb-${node.show}`].filter(Boolean).join(' '),
      fill: BARE[tone],
      x: tenth(node.x.f),
      y: down(hang),
      dx: tenths(node.x.px) || undefined,
      dy: below || undefined,
      'font-size': node.size === TEXT_PX ? undefined : node.size,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
      display: node.show === 'wide' ? 'none' : undefined,
    },
    node.runs.map((run) => {
      const other = run.tone ?? 'ink';
      const heavier = run.bold ?? false;
      if (other === tone && heavier === bold) return run.text;
      return el(
        'tspan',
        {
          'font-weight': heavier === bold ? undefined : heavier ? 700 : 400,
          class: other === tone ? undefined : `tb-fill-${other}`,
          fill: other === tone ? undefined : BARE[other],
        },
        run.text,
      );
    }),
  );
}

/** Where a node hangs, and how far it stands below that, px. What does not grow hangs at its own place. */
function hung({ y, hang = y }: Hanging & { readonly y: number }, { grows }: Scene): readonly [hang: number, below: number] {
  return grows ? [hang, tenths(y - hang)] : [y, 0];
}

const breadth = (width: Breadth): string | number => ('f' in width ? tenth(width.f) : round(width.px));
const shift = (px: number, below = 0): string | undefined => (px || below ? `translate(${tenths(px)} ${below})` : undefined);
