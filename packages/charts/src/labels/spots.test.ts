import { describe, expect, it } from 'vitest';
import { textWidth } from '../scene/text-width.js';
import { linesOf, type Candidate } from './label.js';
import { candidatesBeside, hangFlags, numbersBeside, spotsAlong, spotsAround } from './spots.js';

const style = { size: 14, tone: 'ink', bold: true } as const;
const hang = (all: readonly (readonly [f: number, text: string])[]): readonly Candidate[] =>
  hangFlags(
    all.map(([f, text]) => ({ f, text })),
    style,
    100,
    6,
  );

/** Boxes of texts and places of lines at a width, px. */
const drawn = (placed: readonly Candidate[], width: number) =>
  placed.map(({ text, spot, leader = [0, 0] }) => {
    const line = spot.x.f * width;
    const wide = Math.max(...text.map((l) => textWidth(l.runs[0]?.text ?? '', 14, true)));
    const from = spot.anchor === 'start' ? line + 5 : line - 5 - wide;
    return { line, from, to: from + wide, top: spot.y, bottom: spot.y + text.length * 18, end: leader[1] };
  });

describe('hangFlags', () => {
  it('gives nothing for nothing', () => {
    expect(hang([])).toEqual([]);
  });

  it('hangs the first label nearest to the scale', () => {
    const [first] = hang([[0.5, 'midden 1'], [0.01, 'links 2'], [0.99, 'rechts 3']]); // prettier-ignore
    expect(first?.spot.y).toBe(106);
    expect(first?.leader?.[0]).toBe(100);
  });

  it('stacks labels of one place', () => {
    expect(hang([[0, 'een stad 1'], [0, 'een stad 2'], [0, 'een stad 3']]).map((c) => c.spot.y).toSorted((a, b) => a - b)).toEqual([106, 124, 142]); // prettier-ignore
  });

  it('breaks a text that is wider than the room at its side', () => {
    const [only] = hang([[0.5, 'Gemeente met een heel erg lange verzonnen naam 12.345']]);
    expect(only?.text.length).toBeGreaterThan(1);
  });

  const fractions = [0, 0.005, 0.02, 0.1, 0.3, 0.49, 0.5, 0.7, 0.9, 0.99, 1];
  const triples = fractions.flatMap((a) => fractions.flatMap((b) => fractions.map((c) => [a, b, c] as const)));
  it('keeps three labels inside the frame and clear of each other and of their lines, at every width', () => {
    const wrong: string[] = [];
    for (const [a, b, c] of triples) {
      const placed = hang([[a, 'Voorbeeldstad 12,3'], [b, '’s-Gravenhage en omstreken 1.234,5'], [c, 'Urk 3']]); // prettier-ignore
      if (placed.length < 3) wrong.push(`${a} ${b} ${c}: no place`);
      for (const width of [256, 480, 1280]) {
        const all = drawn(placed, width);
        all.forEach((p, i) => {
          if (p.from < -0.01 || p.to > width + 0.01) wrong.push(`${a} ${b} ${c} at ${width}: out of the frame`);
          all.forEach((q, j) => {
            if (i === j) return;
            const through = q.end > p.top && q.line > p.from && q.line < p.to;
            const over = p.top < q.bottom && q.top < p.bottom && p.from < q.to && q.from < p.to;
            if (through || over) wrong.push(`${a} ${b} ${c} at ${width}: ${i} and ${j}`);
          });
        });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('spotsAround', () => {
  it('goes from close to far, above first, centred first', () => {
    const spots = spotsAround({ f: 0.5, y: 100 });
    expect(spots[0]).toEqual({ x: { f: 0.5, px: 0 }, anchor: 'middle', y: 94, grow: 'up' });
    const distances = spots.map((s) => Math.abs(s.y - 100));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});

describe('spotsAlong', () => {
  it('begins at the end of the line, and gives nothing for no points', () => {
    const [first] = spotsAlong([{ f: 0, y: 50 }, { f: 1, y: 80 }], 28); // prettier-ignore
    expect(first).toMatchObject({ x: { f: 1 }, y: 75, grow: 'up', anchor: 'end', gap: 28 });
    expect(spotsAlong([], 28)).toEqual([]);
  });
});

describe('candidatesBeside', () => {
  const mark = { from: 0.2, to: 0.6, top: 100, bottom: 110 };

  it('has a line from the mark to each label that is not close to it', () => {
    for (const { spot, leader } of candidatesBeside(mark, linesOf(['a'], style))) {
      const away = spot.grow === 'up' ? mark.top - spot.y : spot.y - mark.bottom;
      expect(leader !== undefined).toBe(away >= 14);
      if (leader) expect(spot.grow === 'up' ? leader[1] : leader[0]).toBe(spot.grow === 'up' ? mark.top : mark.bottom);
    }
  });

  it('has a number in the middle of the mark for want of room', () => {
    expect(numbersBeside(mark).on).toEqual({ f: 0.4, y: 105 });
  });
});
