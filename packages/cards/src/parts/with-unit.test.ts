import { describe, expect, it } from 'vitest';
import { withUnit } from './with-unit.js';

describe('withUnit', () => {
  it('keeps a number and its unit on one line, as each language writes it', () => {
    expect(withUnit('8,2', '% van de woningen', 'nl')).toBe('8,2\u00a0% van de woningen');
    expect(withUnit('8.2', '% of homes', 'en')).toBe('8.2% of homes');
    expect(withUnit('8.2', 'homes', 'en-GB')).toBe('8.2\u00a0homes');
  });

  it('keeps what is in brackets last, and leaves a number without a unit as it is', () => {
    expect(withUnit('8,2 (voorlopig)', '%', 'nl')).toBe('8,2\u00a0% (voorlopig)');
    expect(withUnit('-3', '', 'nl')).toBe('-3');
  });

  it('names an index in front of its number', () => {
    expect(withUnit('106 (voorlopig)', 'index, 2013 = 100', 'nl')).toBe('index\u00a0106 (voorlopig)');
    expect(withUnit('5', 'indexen', 'nl')).toBe('5\u00a0indexen');
  });

  it('writes units with signs of their own as they are', () => {
    expect(withUnit('5', '$& per uur', 'nl')).toBe('5\u00a0$& per uur');
  });
});
