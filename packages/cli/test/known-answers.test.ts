// What is known of the figures that ship: the answers that were worked out before the code was written.
import { study } from '@trendbeeld/study-steden-2013';
import { breaksBetween, meanOf, municipalIndicator, netherlandsBeside, valueAt, yearlyGrowth } from '@trendbeeld/data/figures';
import { describe, expect, it } from 'vitest';
import { municipality, national, shared } from './folders.js';

const at = (id: string, period: string): number | null => valueAt(national(id).observations, period);
const status = (id: string, period: string): string | undefined => national(id).observations.find((o) => o.period === period)?.status;

describe('the economy', () => {
  it('grew 2.78 % a year from 1970 to 2007, 2.67 compounded, and 0.04 from 2008 to 2013', () => {
    const { observations } = national('gdp-growth-world-bank');
    expect(meanOf(observations, '1970', '2007')).toBeCloseTo(2.78, 2);
    expect(meanOf(observations, '2008', '2013')).toBeCloseTo(0.04, 2);
    expect(meanOf(observations, '2014', '2019')).toBeCloseTo(2.1, 1);
    const level = observations.filter((o) => o.period > '1970' && o.period <= '2007').reduce((size, o) => size * (1 + o.value! / 100), 1);
    expect(100 * (level ** (1 / 37) - 1)).toBeCloseTo(2.67, 2);
    expect(observations.filter((o) => o.period >= '2008' && o.period <= '2013').map((o) => Number(o.value!.toFixed(1)))).toEqual([
      2.2, -3.7, 1.3, 1.6, -1, -0.1,
    ]);
  });

  it('is kept in two vintages that differ for 2023 and are never joined', () => {
    expect(at('gdp-growth-world-bank', '2023')).toBeCloseTo(0.1, 1);
    expect(at('gdp-growth-cbs', '2023')).toBe(-0.6);
    expect(national('gdp-growth-cbs').observations.map((o) => o.value)).toEqual([-3.9, 6.3, 5, -0.6, 1.1, 1.6]);
    expect(status('gdp-growth-cbs', '2025')).toBe('provisional');
    expect(national('gdp-growth-world-bank').source.version).toBe('2024-06-28');
  });

  it('had consumers at -41 in February 2013 and -39 in June 2026, provisional as the table says in prose only', () => {
    expect([at('consumer-confidence', '2013-02'), at('consumer-confidence', '2026-06')]).toEqual([-41, -39]);
    expect([status('consumer-confidence', '2023-12'), status('consumer-confidence', '2024-01')]).toEqual(['definitive', 'provisional']);
  });
});

describe('people', () => {
  it('are 16,779,575 in 2013 and 18,130,208 in 2026: 0.60 % a year', () => {
    const { observations } = national('population');
    expect([at('population', '2013'), at('population', '2025'), at('population', '2026')]).toEqual([16_779_575, 18_044_027, 18_130_208]);
    expect(yearlyGrowth(observations, '2013', '2026')).toBeCloseTo(0.6, 2);
  });

  it('by age are estimates and projections of the UN, apart', () => {
    const millions = (id: string, year: string): number => Number((at(id, year)! / 1e6).toFixed(2));
    expect([millions('un-aged-20-to-64', '2013'), millions('un-aged-20-to-64-projection', '2024'), millions('un-aged-20-to-64-projection', '2043')]).toEqual([
      10.19, 10.74, 10.43,
    ]);
    expect([millions('un-aged-65-plus', '2013'), millions('un-aged-65-plus-projection', '2024')]).toEqual([2.86, 3.74]);
    expect([millions('un-aged-80-plus', '2013'), millions('un-aged-80-plus-projection', '2024')]).toEqual([0.71, 0.92]);
    expect([national('un-aged-65-plus').kind, national('un-aged-65-plus-projection').kind]).toEqual(['estimate', 'projection']);
    expect(national('un-aged-65-plus').observations.at(-1)!.period).toBe('2023');
    expect(national('un-aged-65-plus').source.publisher).toContain('United Nations');
  });

  it('live alone in 39.9 % of households in 2024 and 40.1 % in 2025', () => {
    expect([at('one-person-households', '2024'), at('one-person-households', '2025')]).toEqual([39.9, 40.1]);
    expect(netherlandsBeside(shared(), 'one-person-households-2020')?.observations).toEqual([{ period: '2020', value: 38.5, status: 'unknown' }]);
  });
});

