/** The layers of a picture: what a drawing program shows as a list, and what is found again in the file. */
import { el, type Markup, type MarkupElement } from '@trendbeeld/charts';
import type { Block } from '../block/type.js';
import type { Layer } from '../words/picture-words.js';

/** Marks a group as a layer until the file is made. */
const MARK = 'data-layer';

/** A block as a layer. An empty one stays empty. */
export const layer = (name: Layer, block: Block): Block => (block.nodes.length === 0 ? block : { ...block, nodes: [el('g', { [MARK]: name }, block.nodes)] });

/** The layer that a node is; undefined for another. */
export const layerOf = (node: Markup): Layer | undefined => (typeof node === 'string' ? undefined : (node.attributes[MARK] as Layer | undefined));

/** What a layer holds, in the px of what the nodes are part of: each piece of it in the groups that place it. Empty without that layer. */
export function layerNodes(nodes: readonly Markup[], name: Layer): MarkupElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (layerOf(node) === name) return [node];
    const within = layerNodes(node.children, name);
    return within.length > 0 ? [{ ...node, children: within }] : [];
  });
}

/** Nodes with their layers named as drawing programs read it. @param named the name and the id of a layer; each must occur once. */
export function namedLayers(nodes: readonly MarkupElement[], named: (name: Layer) => { readonly label: string; readonly id: string }): MarkupElement[] {
  const seen = new Map<Layer, number>();
  const walk = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    const name = layerOf(node);
    const children = node.children.map(walk);
    if (name === undefined) return { ...node, children };
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const { label, id } = named(name);
    const { [MARK]: _, ...rest } = node.attributes;
    const more = count > 1 ? `-${count}` : '';
    return el('g', { id: `${id}${more}`, 'inkscape:groupmode': 'layer', 'inkscape:label': `${label}${more}`, ...rest }, children);
  };
  return nodes.map((node) => walk(node) as MarkupElement);
}
