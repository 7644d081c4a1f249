import type { NumberWriter, Observation } from '@trendbeeld/data';
import type { Break, Moment } from '../guides/periods.js';
import type { Timed } from '../marks/line.js';
import type { SceneTexts } from '../scene/scene.js';

/** One series of values. */
export interface LineSeries {
  /** Its name: "huishoudens". Best at most 24 characters. */
  readonly label: string;
  /** Values as they were counted, in order of time; null is a gap. */
  readonly observations: readonly Observation[];
  /** Changes of definition or boundary before a period: the line stops and a mark says why. Default: none. */
  readonly breaks?: readonly Break[];
}

/** What charts of several lines have in common. */
export interface SeriesLinesInput extends SceneTexts {
  /** Two to four, the main one first. */
  readonly series: readonly LineSeries[];
  /** When the study was made, as a named rule; where it lies outside the observations, the axis reaches to it. Default: no rule. */
  readonly moment?: Moment;
  /** Above the plot: "index, 2010 = 100". */
  readonly unit: string;
  /** Writes a value of the scale without a unit. */
  readonly number: NumberWriter;
  /** Writes a period. */
  readonly period: (id: string) => string;
}

/** One series as it is drawn. */
export interface DrawnSeries {
  readonly label: string;
  /** Values of the scale. */
  readonly all: readonly Timed[];
  readonly breaks?: readonly Break[] | undefined;
}
