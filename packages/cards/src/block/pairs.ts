/** Two by two: what changes into what, or what stands opposite what. */
import { el, PAPER, type MarkupElement, type Tone } from '@trendbeeld/charts';
import { arrowSign } from '../parts/icons.js';
import type { Room } from './diagram-parts.js';
import { breaksWord, paragraph, placed, signAt, stacked, tidy, type Block, type Style } from './type.js';

/** A pair of texts. */
export type Pair = readonly [left: string, right: string];

/** `change`: from the left to the right, and the first pair names the two columns · `opposite`: against each other. */
export type PairKind = 'change' | 'opposite';

/** Smallest type that stands in two columns, px; below it a long word asks for the whole width. */
const SMALLEST = 13;

/** Pairs in two columns; below each other where a long word would not fit in type that can be read. */
export function pairs(all: readonly Pair[], kind: PairKind, { width, size: largest }: Room): Block {
  const between = largest * 2.6;
  const wide = (width - between) / 2;
  const pad = largest * 0.75;
  const fits = (size: number): boolean =>
    all.every((pair, i) => pair.every((text) => !breaksWord(text, wide - (isHeader(kind, i) ? 0 : 2 * pad), styleOf(kind, i, size))));
  // Type gives way before a long word is broken.
  let size = largest;
  while (size > SMALLEST && !fits(size)) size -= 0.5;
  if (!fits(size)) return below(all, kind, width, largest);
  return stacked(
    all.map((pair, i) => {
      const header = isHeader(kind, i);
      const texts = pair.map((text) => paragraph(text, wide - (header ? 0 : 2 * pad), styleOf(kind, i, size)));
      const height = Math.max(...texts.map((t) => t.height)) + (header ? 0 : 2 * pad);
      const sides = texts.flatMap((text, side) => {
        const inside = placed(text, header ? 0 : pad + 4, (height - text.height) / 2);
        return placed({ nodes: [...(header ? [] : card(wide, height, toneOf(kind, side))), ...inside], height }, side * (wide + between), 0);
      });
      const sign = signOf(kind, wide + (between - size * 1.6) / 2, height / 2 - size * 0.8, size * 1.6);
      return [header ? 0 : size * 0.6, { nodes: [...sides, sign], height }] as const;
    }),
  );
}

/** The second of each pair below the first, behind the sign. */
function below(all: readonly Pair[], kind: PairKind, width: number, size: number): Block {
  const [indent, pad] = [size * 2.2, size * 0.6];
  return stacked(
    all.flatMap((pair, i) =>
      pair.map((text, side) => {
        const left = side * indent;
        const set = paragraph(text, width - left - 2 * pad, styleOf(kind, i, size));
        const height = set.height + 2 * pad;
        const whole: Block = { nodes: [...card(width - left, height, toneOf(kind, side)), ...placed(set, pad + 4, pad)], height };
        const sign = side === 1 ? [signOf(kind, 0, height / 2 - size * 0.8, size * 1.6)] : [];
        return [size * (side === 1 ? 0.3 : 0.9), { nodes: [...placed(whole, left, 0), ...sign], height }] as const;
      }),
    ),
  );
}

const isHeader = (kind: PairKind, i: number): boolean => kind === 'change' && i === 0;
const styleOf = (kind: PairKind, i: number, size: number): Style => ({
  size: size * (isHeader(kind, i) ? 1.12 : 1),
  leading: 1.34,
  bold: kind === 'opposite' || i === 0,
});
const toneOf = (kind: PairKind, side: number): Tone => (kind === 'change' ? (side === 0 ? 'muted' : 'accent') : side === 0 ? 'accent' : 'expected');
const signOf = (kind: PairKind, x: number, y: number, size: number): MarkupElement =>
  signAt(arrowSign(kind === 'opposite'), x, y, size, kind === 'change' ? 'accent' : 'muted');

/** A quiet ground with a line at its side. */
const card = (width: number, height: number, tone: Tone): MarkupElement[] => [
  el('rect', { width: tidy(width), height: tidy(height), fill: PAPER.wash }),
  el('rect', { width: 4, height: tidy(height), fill: PAPER[tone] }),
];
