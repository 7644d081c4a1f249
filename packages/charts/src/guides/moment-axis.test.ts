import { describe, expect, it } from 'vitest';
import { momentWords } from './moment-axis.js';

const at = (f: number, text = '2010') => ({ f, text });

describe('momentWords', () => {
  it('stand at their moments, and lean on the edges', () => {
    const words = momentWords([at(0), at(0.5), at(1)], 100).flat();
    expect(words).toMatchObject([{ anchor: 'start' }, { anchor: 'middle' }, { anchor: 'end' }]);
    for (const n of words) expect(n).toMatchObject({ type: 'text', y: 118 });
  });

  it('leave out the later of two that have no room beside each other', () => {
    expect(momentWords([at(0.5, '2010'), at(0.52, '2011'), at(0.8, '2020')], 100).map((n) => n.length)).toEqual([1, 0, 1]);
  });
});
