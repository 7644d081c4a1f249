// Allow-lists of content systems as data. RULES, NOT THE SOFTWARE: what a system publishes of its list, applied by the small engine
// in apply.ts. What else a system does with a text (its editor, its cache, its plugins) is not here.

/** What a content system lets through, as it is published. */
export interface Rules {
  /** Where the list is published. */
  readonly source: string;
  /** Allowed elements with their attributes, `<a href hreflang> <p>`; `data-*` stands for every attribute that begins so. */
  readonly elements: string;
  /** Attributes allowed on every element, parted by spaces. */
  readonly everywhere: string;
  /** What an address in `href`, `src` or `cite` must look like; an attribute with another one goes. */
  readonly address: RegExp;
  /**
   * What becomes of a tag that is not in the list. `strip`: the tag goes, what is inside stays · `escape`: the tag is shown as text,
   * what is inside goes on · `escape all`: the element with all that is inside is shown as text.
   */
  readonly unknown: 'strip' | 'escape' | 'escape all';
  /** Pictures of another host are replaced. Default: they stay. */
  readonly ownPictures?: boolean;
  /** Text that stands in no block gets a paragraph. Default: it stays as it is. */
  readonly paragraphs?: boolean;
  /** A bare address in a text becomes a link. Default: it stays text. */
  readonly linksAddresses?: boolean;
}
