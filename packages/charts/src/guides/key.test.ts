import { describe, expect, it } from 'vitest';
import { keyGuide } from './key.js';

const entry = (text: string) => ({ text, sample: [{ d: 'M0,0L20,0' }], down: 5 });

describe('keyGuide', () => {
  it('has a sample and words for each entry, one below the other', () => {
    const { nodes, height } = keyGuide([entry('een'), entry('twee')], { top: 10, indent: 30 });
    expect(nodes.map((n) => n.type)).toEqual(['inset', 'text', 'inset', 'text']);
    expect(nodes.flatMap((n) => (n.type === 'inset' ? [n.y] : []))).toEqual([15, 34]);
    expect(height).toBe(38);
  });

  it('is higher where words wrap, and where room is asked between entries', () => {
    const long = entry('woorden die op een smal scherm niet naast hun voorbeeld op één regel passen');
    expect(keyGuide([long], { top: 0, indent: 30 }).height).toBeGreaterThan(19);
    expect(keyGuide([entry('een')], { top: 0, indent: 30, between: 4 }).height).toBe(23);
  });

  it('gives nothing for nothing', () => {
    expect(keyGuide([], { top: 10, indent: 30 })).toEqual({ nodes: [], height: 0 });
  });
});
