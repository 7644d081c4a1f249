/** How several series are drawn: loaded only by cards that have more than one. */
export { drawSeveral } from '@trendbeeld/cards/own-several';
