/** A name at the start of a sentence: with a capital. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** A headline in which a number stays on one line with its per cent sign. */
export const keptTogether = (headline: string): string => headline.replaceAll(' %', '\u00a0%');
/** A label inside a sentence: without the capital that it has by itself. */
export const small = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
