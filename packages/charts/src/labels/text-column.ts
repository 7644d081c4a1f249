import type { Across, SceneNode, TextNode, Tone } from '../scene/node.js';
import { wrapText } from '../scene/text-width.js';

/** A paragraph of a text column. */
export interface ColumnText {
  readonly text: string;
  /** Default: false. */
  readonly bold?: boolean;
  /** Default: `ink`. */
  readonly tone?: Tone;
}

/** Where a text column stands and how wide it may be. */
export interface ColumnPlace {
  /** Left edge of the text. */
  readonly x: Across;
  /** Top of the first line, px. */
  readonly y: number;
  /** px that the text may take at the narrowest width. */
  readonly narrow: number;
  /** px that the text may take from the wide width on. */
  readonly wide: number;
  /** Size of the text, px. Default: 14. */
  readonly size?: number;
  /** Height of a line, px. Default: that of {@link lineHeight}. */
  readonly line?: number;
  /** What all lines hang on where the drawing is made higher, px. Default: `y`. */
  readonly hang?: number;
  /** Where fewer lines on wide screens stand in the height. Default: `top`. */
  readonly align?: 'top' | 'middle' | 'bottom';
}

/** Share of the free lines that stands above the text. */
const SHARE = { top: 0, middle: 0.5, bottom: 1 } as const;

/** Height of a line of a size, px. */
export const lineHeight = (size: number): number => Math.round(size * 1.36);

/**
 * Paragraphs as wrapped lines from the top. Where there is room the same text stands in fewer lines; the height is that of
 * the narrowest width, so that what comes below stays in its place. Empty paragraphs take no line; none give no nodes and 0.
 */
export function textColumn(paragraphs: readonly ColumnText[], place: ColumnPlace): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const size = place.size ?? 14;
  const line = place.line ?? lineHeight(size);
  const wrapped = (width: number): ColumnText[] =>
    paragraphs.filter((p) => p.text !== '').flatMap((p) => wrapText(p.text, width, size, p.bold ?? false).map((text) => ({ ...p, text })));
  const narrow = wrapped(place.narrow);
  const wide = wrapped(place.wide);
  const lead = (lines: readonly ColumnText[]): number => (narrow.length - lines.length) * SHARE[place.align ?? 'top'];
  const hang = place.hang ?? place.y;
  const draw = (lines: readonly ColumnText[], show?: TextNode['show']): SceneNode[] =>
    lines.map((run, i) => ({ type: 'text', x: place.x, y: place.y + size + (i + lead(lines)) * line, hang, size, runs: [run], ...(show ? { show } : {}) }));
  const same = narrow.length === wide.length;
  return { nodes: same ? draw(narrow) : [...draw(narrow, 'narrow'), ...draw(wide, 'wide')], height: narrow.length * line };
}
