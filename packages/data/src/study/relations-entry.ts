import type { DomainId, Locator, Relation, Study, StudySource } from '../model/content.js';

/** The order of the domains in the study: of the rows and the columns of the matrix, and of the list. */
export const DOMAIN_ORDER: readonly DomainId[] = ['fysiek', 'economie', 'sociaal', 'bestuur'];

/** How the domains hang together: what `<trend-relations>` shows (`@trendbeeld/data/relations.json`). */
export interface RelationsEntry {
  readonly source: StudySource;
  /** Relations from row to column, in {@link DOMAIN_ORDER}; a relation with several ends counts in each pair. */
  readonly counts: readonly (readonly number[])[];
  /** All relations in the order of the matrix: by the first pair of each, row by row. Each once. */
  readonly relations: readonly (Relation & { readonly places: readonly Locator[] })[];
}

/** The pairs of domains (from, to) that a relation counts in; both ways when it is mutual. A chain of three stages has two steps. */
export function pairsOf({ path, mutual }: Pick<Relation, 'path' | 'mutual'>): (readonly [DomainId, DomainId])[] {
  const pairs: (readonly [DomainId, DomainId])[] = [];
  for (const [i, stage] of path.entries()) {
    for (const from of stage) for (const to of path[i + 1] ?? []) pairs.push([from, to], ...(mutual ? [[to, from] as const] : []));
  }
  return pairs;
}

/** How many relations run from each domain to each, in {@link DOMAIN_ORDER}. Without relations all are zero. */
export function relationCounts(relations: readonly Pick<Relation, 'path' | 'mutual'>[]): number[][] {
  const counts = DOMAIN_ORDER.map(() => DOMAIN_ORDER.map(() => 0));
  for (const [from, to] of relations.flatMap(pairsOf)) counts[DOMAIN_ORDER.indexOf(from)]![DOMAIN_ORDER.indexOf(to)]!++;
  return counts;
}

/** Gathers the relations of the study in the order of their matrix. */
export function relationsEntry(study: Study): RelationsEntry {
  const rank = (r: Relation): number =>
    Math.min(...pairsOf(r).map(([from, to]) => DOMAIN_ORDER.indexOf(from) * DOMAIN_ORDER.length + DOMAIN_ORDER.indexOf(to)));
  return {
    source: study.source,
    counts: relationCounts(study.relations),
    relations: study.relations
      .map((r) => ({ ...r, places: r.locators.map((id) => study.headings.find((h) => h.id === id)!) }))
      .toSorted((a, b) => rank(a) - rank(b)),
  };
}
