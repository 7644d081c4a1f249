import type { Across, SceneNode } from './node.js';

/** A column of a {@link Table}. */
export interface TableColumn {
  readonly label: string;
  /** Numbers are set to the right. Default: false. */
  readonly numeric?: boolean;
  /**
   * The numbers themselves by row, for sorting and listening; null where a row has none. Default: none, and the column is
   * sorted as text.
   */
  readonly values?: readonly (number | null)[];
  /** What stands behind a cell when it is read aloud by itself: "% van de beroepsbevolking". Default: nothing. */
  readonly unit?: string;
}

/** The facts of a drawing as a table of texts, written by the same formatters as the drawing. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** One text a column; the first is the row's header. */
  readonly rows: readonly (readonly string[])[];
  /**
   * Whether a row reads on from its value, the second cell, to its header: "250.000 voltijdbanen" and "erbij in tien jaar".
   * Default: false, and it is read in the order of its cells.
   */
  readonly valueFirst?: boolean;
  /**
   * How sure all values are, where all are equally sure: "definitief". Stands in the caption and with each row that is told.
   * Default: the rows tell it themselves.
   */
  readonly certainty?: string;
}

/** The narrowest width a scene is laid out for, px: a card in a page of 320 px. Labels fit here and so everywhere. */
export const NARROWEST_PX = 256;

/** The width from which optional labels are shown, px; the same number stands in the style sheet's container query. */
export const WIDE_PX = 480;

/** Where the facts come from, in two lengths. */
export interface SceneSource {
  /** Stands inside the drawing; fits the narrowest width on one line: "Uitgever 2020, hoofdstuk 3". */
  readonly short: string;
  /** Stands below the drawing in a file: publisher, title, chapter and heading. */
  readonly long: string;
}

/** The words that every chart needs from its caller, in the reader's language. All are required. */
export interface SceneTexts {
  /** The point of the drawing, one line. */
  readonly title: string;
  /** What it shows, in whole sentences made of the same data; stands below the drawing for every reader. */
  readonly description: string;
  readonly source: SceneSource;
}

/** A place in the drawing: the middle of a point, the end of a bar. */
export interface ScenePoint {
  readonly x: Across;
  /** px from the top of the scene, at its least height. */
  readonly y: number;
}

/**
 * A drawing that fits every width, with what belongs to it for those who cannot see it. All parts are required: a scene
 * without a title, a description, a table or a source cannot be made.
 */
export interface Scene extends SceneTexts {
  /** The same facts as a table. */
  readonly table: Table;
  /**
   * Where the fact of each row of the table is drawn, in the order of the rows; null for a row without a mark (a gap). A reader
   * walks through them by keyboard. Empty: there is nothing to walk through.
   */
  readonly points: readonly (ScenePoint | null)[];
  /** Words of annotations that stand in the drawing only where there is room; elsewhere numbered below it, in this order. */
  readonly notes: readonly string[];
  /** px, without the source line that the serialisers add: the height that it is laid out at, and the least it can have. */
  readonly height: number;
  /**
   * Whether a style sheet may make it higher: all places then move apart, while texts, points and strokes keep their size. False for
   * what keeps its form, such as a map or a grid of squares.
   */
  readonly grows: boolean;
  /** Drawn in this order. */
  readonly nodes: readonly SceneNode[];
}
