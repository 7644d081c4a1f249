import type { GraphicOf, Relation } from '@trendbeeld/data';
import { relationRow } from '../block/relation-row.js';
import { rule, stacked } from '../block/type.js';
import { relationList } from '../parts/relation-list.js';
import type { DiagramKind, GraphicContext } from './graphic.js';

const listed = ({ relations: refs }: GraphicOf<'relations'>, { entry }: GraphicContext): Relation[] =>
  refs.flatMap((ref) => entry.relations.filter((r) => r.ref === ref));

/** Relations between domains, each as an arrow with its sentence. */
export const relations: DiagramKind<'relations'> = {
  markup: (graphic, context) => relationList(listed(graphic, context), context.entry.domains, context.entry.studyPlaces, context.format.language),
  block: (graphic, context, room) =>
    stacked(
      listed(graphic, context).flatMap((r, i) => [
        [room.size, i > 0 ? rule(room.width) : null] as const,
        [room.size, relationRow(r, context.entry.domains, context.format.language, room)] as const,
      ]),
    ),
  says: (graphic, context) => listed(graphic, context).map((r) => r.text[context.format.language]),
  example: { kind: 'relations', title: { nl: 'Hoe het samenhangt', en: 'How it hangs together' }, relations: ['S1'] },
};
