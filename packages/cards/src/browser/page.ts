/** `@trendbeeld/cards/page`: addresses of published pages. Small, for browsers. */
export { givenHeadline } from '../snippet/one-line.js';
export { pageAddress, pageOf, pagePath, parsePageAddress, type Page, type PageDress } from '../snippet/page.js';
