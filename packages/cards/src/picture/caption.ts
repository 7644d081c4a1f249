/** What stands around a drawing, so that it cannot be cut loose: what it shows, and whose it is. */
import type { MarkupElement } from '@trendbeeld/charts';
import { balancedLines, headlineBlock, lineBlock, linesOf, stacked, widthOf, type Block, type Style } from '../block/type.js';
import { limitsWithin } from './crop.js';
import { layer } from './layer.js';

/** Narrowest that a source is set, px: narrower it would be a column of syllables. */
const NARROWEST = 84;
/** A source in the drawing is a small remark at its side. */
const MOST = 0.62;

const endAnchored = (node: MarkupElement, x: number): MarkupElement => ({ ...node, attributes: { ...node.attributes, x, 'text-anchor': 'end' } });

/**
 * A drawing with its title above it, and its source at the right between the two, or beside the title where both fit. The source is clear
 * of what a cut at the left may take, and a cut at the foot cannot reach it.
 *
 * @param title empty for a drawing that needs none. @param kind whether it has marks or says all in words. @param size of the title, px; the source is smaller.
 */
export function captioned(title: string, kind: 'graphic' | 'words', drawing: Block, source: string, width: number, size: number, gap: number): Block {
  const style: Style = { size: Math.max(12, size * 0.75), leading: 1.3, tone: 'muted' };
  const clear = width - (limitsWithin(drawing.nodes, kind)?.left ?? 0) - style.size / 2;
  const room = Math.min(width, Math.max(NARROWEST, Math.min(clear, width * MOST)));
  const lines = linesOf(source, room, style).length > 1 ? balancedLines(source, room, style) : [source];
  const set = lineBlock(lines, style);
  const stamp = layer('stamp', { ...set, nodes: set.nodes.map((node) => endAnchored(node, width)) });
  const head: Style = { size, leading: 1.3, bold: true };
  const caption = layer('caption', title ? headlineBlock(title, width, head) : { nodes: [], height: 0 });
  const beside = lines.length === 1 && widthOf(title, head) + widthOf(source, style) + size * 1.5 <= width;
  if (!beside) {
    return stacked([
      [0, caption],
      [size * 0.2, stamp],
      [gap, layer(kind, drawing)],
    ]);
  }
  // Both on the base line of the title.
  const lower = lineBlock([source], { ...style, leading: (2.02 * size) / style.size - 0.72 });
  const level = layer('stamp', { ...lower, nodes: lower.nodes.map((node) => endAnchored(node, width)) });
  return stacked([
    [0, { nodes: [...caption.nodes, ...level.nodes], height: Math.max(caption.height, stamp.height) }],
    [gap, layer(kind, drawing)],
  ]);
}

/**
 * The head of a picture of many graphics, with the source of all at its right: no single one of them bears it, and a cut at the foot or at
 * the left cannot reach it.
 *
 * @param name the domain or the study, at most half as wide as the picture.
 */
export function stampedHead(name: Block, source: string, width: number): Block {
  const style: Style = { size: 15, leading: 1.3, tone: 'muted' };
  const set = lineBlock(balancedLines(source, width * 0.28, style), style);
  return {
    nodes: [...layer('head', name).nodes, ...layer('stamp', { ...set, nodes: set.nodes.map((node) => endAnchored(node, width)) }).nodes],
    height: Math.max(name.height, set.height),
  };
}
