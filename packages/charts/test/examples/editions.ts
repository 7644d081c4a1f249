import { editionsChart, editionsFanChart, type Edition, type FanEdition, type Scene } from '../../src/index.js';
import { line, nl, texts, years } from './shared.js';

const columns = ['Uitgave', 'Verwacht', 'Hoe zeker'] as const;
const tick = String;

/** An edition that expects a year. */
const expects = (published: number, expected: number | null, rest: Partial<Edition> = {}): Edition => ({
  label: String(Math.floor(published)),
  from: published - 0.5,
  low: expected,
  high: expected,
  words: expected === null ? 'geen jaar genoemd' : String(expected),
  approximate: false,
  certainty: 'voorspelling',
  ...rest,
});

/** An edition that expects a number. */
const amount = (label: string, low: number, high: number = low, rest: Partial<Edition> = {}): Edition => ({
  label,
  from: null,
  low,
  high,
  words: low === high ? nl.full(low, 0) : `${nl.full(low, 0)} tot ${nl.full(high, 0)}`,
  approximate: false,
  certainty: 'voorspelling',
  ...rest,
});

/** The year comes nearer with each edition, and came. */
export const editionsYears = (): Scene =>
  editionsChart({
    ...texts('De miljoenste komt steeds eerder'),
    columns,
    tick,
    unit: 'jaar waarin de miljoenste inwoner werd verwacht',
    editions: [
      expects(2010.9, 2044, { words: 'rond 2044', approximate: true, certainty: 'ongeveer, voorspelling' }),
      expects(2012.9, 2034),
      expects(2013.9, 2031),
      expects(2015.9, 2024),
      expects(2019.9, 2021),
    ],
    happened: { at: 2024, label: 'werd bereikt in 2024' },
    happenedRow: ['bereikt', '2024', 'gemeten'],
  });

/** Nothing happened yet; one edition names no year. */
export const editionsYearsOpen = (): Scene =>
  editionsChart({
    ...texts('Nog niet bereikt'),
    columns,
    tick,
    unit: 'jaar waarin twee miljoen inwoners werden verwacht',
    editions: [expects(2019.9, 2039), expects(2020.9, null), expects(2022.9, 2034), expects(2024.9, 2037)],
    happened: null,
  });

/** Numbers for one year, too high and too low, with what it became. */
export const editionsValues = (): Scene =>
  editionsChart({
    ...texts('Hoe ver de verwachting ernaast lag'),
    columns,
    tick: (v) => nl.number(v),
    unit: 'huishoudens in 2020',
    editions: [amount('2006', 7_820_000), amount('2008', 7_860_000), amount('2018', 8_007_000)],
    happened: { at: 7_997_000, label: 'het werden er 7.997.000 in 2020' },
    happenedRow: ['geteld', '7.997.000', 'gemeten'],
  });

/** Ranges, an open end, and a number that was just right; words that run through the rule. */
export const editionsRanges = (): Scene =>
  editionsChart({
    ...texts('Van laag tot hoog verwacht'),
    columns,
    tick: (v) => nl.number(v),
    unit: 'woningen in het jaar 2025, met een lange eenheid die op een smalle pagina over twee regels gaat',
    editions: [
      amount('lente 2018', 700, 900),
      amount('herfst 2019', 650, 650, { words: 'meer dan 650', approximate: true, high: null }),
      amount('2020', 800),
      amount('2021', 980, 1100),
    ],
    happened: { at: 800, label: 'het werden er precies 800, na jaren van bouwen en slopen' },
  });

/** Eight editions stand closer together. */
export const editionsMany = (): Scene =>
  editionsChart({
    ...texts('Acht uitgaven'),
    columns,
    tick,
    unit: 'jaar waarin de grens werd verwacht',
    editions: [2004.9, 2006.9, 2008.9, 2010.9, 2012.9, 2014.9, 2016.9, 2018.9].map((published, i) => expects(published, 2050 - 3 * i)),
    happened: { at: 2024, label: 'werd bereikt in 2024' },
  });

/** One edition, exactly right, and negative numbers. */
export const editionsOne = (): Scene =>
  editionsChart({
    ...texts('Eén uitgave'),
    columns,
    tick: (v) => nl.number(v),
    unit: 'verschil in inwoners',
    editions: [amount('2012', -250)],
    happened: { at: -250, label: '−250 in 2020' },
  });

const fan = (label: string, published: string, year: string, value: number): FanEdition => ({ label, published, year, value });

/** Made-up numbers of people, in millions. */
const PEOPLE = [
  15.9, 16, 16.1, 16.2, 16.3, 16.3, 16.3, 16.4, 16.4, 16.5, 16.6, 16.7, 16.7, 16.8, 16.8, 16.9, 17, 17.1, 17.2, 17.3, 17.4, 17.5, 17.6, 17.8, 17.9, 18,
];

/** A line, and each edition from its own date on. */
export const editionsFan = (): Scene =>
  editionsFanChart({
    ...line('Verwacht en gekomen', years(2000, PEOPLE), { unit: 'miljoen inwoners' }),
    editions: [fan('2004: 17,0', '2004-12', '2035', 17), fan('2008: 17,5', '2009-03', '2038', 17.5), fan('2010: 17,8', '2011-03', '2040', 17.8)],
  });

/** Editions that go up and down, and meet. */
export const editionsFanCrossing = (): Scene =>
  editionsFanChart({
    ...line('Leerlingen', years(2010, [50, 52, 55, 53, 51, 48, 47, 47, 49]), { unit: 'duizend leerlingen' }),
    editions: [fan('2011: 60', '2011', '2020', 60), fan('2014: 40', '2014', '2022', 40), fan('2017: 48', '2017', '2022', 48)],
  });

/** One edition, with a gap in the line. */
export const editionsFanOne = (): Scene =>
  editionsFanChart({
    ...line('Een gat in de lijn', years(2010, [50, null, 55, 53, 51]), { unit: 'duizend leerlingen' }),
    editions: [fan('2011: 60', '2011', '2020', 60)],
  });
