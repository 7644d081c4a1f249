import type { GraphicOf, Language } from '@trendbeeld/data';
import { sureSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import type { DiagramKind } from './graphic.js';
import { sidesBlock, sidesFacts, sidesMarkup, type Side } from './two-sides.js';

function both({ sure, unsure }: GraphicOf<'certainty'>, language: Language): Side[] {
  const { sideSure, sideUnsure } = WORDS[language];
  return [
    { label: sideSure, items: sure.map((i) => i[language]), sign: sureSign(true), warm: false },
    { label: sideUnsure, items: unsure.map((i) => i[language]), sign: sureSign(false), warm: true },
  ];
}

/** What is sure and what is not. */
export const certainty: DiagramKind<'certainty'> = {
  markup: (graphic, { format: { language } }) => sidesMarkup(both(graphic, language), 'tb-open'),
  block: (graphic, { format: { language } }, room) => sidesBlock(both(graphic, language), room),
  says: (graphic, { format: { language } }) => sidesFacts(both(graphic, language)),
  example: {
    kind: 'certainty',
    title: { nl: 'Wat wij weten en wat niet', en: 'What we know and what not' },
    sure: [{ nl: 'Er komen meer mensen.', en: 'There will be more people.' }],
    unsure: [{ nl: 'Waar zij gaan wonen.', en: 'Where they will live.' }],
  },
};
