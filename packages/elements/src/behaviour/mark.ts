import { clearPlace, type Box, type Spot } from './clear-place.js';
import type { Place } from './points.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Places that are read along a line, to keep the sentence off it. */
const SAMPLES = 64;

/** A ring around a point and a sentence beside it, over a drawing. Both follow the width by percentages. */
export interface Mark {
  /** Bears the ring and the focus; as large as the drawing. No SVG itself, as not every tool can focus that. */
  readonly layer: HTMLElement;
  /** Bears the sentence. */
  readonly tip: HTMLElement;
  /**
   * The sentence stands where it covers no text of the drawing and no line, as they are at this moment.
   *
   * @param place null stands at the top left, for a drawing without any mark. @param ringed false for a row without a mark.
   * @param pointer px from the top left of the drawing; null by keyboard.
   */
  readonly show: (place: Place | null, sentence: string, ringed: boolean, pointer: Spot | null) => void;
  readonly hide: () => void;
}

/**
 * Lays a ring and a sentence over a drawing; both are hidden at first and take no room.
 *
 * @param svg the drawing; its `height` is in px. @param signal removes both.
 */
export function markOver(svg: SVGSVGElement, signal: AbortSignal): Mark {
  const document = svg.ownerDocument;
  const height = Number(svg.getAttribute('height'));
  const layer = document.createElement('div');
  layer.className = 'tb-walk';
  const sheet = shape('svg', { width: '100%', height, 'aria-hidden': 'true' });
  const rings = ['tb-ring-ground', 'tb-ring'].map((name) => shape('circle', { class: name, r: 9, display: 'none' }));
  sheet.append(...rings);
  layer.append(sheet);
  const tip = document.createElement('div');
  tip.className = 'tb-tip';
  tip.hidden = true;
  // The live region says the same.
  tip.setAttribute('aria-hidden', 'true');
  svg.after(layer, tip);
  signal.addEventListener('abort', () => {
    layer.remove();
    tip.remove();
  });

  return {
    layer,
    tip,
    show: (place, sentence, ringed, pointer) => {
      const { x, y, aside } = place ?? { x: 0, y: 0, aside: 0 };
      for (const ring of rings) set(ring, { cx: `${x}%`, cy: y, transform: `translate(${aside} 0)`, display: ringed ? 'inline' : 'none' });
      tip.textContent = sentence;
      tip.hidden = false;
      const frame = svg.getBoundingClientRect();
      const size = { width: tip.offsetWidth, height: tip.offsetHeight };
      const point = { x: (x / 100) * frame.width + aside, y };
      const { left, top } = clearPlace(size, { frame, point, pointer, texts: textsOf(svg, frame), line: linesOf(svg, frame) });
      // As a share of the free room, so that it stays within the drawing at every width.
      tip.style.setProperty('--tb-x', `${(100 * left) / Math.max(1, frame.width - size.width)}%`);
      tip.style.setProperty('--tb-y', `${top}px`);
    },
    hide: () => {
      for (const ring of rings) ring.setAttribute('display', 'none');
      tip.hidden = true;
      tip.removeAttribute('style');
    },
  };

  function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
    return set(document.createElementNS(SVG, name), attributes);
  }
}

/** Boxes of the texts that are shown. */
const textsOf = (svg: SVGSVGElement, frame: DOMRect): readonly Box[] =>
  [...svg.querySelectorAll('text')].flatMap((text) => {
    const { left, top, right, bottom, width } = text.getBoundingClientRect();
    return width > 0 ? [{ left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top }] : [];
  });

/** Places along the lines: paths without a fill. */
const linesOf = (svg: SVGSVGElement, frame: DOMRect): readonly Spot[] =>
  [...svg.querySelectorAll<SVGPathElement>('path[fill=none]')].flatMap((path) => {
    const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()];
    return matrix
      ? Array.from({ length: SAMPLES }, (_, i) => {
          const { x, y } = path.getPointAtLength((length * i) / (SAMPLES - 1)).matrixTransform(matrix);
          return { x: x - frame.left, y: y - frame.top };
        })
      : [];
  });

function set<E extends Element>(element: E, attributes: Readonly<Record<string, string | number>>): E {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  return element;
}
