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
  const { composed: _, compare: __, netherlands, computed, ...head } = indicator;
  const rule = netherlands.computed ?? computed;
  return { ...head, ...(rule ? { computed: rule } : {}), region: 'NL01', breaks: netherlands.breaks, observations: netherlands.observations };
}
