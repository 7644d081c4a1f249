/** How sure a picture's drawing is, in words with marks. */
import { el, PAPER, type MarkupElement } from '@trendbeeld/charts';
import { CERTAINTY, type Language, type Said } from '@trendbeeld/data';
import { certaintyItems, type CertaintyItem } from '../parts/certainty-line.js';
import { markSample } from '../parts/icons.js';
import { paragraph, placed, signAt, textLine, widthOf, type Block, type Style } from '../block/type.js';

/**
 * The qualifiers of a statement beside figures of the years since: what was expected is drawn there in dashes, whatever the qualifier
 * about its number.
 *
 * @param drawn as what it is drawn; null where it is not.
 */
export function expectationItems(said: Said, drawn: 'line' | 'band' | null, language: Language): CertaintyItem[] {
  const sample = drawn === 'line' ? dashes() : drawn === 'band' ? markSample('dashed', true) : null;
  return certaintyItems([said], false, language).map((item) => ({ ...item, sample: CERTAINTY[item.qualifier].about === 'standing' ? sample : null }));
}

const dashes = (): MarkupElement =>
  el('svg', { width: 32, height: 14, fill: 'none' }, el('path', { d: 'M0 7h32', stroke: PAPER.expected, 'stroke-width': 2.5, 'stroke-dasharray': '5 4' }));

/**
 * Items beside each other where they fit, else below each other.
 *
 * @param brief for where there is little room: opens the line ("Hoe zeker"), and each item is its word alone. Default: none, and
 * each item says what it means.
 */
export function certaintyBlock(items: readonly CertaintyItem[], width: number, style: Style, brief = ''): Block {
  const line = style.size * (style.leading ?? 1.36);
  const markWidth = (style.size * 32) / 14;
  const opening = brief && items.length > 0 ? `${brief}:` : '';
  let [x, y] = [opening ? widthOf(opening, style) + style.size * 0.5 : 0, 0];
  const nodes = items.flatMap(({ sample, word, meaning }) => {
    const text = brief ? word : `${word}: ${meaning}`;
    const indent = sample ? markWidth + style.size * 0.5 : 0;
    const wide = indent + widthOf(text, { ...style, bold: true });
    if (x > 0 && x + wide > width) [x, y] = [0, y + line * 1.1];
    const set = paragraph(text, width - indent, { ...style, tone: 'muted' }, brief ? word : `${word}:`);
    const made = [...(sample ? [signAt(sample, x, y + (line - style.size * 0.9) / 2, style.size * 0.9)] : []), ...placed(set, x + indent, y)];
    [x, y] = set.height > line ? [0, y + set.height + line * 0.1] : [x + wide + style.size * 1.4, y];
    return made;
  });
  const head = opening ? [textLine(opening, 0, 0, { ...style, tone: 'muted' })] : [];
  return { nodes: [...head, ...nodes], height: items.length === 0 ? 0 : x === 0 ? y : y + line };
}
