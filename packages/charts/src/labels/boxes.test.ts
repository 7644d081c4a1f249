import { describe, expect, it } from 'vitest';
import { hits, isClear, overlaps } from './boxes.js';

const box = { from: 0.4, to: 0.6, top: 100, bottom: 120 };
const frame = { top: 0, bottom: 200 };

describe('overlaps', () => {
  it('counts what lies over each other, not what touches', () => {
    expect(overlaps(box, { from: 0.5, to: 0.7, top: 110, bottom: 130 })).toBe(true);
    expect(overlaps(box, { from: 0.6, to: 0.7, top: 100, bottom: 120 })).toBe(false);
    expect(overlaps(box, { from: 0.4, to: 0.6, top: 120, bottom: 130 })).toBe(false);
  });

  it('counts a line without width inside a box, not at its edge', () => {
    expect(overlaps(box, { from: 0.5, to: 0.5, top: 0, bottom: 200 })).toBe(true);
    expect(overlaps(box, { from: 0.4, to: 0.4, top: 0, bottom: 200 })).toBe(false);
  });
});

describe('hits', () => {
  it('sees a line that runs through a box between its points', () => {
    expect(hits(box, [{ f: 0, y: 110 }, { f: 1, y: 110 }])).toBe(true); // prettier-ignore
    expect(hits(box, [{ f: 0, y: 0 }, { f: 1, y: 220 }])).toBe(true); // prettier-ignore
  });

  it('keeps some px above and below a line', () => {
    expect(hits(box, [{ f: 0, y: 98 }, { f: 1, y: 98 }])).toBe(true); // prettier-ignore
    expect(hits(box, [{ f: 0, y: 97 }, { f: 1, y: 97 }])).toBe(false); // prettier-ignore
  });

  it('knows a single point, lines beside the box, upright stretches and no points', () => {
    expect(hits(box, [{ f: 0.5, y: 110 }])).toBe(true);
    expect(hits(box, [{ f: 0, y: 110 }, { f: 0.3, y: 110 }])).toBe(false); // prettier-ignore
    expect(hits(box, [{ f: 0.2, y: 0 }, { f: 0.2, y: 200 }])).toBe(false); // prettier-ignore
    expect(hits(box, [])).toBe(false);
  });
});

describe('isClear', () => {
  it('asks for a place inside the frame, clear of boxes and lines', () => {
    expect(isClear(box, { boxes: [], lines: [], frame })).toBe(true);
    expect(isClear(box, { boxes: [], lines: [], frame: { top: 101, bottom: 200 } })).toBe(false);
    expect(isClear(box, { boxes: [{ ...box, from: 0.5, to: 0.55 }], lines: [], frame })).toBe(false);
    expect(isClear(box, { boxes: [], lines: [[], [{ f: 0.5, y: 110 }]], frame })).toBe(false);
  });

  it('lets the sides stand out of the width by the slack', () => {
    const edge = { ...box, from: -0.01 };
    expect(isClear(edge, { boxes: [], lines: [], frame })).toBe(false);
    expect(isClear(edge, { boxes: [], lines: [], frame }, 0.01)).toBe(true);
  });
});
