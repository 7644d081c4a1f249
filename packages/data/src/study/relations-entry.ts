import type { Place } from '../model/place.js';
import type { Relation } from '../model/relation.js';
import type { Domain, StudyContent, StudySource } from '../model/study.js';
import { placesOf } from './places.js';

/** How the domains hang together: what `<trend-relations>` shows. */
export interface RelationsEntry {
  readonly source: StudySource;
  /** In the order of the study: of the rows and the columns of the matrix, and of the list. */
  readonly domains: readonly Domain[];
  /** Relations from row to column, in the order of the domains; a relation with several ends counts in each pair. */
  readonly counts: readonly (readonly number[])[];
  /** All relations in the order of the matrix: by the first pair of each, row by row. Each once. */
  readonly relations: readonly (Relation & { readonly found: readonly Place[] })[];
  readonly studyPlaces: readonly Place[];
}

/** The pairs of domains (from, to) that a relation counts in; both ways when it is mutual. A chain of three stages has two steps. */
export function pairsOf({ path, mutual }: Pick<Relation, 'path' | 'mutual'>): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [i, stage] of path.entries()) {
    for (const from of stage) for (const to of path[i + 1] ?? []) pairs.push([from, to], ...(mutual ? [[to, from] as const] : []));
  }
  return pairs;
}

/** How many relations run from each domain to each, in the order given. Without relations all are zero. */
export function relationCounts(relations: readonly Pick<Relation, 'path' | 'mutual'>[], domains: readonly string[]): number[][] {
  const counts = domains.map(() => domains.map(() => 0));
  for (const [from, to] of relations.flatMap(pairsOf)) {
    const row = counts[domains.indexOf(from)];
    const column = domains.indexOf(to);
    if (row?.[column] !== undefined) row[column] += 1;
  }
  return counts;
}

/** Gathers the relations of a study in the order of their matrix. */
export function relationsEntry(study: StudyContent): RelationsEntry {
  const order = study.domains.map((d) => d.ref);
  const rank = (r: Relation): number => Math.min(...pairsOf(r).map(([from, to]) => order.indexOf(from) * order.length + order.indexOf(to)));
  return {
    source: study.source,
    domains: study.domains,
    counts: relationCounts(study.relations, order),
    relations: study.relations.map((r) => ({ ...r, found: placesOf(r, study.places) })).toSorted((a, b) => rank(a) - rank(b)),
    studyPlaces: study.places,
  };
}
