/**
 * Every custom property that a page can set, with its default. The one place with literal colours and sizes.
 *
 * Defaults first ask the page's NL Design System tokens (the newer `--basis-…`, then the older `--utrecht-…`), so that a card
 * in a municipality's site takes on its house style without anybody setting anything; then they fall back to our own.
 * Texts take the page's own colour. `light-dark()` follows the page's `color-scheme`, not the reader's system: a light page keeps a light card.
 */
export const TOKENS = {
  '--trendbeeld-font-family': 'var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit))',
  '--trendbeeld-color-text': 'var(--basis-color-default-color-document, var(--utrecht-document-color, currentcolor))',
  '--trendbeeld-color-muted': 'var(--basis-color-default-color-subtle, color-mix(in srgb, currentcolor 74%, transparent))',
  '--trendbeeld-color-accent': 'var(--basis-color-accent-1-color-default, light-dark(#0b6284, #6cc0e2))',
  '--trendbeeld-color-expected': 'light-dark(#a14d0b, #f0a868)',
  '--trendbeeld-color-rule': 'light-dark(#c9ced6, #4a5361)',
  '--trendbeeld-color-wash': 'light-dark(#f0f3f6, #262d38)',
  '--trendbeeld-color-background': 'light-dark(#ffffff, #161b22)',
  '--trendbeeld-color-link': 'var(--basis-color-action-1-color-default, var(--utrecht-link-color, light-dark(#0b6284, #8acbea)))',
  '--trendbeeld-color-focus': 'light-dark(#1d2430, #ffffff)',
  '--trendbeeld-rule-width': '4px',
} as const;

/** Colours of the page that the defaults ask for. */
const PAGE_TOKENS = [...new Set(Object.values(TOKENS).flatMap((value) => value.match(/--(?:basis|utrecht)-[a-z0-9-]*(?:color|link)[a-z0-9-]*/g) ?? []))];

/**
 * A figure with a theme of its own, whatever the page has: its scheme, a ground and text that read on each other, and our own
 * colours in place of the page's, which were chosen for another ground. What a page sets on the element itself still counts.
 *
 * @param host gives the selector of the element that bears the theme, for a condition (`[theme]`).
 */
export const themeCss = (host: (condition: string) => string): string =>
  `${host('[theme]')}{color:light-dark(#1d2430,#f3f5f8);background:light-dark(#ffffff,#161b22);padding-inline:1em;${PAGE_TOKENS.map((name) => `${name}:initial`).join(';')}}` +
  `${host('[theme=light]')}{color-scheme:light}${host('[theme=dark]')}{color-scheme:dark}`;

/** `--_color-accent: var(--trendbeeld-color-accent, …)` for every token: what the styles use. */
export const tokenDeclarations: string = Object.entries(TOKENS)
  .map(([name, fallback]) => `${name.replace('--trendbeeld-', '--_')}:var(${name},${fallback});`)
  .join('');
