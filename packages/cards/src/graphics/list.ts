import { el } from '@trendbeeld/charts';
import type { CountedList, GraphicOf } from '@trendbeeld/data';
import { bar, numberBadge, rows } from '../block/diagram-parts.js';
import type { DiagramKind, GraphicContext } from './graphic.js';

const itemsOf = ({ list }: GraphicOf<'list'>, { entry }: GraphicContext): CountedList['items'] => entry.lists.find((l) => l.ref === list)?.items ?? [];

/** A counted list of the study, numbered or as columns. */
export const list: DiagramKind<'list'> = {
  markup: (graphic, context) => {
    const { language } = context.format;
    return el(
      'ol',
      { class: `tb-list tb-list-${graphic.layout}` },
      itemsOf(graphic, context).map((item) => el('li', {}, el('strong', {}, item.label[language]), item.more && el('span', {}, item.more[language]))),
    );
  },
  block: (graphic, context, room) => {
    const { language } = context.format;
    const numbered = graphic.layout === 'numbered';
    return rows(
      itemsOf(graphic, context).map((item, i) => ({
        sign: (size: number) => (numbered ? numberBadge(i + 1, size) : bar(size)),
        label: item.label[language],
        ...(item.more && !room.brief ? { more: item.more[language] } : {}),
      })),
      room,
      !numbered,
    );
  },
  says: (graphic, context) => itemsOf(graphic, context).map((i) => i.label[context.format.language]),
  example: { kind: 'list', title: { nl: 'Drie dingen om op te letten', en: 'Three things to mind' }, list: 'L1', layout: 'numbered' },
};
