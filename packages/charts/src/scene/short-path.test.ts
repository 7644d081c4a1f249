import { describe, expect, it } from 'vitest';
import { shortPath } from './short-path.js';

/** The places that a path goes through, absolute. */
function places(d: string): number[][] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...d.matchAll(/([MLHVZmlhvz])([^A-Za-z]*)/g)].map(([, command, rest]) => {
    const [a = 0, b = 0] = [...rest!.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([n]) => Number(n));
    if (command === 'z' || command === 'Z') [x, y] = [startX, startY];
    else if (command === 'M' || command === 'L') [x, y] = [a, b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else [x, y] = [x + a, y + b];
    if (command === 'm' || command === 'M') [startX, startY] = [x, y];
    return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  });
}

describe('a short path', () => {
  it.each([
    ['M7.93,46L8.23,46L8.23,90L7.93,90ZM9.9,46L10.2,46L10.2,90L9.9,90Z', 'M7.93,46h.3v44h-.3zm1.97,0h.3v44h-.3z'],
    ['M0,0L100,0', 'M0,0h100'],
    ['M0,10L4.5,2.25L9,-3', 'M0,10l4.5-7.75l4.5-5.25'],
    ['M-1.5,2L-1.5,2', 'M-1.5,2h0'],
  ])('writes %s as %s, through the same places', (d, short) => {
    expect(shortPath(d)).toBe(short);
    expect(places(short)).toEqual(places(d));
  });

  it.each(['M0,0C1,1 2,2 3,3', 'M0,0h4v4', '', 'M0,0A1,1 0 0 1 2,2Z'])('leaves %j as it is', (d) => {
    expect(shortPath(d)).toBe(d);
  });

  it('does not drift over many steps', () => {
    const d = Array.from({ length: 1000 }, (_, i) => `${i === 0 ? 'M' : 'L'}${((i * 100) / 999).toFixed(2)},${(50 + 40 * Math.sin(i)).toFixed(2)}`).join('');
    expect(places(shortPath(d))).toEqual(places(d));
  });
});