describe('work', () => {
  it('was missing for 754,000 people (8.2 %) in 2013 by the present definition', () => {
    expect(['2013', '2014', '2018', '2022', '2025'].map((y) => [at('unemployed', y), at('unemployment-rate', y)])).toEqual([
      [754_000, 8.2],
      [762_000, 8.3],
      [459_000, 4.9],
      [350_000, 3.5],
      [396_000, 3.9],
    ]);
    expect([at('unemployed-monthly', '2014-02'), at('unemployment-rate-monthly', '2014-02'), at('unemployment-rate-monthly', '2026-06')]).toEqual([
      800_000, 8.7, 3.8,
    ]);
  });

  it('and for 656,000 of 7,939,000 (8.3 %) by the old one, which is another indicator', () => {
    expect([at('unemployed-old-definition', '2013'), at('labour-force-old-definition', '2013')]).toEqual([656_000, 7_939_000]);
    expect(at('unemployment-rate-old-definition', '2013')).toBeCloseTo(8.26, 2);
    expect(national('unemployment-rate-old-definition').definition.nl).not.toBe(national('unemployment-rate').definition.nl);
    expect(national('unemployed-old-definition').breaks.map((b) => [b.before, b.kind])).toEqual([['2001', 'vintage']]);
    expect(at('labour-force-old-definition', '2001')).toBe(7_187_000);
  });

  it.each([
    ['care', 1_339_700, 1_421_310],
    ['government', 511_700, 531_370],
    ['retail', 715_800, 793_060],
    ['wholesale', 461_700, 509_500],
    ['industry', 739_200, 775_050],
    ['construction', 313_600, 332_770],
    ['finance', 250_600, 268_970],
  ])('in %s: %d jobs in 2013, %d in 2019 (provisional)', (sector, before, after) => {
    expect([at(`jobs-${sector}`, '2013'), at(`jobs-${sector}`, '2019')]).toEqual([before, after]);
    expect(status(`jobs-${sector}`, '2019')).toBe('provisional');
  });
});

describe('homes and benefits', () => {
  it('one table with two factors: stock in thousands, new homes in ones', () => {
    expect([at('housing-stock', '2013'), at('new-homes', '2013'), at('new-homes', '2014'), at('new-homes', '2025')]).toEqual([
      7_449_000, 49_311, 45_170, 69_189,
    ]);
    const share = (year: string): string => at('new-homes-share', year)!.toFixed(2);
    expect(['2013', '2014', '2022', '2025'].map(share)).toEqual(['0.66', '0.60', '0.93', '0.84']);
    expect(national('new-homes-share').computed?.nl).toContain('gedeeld');
  });

  it('house prices were lowest in 2013 and at 149.5 in 2025; sales more than doubled', () => {
    const { observations } = national('house-price-index');
    expect([at('house-price-index', '2013'), at('house-price-index', '2025')]).toEqual([66.5, 149.5]);
    expect(Math.min(...observations.filter((o) => o.period >= '2010').map((o) => o.value!))).toBe(66.5);
    expect([at('homes-sold', '2013'), at('homes-sold', '2025')]).toEqual([110_094, 238_695]);
  });

  it('the value of homes is provisional, as the table says in prose', () => {
    expect(national('home-value').observations).toEqual([
      { period: '2024', value: 378_000, status: 'provisional' },
      { period: '2025', value: 398_000, status: 'provisional' },
    ]);
  });

  it('social assistance and Wajong', () => {
    expect(['2012', '2013', '2016', '2022', '2025'].map((y) => at('social-assistance', y))).toEqual([361_600, 386_500, 436_500, 392_300, 400_700]);
    expect([at('social-assistance-and-wajong', '2013'), at('social-assistance-and-wajong', '2025')]).toEqual([619_100, 648_100]);
    expect(national('social-assistance').periodMeaning.kind).toBe('year-average');
  });
});

