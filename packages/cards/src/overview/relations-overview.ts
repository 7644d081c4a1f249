import { el, fluidSvg, MOST_ARROW_DOMAINS, relationArrowsChart, relationMatrixChart, type MarkupElement, type SceneTexts } from '@trendbeeld/charts';
import { createFormatters, type Language, type RelationsEntry } from '@trendbeeld/data';
import type { Card } from '../card/card.js';
import { domainSign } from '../parts/icons.js';
import { relationList } from '../parts/relation-list.js';
import { drawingSource, longSource, sourceMarkup } from '../parts/source-text.js';
import { detailsMarkup, tableMarkup } from '../parts/table.js';
import { WORDS } from '../words/card-words.js';

/**
 * How the domains of a study hang together as a complete card (with an h2): a matrix with counts, the same as arrows, the same as a
 * table, and every relation in the order of the matrix, by the domain that it starts in. A study without relations says so.
 *
 * @example
 * const card = relationsOverview(relationsEntry(study), 'nl');
 */
export function relationsOverview(entry: RelationsEntry, language: Language): Card {
  const { domains, relations, source, studyPlaces } = entry;
  const words = WORDS[language];
  const long = longSource(source, [], studyPlaces, createFormatters(language));
  return {
    tag: 'section',
    classes: 'trendbeeld tb-relations-all',
    language,
    heading: { level: 2, text: words.relations.title, above: null },
    body: [
      el('p', { class: 'tb-lead' }, relations.length > 0 ? words.relations.lead(relations.length) : words.relations.noneAtAll),
      ...(relations.length > 0 ? [graphic(entry, language), el('h3', { class: 'tb-after-title' }, words.relations.list)] : []),
      ...domains.flatMap((domain) => {
        const own = relations.filter((r) => startOf(r, domains) === domain.ref);
        const title = `${words.relations.from} ${domain.name[language]}`;
        return own.length > 0
          ? [el('h4', { class: 'tb-domain', id: `van-${domain.ref}` }, domainSign(domain.icon), title), relationList(own, domains, studyPlaces, language)]
          : [];
      }),
    ],
    footer: el('footer', { class: 'tb-footer' }, el('p', { class: 'tb-source' }, sourceMarkup(`${words.source}: ${long}`, language))),
  };
}

/** Matrix and arrows, with the same in a sentence and as a table. */
function graphic({ domains, counts, source, studyPlaces }: RelationsEntry, language: Language): MarkupElement {
  const words = WORDS[language];
  const names = domains.map((d) => d.name[language]);
  const texts: SceneTexts = {
    title: words.relations.matrix,
    description: sentence(counts, names, language),
    source: {
      short: drawingSource(source, [], studyPlaces, language),
      long: `${words.source}: ${longSource(source, [], studyPlaces, createFormatters(language))}`,
    },
  };
  const common = {
    names,
    counts,
    columns: [words.relations.from, words.relations.to, words.relations.count] as const,
    number: (n: number) => String(n),
    words: { none: words.relations.none },
  };
  const short = domains.every((d) => d.abbreviation) ? { short: domains.map((d) => d.abbreviation?.[language] ?? '') } : {};
  const matrix = relationMatrixChart({ ...texts, ...common, ...short, corner: { rows: words.relations.from, columns: words.relations.to } });
  // More domains than this cannot be read as arrows: the matrix tells them all.
  const arrows = domains.length <= MOST_ARROW_DOMAINS ? relationArrowsChart({ ...texts, ...common, title: words.relations.arrows }) : null;
  return el(
    'figure',
    { class: 'tb-figure tb-pair' },
    el('figcaption', {}, words.relations.matrix),
    el('div', { class: 'tb-graphic' }, fluidSvg(matrix)),
    arrows && el('div', { class: 'tb-graphic' }, fluidSvg(arrows)),
    el('p', { class: 'tb-says' }, texts.description, ' ', words.relations.inside),
    el('div', { class: 'tb-data' }, detailsMarkup(words.table, tableMarkup(matrix.table))),
  );
}

/** The first domain, in the order of the matrix, that a relation starts in. */
function startOf({ path, mutual }: RelationsEntry['relations'][number], domains: RelationsEntry['domains']): string | undefined {
  const starts = [...path.slice(0, -1), ...(mutual ? path.slice(1) : [])].flat();
  return domains.find((d) => starts.includes(d.ref))?.ref;
}

/** Where most relations run from and to; where several pairs have as many, how many have them. */
function sentence(counts: readonly (readonly number[])[], names: readonly string[], language: Language): string {
  const words = WORDS[language].relations;
  const all = counts.flatMap((row, from) => row.map((count, to) => ({ from, to, count })));
  const best = all.reduce((most, one) => (one.count > most.count ? one : most), { from: 0, to: 0, count: -1 });
  const alike = all.filter((one) => one.count === best.count).length;
  if (alike > 1) return words.mostAlike(best.count, alike);
  return words.most(names[best.from] ?? '', names[best.to] ?? '', best.count);
}
