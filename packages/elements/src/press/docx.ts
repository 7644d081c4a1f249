/** A handout as a document of Word (`embed/docx.js`), loaded when it is asked for. */
export { handoutDocx } from '@trendbeeld/cards/handout';
