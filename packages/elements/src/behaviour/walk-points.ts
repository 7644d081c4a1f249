import type { BehaviourWords } from '../words/behaviour-words.js';
import { markOver } from './mark.js';
import { nearestRow, placeOfGap, readPlaces, type Place } from './points.js';
import { rowSentence } from './row-sentence.js';
import type { Say } from './status.js';

/** A drawing whose rows can be pointed at. */
export interface Walk {
  /** One entry a row; null for a row without a mark. */
  readonly places: readonly (Place | null)[];
  /** The rows of the table in the order of the drawing, also after the table was sorted. */
  readonly rows: readonly HTMLTableRowElement[];
  /** Shows a row, without saying it. null shows none. */
  readonly show: (row: number | null) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Closes what is open: one sentence at a time on a page. */
let closeOpen: (() => void) | null = null;

/**
 * Lets a reader walk through the facts of a drawing: by keyboard (one tab stop; arrows, Home, End, Escape), by pointer and by
 * touch. The point gets a ring and its row a sentence beside it. By keyboard and tap the sentence is said as well.
 *
 * The sentence stays until Escape, a click elsewhere, or another point; it can be hovered.
 *
 * Null, and nothing is changed, where the rows are not those of the drawing: no points, or another number of rows.
 *
 * @param svg the drawing, with `data-points`. @param table of the same rows. @param signal takes all of it away.
 */
export function walkPoints(svg: SVGSVGElement, table: HTMLTableElement, words: BehaviourWords, say: Say, signal: AbortSignal): Walk | null {
  const graphic = svg.parentElement;
  const places = readPlaces(svg.dataset['points'] ?? '', () => svg.getBoundingClientRect().height);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  if (!graphic || places.length === 0 || places.length !== rows.length) return null;

  const document = svg.ownerDocument;
  const { layer, tip, ...mark } = markOver(svg, signal);
  layer.setAttribute('tabindex', '0');
  // Screen readers pass arrow keys on to an application only.
  layer.setAttribute('role', 'application');
  layer.setAttribute('aria-label', `${svg.getAttribute('aria-label') ?? ''}. ${words.walk}`);
  let open: number | null = null;
  /** Distance from the pointer to the sentence, px. */
  let away = 0;
  /** The row that Escape closed: a hand that trembles must not open it again. */
  let dismissed: number | null = null;

  const show = (row: number | null): void => {
    if (row === null) {
      close();
      return;
    }
    if (closeOpen !== close) closeOpen?.();
    closeOpen = close;
    open = row;
    const place = places[row] ?? null;
    mark.show(place ?? placeOfGap(places, row), rowSentence(rows[row]!, words.missing), place !== null);
  };
  const close = (): void => {
    open = null;
    if (closeOpen === close) closeOpen = null;
    mark.hide();
  };
  const tell = (row: number): void => {
    show(row);
    say(tip.textContent ?? '');
  };
  const rowAt = ({ clientX, clientY }: MouseEvent): number | null => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const at = { x: clientX - left, y: clientY - top };
    return at.y < 0 || at.y > height ? null : nearestRow(places, at, width);
  };

  layer.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      tell(Math.min(rows.length - 1, Math.max(0, (open ?? (step > 0 ? -1 : rows.length)) + step)));
    },
    { signal },
  );
  // A click on the sentence takes the focus away, and must not take the sentence away.
  layer.addEventListener('focusout', () => tip.matches(':hover') || close(), { signal });
  graphic.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const before = away;
      away = distance(event, tip);
      // On the sentence, and on the way to it, nothing changes.
      if (open !== null && (away === 0 || away < before)) return;
      const row = rowAt(event);
      if (row === null || row === open || row === dismissed) return;
      dismissed = null;
      show(row);
      away = distance(event, tip);
    },
    { signal },
  );
  graphic.addEventListener(
    'click',
    (event) => {
      const row = tip.contains(event.target as Node) ? null : rowAt(event);
      if (row !== null) tell(row);
    },
    { signal },
  );
  document.addEventListener('pointerdown', (event) => open !== null && !event.composedPath().includes(graphic) && close(), { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || open === null) return;
      dismissed = open;
      close();
    },
    { signal, capture: true },
  );
  graphic.addEventListener('pointerleave', () => (dismissed = null), { signal });
  signal.addEventListener('abort', close);
  return { places, rows, show };
}

/** px from a pointer to the nearest edge of an element; 0 within it. */
function distance({ clientX, clientY }: MouseEvent, element: Element): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
}
