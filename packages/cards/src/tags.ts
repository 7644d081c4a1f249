/**
 * The table of tags: what an element is called, at which level its heading stands, and where its card lies below
 * `data/figures/<language>/`. Elements, embed bundle, site script, style sheet, packed cards, stories and tests are derived from it; what
 * must be written for each tag (its class, its packed cards) does not compile while it is missing.
 */
export const TAGS = {
  'trend-card': { level: 3, folder: 't' },
  'domain-overview': { level: 2, folder: 'd' },
  'trend-outcomes': { level: 2, folder: '' },
  'trend-relations': { level: 2, folder: '' },
  'trend-map': { level: 3, folder: 'm' },
  'study-overview': { level: 2, folder: '' },
} as const satisfies Readonly<Record<string, { readonly level: 2 | 3; readonly folder: string }>>;

/** A tag of ours. */
export type Tag = keyof typeof TAGS;

/** The comparison that a `<trend-map>` shows which names none: what the study compares first, else the first of the shelf. */
export const FIRST_COMPARISON = 'first';

/** All tags, as a selector. */
export const OURS: string = Object.keys(TAGS).join(',');

/** Path of the card of a tag below `data/figures/<language>/`, without `.json`. */
export function cardPath(tag: Tag, name: string): string {
  const { folder } = TAGS[tag];
  return folder ? `${folder}/${name}` : name;
}
