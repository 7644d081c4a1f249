import type { SceneNode, TextNode, Tone } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { wrapText } from '../scene/text-width.js';

/** A paragraph of a text block. */
export interface Paragraph {
  readonly text: string;
  readonly bold: boolean;
}

/** How a text block is set. */
export interface TextBlockStyle {
  /** Size of the text, px. */
  readonly size: number;
  /** Height of a line, px. */
  readonly line: number;
  /** Default: `ink`. */
  readonly tone?: Tone;
}

const BODY: TextBlockStyle = { size: 14, line: 19 };

/**
 * Paragraphs as lines of text, wrapped for the narrowest width. Where there is room the same text is shown in fewer lines,
 * standing at the bottom of the same space: so the height is one at every width, and a bar below it keeps its label close.
 *
 * @param y top of the block, px. An empty paragraph takes one empty line.
 * @param style default: 14 px on lines of 19 px, in ink.
 */
export function textBlock(
  paragraphs: readonly Paragraph[],
  y: number,
  { size, line: lineHeight, tone }: TextBlockStyle = BODY,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const wrapped = (width: number): Paragraph[] =>
    paragraphs.flatMap(({ text, bold }) => wrapText(text, width, size, bold).map((line) => ({ text: line, bold })));
  const narrow = wrapped(NARROWEST_PX);
  const wide = wrapped(WIDE_PX);
  const place = (lines: readonly Paragraph[], show?: TextNode['show']): SceneNode[] =>
    lines.map((line, i) => ({
      type: 'text',
      x: { f: 0, px: 0 },
      y: y + size + (narrow.length - lines.length + i) * lineHeight,
      size,
      runs: [tone ? { ...line, tone } : line],
      ...(show ? { show } : {}),
    }));
  return {
    nodes: narrow.length === wide.length ? place(narrow) : [...place(narrow, 'narrow'), ...place(wide, 'wide')],
    height: narrow.length * lineHeight,
  };
}
