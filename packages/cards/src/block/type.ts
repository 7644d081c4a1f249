/** Setting of type in pictures: lines, paragraphs and signs in absolute px, as attributes only. */
import { el, PAPER, textWidth, wrapText, type Markup, type MarkupElement, type Tone } from '@trendbeeld/charts';

/** A piece of a picture, drawn from its own top left corner at (0, 0). */
export interface Block {
  readonly nodes: readonly MarkupElement[];
  /** px. */
  readonly height: number;
}

/** How a text is set. */
export interface Style {
  /** px. */
  readonly size: number;
  /** Height of a line as a multiple of the size. Default: 1.36. */
  readonly leading?: number;
  /** Default: false. */
  readonly bold?: boolean;
  /** Default: `ink`. */
  readonly tone?: Tone;
}

/**
 * How much more a line may hold than the widths of the charts say: these leave room for text spacing (WCAG 1.4.12), which a reader
 * cannot set inside a picture. What is left is as wide as DejaVu Sans, the widest font of the list; its bold is wider still.
 */
const ROOM = { plain: 1.18, bold: 1.13 } as const;
const roomOf = (bold: boolean): number => (bold ? ROOM.bold : ROOM.plain);

/** px that a text takes at most. */
export const widthOf = (text: string, { size, bold = false }: Style): number => textWidth(text, size, bold) / roomOf(bold);

/** Words of texts with their widths for a size of 1 px, by text and weight: a text is set at many widths before one fits. */
const measured = new Map<string, readonly (readonly [word: string, width: number])[]>();
/** Texts that are kept at most. */
const KEPT = 500;

function wordsOf(text: string, bold: boolean): readonly (readonly [word: string, width: number])[] {
  const key = `${bold ? 'b' : 'p'}${text}`;
  const found = measured.get(key);
  if (found) return found;
  if (measured.size >= KEPT) measured.clear();
  const made = text.split(/ +/).map((word) => [word, textWidth(word, 1, bold)] as const);
  measured.set(key, made);
  return made;
}

const SPACE = { plain: textWidth(' ', 1, false), bold: textWidth(' ', 1, true) } as const;

/** A text in lines that are at most `width` px wide. A word that is longer is broken with a dash. */
export function linesOf(text: string, width: number, { size, bold = false }: Style): string[] {
  const room = width * roomOf(bold);
  const words = wordsOf(text, bold);
  if (words.some(([, em]) => em * size > room)) return wrapText(text, room, size, bold);
  const space = (bold ? SPACE.bold : SPACE.plain) * size;
  const lines: string[] = [''];
  let filled = 0;
  for (const [word, em] of words) {
    const last = lines.length - 1;
    const wide = em * size;
    if (lines[last] === '' || filled + space + wide <= room) {
      filled = lines[last] === '' ? wide : filled + space + wide;
      lines[last] = lines[last] ? `${lines[last]} ${word}` : word;
      continue;
    }
    lines.push(word);
    filled = wide;
  }
  return lines;
}

/** Whether a text needs a word to be broken in lines of a width: then its type is too large for them. */
export const breaksWord = (text: string, width: number, { size, bold = false }: Style): boolean =>
  wordsOf(text, bold).some(([, em]) => em * size > width * roomOf(bold));

/** A text in as few lines as it needs, as equally long as they can be: for headlines. */
export function balancedLines(text: string, width: number, style: Style): string[] {
  const most = linesOf(text, width, style);
  let best = most;
  for (let narrower = width; narrower > style.size * 4; narrower -= style.size / 4) {
    const lines = linesOf(text, narrower, style);
    if (lines.length > most.length || breaksWord(text, narrower, style)) break;
    if (raggedness(lines, style) < raggedness(best, style)) best = lines;
  }
  return best;
}

/** How unequal lines are: the sum of the squares of what each is shorter than the longest. */
function raggedness(lines: readonly string[], style: Style): number {
  const widths = lines.map((line) => widthOf(line, style));
  const longest = Math.max(...widths);
  return widths.reduce((sum, width) => sum + (longest - width) ** 2, 0);
}

