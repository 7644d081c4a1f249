/**
 * A piece of markup as plain objects: what a figure and a drawing are made of before they become a string (server, files)
 * or elements (browser). Text is always text: nothing in it can become markup.
 */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly children: readonly Markup[];
}

/** An element or a text. */
export type Markup = MarkupElement | string;

/** What a list of children may hold: nothing is left out, so that a part can be optional in place. */
export type MarkupChild = Markup | null | undefined | false;

/**
 * Makes a piece of markup: `el('p', { class: 'lead' }, 'Text')`.
 * Attributes that are `undefined` or `false` are left out, `true` gives an empty one. Children that are empty are left out.
 */
export function el(tag: string, attributes: MarkupElement['attributes'] = {}, ...children: readonly (MarkupChild | readonly MarkupChild[])[]): MarkupElement {
  return { tag, attributes, children: children.flat().filter((c): c is Markup => c !== null && c !== undefined && c !== false && c !== '') };
}
