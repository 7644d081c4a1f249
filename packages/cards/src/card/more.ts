import { el, type Markup, type MarkupElement } from '@trendbeeld/charts';
import { graphicCertainty, placesOf, said, type Formatters, type Graphic, type Language, type Trend, type TrendEntry } from '@trendbeeld/data';
import { drawable, isChart } from '../graphics/graphics.js';
import { shortCitation } from '../newsroom/citation.js';
import { certaintyLine } from '../parts/certainty-line.js';
import { graphicMarkup } from '../parts/graphic.js';
import { relationList } from '../parts/relation-list.js';
import { sectionMarkup } from '../parts/section.js';
import { longSource, placeWords, sourceMarkup } from '../parts/source-text.js';
import { detailsMarkup, tableMarkup } from '../parts/table.js';
import { WORDS } from '../words/card-words.js';
import { factsTable } from './facts-table.js';
import type { LeadParts } from './lead.js';
import { leadOutcomeSection, outcomeSection } from './outcome-section.js';

/**
 * All that stands below a card, in order: the graphic that leads in words and as a table with its outcome, what the study said, its
 * other graphics, what came of its other statements, all its facts as a table, relations, words, and the source in full.
 */
export function moreParts(entry: TrendEntry, lead: LeadParts | null, format: Formatters): readonly Markup[] {
  const { trend } = entry;
  const { language } = format;
  const words = WORDS[language];
  const leads = lead?.lead;
  const others = trend.graphics.filter((graphic) => graphic !== leads?.graphic);
  return [
    leads?.outcome ? leadOutcomeSection(leads.outcome, lead!.data, entry, format) : lead?.data && sectionMarkup(words.inWords, lead.data),
    sectionMarkup(
      words.studySaid,
      el('p', { class: 'tb-point' }, el('strong', {}, trend.title[language])),
      certaintyLine(lead && lead.said.length > 0 ? lead.said : [said(trend, entry)], leads?.graphic !== undefined && isChart(leads.graphic), language),
      trend.subject ? el('p', { class: 'tb-fine' }, words.subject(trend.subject.said[language], subjectPlaces(entry, trend.subject, language))) : null,
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
    ),
    others.length > 0 && sectionMarkup(words.moreGraphics, ...others.map((graphic) => graphicPart(graphic, entry, format))),
    outcomeSection(entry, leads?.outcome ?? null, format),
    lists(entry, format),
  ].filter((p) => p !== null && p !== false && p !== undefined);
}

/** Where the study says how sure it is of a whole subject. */
const subjectPlaces = ({ studyPlaces }: TrendEntry, subject: NonNullable<Trend['subject']>, language: Language): string =>
  placesOf(subject, studyPlaces)
    .map((place) => placeWords(place, studyPlaces, language))
    .join('; ');

/** What is looked up: facts, relations, words, and the source in full. */
function lists(entry: TrendEntry, format: Formatters): MarkupElement {
  const { language } = format;
  const words = WORDS[language];
  const table = factsTable(entry, format);
  const terms = entry.terms[language];
  return el(
    'div',
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
      sourceMarkup(longSource(entry.source, entry.places, entry.studyPlaces, format), language, entry.places),
    ),
    el('p', { class: 'tb-source' }, `${words.cite}: ${shortCitation(entry, '', entry.indicators, language)}.`),
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
  if (others.length > 0) return detailsMarkup(words.related.title(others.length), relationList(others, entry.domains, entry.studyPlaces, language));
  return entry.related.length > 0 || !entry.hasRelations ? null : el('p', { class: 'tb-none' }, words.related.none);
}

/** A graphic with its title and how sure it is. */
function graphicPart(graphic: Graphic, entry: TrendEntry, format: Formatters): MarkupElement {
  const { language } = format;
  const drawn = drawable(graphic, { entry, format });
  const certainty = certaintyLine(graphicCertainty(graphic, entry), isChart(graphic), language);
  return el(
    'figure',
    { class: 'tb-figure' },
    el('figcaption', {}, graphic.title[language]),
    'scene' in drawn
      ? graphicMarkup(drawn.scene, language, drawn.note !== '' && el('p', { class: 'tb-note' }, drawn.note), certainty)
      : [el('div', { class: 'tb-graphic' }, drawn.markup), certainty],
  );
}
