/** `@trendbeeld/cards/handout-model`: what stands in a handout, without the maker of documents. Small, for browsers. */
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
} from '../handout/handout.js';
