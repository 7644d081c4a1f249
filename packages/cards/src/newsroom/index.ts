/** `@trendbeeld/cards/newsroom`: what a newsroom may change in a graphic, and what stays as it is. No DOM. */
export { citation, CITATION_STYLES, cited, type CitationStyle, type Cited } from './citation.js';
export { factsOf, numbersIn, unknownNumbers, type Facts, type WrittenNumber } from './headline-numbers.js';
