/** `@trendbeeld/cards/page`: addresses of published pages. Small, for browsers. */
export { givenHeadline } from '../snippet/one-line.js';
export { isPageTheme, pageAddress, pageOf, pagePath, parsePageAddress, type Page, type PageDress, type PageTheme } from '../snippet/page.js';
