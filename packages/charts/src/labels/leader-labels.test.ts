import { describe, expect, it } from 'vitest';
import { placeLeaderLabels, type LeaderLabel } from './leader-labels.js';
import { textWidth } from '../scene/text-width.js';

const label = (f: number, text = 'Voorbeeldstad 12,3'): LeaderLabel => ({ f, text, bold: true });
const place = (labels: readonly LeaderLabel[]) => placeLeaderLabels(labels, 14);

/** Boxes of texts and lines at a width, in px across and lines up. */
function boxes(labels: readonly LeaderLabel[], width: number) {
  return place(labels).placed.map((p) => {
    const line = p.label.f * width;
    const text = Math.max(...p.lines.map((l) => textWidth(l, 14, true)));
    const from = p.side === 'start' ? line + 5 : line - 5 - text;
    return { line, from, to: from + text, low: p.level, high: p.level + p.lines.length };
  });
}

describe('placeLeaderLabels', () => {
  it('gives nothing for nothing', () => {
    expect(place([])).toEqual({ placed: [], levels: 0 });
  });

  it('places the first label nearest to the scale', () => {
    expect(place([label(0.5), label(0.01), label(0.99)]).placed[0]).toMatchObject({ level: 0 });
  });

  it('stacks labels of one place', () => {
    const { placed } = place([label(0), label(0), label(0)]);
    expect(placed.map((p) => p.level).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  it('wraps a text that is wider than the room at its side', () => {
    const [only] = place([label(0.5, 'Gemeente met een heel erg lange verzonnen naam 12.345')]).placed;
    expect(only!.lines.length).toBeGreaterThan(1);
  });

  const fractions = [0, 0.005, 0.02, 0.1, 0.3, 0.49, 0.5, 0.7, 0.9, 0.99, 1];
  const triples = fractions.flatMap((a) => fractions.flatMap((b) => fractions.map((c) => [a, b, c] as const)));
  it('keeps three labels inside the frame and clear of each other and of their lines, at every width', () => {
    for (const [a, b, c] of triples) {
      const labels = [label(a), label(b, '’s-Gravenhage en omstreken 1.234,5'), label(c, 'Urk 3')];
      for (const width of [256, 480, 1280]) {
        const all = boxes(labels, width);
        expect(all, `${a} ${b} ${c}`).toHaveLength(3);
        all.forEach((p, i) => {
          expect(p.from).toBeGreaterThanOrEqual(-0.01);
          expect(p.to).toBeLessThanOrEqual(width + 0.01);
          all.forEach((q, j) => {
            if (i === j) return;
            const through = q.high > p.low && q.line > p.from && q.line < p.to;
            const over = p.low < q.high && q.low < p.high && p.from < q.to && q.from < p.to;
            expect(through || over, `${a} ${b} ${c} at ${width}`).toBe(false);
          });
        });
      }
    }
  });
});
