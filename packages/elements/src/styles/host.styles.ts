import { css, unsafeCSS } from 'lit';
import { cardCss } from './card-css.js';
import { narrowCss } from './narrow-css.js';

/**
 * Styles of every element: the host as a block that never shrinks to nothing, and the figure's own look; themes are a
 * look apart (`parts/theme-look.ts`). Columns are
 * never wanted inside a graphic, whatever a page says of all elements.
 */
export const hostStyles = [
  css`
    :host {
      display: block;
      inline-size: 100%;
      min-inline-size: 180px;
      box-sizing: border-box;
      columns: auto !important;
    }
    :host([hidden]) {
      display: none;
    }
    .choose {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.75em;
      margin: 0.5em 0 0;
      font-size: 0.875em;
    }
    .choose [role='status'] {
      position: absolute;
      clip-path: inset(50%);
    }
    .choose select {
      font: inherit;
      max-inline-size: 100%;
      min-block-size: 2.75em;
    }
    .problem {
      margin: 0.5em 0 0;
      padding: 0.5em 0.75em;
      border-inline-start: 4px solid currentColor;
      font-size: 0.9375em;
      line-height: 1.45;
      overflow-wrap: anywhere;
    }
  `,
  unsafeCSS(cardCss),
  unsafeCSS(narrowCss()),
];
