import { ChartInputError } from '../errors.js';
import { textColumn } from '../labels/text-column.js';
import type { SceneNode, Tone } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

/** The sign before an item or a heading; `number` counts the items of a group from 1. */
export type ListBadge = 'number' | 'plus' | 'minus' | 'check' | 'question' | 'none';

/** A statement of a list. */
export interface ListItem {
  /** The statement, in bold. */
  readonly label: string;
  /** What explains it. */
  readonly more?: string;
}

/** Items that belong together. */
export interface ListGroup {
  /** Above the items, with the badge before it; null for none: the badge then stands before each item. */
  readonly heading: string | null;
  readonly badge: ListBadge;
  readonly items: readonly ListItem[];
  /** A sign between each item and the next: `arrow` from one to the other, `versus` against each other. Default: none. */
  readonly between?: 'arrow' | 'versus';
}

/** Input of {@link listChart}. */
export interface ListInput extends SceneTexts {
  /** From top to bottom. At least one item in all. */
  readonly groups: readonly ListGroup[];
  /** Headers of the table: group (left out where no group has a heading), statement, explanation. */
  readonly columns: readonly [string, string, string];
}

/** Signs as strokes in a box of 24 px. */
const SIGNS: Readonly<Record<Exclude<ListBadge, 'number' | 'none'>, string>> = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 17v2',
};
const BETWEEN = { arrow: 'M8 1v17M3 13l5 5 5-5', versus: 'M8 1v17M3.5 13.5l4.5 4.5 4.5-4.5M3.5 5.5l4.5-4.5 4.5 4.5' } as const;
const BADGE = { r: 13, indent: 38 } as const;
const PAD = 12;
const GAP = { item: 12, group: 18, between: 30 } as const;

/** What is drawn so far and where it ends. */
interface Drawn {
  readonly nodes: readonly SceneNode[];
  readonly end: number;
}

/**
 * Statements without numbers as a designed list, for files and pictures. On a page the same list is text. The groups make the kinds of
 * list: items with a number, cards (no heading and no badge), two sides (two groups with heading and sign, such as chance and threat),
 * and pairs or changes (a group of two items with `between`). Where there are numbers use a chart that shows them.
 *
 * A group with a heading is a panel with a line on top. The line is warm for `minus` and `question`, and in the accent otherwise. Long
 * words wrap. A group without items shows its heading alone.
 *
 * @throws {ChartInputError} without any item.
 * @example
 * ```js
 * const scene = listChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   groups: [{ heading: 'Kansen', badge: 'plus', items: [{ label: 'meer fietsers', more: 'door betere paden' }] }],
 *   columns: ['Groep', 'Wat', 'Waarom'],
 * });
 * scene.table.rows.at(-1); // ['Kansen', 'meer fietsers', 'door betere paden']
 * ```
 */
export function listChart(input: ListInput): Scene {
  if (input.groups.every((g) => g.items.length === 0)) throw new ChartInputError('list', 'no items. Expected at least one in a group.');
  const drawn = input.groups.reduce<Drawn>(
    ({ nodes, end }, group) => {
      const top = nodes.length === 0 ? 2 : end + GAP.group;
      const next = group.heading === null ? openGroup(group, top) : panel(group, group.heading, top);
      return { nodes: [...nodes, ...next.nodes], end: next.end };
    },
    { nodes: [], end: 0 },
  );
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: drawn.end + 6,
    nodes: drawn.nodes,
    table: tableOf(input),
    points: [],
    grows: false,
    notes: [],
  };
}

const toneOf = (badge: ListBadge): Tone => (badge === 'minus' || badge === 'question' ? 'expected' : 'accent');

/** A group in a washed panel: a line on top, sign and heading, and its items with a dash each. */
function panel(group: ListGroup, heading: string, top: number): Drawn {
  const tone = toneOf(group.badge);
  const sign = group.badge === 'number' || group.badge === 'none' ? null : SIGNS[group.badge];
  const left = PAD + (sign ? 28 : 0);
  const head = textColumn([{ text: heading, bold: true }], { ...at(left, top + PAD), size: 15 });
  const start = top + PAD + head.height + (group.items.length > 0 ? 8 : 0);
  const items = placeItems(group, start, (item, i, y) => {
    const indent = group.badge === 'number' ? PAD + 36 : PAD + 16;
    const mark: SceneNode[] =
      group.badge === 'number'
        ? numberBadge(i + 1, PAD + BADGE.r, y + 9, tone)
        : [{ type: 'rect', fill: tone, x: { f: 0, px: PAD }, y: y + 8, width: { px: 8 }, height: 2 }];
    const text = itemText(item, indent, y);
    return { nodes: [...mark, ...text.nodes], end: y + text.height };
  });
  const end = items.end + PAD;
  return {
    nodes: [
      { type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top, width: { f: 1 }, height: end - top },
      { type: 'rect', fill: tone, x: { f: 0, px: 0 }, y: top, width: { f: 1 }, height: 3 },
      ...(sign
        ? [{ type: 'inset', x: { f: 0, px: PAD - 3 }, y: top + PAD - 2, shapes: [{ d: sign, stroke: tone, strokeWidth: 2.5 }] } satisfies SceneNode]
        : []),
      ...head.nodes,
      ...items.nodes,
    ],
    end,
  };
}

