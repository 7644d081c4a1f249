import { css, unsafeCSS } from 'lit';
import { figureCss } from './figure-css.js';

/** Styles of every element: the host as a block that never shrinks to nothing, and the figure's own look. */
export const hostStyles = [
  css`
    :host {
      display: block;
      inline-size: 100%;
      min-inline-size: 256px;
      box-sizing: border-box;
    }
    :host([hidden]) {
      display: none;
    }
    .problem {
      margin: 0.5rem 0 0;
      padding: 0.5rem 0.75rem;
      border-inline-start: 4px solid currentColor;
      font-size: 0.9375rem;
      line-height: 1.45;
    }
  `,
  unsafeCSS(figureCss),
];
