/** A review sheet: all that someone must read to approve a trend, a domain or a study, on two sheets of paper. */
import { el, markupToString, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, type Approval, type Language, type Study } from '@trendbeeld/data';
import type { SyllableCounters } from '@trendbeeld/data/folder';
import type { MunicipalityFigures } from '../card/municipality.js';
import { domainSign } from '../parts/icons.js';
import { hasMunicipalFigure } from '../snippet/quotes.js';
import { REVIEW_WORDS } from '../words/review-words.js';
import { changesSection, type WordDiff } from './changes.js';
import { readingSection } from './reading.js';
import { approvalOf, approvalText, reviewRecord, reviewState, type ReviewRecord, type ReviewState } from './record.js';
import { alternativeSection, cautionsSection, claimSection, namedTexts, placeSection, tableSection, widthsSection } from './sheet-parts.js';
import { topicId, topicTitle, type ReviewTopic } from './topic.js';

/** How a sheet is made. */
export interface ReviewSheetOptions {
  /** What it is of: the id of a topic, or the name of a trend; see `topicNamed`. */
  readonly of: string;
  readonly language: Language;
  /** Its figures stand beside those of the country. Default: none. */
  readonly municipality?: MunicipalityFigures;
  /** The approval that the folder of the study has. Default: none. */
  readonly approval?: Approval | undefined;
  /** Stands for the figures of all municipalities; see `reviewRecord`. Default: none. */
  readonly municipal?: string;
  /** Compares texts word by word. Default: whole texts stand side by side. */
  readonly words?: WordDiff;
  /** Counts syllables. Default: the Dutch way. */
  readonly syllables?: SyllableCounters;
  /** The command that approves this sheet, as it is shown. Default: the one for the folder in which one stands. */
  readonly command?: string;
}

/**
 * A review sheet as markup. Its style is `REVIEW_CSS`, beside that of cards; `APPROVE_SCRIPT` makes its button work. Complete without
 * script: then the command is shown alone.
 *
 * @example
 * const sheet = reviewSheet(study, { of: 'woningbouw', language: 'nl' });
 * @throws {RangeError} for what the study has not.
 */
export function reviewSheet(study: Study, options: ReviewSheetOptions): MarkupElement {
  const { of, language, municipality, approval, words, syllables } = options;
  const record = reviewRecord(study, of, language, options.municipal);
  const { topic } = record;
  const state = reviewState(record, approval);
  const local = topic.kind !== 'study' && municipality ? municipality : undefined;
  const shown = local && topic.kind === 'domain' && !hasMunicipalFigure(study, topic.name) ? undefined : local;
  return el(
    'article',
    { class: `tr-sheet tr-${topic.kind}`, lang: language, 'data-state': state.state },
    header(study, topic, record, state, options, shown),
    changesSection(record, approval, state, {
      words,
      municipal: Boolean(options.municipal),
      places: topic.kind === 'trend' ? namedTexts(study, topic.name, language) : [],
    }),
    el(
      'div',
      { class: 'tr-columns' },
      claimSection(study, topic, language, topic.kind === 'trend' ? shown : undefined),
      placeSection(study, topic, language),
      cautionsSection(study, topic, language),
      readingSection(study, topic, language, syllables),
    ),
    widthsSection(study, topic, language, shown),
    el('div', { class: 'tr-columns' }, alternativeSection(record), tableSection(record)),
    approveSection(record, approval, options.command),
  );
}

/**
 * The same as a string of HTML, to stand in a page or a story.
 *
 * @example
 * const html = reviewSheetHtml(study, { of: 'woningbouw', language: 'nl' });
 * @throws {RangeError} for what the study has not.
 */
export const reviewSheetHtml = (study: Study, options: ReviewSheetOptions): string => markupToString(reviewSheet(study, options));

