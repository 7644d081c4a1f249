import type { LinePoint } from '../labels/boxes.js';
import { keyGuide } from '../guides/key.js';
import type { SceneNode } from '../scene/node.js';
import { pathThrough } from './path-through.js';

/** The key of the thin line: a sample, and what the line is. */
export function figuresKey(label: string, y: number): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const sample = [{ d: 'M1,10L8,5L14,12L21,7', stroke: 'muted', strokeWidth: 1.5 }] as const;
  return keyGuide([{ text: label, tone: 'muted', sample, down: 0 }], { top: y, indent: 28, size: 12, between: 2 });
}

/** The line of the figures of each year, thin and quiet. It needs two points or more. */
export const figuresLine = (points: readonly LinePoint[]): SceneNode => ({ type: 'path', stroke: 'muted', strokeWidth: 1.25, d: pathThrough(points) });
