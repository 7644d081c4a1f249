/**
 * Reads how sure a figure is, as people write it: "voorlopig", "nader voorlopig", "provisional", "*"; "definitief", "definitive",
 * or nothing, which means definitive. Gives null for anything else: what is not understood is not drawn as if it were certain.
 */
export function writtenStatus(text: string): 'definitive' | 'provisional' | null {
  const plain = text.trim().toLowerCase();
  if (/^((nader )?voorlopig|provisional|\*{1,2})$/.test(plain)) return 'provisional';
  return /^(definitief|definitive|)$/.test(plain) ? 'definitive' : null;
}
