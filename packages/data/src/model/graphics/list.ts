import * as v from 'valibot';
import { id } from '../text.js';
import { graphicFields, graphicKind } from './kind.js';

/** A counted list of the study, numbered or as columns. */
export const list = graphicKind(v.strictObject({ kind: v.literal('list'), ...graphicFields, list: id, layout: v.picklist(['numbered', 'columns']) }), {
  refs: (graphic) => [{ ref: graphic.list, at: ['list'], in: ['lists'] }],
});
