import { TrendbeeldError } from '@trendbeeld/data';

/** Input that no chart can be made of: no rows, a grid of something that is not a share. */
export class ChartInputError extends TrendbeeldError {
  override readonly name = 'ChartInputError';

  /** @param chart name of the chart function; the message reads `<chart>: <what>`. */
  constructor(chart: string, what: string) {
    super('chart-input', `${chart}: ${what}`);
  }
}
