import type { Qualifier } from '@trendbeeld/data';
import { growthRegimesChart, type GrowthRegimesInput, type Regime, type Scene } from '../../src/index.js';
import { nl, texts, years } from './shared.js';

const regime = (from: string, to: string | null, low: number | null, high: number | null, label: string, qualifiers: readonly Qualifier[]): Regime => ({
  from,
  to,
  bounds: { low, high },
  qualifiers,
  label,
  periodWords: to ? `${from} tot en met ${to}` : `na ${Number(from) - 1}`,
  certainty: qualifiers.join(', '),
});

const regimes = (title: string, all: readonly Regime[], more: Partial<GrowthRegimesInput> = {}): Scene =>
  growthRegimesChart({
    ...texts(title),
    regimes: all,
    until: '2023',
    unit: 'verzonnen groei in % per jaar',
    number: (value) => nl.number(value),
    period: (id) => nl.period(id),
    columns: ['Periode', 'Groei', 'Hoe zeker'],
    ...more,
  });

const three = [
  regime('1970', '2007', 3.1, 3.1, 'gemiddeld 3,1 %', ['gemeten']),
  regime('2008', '2013', 0.2, 0.2, 'gemiddeld 0,2 %', ['voorlopig']),
  regime('2014', null, 1.2, 1.8, '1,2 tot 1,8 %', ['van-tot', 'naar-verwachting']),
];

/** A long period, a short one, and a band without a named end. */
export const growthRegimesThree = (): Scene => regimes('Eerst veel groei, nu weinig', three);

const wave = (i: number): number => Math.round((2.6 + 1.6 * Math.sin(i / 2.1) - (i > 37 ? 2.2 : 0)) * 10) / 10;

/** The figures of each year as a thin line behind, one missing; the years before 2013 washed. */
export const growthRegimesFigures = (): Scene =>
  regimes('Elk jaar anders', three, {
    figures: {
      observations: years(
        1970,
        Array.from({ length: 54 }, (_, i) => (i === 20 ? null : wave(i))),
      ),
      label: 'groei in elk jaar',
      knownUntil: '2013',
      words: { missing: 'geen gegevens', provisional: 'voorlopig', definitive: 'definitief' },
    },
  });

/** Levels below zero, a round number and open bounds. */
export const growthRegimesNegative = (): Scene =>
  regimes(
    'Krimp en groei',
    [
      regime('2000', '2006', -1.5, -1.5, 'ongeveer −1,5 %', ['ongeveer', 'gemeten']),
      regime('2007', '2012', -3, -1, '−3 tot −1 %', ['van-tot', 'schatting']),
      regime('2013', null, 2, null, 'meer dan 2 %', ['meer-dan', 'naar-verwachting']),
    ],
    { until: '2020' },
  );

/** One period. */
export const growthRegimesOne = (): Scene => regimes('Eén periode', [regime('2000', '2010', 1.5, 1.5, 'gemiddeld 1,5 %', ['gemeten'])], { until: '2010' });

/** One period at zero: the emptiest drawing. */
export const growthRegimesZero = (): Scene => regimes('Geen groei', [regime('2000', '2010', 0, 0, 'geen groei', ['gemeten'])], { until: '2010' });

/** Four short periods with long words: some become numbered notes on a narrow page. */
export const growthRegimesLong = (): Scene =>
  regimes(
    'Veel woorden op weinig plaats',
    [
      regime('1970', '2001', 2.4, 2.4, 'gemiddeld ongeveer 2,4 %', ['ongeveer', 'gemeten']),
      regime('2002', '2005', 1.9, 1.9, 'gemiddeld ongeveer 1,9 %', ['ongeveer', 'gemeten']),
      regime('2006', '2009', 1.6, 1.6, 'gemiddeld ongeveer 1,6 %', ['circa', 'voorlopig']),
      regime('2010', '2013', 1.3, 1.3, 'gemiddeld ongeveer 1,3 %', ['circa', 'voorlopig']),
      regime('2014', null, 1, 2, 'tussen de 1 en de 2 %', ['van-tot', 'naar-verwachting']),
    ].map((r) => ({ ...r, periodWords: `in de jaren ${r.periodWords}` })),
  );
