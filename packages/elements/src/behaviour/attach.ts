import type { Language } from '@trendbeeld/data';
import { complete } from './later.js';
import { BEHAVIOUR_WORDS } from '../words/behaviour-words.js';
import { statusOf } from './status.js';
import { walkPoints, type Walk } from './walk-points.js';

/** What a figure was given, until it is taken away. */
export interface Behaviour {
  readonly language: Language;
  /** What has it already: drawings, tables and the boxes of tables. */
  readonly claimed: WeakSet<Element>;
  /** Drawings that can be walked through; the walk is made when it is first asked for. */
  readonly walks: Map<SVGSVGElement, () => Walk>;
  /** Takes all of it away; the markup is then as it was. */
  readonly signal: AbortSignal;
}

/** What {@link attachBehaviour} gave to a root. */
const given = new WeakMap<ParentNode, Behaviour>();

/**
 * Gives the figures below a root what answers at once: walking through points. Nothing moves by it, and little is made: the
 * rest follows at the first point. What has its behaviour already is left as it is, so it can be called again after figures were added.
 *
 * @param root an element, shadow root or document. @param language of the figures; they hold no words for this.
 * @param signal takes away what the first call for this root gave.
 * @returns what tables need; see `attachTables`.
 */
export function attachBehaviour(root: ParentNode, language: Language, signal: AbortSignal): Behaviour {
  const words = BEHAVIOUR_WORDS[language];
  let behaviour = given.get(root);
  if (!behaviour) {
    behaviour = { language, claimed: new WeakSet(), walks: new Map(), signal };
    given.set(root, behaviour);
    signal.addEventListener('abort', () => given.delete(root));
  }
  for (const svg of root.querySelectorAll<SVGSVGElement>('.tb-graphic > svg[data-points]')) {
    const figure = svg.closest('figure');
    if (!figure || behaviour.claimed.has(svg)) continue;
    behaviour.claimed.add(svg);
    const walk = walkPoints(svg, () => madeTable(figure), words, statusOf(figure, behaviour.signal), behaviour.signal);
    if (walk) behaviour.walks.set(svg, walk);
  }
  return behaviour;
}

/** The table of a drawing stands with it, or below «more» where the drawing leads a card. None where it is not made yet. */
export function tableOf(figure: HTMLElement): HTMLTableElement | null | undefined {
  return (
    figure.querySelector<HTMLTableElement>('.tb-table') ??
    figure.closest('.tb-card')?.querySelector<HTMLTableElement>(`.tb-data[data-lead="${figure.dataset['lead']}"] .tb-table`)
  );
}

/** The same, made where it was left for later. */
function madeTable(figure: HTMLElement): HTMLTableElement | null | undefined {
  for (const more of figure.closest('.tb-card')?.querySelectorAll('.tb-more') ?? []) complete(more);
  return tableOf(figure);
}
