import { describe, expect, it } from 'vitest';
import { readableText } from './readable-text.js';

describe('a readable text', () => {
  it.each([
    ['Fietsers over de brug', 'Fietsers over de brug'],
    ['  twee\r\n\tregels\u2028drie ', 'twee regels drie'],
    ['4.905 \u202e509.4\u202c', '4.905 509.4'],
    ['a\u200bb\u0000c\u009bd', 'abcd'],
    ['\ud83d', '\ufffd'],
    ['x\udc00y', 'x\ufffdy'],
    ['👩‍👧 café', '👩‍👧 café'],
    [`z${'\u0301'.repeat(50)}a`, `z${'\u0301'.repeat(4)}a`],
    ['%', '%'],
    ['€', '€'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j is %j', (text, expected) => {
    expect(readableText(text)).toBe(expected);
  });

  it.each(['', ' ', '\u200b\u200d\u2060', '\u202e', '\u0301', '\u00a0\u3000'])('%j shows nothing, so it is empty', (text) => {
    expect(readableText(text)).toBe('');
  });

  it('sets a text from right to left apart, so that figures beside it keep their order', () => {
    expect(readableText('רוכבים')).toBe('\u2068רוכבים\u2069');
    expect(readableText(readableText('دراجات'))).toBe('\u2068دراجات\u2069');
  });
});
