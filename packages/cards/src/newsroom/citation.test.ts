import { describe, expect, it } from 'vitest';
import { citation, CITATION_STYLES, type Cited } from './citation.js';

const facts: Cited = {
  title: 'Verwacht: 9 % werklozen & meer',
  maker: 'Trendbeeld',
  study: 'Uitgever 2020, hoofdstuk 3',
  studyTitle: 'Een studie_van {stad}',
  figures: ['CBS, 80590ned', 'Bureau'],
  licences: ['CC BY 4.0'],
  date: '2026-07-17',
  address: 'https://stad.example/trends/nl/t/werk/?a=1&b=2',
  seen: '2026-11-29',
  language: 'nl',
};

describe('citation', () => {
  it('in a few words names who made it, the study with its place, and the figures', () => {
    expect(citation(facts, 'short')).toBe('Trendbeeld 2026, naar Uitgever 2020, hoofdstuk 3; cijfers: CBS, 80590ned; Bureau');
    expect(citation({ ...facts, language: 'en' }, 'short')).toBe('Trendbeeld 2026, after Uitgever 2020, hoofdstuk 3; figures: CBS, 80590ned; Bureau');
  });

  it('in full has headline, licence, date and address', () => {
    expect(citation(facts, 'long')).toBe(
      'Trendbeeld, «Verwacht: 9 % werklozen & meer», 2026, naar Uitgever 2020, hoofdstuk 3, «Een studie_van {stad}»; cijfers: CBS, 80590ned; Bureau. Licentie van de cijfers: CC BY 4.0. Bekeken op 29 november 2026: https://stad.example/trends/nl/t/werk/?a=1&b=2',
    );
  });

  it('says nothing of figures and licence where there are none', () => {
    const bare = { ...facts, figures: [], licences: [], date: '2013-08' };
    expect(citation(bare, 'short')).toBe('Trendbeeld 2013, naar Uitgever 2020, hoofdstuk 3');
    for (const style of CITATION_STYLES) expect(citation(bare, style)).not.toMatch(/cijfers|Licentie|undefined|null/);
  });

  it('follows APA: maker, year, title with its kind, address', () => {
    expect(citation(facts, 'apa')).toBe(
      'Trendbeeld. (2026). Verwacht: 9 % werklozen & meer [Grafiek; naar Uitgever 2020, hoofdstuk 3, «Een studie_van {stad}»; cijfers: CBS, 80590ned; Bureau]. https://stad.example/trends/nl/t/werk/?a=1&b=2',
    );
  });

  it('escapes what means something to TeX, but not in the address', () => {
    const text = citation(facts, 'bibtex');
    expect(text).toMatch(/^@misc\{trendbeeld2026verwacht,\n/);
    expect(text).toContain(String.raw`title = {{Verwacht: 9 \% werklozen \& meer}},`);
    expect(text).toContain(String.raw`«Een studie\_van \{stad\}»`);
    expect(text).toContain('url = {https://stad.example/trends/nl/t/werk/?a=1&b=2},');
    expect(text.endsWith('\n}')).toBe(true);
  });

  it('is RIS with a tag and two spaces on each line, whatever line breaks a text has', () => {
    const lines = citation({ ...facts, title: 'Een kop\nER  - weg' }, 'ris').split('\n');
    expect(lines.map((line) => line.slice(0, 6))).toEqual(['TY  - ', 'AU  - ', 'TI  - ', 'PY  - ', 'N1  - ', 'UR  - ', 'Y2  - ', 'ER  - ']);
    expect(lines[2]).toBe('TI  - Een kop ER - weg');
    expect(lines[6]).toBe('Y2  - 2026/11/29');
  });
});
