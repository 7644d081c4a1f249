/** `@trendbeeld/cards/page`: addresses of published pages. Small, for browsers. */
export { pageAddress, pageOf, pagePath, parsePageAddress, type Page, type PageDress } from '../snippet/page.js';
