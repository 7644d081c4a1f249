import { el, markupToString } from '@trendbeeld/charts';
import { describe, expect, it } from 'vitest';
import { pack, unpack, unpackFigure, type Packed } from './packed.js';

describe('packed markup', () => {
  const markup = el('p', { class: 'a', hidden: true, id: undefined, open: false, width: 0 }, 'tekst ', el('strong', {}, '<b>'), el('br'));

  it('is JSON that gives the same markup back', () => {
    const packed = JSON.parse(JSON.stringify(pack(markup))) as Packed;
    expect(packed).toEqual(['p', { class: 'a', hidden: true, width: 0 }, 'tekst ', ['strong', {}, '<b>'], ['br', {}]]);
    expect(markupToString(unpack(packed))).toBe(markupToString(markup));
  });

  it.each([null, 1, {}, [], [1], ['p q'], ['p', {}, null], ['p', 'x'], ['p', { class: ['x'] }], ['p', { class: null }], ['p', {}, {}], ['<script>', {}]])(
    'refuses %j',
    (wrong) => {
      expect(() => unpack(wrong as unknown as Packed)).toThrow(TypeError);
    },
  );

  it('refuses elements without end, before the stack is full', () => {
    let deep: Packed = 'x';
    for (let i = 0; i < 100_000; i++) deep = ['p', {}, deep];
    expect(() => unpack(deep)).toThrow(TypeError);
  });

  it('refuses a text as a figure', () => {
    expect(() => unpackFigure('een tekst')).toThrow(TypeError);
    expect(unpackFigure(['p', {}]).tag).toBe('p');
  });
});
