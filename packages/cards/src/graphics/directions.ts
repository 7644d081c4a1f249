import { el } from '@trendbeeld/charts';
import type { Direction, GraphicOf, Statement } from '@trendbeeld/data';
import { rows, type Row } from '../block/diagram-parts.js';
import { signAt } from '../block/type.js';
import { certaintyWords } from '../parts/certainty-line.js';
import { moveSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import type { DiagramKind, GraphicContext } from './graphic.js';

/** What is listed, in its order: movements of statements and directions, each as sure as it is itself. */
function listed(graphic: GraphicOf<'directions'>, { entry }: GraphicContext): (Statement | Direction)[] {
  return graphic.rows.flatMap((ref) => [...entry.statements, ...entry.directions].filter((e) => e.ref === ref));
}

interface Movement {
  readonly subject: string;
  readonly words: string;
  readonly move: Statement['movements'][number]['move'];
  /** Empty where all are equally sure: the line below the list says it once. */
  readonly certainty: string;
}

function movements(graphic: GraphicOf<'directions'>, context: GraphicContext): Movement[] {
  const { language } = context.format;
  const all = listed(graphic, context);
  const alike = new Set(all.map((e) => certaintyWords(e.certainty, language))).size === 1;
  return all.flatMap((e) =>
    e.movements.map(({ move, subject }) => ({
      subject: subject[language],
      words: WORDS[language].moves[move],
      move,
      certainty: alike ? '' : certaintyWords(e.certainty, language),
    })),
  );
}

/** Arrows without length: the movements of statements and directions. */
export const directions: DiagramKind<'directions'> = {
  markup: (graphic, context) =>
    el(
      'ul',
      { class: 'tb-directions' },
      movements(graphic, context).map(({ subject, words, move, certainty }) =>
        el('li', {}, moveSign(move), el('span', {}, subject, ' ', el('strong', {}, words), certainty && [' ', el('small', {}, certainty)])),
      ),
    ),
  block: (graphic, context, room) =>
    rows(
      movements(graphic, context).map(({ subject, words, move, certainty }): Row => ({
        sign: (size: number) => [signAt(moveSign(move), 0, 0, size * 1.7)],
        label: subject,
        more: words,
        ...(certainty ? { fine: certainty } : {}),
      })),
      room,
      true,
    ),
  says: (graphic, context) => movements(graphic, context).map(({ subject, words }) => `${subject} ${words}`),
  example: {
    kind: 'directions',
    title: { nl: 'Wat er verandert', en: 'What changes' },
    rows: ['R1', 'V9'],
  },
};
