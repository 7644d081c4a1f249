/** The parts of a review sheet that say what a topic claims and how it is seen. */
import { el, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';
import {
  CERTAINTY,
  createFormatters,
  headlineOf,
  placesOf,
  type Language,
  type Qualifier,
  type SeenTable,
  type Study,
  type TrendEntry,
} from '@trendbeeld/data';
import { municipalParts, type MunicipalityFigures } from '../card/municipality.js';
import { cellsOf } from '../card/then-since.js';
import { trendCard } from '../card/trend-card.js';
import { domainOf, trendOf } from '../entries.js';
import { domainOverviewMarkup, studyOverviewMarkup, trendCardMarkup } from '../html.js';
import { longSource, placeWords } from '../parts/source-text.js';
import { sourceWords } from '../parts/source-words.js';
import { REVIEW_WORDS, type ReviewWords } from '../words/review-words.js';
import type { ReviewRecord } from './record.js';
import { sentencesOf, textOf } from './seen.js';
import { headRow, stackedTable } from './tables.js';
import type { ReviewTopic } from './topic.js';
import { withIds } from './with-ids.js';

const section = (title: string, ...children: readonly (MarkupChild | readonly MarkupChild[])[]): MarkupElement =>
  el('section', { class: 'tr-section' }, el('h2', {}, title), ...children);

const pairs = (all: readonly (readonly [string, MarkupChild | readonly MarkupChild[]])[]): MarkupElement =>
  el(
    'dl',
    { class: 'tr-pairs' },
    all.flatMap(([name, value]) => (value === '' ? [] : [el('dt', {}, name), el('dd', {}, value)])),
  );

const sureWords = (all: readonly Qualifier[], language: Language): string => all.map((q) => CERTAINTY[q].word[language]).join(', ');

/** Where a topic stands in the study, and what the study itself says there. */
export function placeSection(study: Study, { kind, name }: ReviewTopic, language: Language): MarkupElement {
  const words = REVIEW_WORDS[language];
  const format = createFormatters(language, study.source.units);
  const places = kind === 'study' ? [] : kind === 'trend' ? trendOf(study, name).places : domainOf(study, name).places;
  const where = el('p', {}, `${words.inStudy}: ${longSource(study.source, places, study.places, format)}`);
  if (kind !== 'trend') return section(words.place, where);
  const { statements, directions } = trendOf(study, name);
  const said = [...statements, ...directions].map((entry) => {
    const stands = placesOf(entry, study.places).map((place) => placeWords(place, study.places, language));
    return [entry.text[language], sureWords(entry.certainty, language), stands.join('; ')];
  });
  return section(words.place, where, el('h3', {}, words.keyFacts), said.length > 0 ? stackedTable(words.factColumns, said) : el('p', {}, words.noFacts));
}

/** The texts of a trend by the name that a sheet has for each: «Kop», «Eerste zin». */
export function namedTexts(study: Study, name: string, language: Language): readonly (readonly [name: string, text: string])[] {
  const words = REVIEW_WORDS[language];
  const { trend } = trendOf(study, name);
  return [
    [words.headline, headlineOf(trend)[language]],
    [words.sentence, trend.sentence[language]],
    [words.text, trend.text[language]],
    [words.meaning, trend.meaning?.[language] ?? ''],
  ];
}

/** What we claim of a topic: every text, how sure it is, the figures with their source and date. */
export function claimSection(study: Study, { kind, name }: ReviewTopic, language: Language, municipality?: MunicipalityFigures): MarkupElement {
  const words = REVIEW_WORDS[language];
  if (kind === 'study') {
    const { headline, title, condition, disclaimer } = study.source;
    return section(
      words.claim,
      pairs([
        [words.headline, headline?.[language] ?? title],
        [
          words.text,
          [condition, disclaimer]
            .map((text) => text?.[language])
            .filter(Boolean)
            .join(' '),
        ],
      ]),
    );
  }
  if (kind === 'domain') {
    const { domain } = domainOf(study, name);
    return section(
      words.claim,
      pairs([
        [words.headline, domain.headline[language]],
        [words.text, domain.text[language]],
      ]),
    );
  }
  const entry = trendOf(study, name);
  const { trend } = entry;
  const format = createFormatters(language, study.source.units);
  const cells = cellsOf(entry, format).map(({ label, value, more }) => `${label}: ${textOf(...value)}${more ? ` (${more})` : ''}`);
  const [headline, sentence, text, meaning] = namedTexts(study, name, language);
  return section(
    words.claim,
    pairs([
      headline!,
      sentence!,
      [words.sure, sureWords(trend.certainty, language)],
      text!,
      meaning!,
      [words.figures, list(cells)],
      [words.sources, entry.indicators.length > 0 ? list([...new Set(entry.indicators.map((i) => sourceWords(i, format)))]) : ''],
    ]),
    municipality && localPart(entry, language, municipality),
  );
}

/** The figures of a municipality as its card has them. */
function localPart(entry: TrendEntry, language: Language, figures: MunicipalityFigures): MarkupElement {
  const words = REVIEW_WORDS[language];
  const { municipal } = trendCard(entry, { language });
  const own = municipal && municipalParts(figures, language).figures(municipal);
  const { name } = figures.municipality;
  return el(
    'div',
    { class: 'tr-local' },
    el('h3', {}, words.ofMunicipality(name)),
    own ? el('div', { class: 'trendbeeld' }, own.section) : el('p', {}, entry.trend.noLocal?.[language] ?? words.noMunicipal(name)),
  );
}

const list = (all: readonly string[]): MarkupElement =>
  el(
    'ul',
    {},
    all.map((text) => el('li', {}, text)),
  );

/** The widths at which a card is shown. */
const WIDTHS = ['phone', 'column', 'page'] as const;

/** The card at three widths. Beside a municipality the widest is of the country alone, as both are approved. */
export function widthsSection(study: Study, { kind, name }: ReviewTopic, language: Language, municipality?: MunicipalityFigures): MarkupElement {
  const words = REVIEW_WORDS[language];
  const local = municipality && kind !== 'study' ? { municipality } : undefined;
  const cardOf = (own: { readonly municipality?: MunicipalityFigures } = {}): MarkupElement => {
    const dress = { language, headingLevel: 4, ...own };
    if (kind === 'trend') return trendCardMarkup(study, { trend: name, ...dress });
    return kind === 'domain' ? domainOverviewMarkup(study, { domain: name, ...dress }) : studyOverviewMarkup(study, dress);
  };
  const country = cardOf();
  const card = local ? cardOf(local) : country;
  return el(
    'section',
    { class: 'tr-section tr-wide' },
    el('h2', {}, words.widths),
    el('p', { class: 'tr-fine tr-aside' }, words.aside),
    el(
      'div',
      { class: 'tr-widths' },
      WIDTHS.map((width) => {
        const ofCountry = local !== undefined && width === 'page';
        const named = ofCountry ? words.ofCountry(words.width[width]) : words.width[width];
        return el('div', { class: `tr-${width}`, role: 'group', 'aria-label': named }, el('h3', {}, named), withIds(ofCountry ? country : card, `${width}-`));
      }),
    ),
  );
}

/** Rows that a screen reader is shown to read. */
const SPOKEN_ROWS = 3;

/** What someone hears who does not see it: title, description, and the rows of the table in words. */
export function alternativeSection({ topic, language, spoken, tables, picture }: ReviewRecord): MarkupElement {
  const words = REVIEW_WORDS[language];
  const [first] = spoken;
  const table = topic.kind === 'trend' ? tables[0] : undefined;
  return section(
    words.alternative,
    el('p', {}, first ? words.alternativeLead : words.noDrawing),
    pairs([
      ...(first
        ? ([
            [words.spokenTitle, first.title],
            [words.spokenDescription, first.description],
          ] as const)
        : []),
      [words.spokenRows, first && table ? list(rowSentences(table)) : ''],
      [words.spokenPicture, picture.alt],
    ]),
  );
}

/** The last rows of a table as they are read aloud: "juni 2026: waarde 3,8". */
const rowSentences = ({ head, rows }: SeenTable): readonly string[] =>
  rows
    .slice(-SPOKEN_ROWS)
    .map(([name = '', ...cells]) => `${name}: ${cells.map((cell, i) => (head.length > 2 ? `${head[i + 1] ?? ''} ${cell}` : cell)).join(', ')}`);

/** Rows of a long table that are seen at once: the first, and the last ones. */
const SEEN_ROWS = { first: 2, last: 5 } as const;

/** The table of the card, and the others of it closed. */
export function tableSection({ language, tables }: ReviewRecord): MarkupElement {
  const words = REVIEW_WORDS[language];
  const [first, ...others] = tables;
  if (!first) return section(words.table, el('p', {}, words.noTable));
  return section(
    words.table,
    tableMarkup(first, words),
    others.length > 0 &&
      el(
        'details',
        { class: 'tr-rest' },
        restMarkup(words.moreTables(others.length), words),
        others.map((table) => tableMarkup(table, words)),
      ),
  );
}

const tableRow = ([name = '', ...cells]: readonly string[]): MarkupElement =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, name),
    cells.map((cell) => el('td', {}, cell)),
  );

