import type { Observation } from '@trendbeeld/data';

/**
 * Observations as they are drawn. The publisher does not always say whether a figure is final; only what it calls provisional is drawn
 * as such. A value that is not there is a gap.
 */
export const shown = (observations: readonly { readonly period: string; readonly value?: number | null; readonly status: string }[]): Observation[] =>
  observations.map(({ period, value = null, status }) => ({ period, value, status: status === 'provisional' ? status : 'definitive' }));
