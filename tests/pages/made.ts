import { assert } from 'chai';
import { OURS } from '@trendbeeld/cards/tags';
import { openFrame, violationsOf, type PageFrame } from '../harness/frame.js';

/** The published folder of the tests; addresses below it are ours. */
export const BASE = `${location.origin}/published/none/`;
/** Address of a published page: `page('nl/t/werkloosheid/')`. */
export const page = (path: string): string => `${BASE}${path}`;
/** The site script, as an administrator places it. */
export const SCRIPT = `<script src="${BASE}trendbeeld.js" defer></script>`;
/** A quote as an editor pastes it. */
export const quote = (path = 'nl/t/werkloosheid/', id = 'quote'): string =>
  `<blockquote id="${id}" class="trend-card" cite="${page(path)}" data-trend="x"><p>Het CPB verwachtte in 2013 dat ongeveer 9 procent werkloos zou zijn.</p><p><a href="${page(path)}">Bekijk de cijfers</a></p></blockquote>`;

/** What a test asks of its page. */
export interface MadePage {
  readonly policy?: string;
  readonly head?: string;
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Opens a page of this body, with the site script unless `head` says otherwise. */
export function openMade(body: string, { policy = 'none', head = SCRIPT, lang = 'nl', ...size }: MadePage = {}): Promise<PageFrame> {
  return openFrame(`/made/${policy}/?${new URLSearchParams({ body, head, lang }).toString()}`, size);
}

/** The elements of a page that have drawn. */
export const drawn = (frame: PageFrame): HTMLElement[] =>
  [...frame.contentDocument.querySelectorAll<HTMLElement>(OURS)].filter((e) => e.shadowRoot?.querySelector('.trendbeeld'));

/** Addresses that a page asked for, without the origin, apart from its own first scripts and styles. */
export const requests = (frame: PageFrame): string[] =>
  frame.contentWindow.performance
    .getEntriesByType('resource')
    .map((e) => e.name.replace(location.origin, ''))
    .filter((name) => !/^\/pages\/|^data:/.test(name));

/** Names that Lit itself leaves on every page: its version and a table for decorators. Ours are none. */
const LIT_LEAVES: readonly string[] = ['litPropertyMetadata', 'reactiveElementVersions', 'Symbol.metadata'];

type Watched = Window & { errors: string[]; messages: string[]; leavings: () => string[] };

/** Holds a page to what every host may ask: no violation, error or message, no request elsewhere, nothing stored or left behind. */
export function assertClean(frame: PageFrame): void {
  const view = frame.contentWindow as unknown as Watched;
  assert.deepEqual(violationsOf(frame), [], 'violations');
  assert.deepEqual(view.errors, [], 'errors');
  assert.deepEqual(view.messages, [], 'messages');
  assert.deepEqual(
    requests(frame).filter((name) => !name.startsWith('/')),
    [],
    'requests to other origins',
  );
  assert.equal(frame.contentDocument.cookie, '');
  assert.equal(view.localStorage.length + view.sessionStorage.length, 0);
  assert.deepEqual(
    view.leavings().filter((name) => !LIT_LEAVES.includes(name)),
    [],
    'names left behind',
  );
}
