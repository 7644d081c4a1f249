import type { FigureObservation, Indicator } from '../model/indicator.js';
import type { Municipality, MunicipalIndicator } from './municipality.js';
import { jointStatus } from './national.js';
import { PERIOD, text } from './recipe.js';
import { rounded } from './rounding.js';
import { TERRITORY_FROM } from './territory.js';

/** The nineteen cities of the study, in the order of their names. */
export const STUDY_CITIES: readonly string[] = [
  'GM0307', // Amersfoort
  'GM0200', // Apeldoorn
  'GM0758', // Breda
  'GM0505', // Dordrecht
  'GM0228', // Ede
  'GM0772', // Eindhoven
  'GM0114', // Emmen
  'GM0153', // Enschede
  'GM0014', // Groningen
  'GM0392', // Haarlem
  'GM0164', // Hengelo
  'GM0796', // 's-Hertogenbosch
  'GM0995', // Lelystad
  'GM0268', // Nijmegen
  'GM0606', // Schiedam
  'GM0344', // Utrecht
  'GM0983', // Venlo
  'GM0479', // Zaanstad
  'GM0193', // Zwolle
];

/**
 * National indicators about the differences **between** municipalities, computed from their figures: how far sale prices of
 * the nineteen cities lie apart, and how many municipalities lost inhabitants.
 *
 * @returns those whose figures are there; an empty list without any.
 */
export function betweenIndicators(indicators: readonly MunicipalIndicator[], municipalities: readonly Municipality[]): Indicator[] {
  const of = (id: string): MunicipalIndicator | undefined => indicators.find((i) => i.id === id);
  const [price, people] = [of('sale-price'), of('average-population')];
  return [...(price ? [spreadOfPrices(price, municipalities)] : []), ...(people ? [losingPeople(people, municipalities)] : [])].filter(
    (i) => i.observations.length > 0,
  );
}

/** The highest average price of the cities divided by the lowest; a year in which one of them has none is left out. */
function spreadOfPrices({ source }: MunicipalIndicator, municipalities: readonly Municipality[]): Indicator {
  const cities = municipalities.filter((m) => STUDY_CITIES.includes(m.code)).map((m) => m.series['sale-price']?.observations ?? []);
  const observations = periodsIn(cities).flatMap((period): FigureObservation[] => {
    const found = cities.flatMap((all) => all.find((o) => o.period === period && o.value !== null) ?? []);
    if (found.length < STUDY_CITIES.length) return [];
    const values = found.map((o) => o.value!);
    return [{ period, value: rounded(Math.max(...values) / Math.min(...values), 4), status: jointStatus(found.map((o) => o.status)) }];
  });
  return {
    id: 'sale-price-spread',
    title: text('Verschil in verkoopprijs tussen de 19 steden', 'Difference in sale price between the 19 cities'),
    unit: text('keer zo duur', 'times as expensive'),
    definition: text(
      'De gemiddelde prijs van verkochte woningen in de duurste van de 19 steden, vergeleken met die in de goedkoopste.',
      'The average price of homes sold in the most expensive of the 19 cities, compared with that in the cheapest.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 2,
    kind: 'measured',
    source,
    computed: text('De hoogste gemiddelde prijs gedeeld door de laagste.', 'The highest average price divided by the lowest.'),
    region: 'NL01',
    breaks: [],
    observations,
  };
}

/** How many municipalities have fewer inhabitants than a year before. Those whose territory changed by a part are not counted that year. */
function losingPeople({ source }: MunicipalIndicator, municipalities: readonly Municipality[]): Indicator {
  const series = municipalities.flatMap((m) => m.series['average-population'] ?? []);
  const [, ...periods] = periodsIn(series.map((s) => s.observations));
  const observations = periods.map((period): FigureObservation => {
    const before = String(Number(period) - 1);
    const pairs = series.flatMap((s) => {
      const [now, then] = [s.observations.find((o) => o.period === period), s.observations.find((o) => o.period === before)];
      const known = now && then && now.value !== null && then.value !== null && !s.breaks.some((b) => b.before === period);
      return known ? [{ fell: now.value! < then.value!, status: now.status }] : [];
    });
    return { period, value: pairs.filter((p) => p.fell).length, status: jointStatus(pairs.map((p) => p.status)) };
  });
  const first = TERRITORY_FROM.slice(0, 4);
  return {
    id: 'municipalities-losing-inhabitants',
    title: text('Gemeenten die inwoners verliezen', 'Municipalities that lose inhabitants'),
    unit: text('van de 342 gemeenten', 'of the 342 municipalities'),
    definition: text(
      `Gemeenten van nu met gemiddeld minder inwoners dan een jaar eerder. Wie sinds ${first} is samengegaan, telt als één gemeente.`,
      `Municipalities of today with on average fewer inhabitants than a year before. Those that merged since ${first} count as one.`,
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    kind: 'measured',
    source,
    computed: text(
      'Geteld per jaar. Een gemeente waar een deel van een andere bij kwam of af ging, telt in dat jaar niet mee.',
      'Counted by year. A municipality to which part of another passed, or from which a part left, is not counted in that year.',
    ),
    region: 'NL01',
    breaks: [],
    observations,
  };
}

function periodsIn(all: readonly (readonly FigureObservation[])[]): string[] {
  return [...new Set(all.flatMap((observations) => observations.map((o) => o.period)))].toSorted((a, b) => (a < b ? -1 : 1));
}
