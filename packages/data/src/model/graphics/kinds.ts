import * as v from 'valibot';
import { bars } from './bars.js';
import { certainty } from './certainty.js';
import { change } from './change.js';
import { directions } from './directions.js';
import { divergingBars } from './diverging-bars.js';
import { fan } from './fan.js';
import { grid } from './grid.js';
import { growthRegimes } from './growth-regimes.js';
import type { GraphicKind } from './kind.js';
import { list } from './list.js';
import { pairs } from './pairs.js';
import { rangeBars } from './range-bars.js';
import { relations } from './relations.js';
import { sides } from './sides.js';
import { timeline } from './timeline.js';

/**
 * The table of graphic kinds: what the model knows of each. Schema, checks, links, certainty and measured texts are derived from it;
 * how each is drawn stands in the table of the same keys in `@trendbeeld/cards` (`graphics/graphics.ts`), which does not compile
 * while one is missing.
 */
export const GRAPHIC_KINDS = {
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
} as const;

/** Name of a kind of graphic. */
export type GraphicKindName = keyof typeof GRAPHIC_KINDS;
/** A graphic of one kind. */
export type GraphicOf<K extends GraphicKindName> = v.InferOutput<(typeof GRAPHIC_KINDS)[K]['schema']>;
/** What a card draws or lists. */
export type Graphic = { readonly [K in GraphicKindName]: GraphicOf<K> }[GraphicKindName];

/** What a card draws or lists: one of the kinds. A statement without a number never gets an axis. */
export const GraphicSchema = v.variant('kind', Object.values(GRAPHIC_KINDS).map((k) => k.schema) as never) as unknown as v.GenericSchema<Graphic, Graphic>;

/** What the model knows of a graphic's kind. */
export const kindOf = (graphic: Graphic): GraphicKind<v.GenericSchema<Graphic, Graphic>> =>
  GRAPHIC_KINDS[graphic.kind] as unknown as GraphicKind<v.GenericSchema<Graphic, Graphic>>;
