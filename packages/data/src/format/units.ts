import type { Language, Unit } from '../model/content.js';

/** How a unit is written around a number. `\u00a0` keeps number and sign together. */
export interface UnitWords {
  /** Before the number: "€ ". */
  readonly before: string;
  /** After the number: " % per jaar". */
  readonly after: string;
  /** `through` where a range includes its end ("1 tot en met 3"). Default: "to". */
  readonly joint?: 'through';
}

const unit = (nl: string, en: string, rest: { nlBefore?: string; enBefore?: string; joint?: 'through' } = {}): Readonly<Record<Language, UnitWords>> => ({
  nl: { before: rest.nlBefore ?? '', after: nl, ...(rest.joint ? { joint: rest.joint } : {}) },
  en: { before: rest.enBefore ?? '', after: en, ...(rest.joint ? { joint: rest.joint } : {}) },
});

/** The words of every unit in both languages. */
export const UNIT_WORDS: Readonly<Record<Unit, Readonly<Record<Language, UnitWords>>>> = {
  steden: unit(' steden', ' cities'),
  euro: unit('', '', { nlBefore: '€\u00a0', enBefore: '€' }),
  'procent-bnp': unit('\u00a0% van het bruto nationaal product', '% of gross national product'),
  factor: unit(' keer zoveel', ' times as many'),
  'procent-per-jaar': unit('\u00a0% per jaar', '% a year'),
  procent: unit('\u00a0%', '%'),
  groei: unit('\u00a0groei', ' growth'),
  personen: unit(' mensen', ' people'),
  voltijdbanen: unit(' voltijdbanen', ' full-time jobs'),
  plaatsen: unit(' plaatsen', ' places'),
  'jongeren-en-of-huishoudens': unit(' jongeren en/of huishoudens', ' young people and/or households'),
  huishoudens: unit(' huishoudens', ' households'),
  jaar: unit('', ''),
  zorgzwaartepakket: unit('', '', { nlBefore: 'zorgzwaartepakket ', enBefore: 'care package ', joint: 'through' }),
  decentralisaties: unit(' decentralisaties', ' decentralisations'),
};
