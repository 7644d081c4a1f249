import { ABOUT_WORDS } from '../certainty/about.js';
import type { Formatters } from '../format/create-formatters.js';
import type { NumberFormatters } from '../format/create-number-formatters.js';
import { decimalsOf, MILLION } from '../format/decimals-of.js';
import { FEW_DECIMALS } from '../format/series-numbers.js';
import type { OutcomeValue } from '../model/outcome.js';
import type { Language } from '../model/text.js';

const PROVISIONAL: Readonly<Record<Language, string>> = { nl: ' (voorlopig)', en: ' (provisional)' };

/**
 * The number of a computed value as people say it, without its unit, with what the publisher writes before it: "bijna 170.000". Its
 * decimals are those that it asks for, "6,0" included; where that is more than a few, a number from a million on is in full.
 */
export function sayValue({ value, decimals, about }: Pick<OutcomeValue, 'value' | 'decimals' | 'about'>, format: NumberFormatters): string {
  const number = saidNumber(value, decimals, format);
  return about ? `${ABOUT_WORDS[about][format.language]} ${number}` : number;
}

function saidNumber(value: number, decimals: number, { number, full }: NumberFormatters): string {
  if (Math.abs(value) < MILLION) return number(Number(value.toFixed(decimals)), decimals);
  return decimals > FEW_DECIMALS ? full(value, decimalsOf(value)) : number(value, decimals);
}

/**
 * A text with its placeholders filled: `{growth}` the value as people say it, marked where it is provisional; `{growth.period}` its
 * period. Names may have dots: `{K1.growth}`.
 *
 * @param valueOf the value of a name; it throws for a name that has none.
 */
export function fillText(text: string, format: Formatters, valueOf: (name: string) => OutcomeValue): string {
  return text.replace(/\{([a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)*?)(\.period)?\}/g, (_, name: string, period: string | undefined) => {
    const value = valueOf(name);
    return period ? format.period(value.period) : `${sayValue(value, format)}${value.status === 'provisional' ? PROVISIONAL[format.language] : ''}`;
  });
}
