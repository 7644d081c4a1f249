/** A horizontal position: a fraction of the width (0 left, 1 right) plus an offset in px. */
export interface Across {
  readonly f: number;
  readonly px: number;
}

/** A horizontal length: a fraction of the width *or* px. Never both: SVG cannot add them in a width. */
export type Breadth = { readonly f: number } | { readonly px: number };

/**
 * What a mark means; a style sheet gives it the colour, each serialiser a fallback.
 * `accent`: what happened or is · `expected`: what was expected · `ink`, `muted`: texts · `rule`: grid and zero lines ·
 * `wash`: quiet areas · `ground`: the background.
 */
export type Tone = 'accent' | 'expected' | 'ink' | 'muted' | 'rule' | 'wash' | 'ground' | 'none';

/** How a shape is painted. Default: no fill, no stroke. */
export interface Paint {
  readonly fill?: Tone;
  /** 0 to 1. Default: 1. */
  readonly fillOpacity?: number;
  readonly stroke?: Tone;
  /** px. Default: 1. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in px. Default: a whole line. */
  readonly dash?: readonly number[];
}

/**
 * What keeps its size where the drawing is made higher. It stands as far below its `hang` as it does at the least height, and its
 * `hang` moves with the height. Keep `hang` within what is drawn, so that things that are clear of each other stay so.
 */
export interface Hanging {
  /** px from the top of the scene. Default: its own `y`. */
  readonly hang?: number;
}

/** A rectangle; `y` and `height` in px from the top of the scene. */
export interface RectNode extends Paint {
  readonly type: 'rect';
  readonly x: Across;
  readonly y: number;
  readonly width: Breadth;
  readonly height: number;
}

/** A straight line. */
export interface LineNode extends Paint {
  readonly type: 'line';
  readonly x1: Across;
  readonly y1: number;
  readonly x2: Across;
  readonly y2: number;
}

/**
 * `wide`: shown only where there is room (480 px and more), and hidden where no style sheet arrives; `narrow`: shown only
 * where there is not. Default: always shown.
 */
export type Show = 'wide' | 'narrow';

/** A circle; it keeps its shape at every width and height. */
export interface CircleNode extends Paint, Hanging {
  readonly type: 'circle';
  readonly x: Across;
  readonly y: number;
  /** px. */
  readonly r: number;
  readonly show?: Show;
}

/** A piece of a text with its own weight and tone. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  /** Default: `ink`. */
  readonly tone?: Tone;
}

/** One line of text; `y` is its base line. */
export interface TextNode extends Hanging {
  readonly type: 'text';
  readonly x: Across;
  readonly y: number;
  /** px; at least 12. */
  readonly size: number;
  /** Default: `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly runs: readonly TextRun[];
  /** A rim in the background's colour that keeps the text clear of lines below it. Default: false. */
  readonly halo?: boolean;
  readonly show?: Show;
}

/**
 * A path through the whole width: `d` in a space of 100 units across and px down, stretched with the width and the height.
 * Its stroke keeps its thickness.
 */
export interface PathNode extends Paint {
  readonly type: 'path';
  readonly d: string;
}

/** Shapes that keep their form, drawn in px from a point that moves with the width and the height. */
export interface InsetNode extends Hanging {
  readonly type: 'inset';
  readonly x: Across;
  readonly y: number;
  readonly shapes: readonly InsetShape[];
}

/** Short upright lines below a plot, all from one height: the marks of an axis. They keep their length at every width and height. */
export interface TicksNode {
  readonly type: 'ticks';
  /** Fractions of the width, in their order; none draws nothing. */
  readonly at: readonly number[];
  /** Where they begin, px, and how far they reach down from there, px. */
  readonly y: number;
  readonly length: number;
  readonly stroke: Tone;
}

/**
 * A picture that grows with the width and keeps its form (a map): shapes in a space of `viewBox` units, fitted into the whole
 * width and `height` px, at the left.
 */
export interface PictureNode {
  readonly type: 'picture';
  readonly y: number;
  readonly height: number;
  /** Width and height of the space that the shapes are drawn in. */
  readonly viewBox: readonly [number, number];
  readonly shapes: readonly InsetShape[];
}

/** A shape inside an inset: a path in px; or inside a picture: a path in its units, whose stroke keeps its thickness. */
export interface InsetShape extends Paint {
  readonly d: string;
}

/** Everything that a scene can be made of. */
export type SceneNode = RectNode | LineNode | CircleNode | TextNode | PathNode | InsetNode | TicksNode | PictureNode;
