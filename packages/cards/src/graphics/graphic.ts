import type { MarkupElement, Scene } from '@trendbeeld/charts';
import type { Formatters, GraphicKindName, GraphicOf, TrendEntry } from '@trendbeeld/data';
import type { Block } from '../block/type.js';
import type { Room } from '../block/diagram-parts.js';

/** What a graphic is drawn with: its trend with all that it names, and how numbers are written. */
export interface GraphicContext {
  readonly entry: TrendEntry;
  readonly format: Formatters;
}

/** A kind that draws numbers or sketches: one scene for page, picture and file. */
export interface ChartKind<K extends GraphicKindName> {
  readonly scene: (graphic: GraphicOf<K>, context: GraphicContext) => Scene;
  /** A sentence below the drawing. Empty for none. */
  readonly note: (graphic: GraphicOf<K>, context: GraphicContext) => string;
  /**
   * The same as rows of words, for a picture in which the drawing would be too small to read. Null where words cannot say it.
   */
  readonly rows: ((graphic: GraphicOf<K>, context: GraphicContext, room: Room) => Block) | null;
  readonly example: GraphicOf<K>;
}

/** A kind without numbers: a list in plain HTML, which every reader gets in the same order, and the same set as a picture. */
export interface DiagramKind<K extends GraphicKindName> {
  readonly markup: (graphic: GraphicOf<K>, context: GraphicContext) => MarkupElement;
  readonly block: (graphic: GraphicOf<K>, context: GraphicContext, room: Room) => Block;
  /** What it says, in facts that become sentences: for the text alternative. */
  readonly says: (graphic: GraphicOf<K>, context: GraphicContext) => readonly string[];
  readonly example: GraphicOf<K>;
}

/** How a kind of graphic is drawn, and an example of it on the example trend (`example-study.ts`) that gallery, stories and tests show. */
export type DrawnKind<K extends GraphicKindName> = ChartKind<K> | DiagramKind<K>;

/** A kind that draws a scene, with no note and no rows of words where nothing else is said. */
export const chartKind = <K extends GraphicKindName>(
  kind: Pick<ChartKind<K>, 'scene' | 'example'> & Partial<Pick<ChartKind<K>, 'note' | 'rows'>>,
): ChartKind<K> => ({ note: () => '', rows: null, ...kind });
