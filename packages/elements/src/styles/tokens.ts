import { declared, guardRule, PAGE_TOKENS, TEXT, TOKENS } from '@trendbeeld/themes';

/**
 * The styles of figures with the values of their tokens: what is used once stands in its place, the rest is declared in the first rule
 * (`.trendbeeld{`), and colours that bear meaning go through the guard of contrast, in a rule behind it.
 *
 * A token first asks the page (`--trendbeeld-…`, and its name before version 1), then the page's design system, then its own value, so
 * that a card in a municipality's site takes on its house style without anybody setting anything. `light-dark()` follows the page's
 * `color-scheme`, not the reader's system: a light page keeps a light card.
 *
 * @param rules styles that name tokens as `var(--_link-color)`; the first of them is that of `.trendbeeld`.
 * @param beside rules of another sheet that use what this one declares. Default: none.
 */
export function withTokens(rules: string, beside = ''): string {
  const { css, declarations, guards } = declared(rules, beside);
  const [head, ...rest] = css.split('}');
  return `${head!.replace('{', `{${declarations}`)}}${guardRule('.trendbeeld', guards)}${rest.join('}')}`;
}

/** A ground of our own. */
const GROUND = TOKENS.find(({ name }) => name === '--trendbeeld-document-background-color')!;

/**
 * A figure with a theme of its own, whatever the page has: our own values in place of those of the page's design system, which were chosen
 * for another ground. With `light` or `dark` in it also a scheme, with a ground and text that read on each other. What a page sets on the
 * element itself still counts. The values of a theme by name come from its style sheet.
 *
 * @param host gives the selector of the element that bears the theme, for a condition (`[theme]`).
 */
export const themeCss = (host: (condition: string) => string): string =>
  `${host('[theme]')}{${PAGE_TOKENS.map((name) => `${name}:initial`).join(';')}}` +
  `${host(':is([theme~=light],[theme~=dark])')}{color:light-dark(${TEXT.light},${TEXT.dark});background:light-dark(${GROUND.value},${GROUND.dark});padding-inline:1em}` +
  `${host('[theme~=light]')}{color-scheme:light}${host('[theme~=dark]')}{color-scheme:dark}`;
