import type { GraphicOf, Language } from '@trendbeeld/data';
import { sideSign } from '../parts/icons.js';
import type { DiagramKind } from './graphic.js';
import { sidesBlock, sidesFacts, sidesMarkup, type Side } from './two-sides.js';

const both = ({ good, bad }: GraphicOf<'sides'>, language: Language): Side[] =>
  [good, bad].map((side, i) => ({ label: side.label[language], items: side.items.map((item) => item[language]), sign: sideSign(i === 0), warm: i === 1 }));

/** What it offers and what it threatens. */
export const sides: DiagramKind<'sides'> = {
  markup: (graphic, { format: { language } }) => sidesMarkup(both(graphic, language)),
  block: (graphic, { format: { language } }, room) => sidesBlock(both(graphic, language), room),
  says: (graphic, { format: { language } }) => sidesFacts(both(graphic, language)),
  example: {
    kind: 'sides',
    title: { nl: 'Twee kanten', en: 'Two sides' },
    good: { label: { nl: 'Kansen', en: 'Chances' }, items: [{ nl: 'Meer mensen doen mee.', en: 'More people take part.' }] },
    bad: { label: { nl: 'Gevaren', en: 'Dangers' }, items: [{ nl: 'Niet iedereen kan het.', en: 'Not everyone can.' }] },
  },
};
