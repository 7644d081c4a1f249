import { parsePeriod } from '@trendbeeld/data';
import type { Frame } from '../layout/label-placement.js';
import type { SceneNode } from '../scene/node.js';

/** Fraction of the width for a time in years. */
export type TimeScale = (time: number) => number;

/** The quiet ground behind the periods up to and with `until`: what was known then. Nothing for an unknown period. */
export function washGuide(until: string | undefined, x: TimeScale, { top, bottom }: Frame): SceneNode[] {
  const time = until ? parsePeriod(until)?.time : undefined;
  if (time === undefined) return [];
  const width = Math.min(1, Math.max(0, x(time)));
  return width === 0 ? [] : [{ type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top - 8, width: { f: width }, height: bottom - top + 8 }];
}

/** A dotted line before the first period after a break, with the reason. Nothing for an unknown period. */
export function breakGuide(at: { readonly before: string; readonly label: string } | undefined, x: TimeScale, { top, bottom }: Frame): SceneNode[] {
  const time = at ? parsePeriod(at.before)?.time : undefined;
  if (!at || time === undefined) return [];
  const f = Math.min(1, Math.max(0, x(time)));
  return [
    { type: 'line', stroke: 'muted', strokeWidth: 1, dash: [2, 3], x1: { f, px: 0 }, y1: top - 4, x2: { f, px: 0 }, y2: bottom },
    {
      type: 'text',
      x: { f, px: f > 0.5 ? -5 : 5 },
      y: bottom - 6,
      size: 12,
      anchor: f > 0.5 ? 'end' : 'start',
      halo: true,
      runs: [{ text: at.label, tone: 'muted' }],
    },
  ];
}

/**
 * The words below the plot: the first and the last period, anchored to the edges. `periods` are ascending ids; one alone
 * stands in the middle.
 */
export function periodAxis(periods: readonly string[], x: TimeScale, bottom: number, words: (id: string) => string): SceneNode[] {
  const ends = [...new Set([periods[0], periods.at(-1)])].filter((p) => p !== undefined);
  return ends.map((period): SceneNode => {
    const f = x(parsePeriod(period)!.time);
    return {
      type: 'text',
      x: { f, px: 0 },
      y: bottom + 17,
      size: 13,
      anchor: f === 0 ? 'start' : f === 1 ? 'end' : 'middle',
      runs: [{ text: words(period), tone: 'muted' }],
    };
  });
}
