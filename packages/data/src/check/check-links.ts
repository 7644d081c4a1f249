import { refsOfFigure, type Study } from '../model/content.js';
import { quote, type Issue } from './issue.js';
import type { Places } from './places.js';

/**
 * Checks what points where: no id twice, no unknown id or place, no list whose count differs.
 * Never throws; an empty study gives no issues.
 */
export function checkLinks(study: Study, places: Places): Issue[] {
  const issues: Issue[] = [];
  const report = (entry: object, path: string, what: string, found: unknown, expected: string): void => {
    const place = places.get(entry) ?? { file: 'content', path: '' };
    issues.push({ file: place.file, path: `${place.path}${path}`, what, found: quote(found), expected });
  };

  const entries = [study.domains, study.trends, study.statements, study.directions, study.relations, study.lists, study.cautions].flat();
  const known = new Set<string>();
  for (const entry of entries) {
    if (known.has(entry.ref)) report(entry, '.ref', 'duplicate id', entry.ref, 'Expected every id once.');
    known.add(entry.ref);
  }
  const slugs = new Set<string>();
  for (const trend of study.trends) {
    if (slugs.has(trend.slug)) report(trend, '.slug', 'duplicate slug', trend.slug, 'Expected every slug once.');
    slugs.add(trend.slug);
  }

  const headings = new Set(study.headings.map((h) => h.id));
  for (const entry of entries) {
    entry.locators.forEach((id, i) => {
      if (!headings.has(id)) report(entry, `.locators[${i}]`, 'unknown place in the study', id, 'Expected an id of content/headings.json.');
    });
  }

  const refer = (entry: object, path: string, ref: string, kinds: string): void => {
    if (!known.has(ref) || !new RegExp(`^(${kinds})`).test(ref))
      report(entry, path, 'unknown ref', ref, `Expected the id of an entry (${kinds.replaceAll('|', ', ')}).`);
  };
  for (const trend of study.trends) {
    trend.statements.forEach((ref, i) => refer(trend, `.statements[${i}]`, ref, 'K'));
    trend.directions.forEach((ref, i) => refer(trend, `.directions[${i}]`, ref, 'D'));
    trend.lists.forEach((ref, i) => refer(trend, `.lists[${i}]`, ref, 'S'));
    trend.figures.forEach((figure, i) => {
      const at = `.figures[${i}]`;
      refsOfFigure(figure).forEach((ref, j) => refer(trend, `${at}[${j}]`, ref, figure.kind === 'directions' ? 'K|D' : 'K'));
      if (figure.kind === 'range-bars') figure.overlap?.statements.forEach((ref, j) => refer(trend, `${at}.overlap[${j}]`, ref, 'K'));
      if (figure.kind === 'list') refer(trend, `${at}.list`, figure.list, 'S');
      if (figure.kind === 'relations') figure.relations.forEach((ref, j) => refer(trend, `${at}.relations[${j}]`, ref, 'R'));
    });
  }
  for (const caution of study.cautions) caution.concerns.forEach((ref, i) => refer(caution, `.concerns[${i}]`, ref, 'T|K|D|S'));
  return issues;
}
