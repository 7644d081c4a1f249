/** A label inside a sentence: without the capital that it has by itself. */
export const small = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
