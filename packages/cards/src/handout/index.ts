/** `@trendbeeld/cards/handout`: several trends in one paper, and that paper as a document of Word. No DOM. */
export { handoutDocx, type HandoutPixels } from './docx.js';
export {
  HANDOUT_WORDS,
  handoutFoot,
  MOST_ROWS,
  MOST_TRENDS,
  type Handout,
  type HandoutItem,
  type HandoutLook,
  type HandoutWords,
  type PaperTable,
} from './handout.js';
