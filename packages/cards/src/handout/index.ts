/** `@trendbeeld/cards/handout`: several trends in one paper, and that paper as a document of Word. No DOM. */
export { handoutDocx, type HandoutPixels } from './docx.js';
export * from './handout.js';
