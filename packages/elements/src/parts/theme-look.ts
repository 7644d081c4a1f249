import { themesCss } from '../styles/theme-css.js';

/** The look of themes, for a shadow root; see `theme-css.ts`. */
export const look = new CSSStyleSheet();
look.replaceSync(themesCss);
