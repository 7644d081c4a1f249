import { describe, expect, it } from 'vitest';
import { stepOutline, stepRim } from './step-outline.js';

const paint = { stroke: 'ink', strokeWidth: 1 } as const;
const path = (ends: readonly (number | null)[]) => stepOutline(ends, [0, 20, 40], 60, paint).map((n) => (n.type === 'path' ? n.d : ''));

describe('stepOutline', () => {
  it('runs down each row and goes on to the next', () => {
    expect(path([0.5, 0.25, 0.75])).toEqual(['M50,0L50,20L25,20L25,40L75,40L75,60']);
  });

  it('is broken where a row is missing', () => {
    expect(path([0.5, null, 0.75])).toEqual(['M50,0L50,20M75,40L75,60']);
  });

  it('draws nothing for no known row', () => {
    expect(path([null, null, null])).toEqual([]);
    expect(path([])).toEqual([]);
  });

  it('keeps a line of zero, which is no missing row', () => {
    expect(path([0, null, null])).toEqual(['M0,0L0,20']);
  });
});

describe('stepRim', () => {
  it('is one strip a known row, as high as the row', () => {
    const strips = stepRim([0.5, null, 0.75], [0, 20, 40], 70);
    expect(strips).toEqual([{ type: 'path', stroke: 'ground', strokeWidth: 5, d: 'M50,0L50,20M75,40L75,70' }]);
    expect(stepRim([null], [0], 20)).toEqual([]);
  });
});
