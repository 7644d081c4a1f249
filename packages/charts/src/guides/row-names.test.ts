import { describe, expect, it } from 'vitest';
import { placeRowNames } from './row-names.js';
import { textWidth } from '../scene/text-width.js';

const shown = (names: readonly string[], hidden: 'wide' | 'narrow') =>
  placeRowNames(names, 8)
    .draw(0)
    .flatMap((n) => (n.type === 'text' && n.show !== hidden ? [{ text: n.runs[0]!.text, y: n.y }] : []));

describe('placeRowNames', () => {
  it('is as narrow as two lines a name allow, and breaks no word', () => {
    const names = ['80 tot 90 jaar', '90 jaar en ouder'];
    const { edge, height } = placeRowNames(names, 8);
    expect(shown(names, 'wide').map((n) => n.text)).toEqual(['80 tot', '90 jaar', '90 jaar', 'en ouder']);
    expect(edge * 256).toBeLessThan(8 + textWidth('90 jaar en ouder', 13, false) / 2 + 10);
    expect(height).toBe(37);
  });

  it('has one line where there is room', () => {
    expect(shown(['80 tot 90 jaar'], 'narrow').map((n) => n.text)).toEqual(['80 tot 90 jaar']);
  });

  it('keeps every line of a name within its row', () => {
    const names = ['volwassenen tot aan de pensioengerechtigde leeftijd', 'jong'];
    const { height } = placeRowNames(names, 8);
    const lines = shown(names, 'wide');
    const last = lines.findIndex((l) => l.text === 'jong');
    expect(lines[0]!.y - 13 * 0.74).toBeGreaterThanOrEqual(0);
    expect(lines[last - 1]!.y + 13 * 0.22).toBeLessThanOrEqual(height);
    expect(lines[last]!.y).toBeGreaterThan(height);
  });

  it('gives rows of the least height without names', () => {
    expect(placeRowNames([], 8).draw(0)).toEqual([]);
    expect(placeRowNames([], 8).height).toBe(24);
  });
});
