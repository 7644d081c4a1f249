import { describe, expect, it } from 'vitest';
import { MOVE_GLYPHS } from '../marks/move-glyph.js';
import { arrowsChart, type ArrowRow } from './arrows.js';

const chart = (rows: readonly ArrowRow[]) =>
  arrowsChart({
    title: 'Voorbeeld',
    description: 'Voorbeeld.',
    source: { short: 'verzonnen', long: 'verzonnen' },
    rows,
    columns: ['Wat', 'Richting', 'Hoe zeker'],
  });
const row = (move: ArrowRow['move'], more: Partial<ArrowRow> = {}): ArrowRow => ({ move, subject: 'iets', words: 'gaat', certainty: 'zeker', ...more });

describe('arrowsChart', () => {
  it('draws the glyph of each row in order, all at one size', () => {
    const insets = chart([row('up'), row('risk')]).nodes.filter((n) => n.type === 'inset');
    expect(insets.map((n) => n.shapes[0]!.d)).toEqual([MOVE_GLYPHS.up, MOVE_GLYPHS.risk]);
    expect(new Set(insets.map((n) => n.shapes[0]!.strokeWidth)).size).toBe(1);
  });

  it('leaves an empty certainty out of the drawing, not out of the table', () => {
    const scene = chart([row('flat', { certainty: '' })]);
    expect(scene.nodes.filter((n) => n.type === 'text').map((n) => n.runs[0]!.text)).toEqual(['iets', 'gaat']);
    expect(scene.table.rows).toEqual([['iets', 'gaat', '']]);
  });

  it('stops without rows', () => {
    expect(() => chart([])).toThrow(/no rows/);
  });
});

describe('MOVE_GLYPHS', () => {
  it('keeps each glyph inside its box of 24 px at its starting points', () => {
    for (const d of Object.values(MOVE_GLYPHS)) {
      const starts = [...d.matchAll(/M([\d.]+)[ ,]([\d.]+)/g)];
      expect(starts.length).toBeGreaterThan(0);
      for (const [, x, y] of starts) expect(Math.max(Number(x), Number(y))).toBeLessThanOrEqual(22);
    }
  });
});
