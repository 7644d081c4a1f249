import type { MarkupElement, Scene } from '@trendbeeld/charts';
import type { Graphic, GraphicKindName, Study } from '@trendbeeld/data';
import type { Room } from '../block/diagram-parts.js';
import type { Block } from '../block/type.js';
import { bars } from './bars.js';
import { certainty } from './certainty.js';
import { change } from './change.js';
import { directions } from './directions.js';
import { divergingBars } from './diverging-bars.js';
import { EXAMPLE_STUDY } from './example-study.js';
import { fan } from './fan.js';
import type { ChartKind, DiagramKind, DrawnKind, GraphicContext } from './graphic.js';
import { grid } from './grid.js';
import { growthRegimes } from './growth-regimes.js';
import { list } from './list.js';
import { pairs } from './pairs.js';
import { rangeBars } from './range-bars.js';
import { relations } from './relations.js';
import { sides } from './sides.js';
import { timeline } from './timeline.js';

/**
 * The table of graphic kinds: how each is drawn. It has the keys of `GRAPHIC_KINDS` of `@trendbeeld/data`, and does not compile
 * while one is missing. Card, picture, gallery, stories and tests are derived from it.
 */
export const GRAPHICS: { readonly [K in GraphicKindName]: DrawnKind<K> } = {
  bars,
  'range-bars': rangeBars,
  'growth-regimes': growthRegimes,
  'diverging-bars': divergingBars,
  fan,
  grid,
  directions,
  timeline,
  change,
  list,
  sides,
  pairs,
  certainty,
  relations,
};

/** A graphic with how its kind is drawn: what a caller needs, without asking which kind it is. */
export type Drawable =
  | { readonly scene: Scene; readonly note: string; readonly rows: ((room: Room) => Block) | null }
  | { readonly markup: MarkupElement; readonly block: (room: Room) => Block; readonly says: string };

/**
 * Whether a graphic draws a scene, and is no list or diagram in text.
 *
 * @example
 * study.trends.filter((trend) => trend.graphics.some((graphic) => isChart(graphic)));
 */
export const isChart = (graphic: Graphic): boolean => 'scene' in GRAPHICS[graphic.kind];

/** A graphic drawn for its trend. */
export function drawable(graphic: Graphic, context: GraphicContext): Drawable {
  // The table pairs each name with functions for that kind; TypeScript cannot follow a pair through a lookup.
  const kind = GRAPHICS[graphic.kind] as unknown as ChartKind<'bars'> | DiagramKind<'pairs'>;
  if ('scene' in kind) {
    const own = graphic as Extract<Graphic, { kind: 'bars' }>;
    const { rows } = kind;
    return { scene: kind.scene(own, context), note: kind.note(own, context), rows: rows && ((room) => rows(own, context, room)) };
  }
  const own = graphic as Extract<Graphic, { kind: 'pairs' }>;
  const says = kind
    .says(own, context)
    .map((f) => (/[.!?]$/.test(f) ? f : `${f}.`))
    .join(' ');
  return { markup: kind.markup(own, context), block: (room) => kind.block(own, context, room), says };
}

/**
 * The example study with the example of one kind on its trend: for gallery, stories and tests.
 *
 * @example
 * const html = staticTrendCard(exampleOf('bars'), { trend: 'voorbeeld', language: 'nl' });
 */
export function exampleOf(kind: GraphicKindName): Study {
  const { example } = GRAPHICS[kind];
  return { ...EXAMPLE_STUDY, trends: EXAMPLE_STUDY.trends.map((trend) => ({ ...trend, graphics: [example] })) };
}
