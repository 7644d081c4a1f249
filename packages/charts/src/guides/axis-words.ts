import type { NumberWriter } from '@trendbeeld/data';

/** Writes the values of one axis alike: with as many decimals as one of them needs. @param values all of the axis. */
export const axisWords =
  (number: NumberWriter, values: readonly number[]) =>
  (value: number): string =>
    number.tick ? number.tick(value, values) : number(value);
