import type { FigureObservation, Indicator } from '../model/indicator.js';
import type { Municipality, MunicipalIndicator } from './municipality.js';
import { jointStatus } from './status.js';
import { PERIOD, text } from './recipe.js';
import { TERRITORY_FROM } from './territory.js';

/**
 * National indicators about the differences **between** municipalities, computed from their figures: how many municipalities lost
 * inhabitants.
 *
 * @returns those whose figures are there; an empty list without any.
 */
export function betweenIndicators(indicators: readonly MunicipalIndicator[], municipalities: readonly Municipality[]): Indicator[] {
  const people = indicators.find((i) => i.id === 'average-population');
  return (people ? [losingPeople(people, municipalities)] : []).filter((i) => i.observations.length > 0);
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

/** The periods of several series, each once, in order. */
export function periodsIn(all: readonly (readonly FigureObservation[])[]): string[] {
  return [...new Set(all.flatMap((observations) => observations.map((o) => o.period)))].toSorted((a, b) => (a < b ? -1 : 1));
}
