import { describe, expect, it } from 'vitest';
import { dressOf, HEADLINE_LENGTH, pageOf, readState, writeState, type Choices } from './state.js';

const choices: Choices = {
  topics: [
    { kind: 'domain', name: 'sociaal', municipal: true, title: '', group: '' },
    { kind: 'domain', name: 'bestuur', municipal: false, title: '', group: '' },
    { kind: 'trend', name: 'werkloosheid', municipal: false, title: '', group: '' },
    { kind: 'trend', name: 'verschillen-tussen-gemeenten', municipal: true, title: '', group: '' },
  ],
  values: {
    municipality: ['', 'GM0344', 'GM0796'],
    language: ['nl', 'en'],
    size: ['card', 'graphic', 'full'],
    edition: ['', '2026-09'],
    theme: ['', 'light', 'dark'],
    level: ['', '1', '2', '3', '4', '5', '6'],
  },
  first: {
    kind: 'trend',
    name: 'verschillen-tussen-gemeenten',
    municipality: 'GM0344',
    language: 'nl',
    headline: '',
    size: 'card',
    edition: '',
    theme: '',
    level: '',
  },
};
const read = (search: string) => readState(search, choices);

describe('the state of the builder', () => {
  it('is the first choice without a query, and then has no query', () => {
    expect(read('')).toEqual({ state: choices.first, unknown: [] });
    expect(writeState(choices.first, choices)).toBe('');
  });

  it('comes back whole from the query that it is written as', () => {
    const states = [
      { kind: 'domain', name: 'sociaal', municipality: '', language: 'en' },
      { kind: 'trend', name: 'werkloosheid', municipality: 'GM0796', headline: 'Werk & inkomen: 50 % van "Den Bosch" #1 +?', size: 'graphic' },
      { edition: '2026-09', theme: 'dark', level: '4' },
      { headline: 'أخبار 🙂' },
    ];
    for (const some of states) {
      const state = { ...choices.first, ...some };
      expect(read(writeState(state, choices))).toEqual({ state, unknown: [] });
    }
  });

  it('writes the Netherlands as a word, so that it differs from the city of the page', () => {
    expect(writeState({ ...choices.first, municipality: '' }, choices)).toBe('?municipality=none');
  });

  it('falls back for what is not there to choose, and names it', () => {
    const { state, unknown } = read('?trend=onzin&municipality=GM9999&language=de&size=huge&edition=1999&theme=pink&level=7&utm=x');
    expect(state).toEqual(choices.first);
    expect(unknown).toEqual([
      ['trend', 'onzin'],
      ['municipality', 'GM9999'],
      ['language', 'de'],
      ['size', 'huge'],
      ['edition', '1999'],
      ['theme', 'pink'],
      ['level', '7'],
    ]);
  });

  it('takes no name of a trend for that of a domain, nor a name of every object', () => {
    expect(read('?domain=werkloosheid').unknown).toEqual([['domain', 'werkloosheid']]);
    expect(read('?trend=constructor').unknown).toEqual([['trend', 'constructor']]);
    expect(read('?language=').unknown).toEqual([['language', '']]);
  });

  it('cuts a headline between characters', () => {
    expect(read(`?headline=${'a'.repeat(200)}`).state.headline).toBe('a'.repeat(HEADLINE_LENGTH));
    expect(read(`?headline=a${'🙂'.repeat(200)}`).state.headline).toBe(`a${'🙂'.repeat((HEADLINE_LENGTH - 2) / 2)}`);
    expect(writeState({ ...choices.first, headline: '  ' }, choices)).toBe('');
  });

  it('gives a municipality to the address only of a subject that has its figures', () => {
    const local = { kind: 'trend', name: 'verschillen-tussen-gemeenten', language: 'nl' };
    expect(pageOf(choices.first, choices)).toEqual({ ...local, municipality: 'GM0344' });
    expect(dressOf(choices.first)).toEqual({});
    expect(pageOf({ ...choices.first, municipality: '' }, choices)).toEqual(local);
    expect(pageOf({ ...choices.first, name: 'werkloosheid' }, choices)).toEqual({ kind: 'trend', name: 'werkloosheid', language: 'nl' });
  });

  it('puts edition in the page and the rest in the dress', () => {
    const state = { ...choices.first, edition: '2026-09', headline: ' Kop ', size: 'graphic', theme: 'dark', level: '2' };
    expect(pageOf(state, choices).edition).toBe('2026-09');
    expect(dressOf(state)).toEqual({ headline: 'Kop', size: 'graphic', theme: 'dark', headingLevel: 2 });
  });
});
