import type { Indicator } from '../model/indicator.js';
import type { MunicipalIndicators, Municipality } from './municipality.js';

/**
 * An indicator of a municipality, complete in itself; null when the municipality has no figures of it.
 *
 * @param shared the file of indicators that municipalities share.
 */
export function municipalIndicator(municipality: Municipality, shared: MunicipalIndicators, id: string): Indicator | null {
  const indicator = shared.indicators.find((i) => i.id === id);
  const series = municipality.series[id];
  if (!indicator || !series) return null;
  const { composed: _, netherlands: __, compare: ___, ...head } = indicator;
  const { codes, ...figures } = series;
  const { territory } = municipality;
  return {
    ...head,
    ...figures,
    region: municipality.code,
    territory: codes ? { ...territory, codes: territory.codes.filter((c) => codes.includes(c.code)) } : territory,
  };
}

/**
 * The same indicator for the Netherlands, to stand beside a municipality; null where it exists only for municipalities.
 */
export function netherlandsBeside(shared: MunicipalIndicators, id: string): Indicator | null {
  const indicator = shared.indicators.find((i) => i.id === id);
  if (!indicator?.netherlands || indicator.netherlands.observations.length === 0) return null;
  const { composed: _, compare: __, netherlands, ...head } = indicator;
  const { breaks, observations, source, computed } = netherlands;
  return {
    ...head,
    // The figures of the country may stand in a table of their own.
    ...(source ? { source, alsoFrom: undefined } : {}),
    computed: computed ?? head.computed,
    region: 'NL01',
    breaks,
    observations,
  };
}
