import { el, fluidSvg, relationArrowsChart, relationMatrixChart, type MarkupElement, type SceneTexts } from '@trendbeeld/charts';
import { DOMAIN_ORDER, type Language, type RelationsEntry } from '@trendbeeld/data';
import { relationList } from './diagrams.js';
import { domainSign } from './icons.js';
import { sourceMarkup } from './locator-text.js';
import { detailsMarkup, tableMarkup } from './table.js';
import { WORDS } from '../words/figure-words.js';

/**
 * How the domains hang together as a complete figure (with an h2): a matrix with counts, the same as arrows, the same as a table,
 * and every relation in the order of the matrix, by the domain that it starts in.
 */
export function relationsFigure({ source, counts, relations }: RelationsEntry, language: Language): MarkupElement {
  const words = WORDS[language];
  const names = DOMAIN_ORDER.map((d) => words.domains[d]);
  const texts: SceneTexts = {
    title: words.relations.matrix,
    description: sentence(counts, names, language),
    source: {
      short: `${source.publisher} ${source.published.slice(0, 4)}`,
      long: `${words.source}: ${source.publisher}, «${source.title}», ${source.place}, ${source.published.slice(0, 4)}`,
    },
  };
  const columns = [words.relations.from, words.relations.to, words.relations.count] as const;
  const matrix = relationMatrixChart({
    ...texts,
    names,
    short: words.relations.short,
    counts,
    columns,
    corner: { rows: words.relations.from, columns: words.relations.to },
    number: (n) => String(n),
    words: { none: words.relations.none },
  });
  const arrows = relationArrowsChart({
    ...texts,
    title: words.relations.arrows,
    names,
    counts,
    columns,
    number: (n) => String(n),
    words: { none: words.relations.none },
  });
  return el(
    'section',
    { class: 'trendbeeld tb-relations-all', lang: language },
    el('h2', { class: 'tb-title' }, words.relations.title),
    el('p', { class: 'tb-lead' }, words.relations.lead(relations.length)),
    el(
      'figure',
      { class: 'tb-figure tb-pair' },
      el('figcaption', {}, words.relations.matrix),
      el('div', { class: 'tb-graphic' }, fluidSvg(matrix)),
      el('div', { class: 'tb-graphic' }, fluidSvg(arrows)),
      el('p', { class: 'tb-says' }, texts.description, ' ', words.relations.inside),
      el('div', { class: 'tb-data' }, detailsMarkup(words.table, tableMarkup(matrix.table))),
    ),
    el('h3', { class: 'tb-after-title' }, words.relations.list),
    DOMAIN_ORDER.map((domain) => {
      const own = relations.filter((r) => startOf(r) === domain);
      return (
        own.length > 0 && [
          el('h4', { class: 'tb-domain', id: `van-${domain}` }, domainSign(domain), `${words.relations.from} ${words.domains[domain]}`),
          relationList(own, language),
        ]
      );
    }).flat(),
    el('footer', { class: 'tb-footer' }, el('p', { class: 'tb-source' }, sourceMarkup(texts.source.long, language))),
  );
}

/** The first domain, in the order of the matrix, that a relation starts in. */
function startOf({ path, mutual }: RelationsEntry['relations'][number]): string | undefined {
  const starts = [...path.slice(0, -1), ...(mutual ? path.slice(1) : [])].flat();
  return DOMAIN_ORDER.find((d) => starts.includes(d));
}

/** Where most relations run from and to. */
function sentence(counts: readonly (readonly number[])[], names: readonly string[], language: Language): string {
  let best = { from: 0, to: 0, count: -1 };
  for (const [from, row] of counts.entries()) for (const [to, count] of row.entries()) if (count > best.count) best = { from, to, count };
  return WORDS[language].relations.most(names[best.from]!, names[best.to]!, best.count);
}
