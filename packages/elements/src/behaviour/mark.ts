import type { Place } from './points.js';

const SVG = 'http://www.w3.org/2000/svg';
/** px from a point to the sentence beside it: outside the ring. */
const GAP_PX = 14;

/** A ring around a point and a sentence beside it, over a drawing. Both follow the width by percentages. */
export interface Mark {
  /** Bears the ring and the focus; as large as the drawing. No SVG itself, as not every tool can focus that. */
  readonly layer: HTMLElement;
  /** Bears the sentence. */
  readonly tip: HTMLElement;
  /** @param place null stands at the top left, for a drawing without any mark. @param ringed false for a row without a mark. */
  readonly show: (place: Place | null, sentence: string, ringed: boolean) => void;
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
    show: (place, sentence, ringed) => {
      const { x, y, aside } = place ?? { x: 0, y: 0, aside: 0 };
      for (const ring of rings) set(ring, { cx: `${x}%`, cy: y, transform: `translate(${aside} 0)`, display: ringed ? 'inline' : 'none' });
      tip.textContent = sentence;
      tip.hidden = false;
      // Above the point where there is room within the drawing, else below it.
      const own = tip.offsetHeight;
      const above = own <= y;
      const below = Math.max(0, height - own) >= y ? Math.min(y + GAP_PX, height - own) : y + GAP_PX;
      tip.classList.toggle('tb-tip-above', above);
      tip.style.setProperty('--tb-x', `${Math.min(100, Math.max(0, x))}%`);
      tip.style.setProperty('--tb-y', `${above ? Math.max(own, y - GAP_PX) : below}px`);
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

function set<E extends Element>(element: E, attributes: Readonly<Record<string, string | number>>): E {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  return element;
}
