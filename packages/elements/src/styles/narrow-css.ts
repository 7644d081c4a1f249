/**
 * A drawing is laid out for 256 px: a narrower column, such as a side bar, shows it smaller. In the narrowest the strip stands in one column,
 * so that no word breaks.
 *
 * @param root what stands before the selectors, with a space behind it. Default: nothing.
 */
export const narrowCss = (root = ''): string =>
  `@container (max-width:255px){${root}.trendbeeld .tb-svg{zoom:.8}}@container (max-width:204px){${root}.trendbeeld .tb-svg{zoom:.7}${root}.trendbeeld .tb-strip{grid-template-columns:1fr}}`;
