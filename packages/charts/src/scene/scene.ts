import type { SceneNode } from './node.js';

/** A column of a {@link Table}. */
export interface TableColumn {
  readonly label: string;
  /** Numbers are set to the right. Default: false. */
  readonly numeric?: boolean;
}

/** The facts of a drawing as a table of texts, written by the same formatters as the drawing. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** One text a column; the first is the row's header. */
  readonly rows: readonly (readonly string[])[];
}

/** The narrowest width a scene is laid out for, px: a card in a page of 320 px. Labels fit here and so everywhere. */
export const NARROWEST_PX = 256;

/** The width from which optional labels are shown, px; the same number stands in the style sheet's container query. */
export const WIDE_PX = 480;

/** Where the facts come from, in two lengths. */
export interface SceneSource {
  /** Stands inside the drawing; fits the narrowest width on one line: "Platform31 2013, hoofdstuk 3". */
  readonly short: string;
  /** Stands below the drawing in a file: publisher, title, chapter and heading. */
  readonly long: string;
}

/** The words that every chart needs from its caller, in the reader's language. All are required. */
export interface SceneTexts {
  /** The point of the drawing, one line. */
  readonly title: string;
  /** What it shows, in one or two sentences; names the drawing for assistive technology. */
  readonly description: string;
  readonly source: SceneSource;
}

/**
 * A drawing that fits every width, with what belongs to it for those who cannot see it. All parts are required: a scene
 * without a title, a description, a table or a source cannot be made.
 */
export interface Scene extends SceneTexts {
  /** The same facts as a table. */
  readonly table: Table;
  /** px, without the source line that the serialisers add. */
  readonly height: number;
  /** Drawn in this order. */
  readonly nodes: readonly SceneNode[];
}
