import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.js';

describe('textWidth', () => {
  it('grows with the text, its size and its weight, and is nothing for nothing', () => {
    expect(textWidth('', 14, false)).toBe(0);
    expect(textWidth('mm', 14, false)).toBeGreaterThan(textWidth('ii', 14, false));
    expect(textWidth('woord', 28, false)).toBeCloseTo(2 * textWidth('woord', 14, false));
    expect(textWidth('woord', 14, true)).toBeGreaterThan(textWidth('woord', 14, false));
  });
});

describe('wrapText', () => {
  it('keeps every line within the width and every word', () => {
    const text = 'de gemiddelde groei van de economie in de jaren 1970 tot en met 2007';
    const lines = wrapText(text, 160, 14, false);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 14, false)).toBeLessThanOrEqual(160);
    expect(lines.join(' ')).toBe(text);
  });

  it('breaks a word that is too long, with dashes', () => {
    const lines = wrapText('arbeidsongeschiktheidsverzekeringsmaatschappij', 120, 14, false);
    for (const line of lines) expect(textWidth(line, 14, false)).toBeLessThanOrEqual(120);
    expect(lines.slice(0, -1).every((l) => l.endsWith('-'))).toBe(true);
    expect(lines.map((l) => l.replace(/-$/, '')).join('')).toBe('arbeidsongeschiktheidsverzekeringsmaatschappij');
  });

  it('gives one empty line for an empty text', () => {
    expect(wrapText('', 100, 14, false)).toEqual(['']);
  });
});
