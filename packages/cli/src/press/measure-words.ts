import type { IndicatorSource } from '@trendbeeld/data';

/** The measure of a source with its code in the table. Copies that hold one measure by itself have no code to tell. */
export const measureWords = ({ measure, measureTitle }: Pick<IndicatorSource, 'measure' | 'measureTitle'>): string =>
  /^value( [+/] value)*$/.test(measure) ? measureTitle : `${measureTitle} (${measure})`;
