/** The social picture of a trend: 1200 by 630 px. Its headline, its numbers and the shape of its graphic can be read at 300 px. */
import { el } from '@trendbeeld/charts';
import { domainSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import type { Cell } from '../card/then-since.js';
import type { CertaintyItem } from '../parts/certainty-line.js';
import { certaintyBlock } from './certainty.js';
import { pictureFile, kicker, sourceBlock, type Picture } from './sheet.js';
import { fittedGraphic, type Fitted } from './social-graphic.js';
import { cellWords, stripColumn, stripRow } from './strip.js';
import type { TrendContent } from './trend-content.js';
import { keptTogether } from '../words/letters.js';
import { balancedLines, breaksWord, headlineBlock, lineBlock, linesOf, paragraph, placed, signAt, stacked, type Block } from '../block/type.js';

/** Size of a social picture, px: what the large platforms show uncut. */
export const SOCIAL = { width: 1200, height: 630, margin: 56, rule: 14 } as const;
/** px between the margins. */
export const SOCIAL_INNER = SOCIAL.width - 2 * SOCIAL.margin;

/** What stands in a social picture around its body. */
export interface SocialSheet {
  readonly head: Block;
  readonly sources: readonly string[];
}

/** Draws a body between head and source, at the height that is left. */
export function socialBody({ head, sources }: SocialSheet, body: (height: number) => Block): Block {
  const foot = fittedSource(sources);
  const top = 34 + head.height + 6;
  const bottom = SOCIAL.height - 22 - foot.height;
  const made = body(bottom - 16 - top);
  return { nodes: [...placed(head, 0, 34), ...placed(made, 0, top), ...placed(foot, 0, bottom)], height: SOCIAL.height };
}

/** The source in at most two lines, or three of the smallest type; never less of it. */
function fittedSource(sources: readonly string[]): Block {
  const text = sources.join(' ');
  const size = [17, 16, 15].find((s) => linesOf(text, SOCIAL_INNER, { size: s }).length <= 2) ?? 14;
  return sourceBlock([text], SOCIAL_INNER, size);
}

/** The social picture of a trend. */
export function socialPicture(content: TrendContent, id: string): Picture {
  const { entry, format } = content;
  const head = kicker(entry.domain.icon, entry.domain.title[format.language], content.place, SOCIAL_INNER, 24);
  const body = socialBody({ head, sources: content.sources }, (height) => laid(content, height));
  const svg = pictureFile(body, SOCIAL, { id, language: format.language, title: content.headline, description: content.description });
  return { svg, width: SOCIAL.width, height: SOCIAL.height, alt: content.alt };
}

const GAP = 20;
/** The column of then and since beside a graphic, and the space between them, px. */
const COLUMN = { width: 310, gap: 42 } as const;
/** The column of words beside a high diagram, px. */
const WORDS_WIDTH = 400;

/** Headline on top, and below it what the trend has: its strip beside its chart, or a diagram. */
function laid(content: TrendContent, height: number): Block {
  const { drawing, cells } = content;
  const headline = topHeadline(content.headline, height);
  const top = headline.height + GAP;
  const room = height - top;
  const below = (block: Block): Block => ({ nodes: [...headline.nodes, ...placed(block, 0, top)], height });
  if (!drawing) return below(typographic(content, room));

  const counted = cells.some((cell) => cell.kind === 'verdict') || 'scene' in drawing.drawn;
  const wide = SOCIAL_INNER - COLUMN.width - COLUMN.gap;
  const column = counted ? fittedColumn(cells, COLUMN.width, room) : null;
  const beside = column && withCertainty(content, wide, room);
  if (beside) return below({ nodes: [...column.nodes, ...placed(beside.block, COLUMN.width + COLUMN.gap, 0)], height: room });
  const line = lineOfCells(cells);
  const across = counted ? null : withCertainty(content, SOCIAL_INNER, room - line.height - 14);
  const tall = tallLayout(content, height);
  if (across && across.size >= (tall?.size ?? 0)) return below({ nodes: [...across.block.nodes, ...placed(line, 0, room - line.height)], height: room });
  return tall?.block ?? below(typographic(content, room));
}

/** The graphic as large as fits above its certainty in brief. */
function withCertainty(content: TrendContent, width: number, height: number): Fitted | null {
  const { drawing, format } = content;
  // What the strip says with the number is not said again; a chart of the study has marks of its own.
  const marked = drawing !== null && 'scene' in drawing.drawn && drawing.source === null ? content.certainty : [];
  const line = certaintyBlock(marked, width, { size: 18 }, WORDS[format.language].sure);
  const made = drawing && fittedGraphic(drawing, width, height - (line.height > 0 ? line.height + 12 : 0));
  if (!made) return null;
  if (line.height === 0) return made;
  const shown = made.marks ? line : certaintyBlock(bare(marked), width, { size: 18 }, WORDS[format.language].sure);
  return {
    ...made,
    block: stacked([
      [0, made.block],
      [12, shown],
    ]),
  };
}

/** Marks are explained only beside the drawing that has them; elsewhere the words stand alone. */
const bare = (items: readonly CertaintyItem[]): CertaintyItem[] => items.map((item) => ({ ...item, sample: null }));

/** A diagram that needs the height: words at the left, the diagram at the right. */
function tallLayout(content: TrendContent, height: number): { readonly block: Block; readonly size: number } | null {
  const right = SOCIAL_INNER - WORDS_WIDTH - 44;
  const made = withCertainty(content, right, height - 8);
  if (!made) return null;
  const cells = fittedColumn(content.cells, WORDS_WIDTH, height * 0.55);
  if (!cells) return null;
  const headline = fittedHeadline(content.headline, WORDS_WIDTH, height - cells.height - 26, 46);
  const words = stacked([
    [0, headline],
    [22, cells],
  ]);
  return { block: { nodes: [...words.nodes, ...placed(made.block, WORDS_WIDTH + 44, 8)], height }, size: made.size };
}

/** Then and since in one line of small type, for a trend that has no numbers. */
const lineOfCells = (cells: readonly Cell[]): Block => paragraph(cells.map((cell) => cellWords(cell)).join('  '), SOCIAL_INNER, { size: 20, tone: 'muted' });

/**
 * Then and since below each other in the largest type that fits; what came in two values stands beside each other where that saves room.
 * Null where it does not fit.
 */
function fittedColumn(cells: readonly Cell[], width: number, height: number): Block | null {
  const since = cells.filter((cell, i) => i > 0 && cell.kind === 'happened');
  const apart = cells.map((cell) => [cell]);
  const paired = since.length === 2 ? [cells.slice(0, 1), since, ...cells.filter((cell, i) => i > 0 && cell.kind !== 'happened').map((cell) => [cell])] : apart;
  for (const [rows, scales] of [
    [apart, [1.15, 1.1, 1.05, 1, 0.95, 0.9]],
    [paired, [1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75]],
  ] as const)
    for (const scale of scales) {
      const made = stripColumn(rows, width, { fine: 18 * scale, number: 46 * scale, words: 25 * scale });
      if (made.height <= height) return made;
    }
  return null;
}

/**
 * A headline across the picture: in the largest type in which it takes two lines, else three, else as much of it as fits.
 *
 * @param largest px. Default: 54.
 */
export function topHeadline(headline: string, height: number, largest = 54): Block {
  const text = keptTogether(headline);
  for (const [lines, most, least] of [
    [2, largest, 42],
    [3, 42, 34],
  ] as const)
    for (let size = most; size >= least; size -= 2) {
      const style = { size, leading: 1.14, bold: true };
      if (!breaksWord(text, SOCIAL_INNER, style) && balancedLines(text, SOCIAL_INNER, style).length <= lines) return headlineBlock(text, SOCIAL_INNER, style);
    }
  return fittedHeadline(text, SOCIAL_INNER, Math.min(height, 130), 34);
}

/** A headline in the largest type that fits. Of one that fits in none the end gives way to "…"; the file's title has it whole. */
export function fittedHeadline(headline: string, width: number, height: number, largest: number): Block {
  const text = keptTogether(headline);
  for (let size = largest; size >= 22; size -= 2) {
    const style = { size, leading: 1.16, bold: true };
    const block = headlineBlock(text, width, style);
    if (block.height <= height && !breaksWord(text, width, style)) return block;
  }
  const style = { size: 22, leading: 1.2, bold: true };
  const most = Math.max(2, Math.floor(height / (22 * 1.2)));
  const lines = linesOf(text, width, style);
  return lineBlock(lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -2)}…`] : lines, style);
}

/** Nothing to draw that can be read: then and since is the picture, with the sentence, and the domain's sign as a quiet mark. */
function typographic({ cells, certainty, entry, format: { language } }: TrendContent, height: number): Block {
  const line = certaintyBlock(bare(certainty), SOCIAL_INNER, { size: 20 }, WORDS[language].sure);
  const sign = 150;
  const mark = el('g', { opacity: 0.16 }, signAt(domainSign(entry.domain.icon), SOCIAL_INNER - sign, height - sign, sign));
  const words = (scale: number, all: boolean): Block =>
    stacked([
      [0, stripRow(cells, SOCIAL_INNER, { fine: 20 * scale, number: 54 * scale, words: 30 * scale })],
      [18, all ? paragraph(entry.trend.sentence[language], SOCIAL_INNER - sign - 60, { size: 26 * scale, leading: 1.36 }) : null],
      [16, line],
    ]);
  const made = [1, 0.9, 0.8, 0.7].map((scale) => words(scale, true)).find((block) => block.height <= height) ?? words(0.7, false);
  return { nodes: [...made.nodes, mark], height };
}
