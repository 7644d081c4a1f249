import { el } from '@trendbeeld/charts';
import { pairs } from '../block/pairs.js';
import { arrowSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import type { DiagramKind } from './graphic.js';
import { small } from '../words/letters.js';

/** From one state to another, row by row. */
export const change: DiagramKind<'change'> = {
  markup: (graphic, { format: { language } }) => {
    const becomes = el('span', { class: 'tb-hidden' }, ` ${WORDS[language].becomes} `);
    return el(
      'ul',
      { class: 'tb-change' },
      [graphic, ...graphic.rows].map((row) => el('li', {}, el('span', {}, row.from[language]), becomes, el('span', {}, arrowSign(), row.to[language]))),
    );
  },
  block: (graphic, { format: { language } }, room) =>
    pairs(
      [graphic, ...graphic.rows].map((r) => [r.from[language], r.to[language]] as const),
      'change',
      room,
    ),
  says: ({ rows }, { format: { language } }) => rows.map((r) => `${r.from[language]} ${WORDS[language].becomes} ${small(r.to[language])}`),
  example: {
    kind: 'change',
    title: { nl: 'Van nieuw naar vernieuwd', en: 'From new to renewed' },
    from: { nl: 'Vroeger', en: 'Before' },
    to: { nl: 'Nu', en: 'Now' },
    rows: [{ from: { nl: 'Bouwen aan de rand', en: 'Building at the edge' }, to: { nl: 'Bouwen in de stad', en: 'Building in the city' } }],
  },
};
