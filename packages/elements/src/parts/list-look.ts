import { listCss } from '../styles/list-css.js';

/** The look of overviews, lists of outcomes, all relations and a whole study, for a shadow root; see `list-css.ts`. */
export const look = new CSSStyleSheet();
look.replaceSync(listCss);
