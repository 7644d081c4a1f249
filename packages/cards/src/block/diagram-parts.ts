/** The parts that diagrams of a file are made of: rows, panels, pairs, a timeline. Set for the width they get. */
import { el, PAPER, type MarkupElement } from '@trendbeeld/charts';
import type { GraphicOf, Language } from '@trendbeeld/data';
import { WORDS } from '../words/card-words.js';
import { linesOf, paragraph, placed, rule, signAt, stacked, textLine, tidy, type Block, type Style } from './type.js';

/** How much room a diagram has. */
export interface Room {
  /** px. */
  readonly width: number;
  /** Size of its text, px. */
  readonly size: number;
  /** Labels without their explanations, for where there is little room. */
  readonly brief: boolean;
}

/** A row: its sign at the left, a bold line, and what belongs to it. */
export interface Row {
  readonly sign: (size: number) => readonly MarkupElement[];
  readonly label: string;
  readonly more?: string;
  /** Small, in muted tone. */
  readonly fine?: string;
}

/** Height of a line as a multiple of the size. */
const leading = 1.34;
const body = (size: number): Style => ({ size, leading });

/** Rows below each other, with lines between them where `ruled`. */
export function rows(all: readonly Row[], { width, size, brief }: Room, ruled: boolean): Block {
  const indent = size * 2.6;
  const gap = size * (ruled ? 0.75 : brief ? 0.65 : 0.95);
  return stacked(
    all.flatMap((row, i) => {
      const text = stacked([
        [0, paragraph(row.label, width - indent, { ...body(size), bold: true })],
        [0, paragraph(row.more ?? '', width - indent, body(size))],
        [0, paragraph(row.fine ?? '', width - indent, { ...body(size * 0.88), tone: 'muted' })],
      ]);
      const top = Math.max(0, (size * 1.7 - text.height) / 2);
      const block: Block = { nodes: [...row.sign(size), ...placed(text, indent, top)], height: Math.max(text.height, size * 1.7) };
      return [[gap, ruled && i > 0 ? rule(width) : null] as const, [gap, block] as const];
    }),
  );
}

/** A number in a ring. */
export function numberBadge(n: number, size: number): MarkupElement[] {
  const r = size * 0.85;
  return [
    el('circle', { cx: tidy(r), cy: tidy(r), r: tidy(r - 1), fill: 'none', stroke: PAPER.accent, 'stroke-width': 2 }),
    el(
      'text',
      { x: tidy(r), y: tidy(r + size * 0.34), 'font-size': tidy(size * 0.95), 'font-weight': 700, 'text-anchor': 'middle', fill: PAPER.accent },
      String(n),
    ),
  ];
}

/** A short thick line before a label. */
export const bar = (size: number): MarkupElement[] => [el('rect', { x: 0, y: tidy(size * 0.58), width: tidy(size * 1.4), height: 4, fill: PAPER.accent })];

/** One of two sides. */
export interface Side {
  readonly label: string;
  readonly items: readonly string[];
  readonly sign: MarkupElement;
  /** The side of what threatens or is not sure. */
  readonly warm: boolean;
}

/** Two sides beside each other, or below each other in a narrow picture. */
export function panels(sides: readonly Side[], { width, size }: Room): Block {
  const gap = size * 1.2;
  const beside = width >= size * 26;
  const wide = beside ? (width - gap) / 2 : width;
  const pad = size * 0.9;
  const made = sides.map(({ label, items, sign, warm }) => {
    const tone = warm ? 'expected' : 'accent';
    const heading = paragraph(label, wide - 2 * pad - size * 1.9, { ...body(size * 1.08), bold: true });
    const list = stacked(
      items.map((item) => {
        const text = paragraph(item, wide - 2 * pad - size * 1.1, body(size));
        const dash = el('rect', { x: 0, y: tidy(size * leading * 0.5 - 1), width: tidy(size * 0.55), height: 2, fill: PAPER[tone] });
        return [size * 0.55, { nodes: [dash, ...placed(text, size * 1.1, 0)], height: text.height }] as const;
      }),
    );
    const height = pad * 2 + heading.height + size * 0.6 + list.height;
    const inside = [
      signAt(sign, pad - size * 0.2, pad - size * 0.1, size * 1.6, tone),
      ...placed(heading, pad + size * 1.9, pad),
      ...placed(list, pad, pad + heading.height + size * 0.6),
    ];
    return { inside, height, tone } as const;
  });
  const tallest = Math.max(...made.map((m) => m.height));
  const panel = (m: (typeof made)[number], height: number): Block => ({
    nodes: [
      el('rect', { width: tidy(wide), height: tidy(height), fill: PAPER.wash }),
      el('rect', { width: tidy(wide), height: 4, fill: PAPER[m.tone] }),
      ...m.inside,
    ],
    height,
  });
  if (!beside) return stacked(made.map((m) => [gap, panel(m, m.height)] as const));
  return { nodes: made.flatMap((m, i) => placed(panel(m, tallest), i * (wide + gap), 0)), height: tallest };
}

/** Events on one line from top to bottom; what came after the study is a hollow square below a dashed line. */
export function timeline(events: GraphicOf<'timeline'>['events'], language: Language, { width, size }: Room): Block {
  const words = WORDS[language];
  const indent = size * 2.2;
  const r = size * 0.42;
  const axis = r + 2;
  const firstAfter = events.findIndex((e) => e.source);
  let y = 0;
  const middles: number[] = [];
  const nodes = events.flatMap((e, i): MarkupElement[] => {
    const divider: MarkupElement[] = [];
    if (i > 0 && i === firstAfter) {
      const style: Style = { ...body(size * 0.9), bold: true, tone: 'expected' };
      divider.push(textLine(linesOf(words.afterStudy, width, style)[0]!, indent, y, style));
      y += size * 1.4;
      divider.push(el('line', { x1: 0, y1: tidy(y), x2: tidy(width), y2: tidy(y), stroke: PAPER.expected, 'stroke-width': 2, 'stroke-dasharray': '6 4' }));
      y += size * 0.8;
    }
    const text = stacked([
      [0, paragraph(e.when[language], width - indent, { ...body(size), bold: true })],
      [0, paragraph(e.text[language], width - indent, body(size))],
      [size * 0.1, paragraph(e.source ? `${words.source}: ${e.source[language]}` : '', width - indent, { ...body(size * 0.82), tone: 'muted' })],
    ]);
    const middle = y + size * leading * 0.5;
    middles.push(middle);
    const mark = e.source
      ? el('rect', {
          x: tidy(axis - r + 1),
          y: tidy(middle - r + 1),
          width: tidy(2 * r - 2),
          height: tidy(2 * r - 2),
          fill: PAPER.ground,
          stroke: PAPER.accent,
          'stroke-width': 2.5,
        })
      : el('circle', { cx: tidy(axis), cy: tidy(middle), r: tidy(r), fill: PAPER.accent });
    const made = [...divider, mark, ...placed(text, indent, y)];
    y += text.height + size * 0.9;
    return made;
  });
  const line = el('line', { x1: tidy(axis), y1: tidy(middles[0]!), x2: tidy(axis), y2: tidy(middles.at(-1)!), stroke: PAPER.accent, 'stroke-width': 2 });
  return { nodes: [line, ...nodes], height: y - size * 0.9 };
}
