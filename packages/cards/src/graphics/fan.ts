import { fanChart } from '@trendbeeld/charts';
import { yearSaid, type Move, type Statement } from '@trendbeeld/data';
import { rows } from '../block/diagram-parts.js';
import { signAt } from '../block/type.js';
import { standingWords } from '../parts/certainty-line.js';
import { moveSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import { sceneTexts, statementOf } from './facts.js';
import { chartKind } from './graphic.js';

const SHAPES: Partial<Readonly<Record<Move, 'up-then-fan' | 'flat'>>> = { 'up-then-flat': 'up-then-fan', flat: 'flat' };

/** The direction that a statement is sketched with; level where it names none. */
const moveOf = ({ movements }: Statement): Move => movements[0]?.move ?? 'flat';

/** Directions as sketches: a statement without a number gets no axis. */
export const fan = chartKind<'fan'>({
  scene: (graphic, context) => {
    const { entry, format } = context;
    const { language } = format;
    const panels = graphic.panels.map(({ statement: ref, title, words, turn }) => {
      const statement = statementOf(context, ref);
      return {
        title: title[language],
        words: words[language],
        shape: SHAPES[moveOf(statement)] ?? ('up-slower' as const),
        from: String(statement.period.from ?? yearSaid(statement, entry.studyPlaces, entry.source)),
        turn: turn === undefined ? null : String(turn),
        qualifiers: statement.certainty,
        certainty: standingWords(statement.certainty, language),
      };
    });
    const { what, expected, sure } = WORDS[language];
    const note = graphic.note[language];
    return fanChart({
      ...sceneTexts(graphic, [...panels.map((p) => `${p.title}: ${p.words} (${p.certainty})`), note.replace(/\.$/, '')], context),
      panels,
      note,
      period: (id) => format.period(id),
      columns: [what, expected, sure],
    });
  },
  rows: (graphic, context, room) =>
    rows(
      graphic.panels.map((panel) => {
        const move = moveOf(statementOf(context, panel.statement));
        const { language } = context.format;
        return { sign: (size: number) => [signAt(moveSign(move), 0, 0, size * 1.7)], label: panel.title[language], more: panel.words[language] };
      }),
      room,
      true,
    ),
  example: {
    kind: 'fan',
    title: { nl: 'Een schets zonder schaal', en: 'A sketch without a scale' },
    note: { nl: 'De studie noemt hierbij geen getallen.', en: 'The study gives no numbers for this.' },
    panels: [
      { statement: 'V9', title: { nl: 'Fietsers', en: 'Cyclists' }, words: { nl: 'eerst meer, dan gelijk', en: 'more at first, then level' }, turn: 2030 },
      { statement: 'V10', title: { nl: 'Reizigers', en: 'Travellers' }, words: { nl: 'minder snel meer', en: 'more, but less fast' } },
    ],
  },
});
