/** `@trendbeeld/data/own`: how figures that a municipality writes itself are read. Small, for browsers; no DOM. */
export { textOf, type Decoded } from './bytes.js';
export { gridOf } from './cells.js';
export { cellOf, EDGE, letterOf, type Cell, type Grid, type Row } from './grid.js';
export { opened, readSheets, type Opened, type Sheet } from './open.js';
export { writtenPeriod, type WrittenPeriod } from './periods.js';
export { questionOf, type Choice, type Option, type Question } from './questions.js';
export { readFigures } from './read.js';
export { sameMunicipality } from './same-municipality.js';
export type { Fault, Known, ObservationData, Reading, SeriesData, Told } from './reading.js';
export { writtenNumber, type WrittenNumber } from './written-number.js';
export { sdmxStatus, writtenStatus } from './written-status.js';
