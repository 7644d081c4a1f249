/**
 * Reads how sure a figure is, as people and publishers write it: "voorlopig", "nader voorlopig", "provisional", "P", "*"; "definitief",
 * "definitive", "A" (the codes of SDMX), or nothing, which means definitive. Null for anything else: what is not understood is not drawn
 * as if it were certain.
 */
export function writtenStatus(text: string): 'definitive' | 'provisional' | null {
  const plain = text.trim().toLowerCase();
  if (/^((nader )?voorlopig|provisional|v|p|\*{1,2})$/.test(plain)) return 'provisional';
  return /^(definitief|definitive|final|d|a|)$/.test(plain) ? 'definitive' : null;
}

/**
 * The same by the codes of SDMX: normal and revised figures are definitive, provisional, estimated and not yet validated ones provisional.
 * Null for a break, another definition, a forecast and what is not to be relied on; "M", "O", "L" and "Q" stand where there is no figure.
 *
 * @source https://registry.sdmx.org/items/codelist.html, CL_OBS_STATUS
 */
export function sdmxStatus(text: string): 'definitive' | 'provisional' | null {
  const code = text.trim().toUpperCase();
  if (/^[PEV]$/.test(code)) return 'provisional';
  return /^[ARMOLQ]?$/.test(code) ? 'definitive' : null;
}
