import { el } from '@trendbeeld/charts';
import { pairs as pairsBlock } from '../block/pairs.js';
import { WORDS } from '../words/card-words.js';
import type { DiagramKind } from './graphic.js';
import { small } from '../words/letters.js';

/** Groups that stand opposite each other. */
export const pairs: DiagramKind<'pairs'> = {
  markup: (graphic, { format: { language } }) =>
    el(
      'ul',
      { class: 'tb-pairs' },
      graphic.pairs.map((p) =>
        el(
          'li',
          {},
          el('span', { class: 'tb-box' }, p.left[language]),
          el('span', { class: 'tb-between' }, WORDS[language].opposite),
          el('span', { class: 'tb-box' }, p.right[language]),
        ),
      ),
    ),
  block: (graphic, { format: { language } }, room) =>
    pairsBlock(
      graphic.pairs.map((p) => [p.left[language], p.right[language]] as const),
      'opposite',
      room,
    ),
  says: (graphic, { format: { language } }) => graphic.pairs.map((p) => `${p.left[language]} ${WORDS[language].opposite} ${small(p.right[language])}`),
  example: {
    kind: 'pairs',
    title: { nl: 'Groepen tegenover elkaar', en: 'Groups opposite each other' },
    pairs: [{ left: { nl: 'Huurders', en: 'Tenants' }, right: { nl: 'Kopers', en: 'Buyers' } }],
  },
};
