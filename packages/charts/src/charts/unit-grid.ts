import { bodyMark, endMark, type Qualifier } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { textColumn } from '../labels/text-column.js';
import { textWidth } from '../scene/text-width.js';
import type { InsetShape, Paint, SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

/** Input of {@link unitGridChart}. */
export interface UnitGridInput extends SceneTexts {
  /** How many of the 100; 0 to 100, parts of a square allowed. */
  readonly value: number;
  readonly qualifiers: readonly Qualifier[];
  /** The number as people say it: "ongeveer 9". */
  readonly words: string;
  /** Below the number, as short lines: ["van elke", "100"]. At most 12 characters each. */
  readonly of: readonly string[];
  /** What is counted, above the grid. */
  readonly label: string;
  /** How sure it is, for the table. */
  readonly certainty: string;
  /** Headers of the table: what, number, how sure. */
  readonly columns: readonly [string, string, string];
  /** The value with its unit for the table: "ongeveer 9 %". */
  readonly tableValue: string;
}

const CELL = 14;
const GAP = 3;
const STEP = CELL + GAP;
const SIDE = 10 * STEP - GAP;

/**
 * A hundred squares of which some are filled. Use it for one share that a reader should feel rather than read off. Squares are filled
 * row by row from the top left. A round number ("ongeveer") has its last square in outline. A part of a number fills a part of a square.
 * 0 fills none, and 100 fills all.
 *
 * @throws {ChartInputError} for a value below 0, above 100 or not a number.
 * @example
 * ```js
 * const scene = unitGridChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   value: 9,
 *   qualifiers: ['ongeveer', 'voorspelling'],
 *   words: 'ongeveer 9',
 *   of: ['van elke', '100'],
 *   label: 'werkloos',
 *   certainty: 'voorspelling',
 *   columns: ['Wat', 'Aantal', 'Hoe zeker'],
 *   tableValue: 'ongeveer 9 %',
 * });
 * scene.table.rows.at(-1); // ['werkloos', 'ongeveer 9 %', 'voorspelling']
 * ```
 */
export function unitGridChart(input: UnitGridInput): Scene {
  if (!(input.value >= 0 && input.value <= 100)) throw new ChartInputError('unit-grid', `invalid share: ${input.value}. Expected 0 to 100.`);
  const label = textColumn([{ text: input.label }], { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, align: 'bottom' });
  const top = label.height + 8;
  const side = { f: 0, px: SIDE + 18 };
  const tone = bodyMark(input.qualifiers) === 'dashed' ? 'expected' : 'accent';
  const [lead, number] = splitNumber(input.words);
  // The number is as large as the room beside the grid allows at the narrowest width.
  const large = Math.min(44, Math.floor((44 * (NARROWEST_PX - side.px)) / textWidth(number, 44, true)));
  const numberY = top + (lead ? 22 : 8) + large * 0.9;

  const nodes: SceneNode[] = [
    ...label.nodes,
    { type: 'inset', x: { f: 0, px: 0 }, y: top, shapes: cells(input, tone) },
    ...(lead ? [{ type: 'text', x: side, y: top + 13, size: 13, runs: [{ text: lead, tone }] } satisfies SceneNode] : []),
    { type: 'text', x: side, y: numberY, size: large, runs: [{ text: number, bold: true, tone }] },
    ...input.of.map((text, i): SceneNode => ({ type: 'text', x: side, y: numberY + 24 + i * 18, size: 14, runs: [{ text }] })),
  ];
  const [what, value, sure] = input.columns;
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: top + SIDE + 8,
    nodes,
    table: {
      caption: input.title,
      columns: [{ label: what }, { label: value, numeric: true }, { label: sure }],
      rows: [[input.label, input.tableValue, input.certainty]],
    },
    points: [],
    grows: false,
    notes: [],
  };
}

/** How squares are filled: the same marks as bars have, so that a forecast never looks like a count. */
function fillOf(qualifiers: readonly Qualifier[], tone: 'accent' | 'expected'): Paint {
  const body = bodyMark(qualifiers);
  if (body === 'solid') return { fill: tone };
  return { fill: tone, fillOpacity: 0.5, stroke: tone, strokeWidth: 1.5, ...(body === 'dashed' ? { dash: [3, 2] } : {}) };
}

function cells(input: UnitGridInput, tone: 'accent' | 'expected'): InsetShape[] {
  const paint = fillOf(input.qualifiers, tone);
  const round = endMark(input.qualifiers) === 'soft-end';
  const square = (i: number, width = CELL): string => `M${(i % 10) * STEP},${Math.floor(i / 10) * STEP}h${width}v${CELL}h${-width}z`;
  const full = Math.floor(input.value);
  const rest = input.value - full;
  const last = round && full > 0 ? full - 1 : -1;
  const indices = [...Array.from({ length: 100 }).keys()];
  const filled = indices.filter((i) => i < full && i !== last).map((i) => square(i));
  const empty = indices.filter((i) => i >= full).map((i) => square(i));
  const shapes: InsetShape[] = [
    { d: empty.join(''), fill: 'rule', fillOpacity: 0.32 },
    ...(filled.length > 0 ? [{ d: filled.join(''), ...paint }] : []),
    ...(rest > 0 ? [{ d: square(full, Math.round(rest * CELL)), ...paint }] : []),
    ...(last >= 0 ? [{ ...paint, d: square(last), fill: tone, fillOpacity: 0.12, stroke: tone, strokeWidth: 1.5, dash: [3, 2] }] : []),
  ];
  return shapes.filter((s) => s.d !== '');
}

/** "ongeveer 9" into its words and its number, so that the number can be large. */
function splitNumber(words: string): [string, string] {
  const match = /^(.*?)\s*([\d.,]+)$/.exec(words);
  return match ? [match[1]!, match[2]!] : ['', words];
}
