/** A unit with the factor that CBS writes into it. */
export interface CbsUnit {
  /** As served: "x 1 000", "1 000 euro". */
  readonly text: string;
  /** What is counted once the factor is out: "aantal", "euro", "%", "2020 = 100". Never empty. */
  readonly unit: string;
  /** The value times this is in `unit`: 1,000 for "1 000 euro". */
  readonly factor: number;
}

// A number of thousands as CBS writes it (1000, 1 000, 1.000 000), or a word for one.
const SIZE = String.raw`1(?:[\s.\u00a0]?000)+|mln\.?|miljoen|mld\.?|miljard`;
const AHEAD = new RegExp(String.raw`^(?:x\s*)?(${SIZE})(?!\s*[\d=])\s*(.*)$`, 'i');
const TIMES = /^x\s*(100?)(?!\d)\s*(.*)$/i;
const BEHIND = new RegExp(String.raw`^(.+?)\s*\(?\s*x\s*(${SIZE})\)?$`, 'i');
const INDEX = /^(\d{4})\s*=\s*(100)$/;

/**
 * Takes the factor out of a unit: `x 1 000` and `x1000` are 1,000 × aantal, `1 000 euro` is 1,000 × euro, `mln kWh` a million × kWh.
 * `per 1 000 inwoners` and `personen per 1 huishouden` are units themselves, with factor 1. Empty gives "aantal".
 * Never throws: what is not understood is the unit itself, with factor 1.
 *
 * @source units in the MeasureCodes of 16 tables of CBS StatLine, taken July 2026: one table (82235NED) mixes `x 1 000` and `aantal`.
 */
export function parseUnit(text: string): CbsUnit {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const index = INDEX.exec(plain);
  if (index) return { text, unit: `${index[1]} = ${index[2]}`, factor: 1 };
  const ahead = AHEAD.exec(plain);
  if (ahead) return { text, unit: unitName(ahead[2]!), factor: sizeOf(ahead[1]!) };
  const times = TIMES.exec(plain);
  if (times) return { text, unit: unitName(times[2]!), factor: Number(times[1]) };
  const behind = BEHIND.exec(plain);
  if (behind) return { text, unit: unitName(behind[1]!), factor: sizeOf(behind[2]!) };
  return { text, unit: unitName(plain), factor: 1 };
}

function sizeOf(word: string): number {
  if (/^ml?n|^milj?oen/i.test(word)) return 1e6;
  if (/^mld|^miljard/i.test(word)) return 1e9;
  return Number(word.replaceAll(/\D/g, ''));
}

/** "Aantal" and "aantal" are the same unit; other units keep their letters (kWh, MW). */
function unitName(text: string): string {
  const unit = text.trim();
  return unit === '' || unit.toLowerCase() === 'aantal' ? 'aantal' : unit;
}
