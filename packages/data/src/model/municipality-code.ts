/**
 * The code of a municipality as CBS writes it, from any of its spellings: "363", "0363", "gm0363", "GM 363" are "GM0363". Any other text is
 * given back as it is. Never throws.
 *
 * @source CBS, regional codes: GM with four digits.
 */
export const municipalityCode = (text: string): string =>
  text.replace(/^(gm)? ?0*(\d{1,4})$/i, (_, _letters, digits: string) => 'GM' + digits.padStart(4, '0'));
