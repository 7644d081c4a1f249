import { describe, expect, it } from 'vitest';
import { pushApart } from './push-apart.js';

const frame = { top: 0, bottom: 200 };
const at = (...tops: number[]): { top: number; height: number }[] => tops.map((top) => ({ top, height: 20 }));

describe('pushApart', () => {
  it('leaves alone what has room', () => {
    expect(pushApart(at(10, 100), frame)).toEqual([10, 100]);
  });

  it('moves two that meet by the same length', () => {
    expect(pushApart(at(50, 60), frame)).toEqual([45, 65]);
  });

  it('keeps the order of the wishes, whatever the order of the input', () => {
    expect(pushApart(at(60, 50), frame)).toEqual([65, 45]);
    expect(pushApart(at(50, 50, 50), frame)).toEqual([30, 50, 70]);
  });

  it('joins a third that a pushed pair runs into', () => {
    expect(pushApart(at(50, 60, 75), frame)).toEqual([41.666666666666664, 61.666666666666664, 81.66666666666666]);
  });

  it('stays within the frame', () => {
    expect(pushApart(at(-10, 190), frame)).toEqual([0, 180]);
    expect(pushApart(at(185, 190), frame)).toEqual([160, 180]);
  });

  it('begins at the top where there is no room for all', () => {
    expect(pushApart(at(0, 0, 0), { top: 10, bottom: 40 })).toEqual([10, 30, 50]);
  });

  it('gives none for none, and keeps a gap', () => {
    expect(pushApart([], frame)).toEqual([]);
    expect(pushApart(at(50, 50), frame, 4)).toEqual([38, 62]);
  });
});
