/** `@trendbeeld/data/own`: how figures that a municipality writes itself are read. Small, for browsers; no DOM. */
export { csvToData } from './csv.js';
export { readableText } from './readable-text.js';
export { writtenNumber, type WrittenNumber } from './written-number.js';
export { writtenStatus } from './written-status.js';
