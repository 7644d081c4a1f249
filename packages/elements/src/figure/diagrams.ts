import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Direction, Figure, Language, Relation, Statement, TrendEntry } from '@trendbeeld/data';
import { certaintyWords } from './certainty-line.js';
import type { ChartFigure } from './scene-of.js';
import { arrowSign, domainSign, moveSign, sideSign, sureSign } from './icons.js';
import { WORDS } from '../words/figure-words.js';

type Of<K extends Figure['kind']> = Extract<Figure, { kind: K }>;

/** Figures that have no number to draw: lists and diagrams in plain HTML, which every reader gets in the same order. */
export type DiagramFigure = Exclude<Figure, ChartFigure>;

/** A diagram as markup. Texts wrap as text does, so it fits every width. */
export function diagramMarkup(figure: DiagramFigure, entry: TrendEntry, language: Language): MarkupElement {
  switch (figure.kind) {
    case 'directions':
      return directions(figure, entry, language);
    case 'timeline':
      return timeline(figure, language);
    case 'change':
      return change(figure, language);
    case 'list':
      return countedList(figure, entry, language);
    case 'sides':
      return sides(figure, language);
    case 'pairs':
      return el(
        'ul',
        { class: 'tb-pairs' },
        figure.pairs.map((p) =>
          el(
            'li',
            {},
            el('span', { class: 'tb-box' }, p.left[language]),
            el('span', { class: 'tb-between' }, WORDS[language].opposite),
            el('span', { class: 'tb-box' }, p.right[language]),
          ),
        ),
      );
    case 'certainty':
      return certainty(figure, language);
    case 'relations':
      return relationList(
        figure.relations.flatMap((ref) => entry.relations.filter((r) => r.ref === ref)),
        language,
      );
  }
}

/** What a directions figure lists, in its order: movements of statements and directions, each with its own qualifiers. */
export function directionRows(figure: Of<'directions'>, entry: TrendEntry): (Statement | Direction)[] {
  return figure.rows.flatMap((ref) => [...entry.statements, ...entry.directions].filter((e) => e.ref === ref));
}

function directions(figure: Of<'directions'>, entry: TrendEntry, language: Language): MarkupElement {
  const words = WORDS[language];
  const rows = directionRows(figure, entry);
  // Where all are equally sure, the line below the list says it once.
  const alike = new Set(rows.map((row) => certaintyWords(row.qualifiers, language))).size === 1;
  return el(
    'ul',
    { class: 'tb-directions' },
    rows.flatMap((row) =>
      row.movements.map((m) =>
        el(
          'li',
          {},
          moveSign(m.move),
          el(
            'span',
            {},
            m.subject[language],
            ' ',
            el('strong', {}, words.moves[m.move]),
            !alike && [' ', el('small', {}, certaintyWords(row.qualifiers, language))],
          ),
        ),
      ),
    ),
  );
}

/** Events in order of time; from the first that has a source of its own on, they came after the study. */
function timeline(figure: Of<'timeline'>, language: Language): MarkupElement {
  const words = WORDS[language];
  const after = figure.events.findIndex((e) => e.source);
  return el(
    'ol',
    { class: 'tb-timeline' },
    figure.events.map((e, i) =>
      el(
        'li',
        { class: e.source && 'tb-came' },
        i === after && el('span', { class: 'tb-divider' }, words.afterStudy),
        el('strong', {}, e.when[language]),
        el('span', {}, e.text[language]),
        e.source && el('small', {}, `${words.source}: ${e.source[language]}`),
      ),
    ),
  );
}

function change(figure: Of<'change'>, language: Language): MarkupElement {
  const becomes = el('span', { class: 'tb-hidden' }, ` ${WORDS[language].becomes} `);
  return el(
    'ul',
    { class: 'tb-change' },
    [figure, ...figure.rows].map((row) => el('li', {}, el('span', {}, row.from[language]), becomes, el('span', {}, arrowSign(), row.to[language]))),
  );
}

function countedList(figure: Of<'list'>, entry: TrendEntry, language: Language): MarkupElement {
  const list = entry.lists.find((l) => l.ref === figure.list);
  return el(
    'ol',
    { class: `tb-list tb-list-${figure.layout}` },
    (list?.items ?? []).map((item) => el('li', {}, el('strong', {}, item.label[language]), item.more && el('span', {}, item.more[language]))),
  );
}

function sides(figure: Of<'sides'>, language: Language): MarkupElement {
  return el(
    'div',
    { class: 'tb-sides' },
    [
      { side: figure.good, good: true },
      { side: figure.bad, good: false },
    ].map(({ side, good }) =>
      el(
        'div',
        {},
        el('p', { class: 'tb-side' }, sideSign(good), el('strong', {}, side.label[language])),
        el(
          'ul',
          {},
          side.items.map((i) => el('li', {}, i[language])),
        ),
      ),
    ),
  );
}

function certainty(figure: Of<'certainty'>, language: Language): MarkupElement {
  const words = WORDS[language];
  return el(
    'div',
    { class: 'tb-sides' },
    [
      { label: words.sideSure, items: figure.sure, sure: true },
      { label: words.sideUnsure, items: figure.unsure, sure: false },
    ].map(({ label, items, sure }) =>
      el(
        'div',
        { class: sure ? undefined : 'tb-open' },
        el('p', { class: 'tb-side' }, sureSign(sure), el('strong', {}, label)),
        el(
          'ul',
          {},
          items.map((i) => el('li', {}, i[language])),
        ),
      ),
    ),
  );
}

/** Relations in their order, each as a path of domains with its sentence and how sure it is. */
export function relationList(rows: readonly Relation[], language: Language): MarkupElement {
  const words = WORDS[language];
  return el(
    'ul',
    { class: 'tb-relations' },
    rows.map((r) =>
      el(
        'li',
        {},
        el(
          'p',
          { class: 'tb-path' },
          r.path.flatMap((stage, i) =>
            [
              i > 0 && [arrowSign(r.mutual), el('span', { class: 'tb-hidden' }, r.mutual ? `${words.leadsTo} (${words.bothWays})` : words.leadsTo)],
              stage.map((d) => el('span', { class: 'tb-chip' }, domainSign(d), words.domains[d])),
            ].flat(2),
          ),
        ),
        el('p', {}, r.text[language], ' ', el('small', {}, certaintyWords(r.qualifiers, language))),
      ),
    ),
  );
}
