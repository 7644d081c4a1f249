/** The tally of verdicts in a picture: signs, numbers and words. */
import { el, PAPER, type MarkupElement } from '@trendbeeld/charts';
import type { Language, Verdict } from '@trendbeeld/data';
import { countWords, type Tally } from '../overview/tally.js';
import { verdictSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import { signAt, textLine, tidy, widthOf, type Block, type Style } from '../block/type.js';

/** The sign of a verdict; where there are no figures to judge by a short line, quieter than any sign. */
export function verdictMark(verdict: Verdict | null, x: number, y: number, size: number): MarkupElement {
  if (verdict) return signAt(verdictSign(verdict), x, y, size);
  const line = { x1: tidy(x + size * 0.3), x2: tidy(x + size * 0.7), y1: tidy(y + size / 2), y2: tidy(y + size / 2) };
  return el('line', { ...line, stroke: PAPER.muted, 'stroke-width': tidy(Math.max(1.5, size / 14)) });
}

/** The counts beside each other, and below each other where there is no room. Nothing for an empty tally. */
export function tallyBlock(tally: Tally, language: Language, width: number, size: number): Block {
  const style: Style = { size, leading: 1.5 };
  const line = size * 1.5;
  let [x, y] = [0, 0];
  const nodes = [...tally].flatMap(([verdict, count]) => {
    const text = countWords(verdict, count, language);
    const indent = size * (verdict ? 1.45 : 1.15);
    // The number is bold and a little larger.
    const wide = indent + widthOf(text, style) + size * 0.5;
    if (x > 0 && x + wide > width) [x, y] = [0, y + line];
    const plain = textLine(text, x + indent, y, { ...style, tone: 'muted' });
    const number = String(count);
    const set = {
      ...plain,
      children: [el('tspan', { 'font-weight': 700, 'font-size': Math.round(size * 1.2), fill: PAPER.ink }, number), text.slice(number.length)],
    };
    const made = [verdictMark(verdict, x - (verdict ? 0 : size * 0.15), y + size * 0.15, size * 1.2), set];
    x += wide + size * 0.9;
    return made;
  });
  return { nodes, height: nodes.length === 0 ? 0 : y + line };
}

/** The tally as one sentence: "De stand: 1 uitgekomen, 2 anders gegaan, 3 zonder cijfers." Empty for an empty tally. */
export function tallyWords(tally: Tally, language: Language): string {
  const counts = [...tally].map(([verdict, count]) => countWords(verdict, count, language));
  return counts.length === 0 ? '' : `${WORDS[language].tally.label}: ${counts.join(', ')}.`;
}
