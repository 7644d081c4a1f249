import { el, markupToString } from '@trendbeeld/charts';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.js';
import { pack, packCard, unpack, unpackCard, type Packed, type PackedCard } from './packed.js';

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
});

describe('packed cards', () => {
  const inner: Card = {
    tag: 'article',
    classes: 'a b',
    language: 'nl',
    heading: { level: 3, text: 'Kop', above: el('p', {}, 'Domein') },
    body: [el('p', {}, 'tekst')],
    more: { label: 'Meer', parts: [el('section', {}, 'meer')] },
    cards: null,
    municipal: { indicators: ['population'], since: '2020' },
    link: null,
    footer: el('footer', {}, 'Bron'),
  };
  const card: Card = {
    ...inner,
    tag: 'section',
    heading: { level: 2, text: 'Kop', above: null },
    cards: { label: 'Trends', all: [{ id: 'een', tile: ['tegel'], card: inner }] },
    municipal: null,
    footer: null,
  };
  const packed = JSON.parse(JSON.stringify(packCard(card))) as PackedCard;

  it('are JSON that gives the same card back', () => {
    expect(unpackCard(packed)).toEqual(card);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'een tekst'],
    ['markup', ['article', {}]],
    ['another tag', { ...packed, tag: 'script' }],
    ['another language', { ...packed, language: 'xx' }],
    ['no heading', { ...packed, heading: null }],
    ['a heading that is no text', { ...packed, heading: { ...packed.heading, text: ['x'] } }],
    ['another level', { ...packed, heading: { ...packed.heading, level: 9 } }],
    ['a body that is no list', { ...packed, body: 'x' }],
    ['a body of something else', { ...packed, body: [{}] }],
    ['parts that are no list', { ...packed, more: { label: 'x', parts: 'x' } }],
    ['a footer that is a text', { ...packed, footer: 'x' }],
    ['cards that are no list', { ...packed, cards: { label: 'x', all: 'x' } }],
    ['indicators that are no list', { ...packed, municipal: { indicators: 'x', since: '2020' } }],
    [
      'cards in cards in cards',
      {
        ...packed,
        cards: {
          label: '',
          all: [
            {
              id: 'a',
              tile: [],
              card: {
                ...packed,
                cards: { label: '', all: [{ id: 'b', tile: [], card: { ...packed, cards: { label: '', all: [{ id: 'c', tile: [], card: packed }] } } }] },
              },
            },
          ],
        },
      },
    ],
  ])('refuse %s', (_, wrong) => {
    expect(() => unpackCard(wrong as PackedCard)).toThrow(TypeError);
  });
});
