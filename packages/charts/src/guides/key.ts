import { textColumn } from '../labels/text-column.js';
import type { InsetShape, SceneNode, Tone } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';

/** What a key says of one look: a sample of it, and its words. */
export interface KeyEntry {
  readonly text: string;
  /** Shapes in px from the left and from the top of the words. */
  readonly sample: readonly InsetShape[];
  /** px that the sample lies below the top of the words. */
  readonly down: number;
  /** Default: `ink`. */
  readonly tone?: Tone;
  /** Default: false. */
  readonly bold?: boolean;
}

/** How a key is set. */
export interface KeyPlace {
  /** Top of the key, px. */
  readonly top: number;
  /** px that the samples take at the left of the words. */
  readonly indent: number;
  /** Size of the words, px. Default: 14. */
  readonly size?: number;
  /** px between two entries. Default: 0. */
  readonly between?: number;
  /** What all entries hang on where the drawing is made higher, px. Default: `top`. */
  readonly hang?: number;
}

/** Samples with their words, one below the other; long words wrap. No entries are 0 high. */
export function keyGuide(
  entries: readonly KeyEntry[],
  { top, indent, size = 14, between = 0, hang = top }: KeyPlace,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  let y = top;
  const nodes = entries.flatMap(({ text, sample, down, tone = 'ink', bold = false }): SceneNode[] => {
    const words = textColumn([{ text, bold, tone }], { x: { f: 0, px: indent }, y, narrow: NARROWEST_PX - indent, wide: WIDE_PX - indent, size, hang });
    const shown: SceneNode = { type: 'inset', x: { f: 0, px: 0 }, y: y + down, hang, shapes: sample };
    y += words.height + between;
    return [shown, ...words.nodes];
  });
  return { nodes, height: y - top };
}
