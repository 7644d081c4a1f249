import { OURS } from '@trendbeeld/cards/tags';
import { setDataAddress } from '@trendbeeld/elements';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '@trendbeeld/elements/define-all';

setDataAddress('/data/');

/** A story of an element with its real content. */
export interface StudyStory {
  readonly name: string;
  readonly render: () => TemplateResult;
  readonly play: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** A story that is ready, and checked, when its element has drawn. */
export function studyStory(name: string, markup: string): StudyStory {
  return {
    name,
    render: () => html`${unsafeHTML(markup)}`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector(OURS)!;
      const done = (): boolean => element.shadowRoot?.querySelector('.trendbeeld') != null;
      for (let wait = 0; !done() && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 25));
      if (!done()) throw new Error(`«${name}» did not draw`);
    },
  };
}
