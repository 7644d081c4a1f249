import { el, type MarkupElement, type Table } from '@trendbeeld/charts';
import { createFormatters, type Figure, type Formatters, type Language, type Qualifier, type TrendEntry } from '@trendbeeld/data';
import { certaintyLine, certaintyWords } from './certainty-line.js';
import { diagramMarkup, directionRows, relationList } from './diagrams.js';
import { graphicMarkup } from './graphic.js';
import { domainSign } from './icons.js';
import { longSource, sourceMarkup } from './locator-text.js';
import { outcomeSection } from './outcome-section.js';
import { drawnStatements, isChart, sceneOf } from './scene-of.js';
import { detailsMarkup, tableMarkup } from './table.js';
import { WORDS } from '../words/figure-words.js';

/** How a card is made. */
export interface CardOptions {
  readonly language: Language;
  /** Whether the card names its domain; an overview names it once for all its cards. Default: true. */
  readonly namesDomain?: boolean;
  /** Address of the trend's own page; gives a link beside the source. Default: no link. */
  readonly address?: string;
}

/**
 * A trend as a complete figure: domain, headline, sentence, graphic or diagram, certainty, explanation, cautions, what came of
 * it, what it hangs together with, table, words and source. The same markup becomes the static figure (server), the file that an
 * element loads, and the element's content (browser). Its heading is an h3; `dress.ts` makes it another.
 */
export function cardFigure(entry: TrendEntry, options: CardOptions): MarkupElement {
  const { language } = options;
  const { trend, domain } = entry;
  const words = WORDS[language];
  const format = createFormatters(language);
  const table = factsTable(entry, format);
  const terms = entry.terms[language];
  // Where the study gives no figure at all, there is none to miss for a municipality.
  const hasFigures = entry.outcomes.length > 0 || entry.statements.some((s) => s.value !== null);

  return el(
    'article',
    { class: `trendbeeld tb-card tb-form-${trend.form}`, lang: language, 'data-figures': hasFigures && trend.slug },
    options.namesDomain !== false && el('p', { class: 'tb-domain' }, domainSign(domain.ref), domain.title[language]),
    el('h3', { class: 'tb-title' }, trend.title[language]),
    el('p', { class: 'tb-lead' }, trend.sentence[language]),
    trend.figures.map((figure) => figureMarkup(figure, entry, format)),
    trend.figures.length === 0 && certaintyLine([trend.qualifiers], false, language),
    el(
      'div',
      { class: 'tb-text' },
      el('p', {}, trend.text[language]),
      el('p', {}, el('strong', { class: 'tb-runin' }, words.meaning), ' ', trend.meaning[language]),
    ),
    entry.cautions.length > 0 &&
      el(
        'div',
        { class: 'tb-cautions' },
        entry.cautions.map((c, i) => el('p', {}, i === 0 && el('strong', { class: 'tb-runin' }, words.caution), i === 0 && ' ', c.text[language])),
      ),
    outcomeSection(entry, format),
    el(
      'footer',
      { class: 'tb-footer' },
      table ? detailsMarkup(words.facts, tableMarkup(table)) : el('p', { class: 'tb-none' }, words.noNumber, trend.figures.length === 0 && ` ${words.noChart}`),
      relatedSection(entry, language),
      terms.length > 0 &&
        detailsMarkup(
          words.terms,
          el(
            'dl',
            { class: 'tb-terms' },
            terms.flatMap((t) => [el('dt', {}, t.term), el('dd', {}, t.explanation)]),
          ),
        ),
      el(
        'p',
        { class: 'tb-source' },
        `${words.source}: `,
        sourceMarkup(longSource(entry.source, entry.locators, format), language),
        options.address && [' ', el('a', { href: options.address }, words.see)],
      ),
    ),
  );
}

/**
 * What the trend hangs together with, by the study: the relations at the same places that no figure of the card shows. Where the
 * study names none, this is said.
 */
function relatedSection(entry: TrendEntry, language: Language): MarkupElement | null {
  const words = WORDS[language];
  const drawn = new Set(entry.relations.map((r) => r.ref));
  const others = entry.related.filter((r) => !drawn.has(r.ref));
  if (others.length > 0) return detailsMarkup(words.related.title(others.length), relationList(others, language));
  return entry.related.length > 0 ? null : el('p', { class: 'tb-none' }, words.related.none);
}

function figureMarkup(figure: Figure, entry: TrendEntry, format: Formatters): MarkupElement {
  const { language } = format;
  const chart = isChart(figure);
  const certainty = certaintyLine(qualifiersOf(figure, entry), chart, language);
  return el(
    'figure',
    { class: `tb-figure tb-figure-${figure.kind}` },
    el('figcaption', {}, figure.title[language]),
    chart
      ? graphicMarkup(sceneOf(figure, entry, format), language, figure.kind === 'range-bars' && el('p', { class: 'tb-note' }, figure.note[language]), certainty)
      : [el('div', { class: 'tb-graphic' }, diagramMarkup(figure, entry, language)), certainty],
  );
}

/** The qualifiers that a figure shows. Diagrams that are not made of statements carry those of the trend. */
function qualifiersOf(figure: Figure, entry: TrendEntry): (readonly Qualifier[])[] {
  if (isChart(figure)) return drawnStatements(figure, entry).map((s) => s.qualifiers);
  if (figure.kind === 'directions') return directionRows(figure, entry).map((r) => r.qualifiers);
  if (figure.kind === 'relations') return figure.relations.flatMap((ref) => entry.relations.filter((r) => r.ref === ref).map((r) => r.qualifiers));
  return [entry.trend.qualifiers];
}

/**
 * All facts that the study states for a trend: numbers and directions with period and certainty, in the order of the
 * study. The column of periods is left out where none is named. Null where the study states no fact.
 */
export function factsTable(entry: TrendEntry, format: Formatters): Table | null {
  const { language } = format;
  const words = WORDS[language];
  const numbers = entry.statements.flatMap((s) => {
    const sure = [certaintyWords(s.qualifiers, language), s.saidBy && words.accordingTo(s.saidBy[language])].filter(Boolean).join('; ');
    const value = s.value && s.unit ? [[s.subject[language], format.value(s.value, s.unit, s.qualifiers), s.period.words[language], sure]] : [];
    return [...value, ...s.movements.map((m) => [m.subject[language], words.moves[m.move], s.period.words[language], sure])];
  });
  const directions = entry.directions.flatMap((d) =>
    d.movements.map((m) => [m.subject[language], words.moves[m.move], '', certaintyWords(d.qualifiers, language)]),
  );
  const rows = [...numbers, ...directions];
  if (rows.length === 0) return null;
  const columns = [{ label: words.what }, { label: words.says }, { label: words.period }, { label: words.sure }];
  // A column that would be empty throughout is left out: the study names no period for any of these facts.
  const kept = columns.flatMap((_, i) => (rows.some((row) => row[i]) ? [i] : []));
  return {
    caption: entry.trend.title[language],
    columns: kept.map((i) => columns[i]!),
    rows: rows.map((row) => kept.map((i) => row[i]!)),
  };
}
