import { describe, expect, it } from 'vitest';
import { readPlaces } from './points.js';

describe('readPlaces', () => {
  it('reads px, per cent of the height, what stands aside, and rows without a mark', () => {
    expect(readPlaces('0,88.2 4.55,80,6 - 9.1,40%,-3', () => 200)).toEqual([
      { x: 0, y: 88.2, aside: 0 },
      { x: 4.55, y: 80, aside: 6 },
      null,
      { x: 9.1, y: 80, aside: -3 },
    ]);
    expect(readPlaces('', () => 200)).toEqual([]);
    expect(readPlaces('nee 1,x%', () => 200)).toEqual([null, null]);
  });

  it('moves with the height', () => {
    let height = 200;
    const [place] = readPlaces('50,25%', () => height);
    expect(place!.y).toBe(50);
    height = 400;
    expect(place!.y).toBe(100);
  });
});
