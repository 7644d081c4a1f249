import { describe, expect, it } from 'vitest';
import { textWidth } from '../scene/text-width.js';
import { linearScale } from '../scales/linear.js';
import type { TextNode } from '../scene/node.js';
import { valueAxis } from './value-axis.js';

const labels = (low: number, high: number, number: (v: number) => string, keepOut: readonly number[] = []): TextNode[] =>
  valueAxis(linearScale([low, high], [0.01, 0.99]), 50, number, keepOut).filter((n) => n.type === 'text');

describe('valueAxis', () => {
  it.each([
    ['small numbers', 0, 20, String],
    ['long numbers', 0, 2_500_000, (v: number) => `${v},00 euro`],
    ['negative numbers', -40, 40, (v: number) => `${v} %`],
  ] as const)('keeps numbers inside the frame and apart at the narrowest width: %s', (_name, low, high, number) => {
    const boxes = labels(low, high, number).map((n) => {
      const width = textWidth(n.runs[0]!.text, n.size, false);
      const from = n.x.f * 256 - { start: 0, middle: width / 2, end: width }[n.anchor ?? 'start'];
      return [from, from + width] as const;
    });
    expect(boxes.length).toBeGreaterThan(0);
    boxes.forEach(([from, to], i) => {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(256);
      if (i > 0) expect(from).toBeGreaterThan(boxes[i - 1]![1]);
    });
  });

  it('leaves out a number that a line runs through', () => {
    const all = labels(0, 20, String);
    const fewer = labels(0, 20, String, [0.5]);
    expect(fewer.map((n) => n.runs[0]!.text)).toEqual(all.map((n) => n.runs[0]!.text).filter((t) => t !== '10'));
  });
});
