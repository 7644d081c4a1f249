/** A design token: a custom property that a page can set, with all that is made of it. */
export interface Token {
  /** Name of the custom property: `--trendbeeld-link-color`. */
  readonly name: `--trendbeeld-${string}`;
  /** Its type in the DTCG format: `color`, `fontFamily`, `dimension`, … */
  readonly type: string;
  /** Its own value, in CSS; on a light page where there is a `dark` one as well. */
  readonly value: string;
  /** Its own value on a dark page. Default: the same. */
  readonly dark?: string;
  /** Tokens of the page that are asked before its own value, in this order. Default: none. */
  readonly bridge?: readonly string[];
  /** Its name before version 1, which works until version 2. */
  readonly was?: `--trendbeeld-${string}`;
  /** A colour that is made darker or lighter where it would not read on the page. */
  readonly guard?: boolean;
  /** Its own value is derived from the accent in browsers that can. */
  readonly derived?: boolean;
  /** What it is for, and its default in words. */
  readonly description: string;
}

/** Light, or dark as well where it has such a value. */
export const ownValue = ({ value, dark }: Token): string => (dark ? `light-dark(${value},${dark})` : value);

/** What the page's own design system gives, and the token's own value where it has none. */
export const pageValue = (token: Token, own: string = ownValue(token)): string => (token.bridge ?? []).reduceRight((rest, name) => `var(${name},${rest})`, own);

/** The whole chain: the token, its earlier name, the page's design system, its own value. */
export const chainOf = (token: Token, own?: string): string => {
  const rest = pageValue(token, own);
  return `var(${token.name},${token.was ? `var(${token.was},${rest})` : rest})`;
};

/** The name under which the styles of elements use a token: `--_link-color`. */
export const privateName = (token: Token): string => token.name.replace('--trendbeeld-', '--_');
