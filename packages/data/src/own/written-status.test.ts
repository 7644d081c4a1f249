import { describe, expect, it } from 'vitest';
import { writtenStatus } from './written-status.js';

describe('a written status', () => {
  it.each([
    ['', 'definitive'],
    [' Definitief ', 'definitive'],
    ['Voorlopig', 'provisional'],
    ['nader voorlopig', 'provisional'],
    ['provisional', 'provisional'],
    ['**', 'provisional'],
    ['12', null],
    ['niet voorlopig', null],
    ['schatting', null],
  ])('«%s» is %s', (text, status) => {
    expect(writtenStatus(text)).toBe(status);
  });
});
