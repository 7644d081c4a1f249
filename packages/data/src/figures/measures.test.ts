import { describe, expect, it } from 'vitest';
import { expectedTable, measureChanges } from './measures.js';
import type { FigureMeasure, TableAbout } from './table.js';

const about = (measures: Readonly<Record<string, FigureMeasure>>, title = 'Tafel'): TableAbout => ({
  id: 'T',
  publisher: 'CBS',
  title,
  description: '',
  version: null,
  modified: null,
  retrieved: null,
  licence: 'CC BY 4.0',
  url: null,
  via: null,
  state: null,
  measures: new Map(Object.entries(measures)),
  periodNotes: new Map(),
});
const measure = (title: string, unit: string, factor: number | null, definition: string): FigureMeasure => ({
  title,
  factor: 1,
  described: { unit, factor, definition },
});
const M = measure('Werklozen ', 'aantal', 1000, 'Personen\r\nzonder werk.');
const known = expectedTable(about({ M, N: M }), ['M'])!;

describe('what the recipes were written for', () => {
  it('is title, unit, factor and definition of the measures that are read, on one line', () => {
    expect(known).toEqual({ title: 'Tafel', measures: { M: { title: 'Werklozen', unit: 'aantal', factor: 1000, definition: 'Personen zonder werk.' } } });
  });

  it('is nothing for a table that is taken without a description', () => {
    expect(expectedTable(about({ M: { title: 'Werklozen', factor: 1 } }), ['M'])).toBeNull();
    expect(measureChanges(known, about({ M: { title: 'Iets', factor: 1 } }), ['M'])).toEqual([]);
  });
});

describe('changes of meaning', () => {
  const changes = (one: FigureMeasure, title?: string) => measureChanges(known, about({ M: one }, title), ['M']).map((c) => [c.measure, c.what, c.was, c.is]);

  it.each([
    ['title', measure('Werkenden', 'aantal', 1000, 'Personen zonder werk.'), '"Werklozen"', '"Werkenden"'],
    ['unit', measure('Werklozen', 'aantal', 10_000, 'Personen zonder werk.'), '"aantal" × 1000', '"aantal" × 10000'],
    ['unit', measure('Werklozen', '%', 1000, 'Personen zonder werk.'), '"aantal" × 1000', '"%" × 1000'],
    ['definition', measure('Werklozen', 'aantal', 1000, 'Personen met werk.'), '"Personen zonder werk."', '"Personen met werk."'],
    ['definition', measure('Werklozen', 'aantal', 1000, ''), '"Personen zonder werk."', '""'],
    ['not-understood', measure('Werklozen', 'x 12 000', null, 'Personen zonder werk.'), '"aantal" × 1000', '"x 12 000"'],
  ] as const)('%s', (what, one, was, is) => {
    expect(changes(one)).toEqual([['M', what, was, is]]);
  });

  it('of the table as a whole, and a measure that is gone', () => {
    expect(changes(M, 'Andere tafel')).toEqual([[null, 'title', '"Tafel"', '"Andere tafel"']]);
    expect(measureChanges(known, about({}), ['M', 'M'])).toEqual([{ measure: 'M', what: 'gone', was: '"Werklozen"', is: null }]);
  });

  it('are none for padding and line breaks, nor for a measure that no recipe reads', () => {
    expect(changes(measure(' Werklozen', 'aantal', 1000, 'Personen  zonder\u00a0werk. '), 'Tafel ')).toEqual([]);
    expect(measureChanges(known, about({ M, N: measure('Anders', '%', 1, '') }), ['M'])).toEqual([]);
  });

  it('of a table that no fetch has seen: only what is gone or not understood', () => {
    expect(measureChanges(undefined, about({ M }), ['M'])).toEqual([]);
    expect(measureChanges(undefined, about({}), ['M'])).toEqual([{ measure: 'M', what: 'gone', was: null, is: null }]);
  });

  it('of a long definition are shown where they begin', () => {
    const long = (end: string): FigureMeasure => measure('Werklozen', 'aantal', 1000, `${'Personen zonder werk. '.repeat(50)}${end}`);
    const [found] = measureChanges(expectedTable(about({ M: long('Tot 65 jaar.') }), ['M'])!, about({ M: long('Tot 67 jaar.') }), ['M']);
    expect([found!.was, found!.is]).toEqual([expect.stringMatching(/^"….*Tot 65 jaar\."$/), expect.stringMatching(/^"….*Tot 67 jaar\."$/)]);
  });
});
