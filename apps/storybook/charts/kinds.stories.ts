import { exampleOf, GRAPHICS, trendCardHtml } from '@trendbeeld/cards';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '@trendbeeld/elements/trendbeeld.css';

/** Every kind of graphic with its example, from the table of kinds: a kind that is added stands here by itself. */
const meta: Meta = { title: 'Voor ontwikkelaars/Soorten grafieken' };
export default meta;

const KINDS = Object.keys(GRAPHICS) as (keyof typeof GRAPHICS)[];

export const AlleSoorten = {
  name: 'Alle soorten, met verzonnen gegevens',
  render: (): TemplateResult =>
    html`${KINDS.map((kind) => html`<section aria-label=${kind}>${unsafeHTML(trendCardHtml(exampleOf(kind), { trend: 'voorbeeld' }))}</section>`)}`,
};
