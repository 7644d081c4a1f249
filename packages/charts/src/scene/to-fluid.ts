import { el, type MarkupElement } from '../markup/node.js';
import type { Across, Breadth, SceneNode, TextNode } from './node.js';
import { BARE, paintAttributes } from './paint.js';
import { percent, round } from './round.js';
import type { Scene, ScenePoint } from './scene.js';
import { shortPath } from './short-path.js';

/** Height of the line that holds the source inside the drawing, px. */
export const SOURCE_LINE_PX = 22;

/**
 * A scene as SVG for a page: one piece of markup that fits every width without script. Positions are percentages, text
 * keeps its size, paths stretch while their strokes do not. No `style`, no ids, no `calc()`.
 *
 * The drawing is named by its title (`role="img"`) and is never read tick by tick. `data-points` holds the place of each row
 * of the table ("12.5,88" or "12.5,88,6": per cent, px down, px aside; "-" for none), for the element's keyboard walk.
 */
export function fluidSvg(scene: Scene): MarkupElement {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tb-svg',
      role: 'img',
      'aria-label': scene.title,
      'data-points': scene.points.length > 1 ? scene.points.map(place).join(' ') : undefined,
      width: '100%',
      height: scene.height + SOURCE_LINE_PX,
      overflow: 'visible',
      'font-family': 'inherit',
      focusable: 'false',
    },
    scene.nodes.map((node) => fluidNode(node, scene.height)),
    fluidText({ type: 'text', x: { f: 0, px: 0 }, y: scene.height + SOURCE_LINE_PX - 6, size: 12, runs: [{ text: scene.source.short, tone: 'muted' }] }),
  );
}

function fluidNode(node: SceneNode, height: number): MarkupElement {
  switch (node.type) {
    case 'rect':
      return el('rect', {
        ...paintAttributes(node, BARE, true),
        x: percent(node.x.f),
        y: round(node.y),
        width: breadth(node.width),
        height: round(node.height),
        transform: shift(node.x),
      });
    case 'circle': {
      const paint = paintAttributes(node, BARE, true);
      return el('circle', {
        ...paint,
        class: [paint['class'], node.show && `tb-${node.show}`].filter(Boolean).join(' ') || undefined,
        cx: percent(node.x.f),
        cy: round(node.y),
        r: node.r,
        transform: shift(node.x),
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
      return fluidLine(node);
    case 'path':
      return el(
        'svg',
        { width: '100%', height, viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', overflow: 'visible' },
        el('path', {
          ...paintAttributes(node, BARE, true),
          d: shortPath(node.d),
          'vector-effect': 'non-scaling-stroke',
          'stroke-linejoin': 'round',
          'stroke-linecap': node.dash ? undefined : 'round',
        }),
      );
    case 'inset':
      return el(
        'svg',
        { x: percent(node.x.f), y: round(node.y), width: 1, height: 1, overflow: 'visible' },
        el(
          'g',
          { transform: shift(node.x) },
          node.shapes.map((s) => el('path', { ...paintAttributes(s, BARE, true), d: shortPath(s.d) })),
        ),
      );
    case 'text':
      return fluidText(node);
  }
}

function fluidLine(node: Extract<SceneNode, { type: 'line' }>): MarkupElement {
  // A line's ends move together: one offset for both, as SVG has no offset for each. Charts keep to that.
  return el('line', {
    ...paintAttributes(node, BARE, true),
    x1: percent(node.x1.f),
    y1: round(node.y1),
    x2: percent(node.x2.f),
    y2: round(node.y2),
    transform: shift(node.x1),
  });
}

function fluidText(node: TextNode): MarkupElement {
  const tone = node.runs[0]?.tone ?? 'ink';
  return el(
    'text',
    {
      class: ['tb-label', `tb-fill-${tone}`, node.halo && 'tb-halo', node.show && `tb-${node.show}`].filter(Boolean).join(' '),
      fill: BARE[tone],
      x: percent(node.x.f),
      y: round(node.y),
      dx: node.x.px ? round(node.x.px) : undefined,
      'font-size': node.size,
      'font-weight': node.runs.every((r) => r.bold) ? 700 : undefined,
      'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
      display: node.show === 'wide' ? 'none' : undefined,
    },
    node.runs.length === 1
      ? node.runs[0]!.text
      : node.runs.map((r) =>
          el(
            'tspan',
            {
              'font-weight': r.bold ? 700 : undefined,
              class: (r.tone ?? 'ink') === tone ? undefined : `tb-fill-${r.tone}`,
              fill: (r.tone ?? 'ink') === tone ? undefined : BARE[r.tone ?? 'ink'],
            },
            r.text,
          ),
        ),
  );
}

const place = (p: ScenePoint | null): string => (p ? [round(p.x.f * 100), round(p.y), ...(p.x.px ? [round(p.x.px)] : [])].join(',') : '-');
const breadth = (width: Breadth): string | number => ('f' in width ? percent(width.f) : round(width.px));
const shift = (x: Across): string | undefined => (x.px ? `translate(${round(x.px)} 0)` : undefined);
