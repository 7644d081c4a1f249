import { bodyMark, type Bounds, type Qualifier } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { PlacedRow } from '../guides/bar-rows.js';
import { keyGuide } from '../guides/key.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { hatchMark, hatchSample } from './hatch.js';

/** Groups that overlap to an unknown part. */
export interface UnknownOverlap {
  /** Indices of their rows, two or more, ascending. */
  readonly rows: readonly number[];
  /** Words beside the hatch below the last of them: "overlap onbekend". */
  readonly label: string;
}

/** What the hatch needs to know of a row. */
interface Row {
  readonly bounds: Bounds | null;
  readonly qualifiers: readonly Qualifier[];
}

const SAMPLE = { width: 26, height: 12, gap: 8 } as const;
/** px above and below the words. */
const ROOM = { above: 8, below: 2 } as const;

/**
 * Checks an overlap before it is drawn.
 *
 * @throws {ChartInputError} for fewer than two rows, an unknown row, or groups of which one is above and one below zero.
 */
export function checkOverlap(overlap: UnknownOverlap, rows: readonly Row[]): void {
  if (overlap.rows.length < 2) throw new ChartInputError('range-bars', `invalid overlap: ${overlap.rows.length} rows. Expected two or more.`);
  const unknown = overlap.rows.find((i) => !rows[i]);
  if (unknown !== undefined) throw new ChartInputError('range-bars', `unknown row in the overlap: ${unknown}. Expected an index of a row.`);
  const signs = new Set(overlap.rows.map((i) => Math.sign(reach(rows[i]!) ?? 0)).filter((s) => s !== 0));
  if (signs.size > 1) throw new ChartInputError('range-bars', 'invalid overlap: one group is above zero and one below. These cannot overlap.');
}

/**
 * The hatch over rows that overlap to an unknown part. It reaches from zero to the largest size that the overlap can have: that is the
 * smallest group as a whole. It says "unknown", not "this much". Rows without a value have no hatch. With fewer than two known rows there
 * is none at all.
 */
export function overlapHatch({ rows: indices }: UnknownOverlap, rows: readonly Row[], placed: readonly PlacedRow[], scale: LinearScale): SceneNode[] {
  const known = indices.filter((i) => reach(rows[i]!) !== null);
  if (known.length < 2) return [];
  const least = known.map((i) => reach(rows[i]!)!).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  const [from, to] = [scale.at(0), scale.at(least)].toSorted((a, b) => a - b) as [number, number];
  return known.flatMap((i): SceneNode[] => {
    const { barY: top, barHeight } = placed[i]!;
    // A full bar is lightened below the lines, so that these can be told from it.
    const light: SceneNode[] =
      bodyMark(rows[i]!.qualifiers) === 'solid'
        ? [{ type: 'rect', fill: 'ground', fillOpacity: 0.6, x: { f: from, px: 0 }, y: top, width: { f: to - from }, height: barHeight }]
        : [];
    return [...light, ...hatchMark({ from, to, top, bottom: top + barHeight })];
  });
}

/** The words with a sample of the hatch, below a row. Rows below it go down by `height` px. */
export function overlapWords({ label }: UnknownOverlap, below: PlacedRow): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const y = below.barY + below.barHeight + ROOM.above;
  const entry = { text: label, bold: true, sample: hatchSample(SAMPLE.width, SAMPLE.height), down: 3 };
  const key = keyGuide([entry], { top: y, indent: SAMPLE.width + SAMPLE.gap });
  return { nodes: key.nodes, height: ROOM.above + key.height + ROOM.below };
}

/** How far a row reaches at most; null without a value. */
const reach = ({ bounds }: Row): number | null =>
  bounds ? ((Math.abs(bounds.high ?? 0) >= Math.abs(bounds.low ?? 0) ? bounds.high : bounds.low) ?? null) : null;
