/**
 * A written number with its unit, so that no line breaks between them: "8,2 % van de woningen" in Dutch, "8.2% of homes" in
 * English. What stands in brackets behind the number stays last: "8,2 % (voorlopig)". An index has its word in front: "index 104".
 *
 * @param number as it is written, with what is in brackets. @param unit empty gives the number as it is. @param language a
 * language tag; all but English write a space before the per cent sign.
 */
export function withUnit(number: string, unit: string, language: string): string {
  if (!unit) return number;
  if (/^index\b/i.test(unit)) return `index\u00a0${number}`;
  const space = language.startsWith('en') && unit.startsWith('%') ? '' : '\u00a0';
  return number.replace(/(?=\s\(|$)/, `${space}${unit.replaceAll('$', '$$$$')}`);
}
