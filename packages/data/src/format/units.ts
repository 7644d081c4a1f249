import type { Unit } from '../model/statement.js';
import type { UnitWords } from '../model/study.js';
import type { Language } from '../model/text.js';

type Words = UnitWords['nl'];

/** A unit that stands behind its number: " mensen". Its name is the same words. */
const behind = (nl: string, en: string): UnitWords => ({ nl: { before: '', after: ` ${nl}`, name: nl }, en: { before: '', after: ` ${en}`, name: en } });

/**
 * The common units, in both languages. `\u00a0` keeps number and sign together. A study declares what is not here, under `units` in
 * its `study.yaml`.
 */
export const COMMON_UNITS: Readonly<Record<string, UnitWords>> = {
  personen: behind('mensen', 'people'),
  huishoudens: behind('huishoudens', 'households'),
  woningen: behind('woningen', 'homes'),
  plaatsen: behind('plaatsen', 'places'),
  banen: behind('banen', 'jobs'),
  voltijdbanen: behind('voltijdbanen', 'full-time jobs'),
  gemeenten: behind('gemeenten', 'municipalities'),
  steden: behind('steden', 'cities'),
  leerlingen: behind('leerlingen', 'pupils'),
  hectare: behind('hectare', 'hectares'),
  kilometer: behind('kilometer', 'kilometres'),
  euro: { nl: { before: '€\u00a0', after: '', name: 'euro' }, en: { before: '€', after: '', name: 'euros' } },
  procent: { nl: { before: '', after: '\u00a0%', name: '%' }, en: { before: '', after: '%', name: '%' } },
  'procent-per-jaar': { nl: { before: '', after: '\u00a0% per jaar', name: '% per jaar' }, en: { before: '', after: '% a year', name: '% a year' } },
  procentpunt: {
    nl: { before: '', after: ' procentpunt', name: 'procentpunt' },
    en: { before: '', after: ' percentage points', name: 'percentage points' },
  },
  groei: { nl: { before: '', after: '\u00a0groei', name: 'groei' }, en: { before: '', after: ' growth', name: 'growth' } },
  factor: behind('keer zoveel', 'times as many'),
  jaar: { nl: { before: '', after: '', name: 'jaartal' }, en: { before: '', after: '', name: 'year' } },
};

/**
 * How a unit is written around a number, in a language.
 *
 * @param declared units of the study; they come before the common ones.
 * @throws {RangeError} for a unit that neither has in that language; names those that there are.
 */
export function unitWords(unit: Unit, language: Language, declared: Readonly<Record<string, UnitWords>> = {}): Words {
  const words = (Object.hasOwn(declared, unit) ? declared[unit] : COMMON_UNITS[unit])?.[language];
  if (!words)
    throw new RangeError(`unknown unit: "${unit}" (${language}). Expected one of: ${[...Object.keys(declared), ...Object.keys(COMMON_UNITS)].join(', ')}.`);
  return words;
}