function header(
  study: Study,
  topic: ReviewTopic,
  { language }: ReviewRecord,
  { state, changed }: ReviewState,
  { approval, municipal }: Pick<ReviewSheetOptions, 'approval' | 'municipal'>,
  municipality: MunicipalityFigures | undefined,
): MarkupElement {
  const words = REVIEW_WORDS[language];
  const format = createFormatters(language, study.source.units);
  const domain = study.domains.find((d) => d.ref === (topic.kind === 'trend' ? study.trends.find((t) => t.slug === topic.name)!.domain : topic.name));
  const signed = ({ by, on }: Pick<Approval, 'by' | 'on'>): string => words.approvedBy(by, format.date(on));
  const changedWords = changed.map((part) => words.parts[part]).join(', ');
  return el(
    'header',
    { class: 'tr-header' },
    el(
      'p',
      { class: 'tr-kind' },
      domain && domainSign(domain.icon),
      [
        words.kinds[topic.kind],
        topic.kind === 'trend' && domain?.title[language],
        topic.kind !== 'study' && study.source.title,
        municipality?.municipality.name,
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    el('h1', {}, topicTitle(study, topic, language)),
    el('p', { class: `tr-state tr-${state}` }, el('strong', {}, words.states[state]), changed.length > 0 && `: ${changedWords}`),
    el('p', {}, approval ? `${signed(approval)}. ` : `${words.nobody} `, words.todo[state]),
    state !== 'approved' && el('p', {}, words.counts(Boolean(municipal))),
    el(
      'p',
      { class: 'tr-screen tr-do' },
      // In its own frame: Storybook sends links of its pages to the window around them.
      el('a', { class: 'tr-jump', href: `#${approveId(topic)}`, target: '_self' }, words.toApprove),
      el('button', { type: 'button', class: 'tr-print', hidden: true }, words.print),
    ),
    approval &&
      approval.before.length > 0 &&
      el('p', { class: 'tr-fine' }, `${words.earlier}: ${approval.before.map(({ by, on }) => `${by}, ${format.date(on)}`).join('; ')}`),
  );
}

/** Where a sheet is approved, in its page. */
const approveId = (topic: ReviewTopic): string => `approve-${topicId(topic).replace('/', '-')}`;

/** How to approve it: on paper, by a file that the page gives, or by the command. */
function approveSection(record: ReviewRecord, approval: Approval | undefined, command?: string): MarkupElement {
  const { language, topic } = record;
  const words = REVIEW_WORDS[language];
  const id = topicId(topic);
  const line = (name: string): MarkupElement => el('p', { class: 'tr-line' }, name);
  const path = `approvals/${language}/${id}.json`;
  const file = `${id.split('/').at(-1)!}.json`;
  const empty = approvalOf(record, { by: '', on: '' }, approval);
  return el(
    'section',
    { class: 'tr-section tr-approve', id: approveId(topic) },
    el('h2', {}, words.approve),
    el('div', { class: 'tr-sign' }, el('p', {}, words.paper), words.signature.map(line)),
    el(
      'form',
      { class: 'tr-form', hidden: true, 'data-empty': words.nameFirst, 'data-done': words.downloaded(file), 'data-file': file },
      el('p', {}, words.approveHow),
      el('label', {}, words.yourName, ' ', el('input', { name: 'by', autocomplete: 'name', maxlength: 120, required: true })),
      ' ',
      el('button', {}, words.download),
      el('p', { class: 'tr-told', role: 'status' }),
      // What the button gives, but for the name and the day.
      el('textarea', { name: 'approval', hidden: true, readonly: true }, approvalText(empty)),
    ),
    el(
      'details',
      { class: 'tr-screen tr-keeper', open: true },
      el('summary', {}, words.keeper),
      el('p', {}, words.put, ' ', el('code', {}, path)),
      el('p', {}, words.command, ' ', el('code', {}, command ?? `trendbeeld review --approve ${id} --by "…" --language ${language}`)),
    ),
  );
}
