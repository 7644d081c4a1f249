/** A picture of a fixed form: for social media 1200 by 630 px, for the press in a ratio. Its headline, its numbers and the shape of its graphic can be read at 300 px. */
import { el, type Markup, type MarkupElement } from '@trendbeeld/charts';
import { domainSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import type { Cell } from '../card/then-since.js';
import type { CertaintyItem } from '../parts/certainty-line.js';
import { certaintyBlock } from './certainty.js';
import type { About } from './about.js';
import { captioned } from './caption.js';
import { textsOf } from './editorial.js';
import { layer, layerNodes } from './layer.js';
import { footBlock, kicker, pictureFile, type Picture, type Sheet } from './sheet.js';
import { fittedGraphic, type Fitted } from './form-graphic.js';
import { cellWords, stripColumn, stripRow } from './strip.js';
import type { TrendContent } from './trend-content.js';
import { keptTogether } from '../words/letters.js';
import { balancedLines, breaksWord, headlineBlock, lineBlock, linesOf, paragraph, placed, signAt, stacked, type Block } from '../block/type.js';

/** The forms: `social` is what the large platforms show uncut; the others are what a newsroom asks for. px. */
export const FORMS = {
  social: { width: 1200, height: 630, margin: 56, rule: 14, top: 34 },
  '16:9': { width: 1200, height: 675, margin: 56, rule: 14, top: 34 },
  '1:1': { width: 1080, height: 1080, margin: 54, rule: 14, top: 34 },
  '4:5': { width: 1080, height: 1350, margin: 54, rule: 14, top: 34 },
} as const satisfies Readonly<Record<string, Sheet>>;
/** A picture of a fixed form. */
export type Form = keyof typeof FORMS;

/** px between the margins of a sheet. */
export const innerOf = ({ width, margin }: Sheet): number => width - 2 * margin;

/** What stands in a picture of a fixed form around its body. */
export interface Around {
  readonly head: Block;
  readonly sources: readonly string[];
  readonly about: About;
}

/** Draws a body between head and source, at the height that is left. */
export function formBody(sheet: Sheet, around: Around, body: (height: number) => Block): Block {
  const { head } = around;
  const sizes = FOOT_SIZES[sheet.height < 700 ? 'low' : 'high'];
  const top = sheet.top + head.height + 6;
  const inner = innerOf(sheet);
  const made = (foot: Block): Block => body(sheet.height - 22 - foot.height - 16 - top);
  // How wide the foot may be depends on where the marks stand, and how much room they have on the foot.
  let foot = fittedFoot(around, [], inner, sizes);
  let drawn = made(foot);
  for (let i = 0; i < 3; i++) {
    const next = fittedFoot(around, drawn.nodes, inner, sizes);
    const fits = next.height <= foot.height;
    if (!fits || i === 0) drawn = made(next.height > foot.height ? next : foot);
    foot = next.height > foot.height ? next : { ...next, height: foot.height };
    if (fits) break;
  }
  return { nodes: [...placed(head, 0, sheet.top), ...placed(drawn, 0, top), ...placed(foot, 0, sheet.height - 22 - foot.height)], height: sheet.height };
}

/** Sizes of the foot, px, in the order of the tries: a picture that is low has room for less. */
const FOOT_SIZES = { low: [15, 14, 13, 12], high: [17, 16, 15, 14] } as const;

/** The source in at most two lines, or three of the smallest type; never less of it. */
function fittedFoot({ sources, about }: Around, above: readonly MarkupElement[], width: number, sizes: readonly number[]): Block {
  const text = sources.join(' ');
  const size = sizes.find((s) => linesOf(text, width, { size: s }).length <= 2) ?? sizes.at(-1)!;
  return footBlock([text], about, above, width, size);
}

/** Whether a picture has its drawing, and not the words in its place. */
const isDrawn = ({ nodes }: Block): boolean => layerNodes(nodes, 'caption').length > 0;

/** Whether all letters of a headline stand in the head of a picture. */
function wholeHeadline(nodes: readonly MarkupElement[], headline: string): boolean {
  const letters = (text: string): string => text.replaceAll(/[\s\u00a0-]/g, '');
  return letters(textsIn(layerNodes(nodes, 'head')).join('')).includes(letters(headline));
}

const textsIn = (nodes: readonly Markup[]): string[] => nodes.flatMap((node) => (typeof node === 'string' ? [node] : textsIn(node.children)));

/**
 * The picture of a trend in a fixed form.
 *
 * @throws {RangeError} for a headline that does not fit in a form for the press.
 */
export function formPicture(content: TrendContent, id: string, form: Form): Picture {
  const { entry, format, sources, about } = content;
  const sheet = FORMS[form];
  const inner = innerOf(sheet);
  const head = layer('head', kicker(entry.domain.icon, entry.domain.title[format.language], content.place, inner, 24));
  const lay = sheet.width > sheet.height * 1.3 ? laid : laidTall;
  const laidWith = (named: readonly string[]): Block => formBody(sheet, { head, sources: named, about }, (height) => lay(content, inner, height));
  const whole = laidWith(sources);
  // Where sources in full would take the room of the graphic, they stand in few words: in it, and at its foot; the file has them in full.
  const lost = content.drawing !== null && !isDrawn(whole) && form !== 'social';
  const brief = lost ? laidWith([]) : whole;
  const body = isDrawn(brief) ? brief : whole;
  // As a thumbnail it may end in dots, as the address that it stands for has it whole; in a newspaper it may not.
  if (form !== 'social' && !wholeHeadline(body.nodes, content.headline))
    throw new RangeError(`headline: ${content.headline.length} characters do not fit in a picture of ${form}. Expected a shorter headline, or another form.`);
  return pictureFile(body, sheet, textsOf(content, id), content.alt);
}

const GAP = 20;
/** The column of then and since beside a graphic, and the space between them, px. */
const COLUMN = { width: 310, gap: 42 } as const;
/** The column of words beside a high diagram, px. */
const WORDS_WIDTH = 400;

/** Headline on top, and below it what the trend has: its strip beside its chart, or a diagram. */
function laid(content: TrendContent, inner: number, height: number): Block {
  const { drawing, cells } = content;
  const headline = layer('head', topHeadline(content.headline, inner, height));
  const top = headline.height + GAP;
  const room = height - top;
  const below = (block: Block): Block => ({ nodes: [...headline.nodes, ...placed(block, 0, top)], height });
  if (!drawing) return below(typographic(content, inner, room));

  const counted = cells.some((cell) => cell.kind === 'verdict') || 'scene' in drawing.drawn;
  const wide = inner - COLUMN.width - COLUMN.gap;
  const column = counted ? fittedColumn(cells, COLUMN.width, room) : null;
  const beside = column && withCertainty(content, wide, room);
  if (beside) return below({ nodes: [...column.nodes, ...placed(beside.block, COLUMN.width + COLUMN.gap, 0)], height: room });
  const line = lineOfCells(cells, inner);
  const across = counted ? null : withCertainty(content, inner, room - line.height - 14);
  const tall = tallLayout(content, inner, height);
  if (across && across.size >= (tall?.size ?? 0)) return below({ nodes: [...across.block.nodes, ...placed(line, 0, room - line.height)], height: room });
  return tall?.block ?? below(typographic(content, inner, room));
}

/** The graphic as large as fits above its certainty in brief. */
function withCertainty(content: TrendContent, width: number, height: number): Fitted | null {
  const { drawing, format, short } = content;
  // What the strip says with the number is not said again; a chart of the study has marks of its own.
  const marked = drawing !== null && 'scene' in drawing.drawn && drawing.source === null ? content.certainty : [];
  const line = layer('certainty', certaintyBlock(marked, width, { size: 18 }, WORDS[format.language].sure));
  const made = drawing && fittedGraphic(drawing, short, width, height - (line.height > 0 ? line.height + 12 : 0));
  if (!made) return null;
  if (line.height === 0) return made;
  const shown = made.marks ? line : layer('certainty', certaintyBlock(bare(marked), width, { size: 18 }, WORDS[format.language].sure));
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
function tallLayout(content: TrendContent, inner: number, height: number): { readonly block: Block; readonly size: number } | null {
  const right = inner - WORDS_WIDTH - 44;
  const made = withCertainty(content, right, height - 8);
  if (!made) return null;
  const cells = fittedColumn(content.cells, WORDS_WIDTH, height * 0.55);
  if (!cells) return null;
  const headline = layer('head', fittedHeadline(content.headline, WORDS_WIDTH, height - cells.height - 26, 46));
  const words = stacked([
    [0, headline],
    [22, cells],
  ]);
  return { block: { nodes: [...words.nodes, ...placed(made.block, WORDS_WIDTH + 44, 8)], height }, size: made.size };
}

/** Then and since in one line of small type, for a trend that has no numbers. */
const lineOfCells = (cells: readonly Cell[], width: number): Block =>
  layer('strip', paragraph(cells.map((cell) => cellWords(cell)).join('  '), width, { size: 20, tone: 'muted' }));

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
      if (made.height <= height) return layer('strip', made);
    }
  return null;
}

