import { cardKey, writeCard, type Card, type Dress, type MunicipalParts } from '@trendbeeld/cards/card';
import { leaveAlike } from '../behaviour/later.js';
import { toDom } from './to-dom.js';

/** Cards as they were last made, by their key: many elements show the same. */
const made = new WeakMap<Card, readonly [key: string, element: Element]>();

/**
 * A card as elements; see `writeCard` and `toDom`. Asked again for the same card, dressed alike, it gives a copy, which takes a tenth of
 * the time.
 *
 * @throws {TypeError} as `toDom`.
 */
export function cardToDom(card: Card, name: string, dress: Dress, parts: MunicipalParts | undefined, document: Document): Element {
  const key = cardKey(name, dress, card.heading.level) + (dress.size ?? '');
  const before = made.get(card);
  const first = before?.[0] === key ? before[1] : (toDom(writeCard(card, name, dress, parts), document) as Element);
  made.set(card, [key, first]);
  const copy = document.importNode(first, true);
  leaveAlike(first, copy);
  return copy;
}
