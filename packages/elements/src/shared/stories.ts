import { OURS } from '@trendbeeld/cards/tags';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { setDataAddress } from './data-address.js';
import type { Example } from './examples.js';

/** A story as Storybook takes it. */
export interface ExampleStory {
  readonly name: string;
  readonly globals: Record<string, string>;
  readonly parameters: object;
  readonly render: () => TemplateResult;
  readonly play: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/**
 * Makes stories from examples, by name. Each waits until its element has drawn (or has told its problem), so that it is
 * checked in the state that a reader sees.
 *
 * @throws {RangeError} for a name that no example has.
 */
export function exampleStories(examples: readonly Example[]): (name: string) => ExampleStory {
  setDataAddress('/data/');
  return (name) => {
    const example = examples.find((e) => e.name === name);
    if (!example) throw new RangeError(`no example «${name}»`);
    return {
      name,
      // Only English examples fix the language: the toolbar switches all others.
      globals: example.language === 'en' ? { language: 'en' } : {},
      parameters: { docs: { description: { story: example.shows } } },
      render: () => html`${unsafeHTML(example.html('/fixtures/'))}`,
      play: async ({ canvasElement }) => {
        const element = canvasElement.querySelector(OURS)!;
        const done = (): boolean =>
          (example.problem ? element.shadowRoot?.querySelector('.problem') : element.shadowRoot?.querySelector('.trendbeeld')) != null;
        for (let wait = 0; !done() && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 25));
        if (!done()) throw new Error(`«${name}» did not draw`);
      },
    };
  };
}