const CITIES: readonly (readonly [string, string, number, number, number, number, number, number, number, number, number, number, number])[] = [
  ['Amersfoort', 'GM0307', 150280, 162575, 0.72, 163764, 240857, 551639, 36.7, 15.0, 21.9, 1153, 169],
  ['Apeldoorn', 'GM0200', 157430, 168381, 0.61, 169212, 219569, 471143, 36.1, 21.1, 22.2, 652, 225],
  ['Breda', 'GM0758', 178882, 188428, 0.47, 190204, 246592, 509387, 42.6, 18.6, 24.6, 1366, 300],
  ['Dordrecht', 'GM0505', 118578, 122433, 0.29, 122991, 185369, 391755, 39.3, 19.3, 32.9, 396, 110],
  ['Ede', 'GM0228', 110240, 123873, 1.07, 125331, 231632, 523183, 34.4, 18.5, 15.6, 833, 183],
  ['Eindhoven', 'GM0772', 219676, 247726, 1.1, 249783, 212919, 469870, 48.3, 16.7, 28.9, 1645, 430],
  ['Emmen', 'GM0114', 108222, 109512, 0.11, 109881, 163937, 351871, 34.8, 23.1, 33.6, 304, 93],
  ['Enschede', 'GM0153', 158606, 162028, 0.19, 162683, 171755, 373780, 46.2, 17.8, 43.3, 966, 283],
  ['Groningen', 'GM0014', 223070, 244104, 0.82, 244427, 177441, 396626, 59.1, 14.7, 46.5, 1444, 367],
  ['Haarlem', 'GM0392', 154120, 168190, 0.8, 168898, 268197, 576569, 43.6, 17.1, 22.4, 894, 139],
  ['Hengelo (O.)', 'GM0164', 80954, 83356, 0.27, 84045, 175274, 378471, 39.4, 20.2, 29.9, 392, 102],
  ["'s-Hertogenbosch", 'GM0796', 143275, 161144, 1.07, 162295, 253262, 506467, 40.1, 18.2, 22.7, 774, 180],
  ['Lelystad', 'GM0995', 75960, 84396, 0.96, 85781, 179997, 426903, 34.3, 17.8, 26.7, 480, 125],
  ['Nijmegen', 'GM0268', 167337, 188028, 1.07, 189871, 213740, 453897, 54.1, 16.1, 41.5, 1327, 213],
  ['Schiedam', 'GM0606', 76333, 82035, 0.66, 81931, 156521, 339590, 41.8, 17.4, 31.6, 408, 95],
  ['Utrecht', 'GM0344', 325040, 375498, 1.32, 378121, 245900, 549113, 50.8, 10.4, 29.5, 2230, 629],
  ['Venlo', 'GM0983', 100294, 103886, 0.32, 104195, 178519, 374660, 38.5, 21.9, 29.6, 406, 147],
  ['Zaanstad', 'GM0479', 150110, 162108, 0.7, 165201, 196031, 430833, 36.1, 18.3, 24.2, 580, 142],
  ['Zwolle', 'GM0193', 122860, 133476, 0.76, 134147, 218349, 450913, 41.2, 15.9, 28.3, 799, 127],
];

