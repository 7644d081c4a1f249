import type { Markup, MarkupElement } from '@trendbeeld/charts';

/** What a municipality adds to the cards of a figure; see `municipality-section.ts`, which is loaded only where it is needed. */
export interface MunicipalParts {
  /** The section below the card of a trend. */
  readonly section: (slug: string) => MarkupElement;
  /** A strip plot with the municipality marked, in place of the one without; null keeps that one. */
  readonly strip: (comparison: string) => MarkupElement | null;
}

/**
 * A figure with what a municipality adds: in each card of a trend that has figures a section above the footer, and its mark in
 * the strip plots. The figure itself is not changed; a new one is given.
 */
export function withMunicipality(figure: MarkupElement, parts: MunicipalParts): MarkupElement {
  const walk = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    const comparison = node.attributes['data-comparison'];
    if (comparison) return parts.strip(String(comparison)) ?? node;
    const children = node.children.map(walk);
    const trend = node.attributes['data-figures'];
    if (!trend) return { ...node, children };
    const footer = children.findIndex((c) => typeof c !== 'string' && c.tag === 'footer');
    return { ...node, children: [...children.slice(0, footer), parts.section(String(trend)), ...children.slice(footer)] };
  };
  return walk(figure) as MarkupElement;
}
