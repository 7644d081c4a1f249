/** A drawing is laid out for 256 px: a narrower column, such as a side bar, shows it smaller. @param drawing its selector. */
export const narrowCss = (drawing: string): string => `@container (max-width:255px){${drawing}{zoom:.8}}@container (max-width:204px){${drawing}{zoom:.7}}`;
