import 'axe-core';
import type * as Axe from 'axe-core';
import type { Scene } from '@trendbeeld/charts';
import { cardCss } from '../styles/card-css.js';
import { toDom } from '../shared/to-dom.js';
import { attachBehaviour } from './attach.js';
import { exampleCard } from './behaviour.examples.js';
import { printOpen } from './print-open.js';
import { attachTables } from './tables.js';

/** axe-core is no module: it leaves itself on the window. */
declare const axe: typeof Axe;

/** A card in a shadow root, as an element shows it. */
export interface Fixture {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  readonly detach: () => void;
  /** The one element that a selector finds. @throws {Error} for none. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test knows what its selector finds.
  readonly get: <E extends Element = HTMLElement>(selector: string) => E;
  readonly said: () => string;
}

/** Puts a card into the page, with behaviour unless `attach` is false. */
export function fixture(scene: Scene, width = 480, attach = true): Fixture {
  const host = document.createElement('div');
  host.className = 'fixture';
  host.style.inlineSize = `${width}px`;
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  const card = toDom(exampleCard(scene), document) as HTMLElement;
  root.append(card);
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as above.
  const get = <E extends Element = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { host, root, card, get, said: () => text(root.querySelector('.tb-status')), detach: attach ? attachAll(root) : () => {} };
}

/** Gives a card all its behaviour, as a page does; takes it away again. */
export function attachAll(root: ParentNode): () => void {
  const controller = new AbortController();
  attachTables(root, attachBehaviour(root, 'nl', controller.signal));
  printOpen(root, controller.signal);
  return () => controller.abort();
}

/** Text with single spaces. */
export const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A key that is pressed where the focus is, or on an element. */
export const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));

/** A pointer at a place of the window. */
export function point(type: string, target: EventTarget, x: number, y: number, pointerType = 'mouse'): void {
  target.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerType, bubbles: true, composed: true }));
}

/** All that has a `style` attribute below a root. */
export const styled = (root: ParentNode): readonly string[] => [...root.querySelectorAll('[style]')].map((e) => String(e.getAttribute('class')));

/** What axe finds in a fixture; empty is good. */
export const violations = async (host: Element): Promise<readonly string[]> =>
  (await axe.run(host, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } })).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`,
  );

/** Where the mark of a row stands in the window. */
export function markOf(f: Fixture, row: number): { x: number; y: number } {
  const entry = f.get('.tb-svg').getAttribute('data-points')?.split(' ')[row] ?? '';
  const [x = 0, y = 0, aside = 0] = entry.replace('%', '').split(',').map(Number);
  const box = f.get('.tb-svg').getBoundingClientRect();
  return { x: box.left + (x / 100) * box.width + aside, y: box.top + (entry.includes('%') ? (y / 100) * box.height : y) };
}
