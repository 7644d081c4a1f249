import { el, type MarkupElement } from '@trendbeeld/charts';
import { panels, type Room } from '../block/diagram-parts.js';
import type { Block } from '../block/type.js';

/** One of two sides that stand beside each other. */
export interface Side {
  readonly label: string;
  readonly items: readonly string[];
  readonly sign: MarkupElement;
  /** The side of what threatens or is not sure. */
  readonly warm: boolean;
}

/** Two sides as lists. @param warmClass of a side that is not sure; undefined for none. */
export const sidesMarkup = (sides: readonly Side[], warmClass?: string): MarkupElement =>
  el(
    'div',
    { class: 'tb-sides' },
    sides.map(({ label, items, sign, warm }) =>
      el(
        'div',
        { class: warm ? warmClass : undefined },
        el('p', { class: 'tb-side' }, sign, el('strong', {}, label)),
        el(
          'ul',
          {},
          items.map((i) => el('li', {}, i)),
        ),
      ),
    ),
  );

/** The same, set for a picture. */
export const sidesBlock = (sides: readonly Side[], room: Room): Block => panels(sides, room);

/** The same in facts. */
export const sidesFacts = (sides: readonly Side[]): string[] => sides.map(({ label, items }) => `${label}: ${items.join(' ')}`);
