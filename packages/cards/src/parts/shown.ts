import type { Observation } from '@trendbeeld/data';

/** The publisher does not always say whether a figure is final; only what it calls provisional is drawn as such. */
export const shown = (observations: readonly { readonly period: string; readonly value: number | null; readonly status: string }[]): Observation[] =>
  observations.map(({ period, value, status }) => ({ period, value, status: status === 'provisional' ? status : 'definitive' }));
