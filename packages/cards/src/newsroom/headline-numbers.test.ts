import { describe, expect, it } from 'vitest';
import { factsOf, numbersIn, unknownNumbers } from './headline-numbers.js';

const FACTS = factsOf({
  statements: [{ value: { low: 700_000, high: null }, period: { from: 2013, to: null }, text: 'Binnenkort ruim 700.000 werklozen, 9 procent' }],
  outcomes: [{ values: { peak: { value: 762_000, period: '2014' }, change: { value: -3.1, decimals: 1, period: '2020' } } }],
  indicators: [
    {
      definition: 'Mensen van 15 tot 75 jaar',
      decimals: 4,
      observations: [
        { period: '2003', value: 17_475_415 },
        { period: '2026-06', value: 8.7 },
      ],
    },
  ],
});

describe('numbersIn', () => {
  it.each([
    ['1.217 woningen', [1217, 1.217]],
    ['1,217 homes', [1217, 1.217]],
    ['1 217 woningen', [1217]],
    ['1\u202f217 woningen', [1217]],
    ["1'217 woningen", [1217]],
    ['1.217,5', [1217.5]],
    ['1,217.5', [1217.5]],
    ['1.217.500', [1_217_500]],
    ['8,7 procent', [8.7]],
    ['8.7%', [8.7]],
    ['17,5 miljoen', [17_500_000]],
    ['17.5 million', [17_500_000]],
    ['17,5mln', [17_500_000]],
    ['€ 3,2 mld', [3_200_000_000]],
    ['90k', [90_000]],
    ['18-miljoenste inwoner', [18_000_000]],
    ['negen procent', [9]],
    ['tweeëntwintig procent', [22]],
    ['vijfentwintig procent', [25]],
    ['twenty-five per cent', [25]],
    ['achttien miljoen', [18_000_000]],
    ['٣', []],
    ['in het 3e kwartaal van de 21e eeuw', []],
    ['the 3rd quarter', []],
    ['twee tabellen', []],
    ['een miljoen', []],
    ['', []],
  ])('%j', (text, values) => {
    expect(numbersIn(text).flatMap(({ readings }) => readings.map(({ value }) => value))).toEqual(values);
  });

  it('reads a range as two numbers, and a minus before a number as its own', () => {
    expect(numbersIn('mensen van 15-75 jaar').map(({ text }) => text)).toEqual(['15', '75']);
    expect(numbersIn('De groei was −3,1 procent').map(({ text }) => text)).toEqual(['−3,1']);
  });
});

describe('unknownNumbers', () => {
  it.each([
    'Ruim 700.000 werklozen verwacht',
    '700,000 unemployed',
    'In 2014 waren er 762.000 werklozen',
    'In 2014 waren er 762 duizend',
    '0,8 miljoen werklozen',
    'Daling met 3,1',
    'Het werd −3,1 procent',
    '17,5 miljoen inwoners in 2003',
    '17.475.415 inwoners',
    'Mensen van 15 tot 75 jaar',
    'Negen procent verwacht, 8,7 werd het in 2026',
    'Geen getal',
  ])('none in «%s»', (headline) => {
    expect(unknownNumbers(headline, FACTS)).toEqual([]);
  });

  it.each([
    ['Ruim 800.000 werklozen verwacht', ['800.000']],
    ['In 2015 waren er 762.000', ['2015']],
    ['8,9 procent in 2014, 8,7 in 2026', ['8,9']],
    ['18 miljoen inwoners', ['18 miljoen']],
    ['tien procent werkloos', ['tien']],
    ['De 5 oorzaken', ['5']],
    ['17,6 miljoen inwoners', ['17,6 miljoen']],
  ])('in «%s»', (headline, unknown) => {
    expect(unknownNumbers(headline, FACTS)).toEqual(unknown);
  });

  it('knows nothing of what is no page', () => {
    expect(unknownNumbers('9 procent', factsOf(null, 'x', [1]))).toEqual(['9']);
  });
});