/** A group without a heading: each item with its badge, or as a card below a line of its own. */
function openGroup(group: ListGroup, top: number): Drawn {
  const tone = toneOf(group.badge);
  return placeItems(group, top, (item, i, y) => {
    if (group.badge === 'none') return card(item, i, y, group.between !== undefined);
    const text = itemText(item, BADGE.indent, y + 3);
    const badge: SceneNode[] =
      group.badge === 'number'
        ? numberBadge(i + 1, BADGE.r + 1, y + BADGE.r + 1, tone)
        : [{ type: 'inset', x: { f: 0, px: 1 }, y: y + 1, shapes: [{ d: SIGNS[group.badge], stroke: tone, strokeWidth: 2.5 }] }];
    return { nodes: [...badge, ...text.nodes], end: Math.max(y + 3 + text.height, y + 2 * BADGE.r + 2) };
  });
}

/** An item as a card: quiet ground, a line at its side; the second of a pair in the warm tone. */
function card(item: ListItem, i: number, y: number, pair: boolean): Drawn {
  const text = itemText(item, PAD + 4, y + 10, 'middle');
  const height = text.height + 20;
  return {
    nodes: [
      { type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y, width: { f: 1 }, height },
      { type: 'rect', fill: pair && i % 2 === 1 ? 'expected' : 'accent', x: { f: 0, px: 0 }, y, width: { px: 4 }, height },
      ...text.nodes,
    ],
    end: y + height,
  };
}

/** Items below each other, with the sign between them where the group has one. */
function placeItems(group: ListGroup, top: number, draw: (item: ListItem, i: number, y: number) => Drawn): Drawn {
  let end = top;
  const nodes = group.items.flatMap((item, i): SceneNode[] => {
    const sign = i > 0 ? group.between : undefined;
    const y = i === 0 ? top : end + (sign ? GAP.between : GAP.item);
    const link: SceneNode[] = sign
      ? [{ type: 'inset', x: { f: 0, px: PAD }, y: end + 5, shapes: [{ d: BETWEEN[sign], stroke: 'muted', strokeWidth: 2 }] }]
      : [];
    const drawn = draw(item, i, y);
    end = drawn.end;
    return [...link, ...drawn.nodes];
  });
  return { nodes, end };
}

const at = (left: number, y: number) => ({ x: { f: 0, px: left }, y, narrow: NARROWEST_PX - left - 8, wide: WIDE_PX - left - 8 });

const itemText = (item: ListItem, left: number, y: number, align: 'top' | 'middle' = 'top'): ReturnType<typeof textColumn> =>
  textColumn([{ text: item.label, bold: true }, ...(item.more ? [{ text: item.more }] : [])], { ...at(left, y), align });

/** A number in a ring: readable in every colour scheme, as ring and number stand on the same ground. */
function numberBadge(n: number, px: number, y: number, tone: Tone): SceneNode[] {
  return [
    { type: 'circle', x: { f: 0, px }, y, r: BADGE.r, stroke: tone, strokeWidth: 2 },
    { type: 'text', x: { f: 0, px }, y: y + 5, size: 14, anchor: 'middle', runs: [{ text: String(n), bold: true, tone }] },
  ];
}

function tableOf({ groups, columns, title }: ListInput): Scene['table'] {
  const withGroup = groups.some((g) => g.heading !== null);
  const withMore = groups.some((g) => g.items.some((item) => item.more));
  const pick = (cells: readonly [string, string, string]): string[] => cells.filter((_, i) => (i > 0 || withGroup) && (i < 2 || withMore));
  return {
    caption: title,
    columns: pick(columns).map((label) => ({ label })),
    rows: groups.flatMap((g) => g.items.map((item) => pick([g.heading ?? '', item.label, item.more ?? '']))),
  };
}
