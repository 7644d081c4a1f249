/** The social picture of a trend: 1200 by 630 px, words at the left and one large graphic at the right. */
import { el } from '@trendbeeld/charts';
import { said } from '@trendbeeld/data';
import { domainSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import { certaintyItems, type CertaintyItem } from '../parts/certainty-line.js';
import { certaintyBlock } from './certainty.js';
import { pictureFile, kicker, sourceBlock, type Picture } from './sheet.js';
import { keyFigure } from './key-figure.js';
import { fittedGraphic, fittedScene, keyFigureBlock } from './social-graphic.js';
import type { TrendContent } from './trend-content.js';
import { breaksWord, headlineBlock, lineBlock, linesOf, paragraph, placed, signAt, stacked, type Block } from '../block/type.js';

/** Size of a social picture, px: what the large platforms show uncut. */
export const SOCIAL = { width: 1200, height: 630, margin: 60, rule: 14 } as const;
/** px between the margins. */
export const SOCIAL_INNER = SOCIAL.width - 2 * SOCIAL.margin;
const LEFT = 404;
const GAP = 40;
const RIGHT = SOCIAL_INNER - LEFT - GAP;

/** What stands in a social picture around its body. */
export interface SocialSheet {
  readonly head: Block;
  readonly sources: readonly string[];
}

/** Draws a body between head and source, at the height that is left. */
export function socialBody({ head, sources }: SocialSheet, body: (height: number) => Block): Block {
  const foot = fittedSource(sources);
  const top = 36 + head.height + 14;
  const bottom = SOCIAL.height - 30 - foot.height;
  const made = body(bottom - 22 - top);
  return { nodes: [...placed(head, 0, 36), ...placed(made, 0, top), ...placed(foot, 0, bottom)], height: SOCIAL.height };
}

/** The source in at most three lines; a long one in smaller type, never less. */
function fittedSource(sources: readonly string[]): Block {
  const text = sources.join(' ');
  const size = [18, 17, 16, 15].find((s) => linesOf(text, SOCIAL_INNER, { size: s }).length <= 3) ?? 14;
  return sourceBlock([text], SOCIAL_INNER, size);
}

/** The social picture of a trend. */
export function socialPicture(content: TrendContent, id: string): Picture {
  const { entry, format, municipal } = content;
  const sources = municipal ? [content.sources[0]!, content.sources.at(-1)!] : content.sources;
  const head = kicker(entry.domain.icon, entry.domain.title[format.language], content.place, SOCIAL_INNER, 26);
  const body = socialBody({ head, sources }, (height) => {
    const shown = graphicOf(content, height);
    if (!shown) return typographic(content, height);
    const words = fittedWords(content, shown.certainty, LEFT, height, 54);
    return { nodes: [...words.nodes, ...placed(shown.block, LEFT + GAP, 6)], height };
  });
  const svg = pictureFile(body, SOCIAL, { id, language: format.language, title: content.headline, description: content.description });
  return { svg, width: SOCIAL.width, height: SOCIAL.height, alt: content.alt };
}

/** Marks are explained only beside the drawing that has them; elsewhere the words stand alone. */
const bare = (items: readonly CertaintyItem[]): CertaintyItem[] => items.map((item) => ({ ...item, sample: null }));

/**
 * What stands at the right: the municipality's own figure in place of the drawing of the country, the drawing, or the key figure;
 * each with the certainty that belongs to it. Null where the words are all.
 */
function graphicOf(content: TrendContent, height: number): { readonly block: Block; readonly certainty: readonly CertaintyItem[] } | null {
  const { entry, format, drawing, municipal } = content;
  const key = keyFigure(entry, format);
  const ofSentence = certaintyItems([key?.said ?? said(entry.trend, entry)], false, format.language);
  const own = municipal && fittedScene(municipal.scene, municipal.scene.title, RIGHT, height);
  if (own) return { block: own, certainty: ofSentence };
  const large = drawing && fittedGraphic(drawing, RIGHT, height);
  if (large) return { block: large.block, certainty: large.marks ? content.certainty : bare(content.certainty) };
  return key && { block: keyFigureBlock(key, RIGHT), certainty: ofSentence };
}

/**
 * Headline, sentence and certainty in the largest type that fits. An editor's headline that is too long for that takes the place of
 * the sentence; the certainty stays.
 */
function fittedWords(
  { entry, format: { language }, headline }: TrendContent,
  items: readonly CertaintyItem[],
  width: number,
  height: number,
  largest: number,
): Block {
  const certainty = certaintyBlock(items, width, { size: 20 }, WORDS[language].sure);
  for (let size = largest; size >= 22; size -= 2) {
    const style = { size, leading: 1.14, bold: true };
    const block = stacked([
      [0, headlineBlock(headline, width, style)],
      [18, paragraph(entry.trend.sentence[language], width, { size: Math.max(21, Math.min(30, size * 0.54)), leading: 1.38 })],
      [20, certainty],
    ]);
    // A word that has to be broken asks for smaller type.
    if (block.height <= height && !breaksWord(headline, width, style)) return block;
  }
  return stacked([
    [0, fittedHeadline(headline, width, height - certainty.height - 20, 22)],
    [20, certainty],
  ]);
}

/** A headline in the largest type that fits. Of one that fits in none the end gives way to "…"; the file's title has it whole. */
export function fittedHeadline(text: string, width: number, height: number, largest: number): Block {
  for (let size = largest; size >= 22; size -= 2) {
    const style = { size, leading: 1.16, bold: true };
    const block = headlineBlock(text, width, style);
    if (block.height <= height && !breaksWord(text, width, style)) return block;
  }
  const style = { size: 22, leading: 1.2, bold: true };
  const most = Math.floor(height / (22 * 1.2));
  const lines = linesOf(text, width, style);
  return lineBlock(lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -2)}…`] : lines, style);
}

/** Nothing to draw: the words are the picture, with the domain's sign as a quiet mark. */
function typographic(content: TrendContent, height: number): Block {
  const words = fittedWords(content, bare(content.certainty), 800, height, 64);
  const sign = 230;
  return {
    nodes: [
      ...placed(words, 0, Math.max(0, (height - words.height) / 2.4)),
      el('g', { opacity: 0.16 }, signAt(domainSign(content.entry.domain.icon), SOCIAL_INNER - sign, (height - sign) / 2, sign)),
    ],
    height,
  };
}
