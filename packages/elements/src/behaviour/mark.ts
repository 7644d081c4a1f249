import { areaOf, clearPlace, type Area, type Spot } from './clear-place.js';
import type { Place } from './points.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Places that are read along a line, to keep the sentence off it. */
const SAMPLES = 64;
/**
 * How much worse it is that the sentence lies on something, px of distance: on the point or the pointer, on a text, at a side of the
 * pointer, where a hand that follows a line would run into it, and on a place of a line.
 */
const [ON_POINT, ON_TEXT, ASIDE, ON_LINE] = [1e6, 3e3, 400, 16];

/** A ring around a point and a sentence beside it, over a drawing. Both follow the width by percentages. */
export interface Mark {
  /** Bears the sentence. */
  readonly tip: HTMLElement;
  /**
   * The sentence stands where it covers no text of the drawing and no line, as they are at this moment.
   *
   * @param place null stands at the top left, for a drawing without any mark. @param ringed false for a row without a mark.
   * @param pointer null by keyboard.
   */
  readonly show: (place: Place | null, sentence: string, ringed: boolean, pointer: Spot | null) => void;
  readonly hide: () => void;
}

/**
 * Lays a ring and a sentence over a drawing; both are made when they are first shown, and take no room.
 *
 * @param svg the drawing; its `height` is in px. @param layer bears the ring; as large as the drawing. @param signal removes both.
 */
export function markOver(svg: SVGSVGElement, layer: HTMLElement, signal: AbortSignal): Mark {
  const document = svg.ownerDocument;
  const tip = document.createElement('div');
  tip.className = 'tb-tip';
  tip.hidden = true;
  // The live region says the same.
  tip.setAttribute('aria-hidden', 'true');
  signal.addEventListener('abort', () => tip.remove());

  let rings: readonly SVGElement[] = [];
  const makeRings = (): void => {
    const sheet = shape('svg', { width: '100%', height: Number(svg.getAttribute('height')), 'aria-hidden': 'true' });
    rings = ['tb-ring-ground', 'tb-ring'].map((name) => shape('circle', { class: name, r: 9 }));
    sheet.append(...rings);
    layer.append(sheet);
    layer.after(tip);
  };

  return {
    tip,
    show: (place, sentence, ringed, pointer) => {
      const { x, y, aside } = place ?? { x: 0, y: 0, aside: 0 };
      if (rings.length === 0) makeRings();
      for (const ring of rings) set(ring, { cx: `${x}%`, cy: y, transform: `translate(${aside} 0)`, display: ringed ? 'inline' : 'none' });
      tip.textContent = sentence;
      tip.hidden = false;
      const frame = svg.getBoundingClientRect();
      const point = new DOMRect(frame.left + (x / 100) * frame.width + aside, frame.top + y);
      const [share, top] = clearPlace(tip.offsetWidth, tip.offsetHeight, frame, point, [
        areaOf(point, 13, ON_POINT),
        ...(pointer ? [areaOf(DOMRect.fromRect(pointer), 13, ON_POINT), areaOf(new DOMRect(frame.x, pointer.y, frame.width), 8, ASIDE)] : []),
        ...areasIn(svg),
      ]);
      // As a share of the free room it stays within the drawing at every width.
      tip.style.setProperty('--tb-x', `${100 * share}%`);
      tip.style.setProperty('--tb-y', `${top - frame.top}px`);
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

/** The texts, and places along the lines: paths without a fill. A text that is not shown has no size, at the edge of the window. */
const areasIn = (svg: SVGSVGElement): readonly Area[] => [
  ...[...svg.querySelectorAll('text')].map((text) => areaOf(text.getBoundingClientRect(), 1, ON_TEXT)),
  ...[...svg.querySelectorAll<SVGPathElement>('path[fill=none]')].flatMap((path) =>
    Array.from({ length: SAMPLES + 1 }, (_, i) =>
      areaOf(DOMRect.fromRect(path.getPointAtLength((i / SAMPLES) * path.getTotalLength()).matrixTransform(path.getScreenCTM()!)), 2, ON_LINE),
    ),
  ),
];

function set<E extends Element>(element: E, attributes: Readonly<Record<string, string | number>>): E {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  return element;
}
