/**
 * The text of a file as spreadsheets and programs write it: UTF-8, UTF-16 with its mark, or else Windows-1252, which older
 * versions of Excel write. Null for what is no text (a workbook, a picture).
 */
export function decode(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const text =
    a === 0xff && b === 0xfe
      ? read(bytes, 'utf-16le')
      : a === 0xfe && b === 0xff
        ? read(bytes, 'utf-16be')
        : (read(bytes, 'utf-8') ?? read(bytes, 'windows-1252'));
  return text === null || text.includes('\0') ? null : text;
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
