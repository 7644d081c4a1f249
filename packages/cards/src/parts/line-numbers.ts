import { seriesNumbers, type NumberFormatters, type NumberWriter, type Observation } from '@trendbeeld/data';

/**
 * What writes the numbers of a line. Its drawing and its sentences name the first, the last, the lowest and the highest value: these are
 * told apart there, and all others by the table.
 *
 * @param decimals of the figures.
 */
export function lineNumbers(format: NumberFormatters, decimals: number, observations: readonly Pick<Observation, 'value'>[]): NumberWriter {
  const values = observations.flatMap((o) => o.value ?? []);
  const named = seriesNumbers(format, decimals, [values[0], values.at(-1), Math.min(...values), Math.max(...values)]);
  return Object.assign(named, { exact: seriesNumbers(format, decimals, values).exact });
}
