/**
 * Version of the files that a script loads of a published folder: cards, figures of municipalities, comparisons. A script that reads
 * another one shows what stands in the tag and says so, as it could leave out what it does not know, or take it for something else. Raised
 * when an element, an attribute or a field is added that a graphic cannot do without.
 */
export const FILE_VERSION = 1;
