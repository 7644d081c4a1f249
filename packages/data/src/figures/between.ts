import type { FigureObservation, Indicator } from '../model/indicator.js';
import type { Municipality, MunicipalIndicator } from './municipality.js';
import { jointStatus } from './status.js';
import { PERIOD, restless, text } from './recipe.js';
import { TERRITORY_FROM } from './territory.js';

/**
 * National indicators about the differences **between** municipalities, computed from their figures: how many municipalities lost
 * inhabitants, by year averages and from one 1 January to the next.
 *
 * @returns those whose figures are there; an empty list without any.
 */
export function betweenIndicators(indicators: readonly MunicipalIndicator[], municipalities: readonly Municipality[]): Indicator[] {
  const [average, january] = ['average-population', 'population'].map((id) => indicators.find((i) => i.id === id));
  return [...(average ? [losingPeople(average, municipalities)] : []), ...(january ? [losingWithinYear(january, municipalities)] : [])].filter(
    (i) => i.observations.length > 0,
  );
}

const MUNICIPALITIES_OF_TODAY = text('van de 342 gemeenten', 'of the 342 municipalities');
const FEW = [
  'Dit aantal wisselt sterk: een gemeente met één inwoner minder telt al mee.',
  'This number changes a lot: a municipality with one inhabitant fewer counts already.',
] as const;
const counted = text(
  'Geteld per jaar. Een gemeente waar een deel van een andere bij kwam of af ging, telt in dat jaar niet mee.',
  'Counted by year. A municipality to which part of another passed, or from which a part left, is not counted in that year.',
);

/** How many of some series are lower in each of two periods that follow each other, by the period that `named` gives. */
function lower(id: string, municipalities: readonly Municipality[], named: 'first' | 'second'): FigureObservation[] {
  const series = municipalities.flatMap((m) => m.series[id] ?? []);
  const [, ...periods] = periodsIn(series.map((s) => s.observations));
  return periods.map((period): FigureObservation => {
    const before = String(Number(period) - 1);
    const pairs = series.flatMap((s) => {
      const [now, then] = [s.observations.find((o) => o.period === period), s.observations.find((o) => o.period === before)];
      const known = now && then && now.value !== null && then.value !== null && !s.breaks.some((b) => b.before === period);
      return known ? [{ fell: now.value! < then.value!, status: now.status }] : [];
    });
    return { period: named === 'first' ? before : period, value: pairs.filter((p) => p.fell).length, status: jointStatus(pairs.map((p) => p.status)) };
  });
}

/** How many municipalities had fewer inhabitants at the end of a year than at its start, from one 1 January to the next. */
function losingWithinYear({ source }: MunicipalIndicator, municipalities: readonly Municipality[]): Indicator {
  return {
    id: 'municipalities-losing-inhabitants-in-year',
    title: text('Gemeenten met minder inwoners', 'Municipalities with fewer inhabitants'),
    unit: MUNICIPALITIES_OF_TODAY,
    definition: text(
      'Gemeenten van nu met op 1 januari meer inwoners dan een jaar later. Wie in die jaren is samengegaan, telt als één gemeente.',
      'Municipalities of today with more inhabitants on 1 January than a year later. Those that merged in these years count as one.',
    ),
    periodMeaning: { kind: 'year-total', words: text('van 1 januari tot 1 januari van het jaar erna', 'from 1 January to 1 January of the next year') },
    decimals: 0,
    kind: 'measured',
    source,
    computed: counted,
    jumps: restless(['2022', '2023', '2024'], ...FEW),
    region: 'NL01',
    breaks: [],
    observations: lower('population', municipalities, 'first'),
  };
}

/** How many municipalities have fewer inhabitants than a year before. Those whose territory changed by a part are not counted that year. */
function losingPeople({ source }: MunicipalIndicator, municipalities: readonly Municipality[]): Indicator {
  const first = TERRITORY_FROM.slice(0, 4);
  return {
    id: 'municipalities-losing-inhabitants',
    title: text('Gemeenten die inwoners verliezen', 'Municipalities that lose inhabitants'),
    unit: MUNICIPALITIES_OF_TODAY,
    definition: text(
      `Gemeenten van nu met gemiddeld minder inwoners dan een jaar eerder. Wie sinds ${first} is samengegaan, telt als één gemeente.`,
      `Municipalities of today with on average fewer inhabitants than a year before. Those that merged since ${first} count as one.`,
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    kind: 'measured',
    source,
    computed: counted,
    jumps: restless(['2022', '2023', '2024'], ...FEW),
    region: 'NL01',
    breaks: [],
    observations: lower('average-population', municipalities, 'second'),
  };
}

/** The periods of several series, each once, in order. */
export function periodsIn(all: readonly (readonly FigureObservation[])[]): string[] {
  return [...new Set(all.flatMap((observations) => observations.map((o) => o.period)))].toSorted((a, b) => (a < b ? -1 : 1));
}
