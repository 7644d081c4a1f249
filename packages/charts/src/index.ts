/** `@trendbeeld/charts`: data in, scene out. Pure functions, no DOM. */
export { barsChart, type BarRow, type BarsInput } from './charts/bars.js';
export { lineChart, lineTable, type LineInput } from './charts/line.js';
export { rangeBarsChart, type RangeBarsInput } from './charts/range-bars.js';
export { unitGridChart, type UnitGridInput } from './charts/unit-grid.js';
export { ChartInputError } from './errors.js';
export type { LineExpectation } from './marks/expectation.js';
export { el, type Markup, type MarkupChild, type MarkupElement } from './markup/node.js';
export { markupToString } from './markup/to-string.js';
export type { Across, Breadth, InsetShape, Paint, SceneNode, TextRun, Tone } from './scene/node.js';
export type { Scene, SceneSource, SceneTexts, Table, TableColumn } from './scene/scene.js';
export { fixedSvg, type FixedOptions } from './scene/to-fixed.js';
export { fluidSvg } from './scene/to-fluid.js';
