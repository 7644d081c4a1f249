/** The stamp of a picture that nobody approved: a band along its top and a rim around it, within its margin, so that no figure is covered. */
import { el, PAPER, type MarkupElement } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { textLine, tidy, widthOf, type Style } from '../block/type.js';
import { DRAFT_WORDS } from '../words/draft-words.js';
import { layer } from './layer.js';

/** What a stamp must know of a file, px; as `Sheet` has it. */
interface Edges {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly top: number;
}

/** Space below the band, px of its height. */
const AIR = 0.1;

/** The nodes of the stamp. Whichever side is cut off, the rim of the others stays; the foot says it too. */
export function draftStamp({ width, height, top, margin }: Edges, language: Language): readonly MarkupElement[] {
  const band = tidy(top * (1 - AIR));
  const rim = tidy(Math.max(3, margin * 0.14));
  const text = DRAFT_WORDS[language].stamp.toUpperCase();
  const style: Style = { size: band * 0.66, bold: true, tone: 'ground', leading: 1 };
  const line = textLine(text, (width - widthOf(text, style)) / 2, (band - style.size) / 2, style);
  const bar = (x: number, y: number, wide: number, high: number): MarkupElement => el('rect', { x, y, width: wide, height: high, fill: PAPER.ink });
  const rims = [bar(0, 0, rim, height), bar(tidy(width - rim), 0, rim, height), bar(0, tidy(height - rim), width, rim)];
  return layer('draft', { nodes: [bar(0, 0, width, band), ...rims, line], height: band }).nodes;
}
