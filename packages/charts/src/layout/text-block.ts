import type { SceneNode, TextNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { wrapText } from './text-width.js';

/** A paragraph of a text block. */
export interface Paragraph {
  readonly text: string;
  readonly bold: boolean;
}

/** Size of the text, px. */
const SIZE = 14;
/** Height of a line, px. */
const LINE = 19;

/**
 * Paragraphs as lines of text, wrapped for the narrowest width. Where there is room the same text is shown in fewer lines,
 * standing at the bottom of the same space: so the height is one at every width, and a bar below it keeps its label close.
 *
 * @param y top of the block, px. An empty paragraph takes one empty line.
 */
export function textBlock(paragraphs: readonly Paragraph[], y: number): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const wrapped = (width: number): Paragraph[] =>
    paragraphs.flatMap(({ text, bold }) => wrapText(text, width, SIZE, bold).map((line) => ({ text: line, bold })));
  const narrow = wrapped(NARROWEST_PX);
  const wide = wrapped(WIDE_PX);
  const place = (lines: readonly Paragraph[], show?: TextNode['show']): SceneNode[] =>
    lines.map((line, i) => ({
      type: 'text',
      x: { f: 0, px: 0 },
      y: y + SIZE + (narrow.length - lines.length + i) * LINE,
      size: SIZE,
      runs: [line],
      ...(show ? { show } : {}),
    }));
  return { nodes: narrow.length === wide.length ? place(narrow) : [...place(narrow, 'narrow'), ...place(wide, 'wide')], height: narrow.length * LINE };
}
