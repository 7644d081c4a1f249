import type { Language } from '@trendbeeld/data';
import { BEHAVIOUR_WORDS } from '../words/behaviour-words.js';
import { copyTable } from './copy-table.js';
import { listen } from './listen.js';
import { printOpen } from './print-open.js';
import { sortTable } from './sort-table.js';
import { statusOf } from './status.js';
import { walkPoints } from './walk-points.js';

/** What has its behaviour already: drawings, tables and roots. */
const attached = new WeakSet<object>();

/** What {@link attachBehaviour} leaves out where it cannot work. Default of each: it is there. */
export interface BehaviourParts {
  /** Copying tables; needs the clipboard. */
  readonly copy?: boolean;
  /** Listening; loads a part when a reader does. */
  readonly listen?: boolean;
}

/**
 * Gives the figures below a root their behaviour: walking through points, sorting, copying, listening, printing. Nothing moves
 * by it. What has its behaviour already is left as it is, so it can be called again after figures were added.
 *
 * @param root an element, shadow root or document. @param language of the figures; they hold no words for this.
 * @param parts what is left out.
 * @returns takes away what this call gave; the markup is then as it was.
 */
export function attachBehaviour(root: ParentNode, language: Language, parts: BehaviourParts = {}): () => void {
  const words = BEHAVIOUR_WORDS[language];
  const controller = new AbortController();
  const { signal } = controller;
  const claim = (node: object): boolean => {
    if (attached.has(node)) return false;
    attached.add(node);
    signal.addEventListener('abort', () => attached.delete(node));
    return true;
  };

  /** The table of a drawing stands with it, or below «more» where the drawing leads a card. */
  const tableOf = (figure: HTMLElement): HTMLTableElement | null =>
    figure.querySelector<HTMLTableElement>('.tb-table') ??
    figure.closest('.tb-card')?.querySelector<HTMLTableElement>(`.tb-data[data-lead="${figure.dataset['lead']}"] .tb-table`) ??
    null;

  for (const svg of root.querySelectorAll<SVGSVGElement>('.tb-graphic > svg[data-points]')) {
    const figure = svg.closest('figure');
    const table = figure && tableOf(figure);
    if (!figure || !table || !claim(svg)) continue;
    const say = statusOf(figure, signal);
    const walk = walkPoints(svg, table, words, say, signal);
    const box = table.closest('.tb-data');
    if (walk && box && parts.listen !== false) listen(box, walk, svg.getAttribute('aria-label') ?? '', words, say, signal);
  }
  for (const table of root.querySelectorAll<HTMLTableElement>('.tb-table')) {
    if (!claim(table)) continue;
    const say = statusOf(table, signal);
    sortTable(table, words, language, say, signal);
    if (parts.copy !== false) copyTable(table, words, say, signal);
  }
  if (claim(root)) printOpen(root, signal);
  return () => controller.abort();
}
