import type { Scene } from '../../src/index.js';
import * as bars from './bars.js';
import * as line from './line.js';
import * as rangeBars from './range-bars.js';
import * as smallLine from './small-line.js';
import * as stripPlot from './strip-plot.js';
import * as unitGrid from './unit-grid.js';
import * as growthRegimes from './growth-regimes.js';
import * as fan from './fan.js';
import * as editions from './editions.js';
import * as indexedLines from './indexed-lines.js';
import * as multiLine from './multi-line.js';
import * as slope from './slope.js';
import * as map from './map.js';
import * as arrows from './arrows.js';
import * as lists from './lists.js';
import * as timeline from './timeline.js';
import * as relationMatrix from './relation-matrix.js';
import * as relationArrows from './relation-arrows.js';
import * as agePyramid from './age-pyramid.js';
import * as divergingBars from './diverging-bars.js';

/** Every example scene of every kind of chart, by the name of its picture. New files of examples are added here, and nowhere else. */
export const allExamples: Record<string, () => Scene> = {
  ...line,
  ...bars,
  ...rangeBars,
  ...unitGrid,
  ...smallLine,
  ...stripPlot,
  ...growthRegimes,
  ...fan,
  ...editions,
  ...indexedLines,
  ...multiLine,
  ...slope,
  ...map,
  ...arrows,
  ...lists,
  ...timeline,
  ...relationMatrix,
  ...relationArrows,
  ...agePyramid,
  ...divergingBars,
};
