import { el, fluidSvg, type MarkupElement, type Table } from '@trendbeeld/charts';
import { createFormatters, type Figure, type Formatters, type Language, type Qualifier, type TrendEntry } from '@trendbeeld/data';
import { certaintyLine, certaintyWords } from './certainty-line.js';
import { diagramMarkup, directionRows } from './diagrams.js';
import { domainSign } from './icons.js';
import { sourceParts } from './locator-text.js';
import { outcomeSection } from './outcome-section.js';
import { drawnStatements, isChart, sceneOf } from './scene-of.js';
import { detailsMarkup, tableMarkup } from './table.js';
import { WORDS } from './words.js';

/** How a card is dressed. Nothing here changes a figure. */
export interface CardOptions {
  readonly language: Language;
  /** Level of the card's heading, 1 to 6. Default: 3. */
  readonly headingLevel?: number;
  /** Replaces the headline; the sentence, the figures and the source stay. */
  readonly headline?: string;
  /** Whether the card names its domain; an overview names it once for all its cards. Default: true. */
  readonly namesDomain?: boolean;
  /** CBS code of a municipality whose figures stand beside those of the Netherlands. Default: none. */
  readonly municipality?: string;
  /** Address of the trend's own page; gives a link beside the source. Default: no link. */
  readonly address?: string;
}

/** Makes what a municipality adds to a card; see `municipality-section.ts`, which is loaded only where it is needed. */
export type MunicipalPart = (slug: string, options: CardOptions, level: number) => MarkupElement;

/** The level of a heading as HTML has it: 1 to 6; anything else gives the default of 3. */
export function headingLevelOf(level: unknown): number {
  const number = Number(level);
  return Number.isInteger(number) && number >= 1 && number <= 6 ? number : 3;
}

/** What a static figure was made for; an element that finds its own key takes the figure over as it is. */
export function figureKey(name: string, options: CardOptions): string {
  return [name, options.language, headingLevelOf(options.headingLevel), options.headline ?? '', ...(options.municipality ? [options.municipality] : [])].join(
    '|',
  );
}

/**
 * A trend as a complete figure: domain, headline, sentence, graphic or diagram, certainty, explanation, cautions, table,
 * words and source. The same markup becomes the static figure (server) and the element's content (browser).
 */
export function cardFigure(entry: TrendEntry, options: CardOptions, municipal: MunicipalPart | null = null): MarkupElement {
  const { language } = options;
  const { trend, domain } = entry;
  const words = WORDS[language];
  const format = createFormatters(language);
  const level = headingLevelOf(options.headingLevel);
  const table = factsTable(entry, format);
  const terms = entry.terms[language];
  // Where the study gives no figure at all, there is none to miss for a municipality.
  const hasFigures = entry.outcomes.length > 0 || entry.statements.some((s) => s.value !== null);

  return el(
    'article',
    { class: `trendbeeld tb-card tb-form-${trend.form}`, lang: language, 'data-key': figureKey(trend.slug, options) },
    options.namesDomain !== false && el('p', { class: 'tb-domain' }, domainSign(domain.ref), domain.title[language]),
    el(`h${level}`, { class: 'tb-title' }, options.headline || trend.title[language]),
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
    outcomeSection(entry, level, format),
    hasFigures && municipal?.(trend.slug, options, level),
    el(
      'footer',
      { class: 'tb-footer' },
      table ? detailsMarkup(words.table, tableMarkup(table)) : el('p', { class: 'tb-none' }, words.noNumber, trend.figures.length === 0 && ` ${words.noChart}`),
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
        sourceParts(entry.source, entry.locators, format).map((part) => (part.dutch && language !== 'nl' ? el('span', { lang: 'nl' }, part.text) : part.text)),
        options.address && [' ', el('a', { href: options.address }, words.see)],
      ),
    ),
  );
}

function figureMarkup(figure: Figure, entry: TrendEntry, format: Formatters): MarkupElement {
  const { language } = format;
  const chart = isChart(figure);
  return el(
    'figure',
    { class: `tb-figure tb-figure-${figure.kind}` },
    el('figcaption', {}, figure.title[language]),
    el('div', { class: 'tb-graphic' }, chart ? fluidSvg(sceneOf(figure, entry, format)) : diagramMarkup(figure, entry, language)),
    figure.kind === 'range-bars' && el('p', { class: 'tb-note' }, figure.note[language]),
    certaintyLine(qualifiersOf(figure, entry), chart, language),
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
 * study. Null where it states none.
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
  return {
    caption: entry.trend.title[language],
    columns: [{ label: words.what }, { label: words.says }, { label: words.period }, { label: words.sure }],
    rows,
  };
}
