import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapShapes, type MapShapes } from './map-shapes.js';

const about = { source: { publisher: 'a', title: 'b', licence: 'c', via: 'd' }, date: '2024-01-01' };
const square = (x: number, y: number): [number, number][] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];

describe('mapShapes', () => {
  it('keeps one border between neighbours', () => {
    const { shapes, viewBox } = mapShapes(
      [
        { code: 'GM0002', rings: [square(1, 0)] },
        { code: 'GM0001', rings: [square(0, 0)] },
      ],
      about,
    );
    expect(Object.keys(shapes)).toEqual(['GM0001', 'GM0002']);
    const xs = Object.values(shapes).map((d) => Number(/^M(\d+)/.exec(d)![1]));
    const width = Number(/l(\d+)/.exec(shapes['GM0001']!)![1]);
    expect(xs).toEqual([0, width]);
    expect(viewBox).toEqual([width * 2, 620]);
  });

  it('drops points that fall together and rings that vanish, but never a municipality', () => {
    const { shapes } = mapShapes(
      [
        { code: 'GM0001', rings: [square(0, 0), square(5, 5).map(([x, y]): [number, number] => [5 + (x - 5) * 1e-6, 5 + (y - 5) * 1e-6])] },
        { code: 'GM0002', rings: [square(9, 9).map(([x, y]): [number, number] => [9 + (x - 9) * 1e-6, 9 + (y - 9) * 1e-6])] },
      ],
      about,
    );
    expect(shapes['GM0001']!.match(/M/g)).toHaveLength(1);
    expect(shapes['GM0002']).toMatch(/^M\d+ \d+z$/);
  });

  it('gives nothing for nothing', () => {
    expect(mapShapes([], about).shapes).toEqual({});
  });
});

describe('the map that ships', () => {
  const text = readFileSync(new URL('../../figures/map.json', import.meta.url), 'utf8');
  const map = JSON.parse(text) as MapShapes;

  it('has the 342 municipalities, within its frame, and weighs little', () => {
    expect(Object.keys(map.shapes)).toHaveLength(342);
    for (const [code, d] of Object.entries(map.shapes)) {
      for (const [, x, y] of d.matchAll(/M(\d+) (\d+)/g)) {
        expect(Number(x), code).toBeLessThanOrEqual(map.viewBox[0]);
        expect(Number(y), code).toBeLessThanOrEqual(map.viewBox[1]);
      }
    }
    expect(gzipSync(text).length).toBeLessThan(60_000);
  });
});