/** What opens the rest, which paper does not have: it says where that is. */
const restMarkup = (text: string, { onScreen }: Pick<ReviewWords, 'onScreen'>): MarkupElement =>
  el('summary', {}, text, el('span', { class: 'tr-paper' }, ` (${onScreen})`));

/** A table; of a long one the rows in the middle are closed, in their place. */
function tableMarkup({ caption, head, rows }: SeenTable, words: Pick<ReviewWords, 'rest' | 'onScreen'>): MarkupElement {
  const { first, last } = SEEN_ROWS;
  const cut = rows.length - first - last;
  const long = cut > 1;
  const middle = (): MarkupElement =>
    el(
      'tr',
      {},
      el(
        'td',
        { colspan: head.length },
        el(
          'details',
          { class: 'tr-rest' },
          restMarkup(words.rest(cut), words),
          el(
            'table',
            { class: 'tr-table', 'aria-label': `${caption}, ${words.rest(cut)}` },
            headRow(head),
            el('tbody', {}, rows.slice(first, -last).map(tableRow)),
          ),
        ),
      ),
    );
  return el(
    'div',
    { class: 'tr-scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    el(
      'table',
      { class: 'tr-table' },
      el('caption', {}, caption),
      headRow(head),
      el('tbody', {}, long ? [...rows.slice(0, first).map(tableRow), middle(), ...rows.slice(-last).map(tableRow)] : rows.map(tableRow)),
    ),
  );
}

/** What a reader must mind, each sentence once. */
export function cautionsSection(study: Study, { kind, name }: ReviewTopic, language: Language): MarkupElement | null {
  if (kind !== 'trend') return null;
  const words = REVIEW_WORDS[language];
  const { cautions, outcomes } = trendOf(study, name);
  const told = new Set<string>();
  const all = [...cautions.map((c) => c.text[language]), ...outcomes.map((o) => o.note[language])].map((text) =>
    sentencesOf(text)
      .filter((sentence) => !told.has(sentence) && told.add(sentence))
      .join(' '),
  );
  return section(words.cautions, told.size > 0 ? list(all.filter(Boolean)) : el('p', {}, words.noCautions));
}
