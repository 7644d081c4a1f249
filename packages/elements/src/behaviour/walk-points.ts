import type { BehaviourWords } from '../words/behaviour-words.js';
import { areaOf, headsFor, type Spot } from './clear-place.js';
import { markOver } from './mark.js';
import { nearestRow, placeOfGap, readPlaces, type Place } from './points.js';
import { rowSentence } from './row-sentence.js';
import type { Say } from './status.js';

/** A drawing whose rows can be pointed at. */
export interface Walk {
  /** One entry a row; null for a row without a mark. */
  readonly places: readonly (Place | null)[];
  /** The rows of the table in the order of the drawing, also after the table was sorted. None where they are not those of the drawing. */
  readonly rows: () => readonly HTMLTableRowElement[];
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
 * The sentence stays until Escape, another point, a tap elsewhere, or until the pointer leaves the drawing; it can be hovered. A finger
 * that scrolls leaves it as it is.
 *
 * Nothing is shown where the table has another number of rows.
 *
 * @returns gives the walk; null, and nothing is changed, for a drawing without points.
 *
 * @param svg the drawing, with `data-points`. @param tableOf gives the table of the same rows; asked at the first point, as it may be
 * made then. @param signal takes all of it away.
 */
export function walkPoints(
  svg: SVGSVGElement,
  tableOf: () => HTMLTableElement | null | undefined,
  words: BehaviourWords,
  say: Say,
  signal: AbortSignal,
): (() => Walk) | null {
  const graphic = svg.parentElement;
  if (!graphic || !svg.getAttribute('data-points')?.trim()) return null;
  // No SVG itself, as not every tool can focus that.
  const layer = svg.ownerDocument.createElement('div');
  layer.className = 'tb-walk';
  layer.setAttribute('tabindex', '0');
  // Screen readers pass arrow keys on to an application only.
  layer.setAttribute('role', 'application');
  // The drawing before it has just said its title.
  layer.setAttribute('aria-label', words.walk);
  svg.after(layer);
  signal.addEventListener('abort', () => layer.remove());
  // A page may hold many drawings that nobody points at: the rest is made when somebody does, and answers what is being told then.
  const walk = once((): Walk => {
    const places = readPlaces(svg.dataset['points'] ?? '', () => svg.getBoundingClientRect().height);
    const rows = once((): readonly HTMLTableRowElement[] => {
      const all = [...(tableOf()?.tBodies[0]?.rows ?? [])];
      return all.length === places.length ? all : [];
    });
    const document = svg.ownerDocument;
    const { tip, ...mark } = markOver(svg, layer, signal);
    let open: number | null = null;
    /** Where the pointer was when it opened the sentence; null where it did not. */
    let hovered: Spot | null = null;
    /** The row that Escape closed: a hand that trembles must not open it again. */
    let dismissed: number | null = null;

    const show = (row: number | null, pointer: Spot | null = null): void => {
      // The open one, of this drawing or another.
      closeOpen?.();
      const cells = row === null ? undefined : rows()[row];
      if (row === null || !cells) return;
      closeOpen = close;
      for (const type of ['pointerdown', 'pointerup'] as const) document.addEventListener(type, elsewhere);
      document.addEventListener('keydown', escape, true);
      open = row;
      hovered = pointer;
      const place = places[row] ?? null;
      mark.show(place ?? placeOfGap(places, row), rowSentence(cells, words.missing), place !== null, pointer);
    };
    const close = (): void => {
      open = hovered = null;
      if (closeOpen === close) closeOpen = null;
      for (const type of ['pointerdown', 'pointerup'] as const) document.removeEventListener(type, elsewhere);
      document.removeEventListener('keydown', escape, true);
      mark.hide();
    };
    const tell = (row: number | null, pointer: Spot | null = null): void => {
      show(row, pointer);
      say(open === null ? '' : tip.textContent);
    };
    const rowAt = ({ x, y }: Spot): number | null => {
      const { left, top, width, height } = svg.getBoundingClientRect();
      return y < top || y > top + height ? null : nearestRow(places, { x: x - left, y: y - top }, width);
    };

    layer.addEventListener(
      'keydown',
      (event) => {
        const step = STEPS[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const { length } = places;
        tell(Math.min(length - 1, Math.max(0, (open ?? (step > 0 ? -1 : length)) + step)));
      },
      { signal },
    );
    // A click on the sentence takes the focus away, and must not take the sentence away.
    layer.addEventListener('focusout', () => tip.matches(':hover') || close(), { signal });
    graphic.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch') return;
        const to = { x: event.x, y: event.y };
        // On the sentence, and on the way to it, nothing changes.
        if (open !== null && (event.target === tip || (hovered && headsFor(hovered, to, areaOf(tip.getBoundingClientRect()))))) return;
        const row = rowAt(to);
        if (row === null || row === dismissed) return;
        hovered = to;
        if (row === open) return;
        dismissed = null;
        show(row, to);
      },
      { signal },
    );
    graphic.addEventListener('click', (event) => event.target !== tip && tell(rowAt(event), event), { signal });
    // A finger that scrolls the page gives no «pointerup».
    const elsewhere = (event: PointerEvent): void => {
      if ((event.pointerType === 'touch') === (event.type === 'pointerup') && !event.composedPath().includes(graphic)) close();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      dismissed = open;
      close();
    };
    graphic.addEventListener(
      'pointerleave',
      (event) => {
        dismissed = null;
        if (event.pointerType !== 'touch' && hovered) close();
      },
      { signal },
    );
    signal.addEventListener('abort', close);
    return { places, rows, show };
  });
  for (const type of ['pointermove', 'click', 'keydown']) graphic.addEventListener(type, walk, { signal, capture: true });
  return walk;
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
