import { OURS } from '@trendbeeld/cards/tags';
import { html, type TemplateResult } from 'lit';
import { setDataAddress } from './data-address.js';
import type { Example } from './examples.js';

/** What a story is handed when it is drawn: the settings of Storybook's toolbar. */
export interface StoryContext {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** A story as Storybook takes it. */
export interface ExampleStory {
  readonly globals: Record<string, string>;
  readonly parameters: object;
  readonly render: (args: Readonly<Record<string, unknown>>, context: StoryContext) => TemplateResult;
  readonly play: (context: StoryContext & { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** How an element of a story is dressed beside its HTML. */
export interface StoryDress {
  /** Attributes by name, as the controls below a story give them; `undefined` leaves what is there, `false` takes it away. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Settings of the toolbar: `municipality` (a CBS code or `none`) and `script` (`off` shows what stands inside the tag). */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Published folder that the figures come from; see `base` of the elements. Default: none. */
  readonly base?: string;
}

/** Elements that put the figures of a municipality beside those of the country. */
const MUNICIPAL = 'trend-card[trend],domain-overview,trend-map';

const withoutScript = ({ globals }: StoryContext): boolean => globals['script'] === 'off';

/**
 * The HTML of an element in a box, dressed as controls and toolbar want it; a box, as Storybook draws a story twice. Without script no
 * element stands there, only what stands inside its tag.
 *
 * @example
 * const nodes = storyNodes('<trend-card trend="woningbouw"><p>…</p></trend-card>', { args: {}, globals: { script: 'off' } });
 */
export function storyNodes(markup: string, { args, globals, base }: StoryDress): HTMLElement {
  const nodes = document.createElement('div');
  nodes.append(document.createRange().createContextualFragment(markup));
  for (const element of nodes.querySelectorAll(OURS)) {
    const municipality = globals['municipality'];
    if (typeof municipality === 'string' && municipality !== 'none' && element.matches(MUNICIPAL) && !element.hasAttribute('municipality'))
      element.setAttribute('municipality', municipality);
    for (const [name, value] of Object.entries(args)) {
      if (value === false) element.removeAttribute(name);
      else if (value === true) element.setAttribute(name, '');
      else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, `${value}`);
    }
    if (base) Object.assign(element, { base });
    if (withoutScript({ globals })) element.replaceWith(...element.childNodes);
  }
  return nodes;
}

/** Waits until the element of a story has drawn, or has told the problem that is expected. @throws {Error} when it does not in five seconds. */
export async function storyDrawn(
  name: string,
  { canvasElement, globals }: StoryContext & { readonly canvasElement: HTMLElement },
  problem = false,
): Promise<void> {
  if (withoutScript({ globals })) return;
  const elements = [...canvasElement.querySelectorAll(OURS)];
  const done = (): boolean => elements.every((element) => element.shadowRoot?.querySelector(problem ? '.problem' : '.trendbeeld') != null);
  for (let wait = 0; !done() && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 25));
  if (!done()) throw new Error(`«${name}» did not draw`);
}

/**
 * Makes stories from examples, by name. Each waits until its element has drawn (or has told its problem), so that it is
 * checked in the state that a reader sees.
 *
 * @throws {RangeError} for a name that no example has.
 */
export function exampleStories(examples: readonly Example[]): (name: string) => ExampleStory {
  setDataAddress('studies/steden-2013/data/');
  return (name) => {
    const example = examples.find((e) => e.name === name);
    if (!example) throw new RangeError(`no example «${name}»`);
    return {
      // Only English examples fix the language: the toolbar switches all others.
      globals: { ...(example.language === 'en' && { language: 'en' }) },
      parameters: { docs: { description: { story: example.shows } } },
      render: (args, { globals }) => html`${storyNodes(example.html('fixtures/'), { args, globals })}`,
      play: (context) => storyDrawn(name, context, example.problem !== undefined),
    };
  };
}