/** One line of text whose letters stand in the middle of a line of its leading. */
export function textLine(text: string, x: number, y: number, style: Style, lead = ''): MarkupElement {
  const { size, bold, tone = 'ink', leading = 1.36 } = style;
  const attributes = { x: x || undefined, y: tidy(y + (size * leading + size * 0.72) / 2), 'font-size': tidy(size), 'font-weight': bold ? 700 : undefined };
  const parts: Markup[] = lead ? [el('tspan', { 'font-weight': 700, fill: PAPER.ink }, lead), text.slice(lead.length)] : [text];
  return el('text', { ...attributes, fill: PAPER[tone] }, parts);
}

/** Lines below each other. @param lead words at the start that are bold and in ink. */
export function lineBlock(lines: readonly string[], style: Style, x = 0, lead = ''): Block {
  const line = style.size * (style.leading ?? 1.36);
  return {
    nodes: lines.map((text, i) => textLine(text, x, i * line, style, i === 0 && text.startsWith(lead) ? lead : '')),
    height: lines.length * line,
  };
}

/** A text as a paragraph; nothing for an empty one. @param lead see {@link lineBlock}. */
export function paragraph(text: string, width: number, style: Style, lead = ''): Block {
  if (text === '') return { nodes: [], height: 0 };
  // The lead is bold, and wider by that.
  const wider = widthOf(lead, { ...style, bold: true }) - widthOf(lead, style);
  return lineBlock(linesOf(text, width - wider, style), style, 0, lead);
}

/** A headline in balanced lines. */
export const headlineBlock = (text: string, width: number, style: Style): Block => lineBlock(balancedLines(text, width, style), style);

/** A block at a place. */
export function placed(block: Block, x: number, y: number): MarkupElement[] {
  if (block.nodes.length === 0) return [];
  return x || y ? [el('g', { transform: `translate(${tidy(x)} ${tidy(y)})` }, block.nodes)] : [...block.nodes];
}

/** Blocks below each other, each with the space above it in px; a block that is null or empty takes no space. The first has none. */
export function stacked(parts: readonly (readonly [above: number, block: Block | null])[]): Block {
  let height = 0;
  const nodes = parts.flatMap(([above, block]) => {
    if (!block || block.height === 0) return [];
    const y = height === 0 ? 0 : height + above;
    height = y + block.height;
    return placed(block, 0, y);
  });
  return { nodes, height };
}

/** A line across, as a block without height. */
export function rule(width: number, tone: Tone = 'rule', strokeWidth = 1): Block {
  return { nodes: [el('line', { x1: 0, y1: 0, x2: tidy(width), y2: 0, stroke: PAPER[tone], 'stroke-width': strokeWidth })], height: 1 };
}

const BARE_TONES: Readonly<Record<string, string>> = { '#1f7a9e': PAPER.accent, '#b8601c': PAPER.expected };

/**
 * A sign of the page (`figure/icons.ts`) in a picture: placed, at its height in px, in the colours for paper, without classes and
 * what only a page needs.
 */
export function signAt(sign: MarkupElement, x: number, y: number, height: number, tone: Tone = 'accent'): MarkupElement {
  const onPaper = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    const attributes = Object.fromEntries(
      Object.entries(node.attributes).flatMap(([name, value]) =>
        name === 'class' || name === 'focusable' || name === 'aria-hidden'
          ? []
          : [[name, value === 'currentColor' ? PAPER[tone] : (BARE_TONES[String(value)] ?? value)] as const],
      ),
    );
    return { ...node, attributes, children: node.children.map(onPaper) };
  };
  const made = onPaper(sign) as MarkupElement;
  const scale = height / Number(made.attributes['height']);
  const { width: _, height: __, viewBox: ___, ...rest } = made.attributes;
  return el('g', { ...rest, transform: `translate(${tidy(x)} ${tidy(y)})${scale === 1 ? '' : ` scale(${tidy(scale)})`}` }, made.children);
}

/** A number as it is written in the file: at most two decimals. */
export const tidy = (value: number): number => Math.round(value * 100) / 100 + 0;