/**
 * A headline across the picture: in the largest type in which it takes two lines, else three, else as much of it as fits.
 *
 * @param largest px. Default: 54.
 */
export function topHeadline(headline: string, width: number, height: number, largest = 54): Block {
  const text = keptTogether(headline);
  for (const [lines, most, least] of [
    [2, largest, 42],
    [3, 42, 34],
  ] as const)
    for (let size = most; size >= least; size -= 2) {
      const style = { size, leading: 1.14, bold: true };
      if (!breaksWord(text, width, style) && balancedLines(text, width, style).length <= lines) return headlineBlock(text, width, style);
    }
  return fittedHeadline(text, width, Math.min(height, 130), 34);
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
function typographic({ cells, certainty, entry, short, format: { language } }: TrendContent, width: number, height: number): Block {
  const line = layer('certainty', certaintyBlock(bare(certainty), width, { size: 20 }, WORDS[language].sure));
  const sign = 150;
  const mark = el('g', { opacity: 0.16 }, signAt(domainSign(entry.domain.icon), width - sign, height - sign, sign));
  const said = (scale: number, all: boolean): Block =>
    stacked([
      [0, stripRow(cells, width, { fine: 20 * scale, number: 54 * scale, words: 30 * scale })],
      [18, all ? paragraph(entry.trend.sentence[language], width - sign - 60, { size: 26 * scale, leading: 1.36 }) : null],
    ]);
  const words = (scale: number, all: boolean): Block =>
    stacked([
      [0, captioned('', 'words', said(scale, all), short, width, 20, 8)],
      [16, line],
    ]);
  const made = [1, 0.9, 0.8, 0.7].map((scale) => words(scale, true)).find((block) => block.height <= height) ?? words(0.65, false);
  return { nodes: [...made.nodes, mark], height };
}

const EMPTY: Block = { nodes: [], height: 0 };

/** The sizes of a strip across a high picture, in the order of the tries. */
const STRIPS = [1, 0.92, 0.84, 0.76, 0.7] as const;

/** Headline, sentence, then and since, and the graphic below each other. What gives way first is the sentence. */
function laidTall(content: TrendContent, inner: number, height: number): Block {
  const { drawing, cells, entry, format } = content;
  const headline = layer('head', topHeadline(content.headline, inner, height, 56));
  const sentence = layer('sentence', paragraph(entry.trend.sentence[format.language], inner, { size: 25, leading: 1.36 }));
  for (const [lead, least] of [
    [sentence, LEAST_TYPE],
    [EMPTY, LEAST_TYPE],
    [EMPTY, 0],
  ] as const)
    for (const scale of STRIPS) {
      const strip = layer('strip', stripRow(cells, inner, { fine: 19 * scale, number: (cells.length > 3 ? 40 : 46) * scale, words: 26 * scale }));
      const above = stacked([
        [0, headline],
        [14, lead],
        [20, strip],
      ]);
      const room = height - above.height - 22;
      const note = drawing ? noteBlock(content, inner, room) : EMPTY;
      const made = drawing ? withCertainty(content, inner, room - (note.height > 0 ? note.height + 12 : 0)) : null;
      if (made && made.size >= least)
        return stacked([
          [0, above],
          [22, made.block],
          [12, note],
        ]);
    }
  return stacked([
    [0, headline],
    [20, typographic(content, inner, height - headline.height - 20)],
  ]);
}

/** Type of a graphic that is smaller is hard to read on a phone: the sentence and a smaller strip give it room. */
const LEAST_TYPE = 17;

/** What a reader must know before comparing, where there is room for it; a caption beside the picture always has it. */
function noteBlock({ none, drawing }: TrendContent, width: number, height: number): Block {
  const set = layer('note', paragraph([none, drawing?.note].filter(Boolean).join(' '), width, { size: 17, leading: 1.36, tone: 'muted' }, none));
  return set.height <= height * 0.16 ? set : EMPTY;
}
