/**
 * `@trendbeeld/cards/snippets`: addresses of published pages, and the HTML of every way to embed one. No DOM: the same in Node
 * and browser. Every snippet carries figure, period, certainty and source in words, and a link that works without anything else.
 */
export { cspLines, type Rung } from './csp.js';
export { elementHtml, type ElementInput } from './element.js';
export { frameHtml, type FrameInput } from './frame.js';
export { linkHtml, plainText } from './link.js';
export { oembed, type OEmbedAnswer, type OEmbedInput } from './oembed.js';
export { isPageTheme, pageAddress, pagePath, parsePageAddress, type Page, type PageDress, type PageTheme } from './page.js';
export { pictureHtml, type PictureInput } from './picture.js';
export { preloadHtml } from './preload.js';
export { quoteHtml, type Quote, type SnippetInput } from './quote.js';
export { scriptHtml, type HashedFile } from './script.js';