describe('the nineteen cities', () => {
  it.each(CITIES.map((row) => ({ city: row[0], row })))('$city', ({ row }) => {
    const [name, code, first, last, growth, january, price2015, price2025, alone, older, assistance, burglaries2013, burglaries2025] = row;
    const file = municipality(code);
    const value = (id: string, period: string): number | null => valueAt(file.series[id]!.observations, period);
    expect(file.name).toBe(name);
    expect([value('average-population', '2013'), value('average-population', '2024')]).toEqual([first, last]);
    expect(yearlyGrowth(file.series['average-population']!.observations, '2013', '2024')!).toBeCloseTo(growth, 2);
    expect(value('population', '2026')).toBe(january);
    expect([value('sale-price', '2015'), value('sale-price', '2025')]).toEqual([price2015, price2025]);
    expect([value('one-person-households-2020', '2020'), value('aged-65-plus-2020', '2020'), value('social-assistance-per-1000-2020', '2020')]).toEqual([
      alone,
      older,
      assistance,
    ]);
    expect([value('burglaries', '2013'), value('burglaries', '2025')]).toEqual([burglaries2013, burglaries2025]);
    expect(file.series['burglaries']!.observations.at(-1)!.status).toBe('provisional');
  });

  it('sale prices lie no further apart in 2025 (1.70) than in 2015 (1.71)', () => {
    const ratio = (index: 6 | 7): number => Math.max(...CITIES.map((c) => c[index])) / Math.min(...CITIES.map((c) => c[index]));
    expect([ratio(6).toFixed(2), ratio(7).toFixed(2)]).toEqual(['1.71', '1.70']);
    const spread = (year: string): string => valueAt(study.indicators.find((i) => i.id === 'sale-price-spread')!.observations, year)!.toFixed(2);
    expect([spread('2015'), spread('2025')]).toEqual(['1.71', '1.70']);
    expect(CITIES.map((c) => c[1])).toEqual(study.source.makers.flatMap((m) => m.municipality ?? []));
  });
});

describe('territories', () => {
  it('Groningen grew 0.82 % a year on GM0014, GM0009 and GM0017 together, with 2017 marked, not 1.97', () => {
    const groningen = municipalIndicator(municipality('GM0014'), shared(), 'average-population')!;
    expect(groningen.territory!.codes.map((c) => c.code)).toEqual(['GM0014', 'GM0009', 'GM0017']);
    expect(yearlyGrowth(groningen.observations, '2013', '2024')).toBeCloseTo(0.82, 2);
    expect(breaksBetween(groningen.breaks, '2013', '2024').map((b) => [b.before, b.kind])).toEqual([['2017', 'boundary']]);
    expect(groningen.breaks[0]!.text.nl).toBe('Op 1 januari 2017 kwam er een deel van Slochteren bij (1.033 inwoners).');
    expect(municipality('GM0014').series['sale-price']!.breaks.map((b) => b.before)).toEqual(['2017', '2019']);
  });

  it("'s-Hertogenbosch got part of Maasdonk in 2015: marked, not added up", () => {
    const { series, territory } = municipality('GM0796');
    expect(territory.codes.map((c) => c.code)).toEqual(['GM0796']);
    expect(series['average-population']!.breaks.map((b) => b.before)).toEqual(['2015']);
    expect(series['average-population']!.breaks[0]!.text.nl).toContain('6.719 inwoners');
    expect(series['population']!.breaks).toEqual([]);
  });

  it('Weesp is in Amsterdam before and after 24 March 2022, without a jump or a double count', () => {
    const { series, territory } = municipality('GM0363');
    expect(territory.codes).toContainEqual({ code: 'GM0457', name: 'Weesp', until: '2022-03-24' });
    expect(valueAt(series['population']!.observations, '2022')).toBe(882_633 + 20_766);
    expect(valueAt(series['average-population']!.observations, '2022')).toBe(900_375 + 10_383);
    expect(series['population']!.breaks).toEqual([]);
    expect(series['average-population']!.breaks).toEqual([]);
    expect(series['sale-price']!.breaks.map((b) => b.before)).toEqual(['2022', '2023']);
  });

  it('a renaming with a new code goes on: De Fryske Marren in 2014 and 2015', () => {
    const { series } = municipality('GM1940');
    expect(valueAt(series['average-population']!.observations, '2015')).toBe(51_239);
    expect(series['average-population']!.breaks.map((b) => b.before)).toEqual(['2014']);
  });

  it('a change of 25 people in 170,000 is told but breaks nothing: Nijmegen 2019', () => {
    const nijmegen = municipality('GM0268');
    expect(nijmegen.changes.map((c) => c.date)).toContain('2019-01-01');
    expect(nijmegen.series['average-population']!.breaks).toEqual([]);
  });
});
