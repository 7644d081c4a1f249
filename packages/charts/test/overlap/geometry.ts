/** Places in px from the top left of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight piece of a line, px: x1, y1, x2, y2. */
export type Segment = readonly [number, number, number, number];

/** How far two boxes lie over each other: the smaller of the two overlaps, px; 0 or less when they are apart. */
export function boxDepth(a: Box, b: Box): number {
  return Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

/** Whether the inner box lies wholly in the outer one; half a px may stick out. */
export function contains(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;
}

/** Whether a box lies wholly in a circle. */
export function circleContains(x: number, y: number, r: number, box: Box): boolean {
  const far = Math.hypot(Math.max(x - box.left, box.right - x), Math.max(y - box.top, box.bottom - y));
  return far <= r + 0.5;
}

/** How far a circle reaches into a box, px; 0 or less when they are apart. */
export function circleDepth(x: number, y: number, r: number, box: Box): number {
  const [nearX, nearY] = [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
  return r - Math.hypot(x - nearX, y - nearY);
}

/** How far a line of a thickness (twice `half`) runs into a box, px; 0 when it does not touch it. */
export function segmentDepth([x1, y1, x2, y2]: Segment, half: number, box: Box): number {
  const grown: Box = { left: box.left - half, top: box.top - half, right: box.right + half, bottom: box.bottom + half };
  // Liang and Barsky: the part of the segment, from t0 to t1, that lies inside the box.
  let [t0, t1] = [0, 1];
  const edges = [
    [x1 - x2, x1 - grown.left],
    [x2 - x1, grown.right - x1],
    [y1 - y2, y1 - grown.top],
    [y2 - y1, grown.bottom - y1],
  ] as const;
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return 0;
    if (p < 0) t0 = Math.max(t0, q / p);
    if (p > 0) t1 = Math.min(t1, q / p);
  }
  if (t0 > t1) return 0;
  let depth = 0;
  for (let i = 0; i <= 8; i++) {
    const t = t0 + ((t1 - t0) * i) / 8;
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    depth = Math.max(depth, Math.min(x - grown.left, grown.right - x, y - grown.top, grown.bottom - y));
  }
  return depth;
}

/**
 * The straight pieces of a path that has no curves (M, L, H, V and Z, absolute or relative), in its own units; null for a path
 * with a curve.
 */
export function straightPieces(d: string): Segment[] | null {
  if (/[cqsta]/i.test(d)) return null;
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const kind = command.toUpperCase();
    const relative = command !== kind;
    const size = kind === 'M' || kind === 'L' ? 2 : 1;
    if (kind === 'Z') {
      segments.push([x, y, startX, startY]);
      [x, y] = [startX, startY];
      continue;
    }
    for (let i = 0; i + size <= numbers.length; i += size) {
      const toX = kind === 'V' ? x : (numbers[i] ?? 0) + (relative ? x : 0);
      const toY = kind === 'H' ? y : (numbers[i + size - 1] ?? 0) + (relative ? y : 0);
      if (kind === 'M' && i === 0) [startX, startY] = [toX, toY];
      else segments.push([x, y, toX, toY]);
      [x, y] = [toX, toY];
    }
  }
  return segments;
}
