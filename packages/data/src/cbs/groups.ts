import { optionalId, optionalText } from './fields.js';
import type { Json } from './judge.js';

/** Gives the titles of the groups from the outermost in, from the id of the innermost. Empty for null or an unknown id. */
export type GroupPath = (id: string | null) => readonly string[];

/** Reads groups that name their parent (`Id`/`ID`, `ParentId`/`ParentID`, `Title`). A circle is cut where it closes. Never throws. */
export function groupPath(rows: readonly Json[]): GroupPath {
  const groups = new Map<string, { readonly title: string; readonly parent: string | null }>();
  for (const row of rows) {
    const id = optionalId(row, 'Id') ?? optionalId(row, 'ID');
    if (id === null) continue;
    groups.set(id, { title: (optionalText(row, 'Title') ?? id).trim(), parent: optionalId(row, 'ParentId') ?? optionalId(row, 'ParentID') });
  }
  return (id) => {
    const seen = new Set<string>();
    const titles: string[] = [];
    for (let at = id; at !== null && !seen.has(at); at = groups.get(at)?.parent ?? null) {
      seen.add(at);
      const group = groups.get(at);
      if (group) titles.unshift(group.title);
    }
    return titles;
  };
}
