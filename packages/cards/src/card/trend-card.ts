import { el, type MarkupElement, type Table } from '@trendbeeld/charts';
import { createFormatters, graphicCertainty, said, yearOf, type Formatters, type Graphic, type Language, type TrendEntry } from '@trendbeeld/data';
import { drawable, isChart } from '../graphics/graphics.js';
import { certaintyLine, certaintyWords } from '../parts/certainty-line.js';
import { graphicMarkup } from '../parts/graphic.js';
import { domainSign } from '../parts/icons.js';
import { relationList } from '../parts/relation-list.js';
import { longSource, sourceMarkup } from '../parts/source-text.js';
import { detailsMarkup, tableMarkup } from '../parts/table.js';
import { WORDS } from '../words/card-words.js';
import type { Card } from './card.js';
import { outcomeSection } from './outcome-section.js';

/** How a card is made. */
export interface CardOptions {
  readonly language: Language;
  /** Whether the card names its domain; an overview names it once for all its cards. Default: true. */
  readonly namesDomain?: boolean;
  /** Address of the trend's own page; gives a link beside the source. Default: no link. */
  readonly address?: string;
}

/**
 * A trend as a complete card: domain, headline, sentence, graphic or diagram, certainty, explanation, cautions, what came of it, what
 * it hangs together with, table, words and source. The same record becomes the static card, the file that an element loads, and the
 * element's content. Its heading is an h3.
 *
 * @example
 * const card = trendCard(trendEntry(study, 'woningbouw'), { language: 'nl' });
 * markupToString(writeCard(card, 'woningbouw', { language: 'nl' }));
 */
export function trendCard(entry: TrendEntry, { language, namesDomain, address }: CardOptions): Card {
  const { trend, domain } = entry;
  const words = WORDS[language];
  const format = createFormatters(language, entry.source.units);
  return {
    tag: 'article',
    classes: `trendbeeld tb-card tb-form-${trend.form}`,
    language,
    heading: {
      level: 3,
      text: trend.title[language],
      above: namesDomain === false ? null : el('p', { class: 'tb-domain' }, domainSign(domain.icon), domain.title[language]),
    },
    body: [
      el('p', { class: 'tb-lead' }, trend.sentence[language]),
      ...trend.graphics.map((graphic) => graphicPart(graphic, entry, format)),
      trend.graphics.length === 0 && certaintyLine([said(trend, entry)], false, language),
      el(
        'div',
        { class: 'tb-text' },
        el('p', {}, trend.text[language]),
        trend.meaning && el('p', {}, el('strong', { class: 'tb-runin' }, words.meaning), ' ', trend.meaning[language]),
      ),
      entry.cautions.length > 0 &&
        el(
          'div',
          { class: 'tb-cautions' },
          entry.cautions.map((c, i) => el('p', {}, i === 0 && el('strong', { class: 'tb-runin' }, words.caution), i === 0 && ' ', c.text[language])),
        ),
      outcomeSection(entry, format),
    ].filter((part) => part !== null && part !== false),
    cards: null,
    municipal: hasFigures(entry) ? { indicators: trend.municipal, since: yearOf(entry.source) } : null,
    footer: footerPart(entry, format, address),
  };
}

/** Whether there is any figure for a trend. Where the study gives none at all, there is none to miss for a municipality. */
export const hasFigures = (entry: TrendEntry): boolean =>
  entry.outcomes.length > 0 || entry.trend.municipal.length > 0 || entry.statements.some((s) => s.value !== null);

function footerPart(entry: TrendEntry, format: Formatters, address: string | undefined): MarkupElement {
  const { language } = format;
  const words = WORDS[language];
  const table = factsTable(entry, format);
  const terms = entry.terms[language];
  return el(
    'footer',
    { class: 'tb-footer' },
    table
      ? detailsMarkup(words.facts, tableMarkup(table))
      : el('p', { class: 'tb-none' }, words.noNumber, entry.trend.graphics.length === 0 && ` ${words.noChart}`),
    relatedPart(entry, language),
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
      sourceMarkup(longSource(entry.source, entry.places, entry.studyPlaces, format), language),
      address && [' ', el('a', { href: address }, words.see)],
    ),
  );
}

/**
 * What the trend hangs together with, by the study: the relations that name it and that no graphic of the card shows. Where there are
 * none, this is said; a study without relations says nothing of them.
 */
function relatedPart(entry: TrendEntry, language: Language): MarkupElement | null {
  const words = WORDS[language];
  const drawn = new Set(entry.relations.map((r) => r.ref));
  const others = entry.related.filter((r) => !drawn.has(r.ref));
  if (others.length > 0) return detailsMarkup(words.related.title(others.length), relationList(others, entry.domains, language));
  return entry.related.length > 0 || !entry.hasRelations ? null : el('p', { class: 'tb-none' }, words.related.none);
}

/** A graphic with its title and how sure it is. */
function graphicPart(graphic: Graphic, entry: TrendEntry, format: Formatters): MarkupElement {
  const { language } = format;
  const drawn = drawable(graphic, { entry, format });
  const certainty = certaintyLine(graphicCertainty(graphic, entry), isChart(graphic), language);
  return el(
    'figure',
    { class: `tb-figure tb-figure-${graphic.kind}` },
    el('figcaption', {}, graphic.title[language]),
    'scene' in drawn
      ? graphicMarkup(drawn.scene, language, drawn.note !== '' && el('p', { class: 'tb-note' }, drawn.note), certainty)
      : [el('div', { class: 'tb-graphic' }, drawn.markup), certainty],
  );
}

/**
 * All facts that the study states for a trend: numbers and directions with period and certainty, in the order of the
 * study. The column of periods is left out where none is named. Null where the study states no fact.
 */
export function factsTable(entry: TrendEntry, format: Formatters): Table | null {
  const { language } = format;
  const words = WORDS[language];
  const numbers = entry.statements.flatMap((s) => {
    const sure = [certaintyWords(s.certainty, language), s.saidBy && words.accordingTo(s.saidBy[language])].filter(Boolean).join('; ');
    const value = s.value && s.unit ? [[s.subject[language], format.value(s.value, s.unit, s.certainty), s.period.words[language], sure]] : [];
    return [...value, ...s.movements.map((m) => [m.subject[language], words.moves[m.move], s.period.words[language], sure])];
  });
  const directions = entry.directions.flatMap((d) =>
    d.movements.map((m) => [m.subject[language], words.moves[m.move], '', certaintyWords(d.certainty, language)]),
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
