import { kindOf } from '../model/graphics/kinds.js';
import { NETHERLANDS } from '../model/statement.js';
import type { StudyContent, StudySource } from '../model/study.js';
import { COMMON_UNITS } from '../format/units.js';
import type { Origins } from './origins.js';
import { createReporter, type EntryIssue } from './report.js';
import { ISSUE } from '../words/issue-words.js';

/** The scopes of a study: those that every study has, and those that it declares. */
export const scopesOf = ({ scopes }: StudySource): string[] => [NETHERLANDS, 'studie', ...Object.keys(scopes)];

/**
 * Checks what points where: no name twice, no unknown name, place, domain, unit or scope.
 * Never throws; an empty study gives no issues.
 */
export function checkLinks(study: StudyContent, origins: Origins): readonly EntryIssue[] {
  const { issues, report } = createReporter(origins);
  const { domains, trends, statements, directions, relations, lists, cautions } = study;
  const refs = { domains, trends, statements, directions, relations, lists, cautions };

  const known = new Set<string>();
  for (const entry of Object.values(refs).flat()) {
    if (known.has(entry.ref)) report(entry, ['ref'], entry.ref, ISSUE.duplicateId);
    known.add(entry.ref);
  }
  const slugs = new Set(trends.map((t) => t.slug));
  const domainRefs = new Set(domains.map((d) => d.ref));

  const places = new Map(study.places.map((p) => [p.id, p]));
  const placeIds = [...places.keys()];
  const twice = study.places.map((p) => p.id).find((id, i, all) => all.indexOf(id) !== i);
  if (twice !== undefined) report(study, ['places'], twice, ISSUE.duplicatePlace);
  study.places.forEach((place, i) => {
    if (place.in !== undefined && !places.has(place.in)) report(study, ['places', i, 'in'], place.in, ISSUE.unknownPlace(place.in, placeIds));
  });
  for (const entry of Object.values(refs).flat()) {
    entry.places.forEach((id, i) => {
      if (!places.has(id)) report(entry, ['places', i], id, ISSUE.unknownPlace(id, placeIds));
    });
  }

  // What stands in the file of a trend has its domain: a wrong one is told once, with the trend.
  const told = new Set(trends.map((t) => t.domain));
  for (const entry of [...statements, ...directions, ...lists])
    entry.domains.forEach((ref, i) => {
      if (!domainRefs.has(ref) && !told.has(ref)) report(entry, ['domains', i], ref, ISSUE.unknownDomain(ref, [...domainRefs]));
    });
  for (const s of statements) {
    const units = [...Object.keys(study.source.units), ...Object.keys(COMMON_UNITS)];
    if (s.unit !== null && !units.includes(s.unit)) report(s, ['unit'], s.unit, ISSUE.unknownUnit(s.unit, units));
    const scopes = scopesOf(study.source);
    if (!scopes.includes(s.scope)) report(s, ['scope'], s.scope, ISSUE.unknownScope(s.scope, scopes));
  }

  const refer = (entry: object, keys: readonly (string | number)[], ref: string, kinds: readonly (keyof typeof refs)[]): void => {
    if (!kinds.some((kind) => refs[kind].some((e) => e.ref === ref)))
      report(
        entry,
        keys,
        ref,
        ISSUE.unknownRef(
          ref,
          kinds,
          kinds.flatMap((kind) => refs[kind].map((e) => e.ref)),
        ),
      );
  };
  for (const trend of trends) {
    if (!domainRefs.has(trend.domain)) report(trend, ['domain'], trend.domain, ISSUE.unknownDomain(trend.domain, [...domainRefs]));
    for (const kind of ['statements', 'directions', 'lists'] as const) trend[kind].forEach((ref, i) => refer(trend, [kind, i], ref, [kind]));
    // A figure of another chapter is told with that chapter, so the trend must name it. Places that are no chapter say nothing of this.
    const chapterOf = (id: string): string[] => [places.get(places.get(id)?.in ?? id)].flatMap((p) => (p?.kind === 'chapter' ? [p.id] : []));
    const chapters = trend.places.flatMap(chapterOf);
    for (const entry of [...statements, ...directions].filter((e) => trend.statements.includes(e.ref) || trend.directions.includes(e.ref))) {
      const own = entry.places.flatMap(chapterOf);
      if (chapters.length > 0 && own.length > 0 && !own.some((id) => chapters.includes(id)))
        report(trend, ['places'], trend.places, ISSUE.withoutChapter(entry.ref, own));
    }
    trend.subject?.places.forEach((place, i) => {
      if (!places.has(place)) report(trend, ['subject', 'places', i], place, ISSUE.unknownPlace(place, placeIds));
    });
    if (trend.ended?.successor !== undefined && (!slugs.has(trend.ended.successor) || trend.ended.successor === trend.slug))
      report(
        trend,
        ['ended', 'successor'],
        trend.ended.successor,
        ISSUE.unknownTrend(
          trend.ended.successor,
          [...slugs].filter((slug) => slug !== trend.slug),
        ),
      );
    trend.graphics.forEach((graphic, i) => {
      for (const { ref, at, in: kinds } of kindOf(graphic).refs(graphic)) refer(trend, ['graphics', i, ...at], ref, kinds);
    });
  }
  for (const relation of relations) {
    relation.path.forEach((stage, i) =>
      stage.forEach((ref, j) => {
        if (!domainRefs.has(ref)) report(relation, ['path', i, j], ref, ISSUE.unknownDomain(ref, [...domainRefs]));
      }),
    );
    relation.trends.forEach((slug, i) => {
      if (!slugs.has(slug)) report(relation, ['trends', i], slug, ISSUE.unknownTrend(slug, [...slugs]));
    });
  }
  for (const caution of cautions) caution.concerns.forEach((ref, i) => refer(caution, ['concerns', i], ref, ['trends', 'statements', 'directions', 'lists']));
  return issues;
}
