import { createNumberFormatters } from '../format/create-number-formatters.js';
import { FEW_DECIMALS } from '../format/series-numbers.js';
import type { OutcomeValue } from '../model/outcome.js';
import { sayValue } from './fill.js';

/** One decimal more than few: from there on a value is written in full. */
const MORE = Array.from({ length: FEW_DECIMALS + 2 }, (_, more) => more);

/**
 * The values of an outcome with as many decimals as tell those of one indicator in one unit apart: a text may name two of them ("van 17,47
 * naar 17,48 miljoen"). Values that read differently as they are keep their decimals.
 */
export function toldApart(values: Readonly<Record<string, OutcomeValue>>): Record<string, OutcomeValue> {
  const format = createNumberFormatters('nl');
  const told = (value: OutcomeValue): OutcomeValue => {
    const others = Object.values(values).filter((o) => o.indicator === value.indicator && o.unit.nl === value.unit.nl && o.value !== value.value);
    const says = (of: OutcomeValue, more: number): string => sayValue({ value: of.value, decimals: of.decimals + more }, format);
    const apart = (more: number): boolean => others.every((o) => says(o, more) !== says(value, more));
    const more = MORE.find(apart) ?? 0;
    return more === 0 ? value : { ...value, decimals: value.decimals + more };
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]));
}
