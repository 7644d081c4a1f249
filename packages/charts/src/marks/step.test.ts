import { describe, expect, it } from 'vitest';
import { stepMark, stepReach } from './step.js';

const box = { from: 0.2, to: 0.6, top: 100, bottom: 108 };

describe('stepReach', () => {
  it.each(['none', 'soft', 'up', 'down'] as const)('is as high as what is drawn, with the slices of the edge: %s', (end) => {
    const drawn = stepMark({ ...box, body: 'solid', end, open: false }).flatMap((n) => (n.type === 'rect' ? [n] : []));
    const reach = stepReach(box, end);
    expect(reach).toMatchObject({ from: 0.2, to: 0.6 });
    expect(Math.min(...drawn.map((n) => n.y))).toBe(reach.top);
    expect(Math.max(...drawn.map((n) => n.y + n.height))).toBe(reach.bottom);
  });
});
