/** A standard of every browser and of Node, which this package names itself as it is compiled without either. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Text of a file, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * The text of a file as spreadsheets and programs write it: UTF-8, UTF-16 with its mark or without, or else Windows-1252, which older
 * versions of Excel write. Without the mark at the begin. Null for what is no text (a workbook, a picture). Never throws.
 */
export function textOf(bytes: Uint8Array): Decoded | null {
  const [a, b] = bytes;
  const order: readonly Decoded['encoding'][] =
    (a === 0xff && b === 0xfe) || (bytes.length > 3 && b === 0 && bytes[3] === 0)
      ? ['utf-16le']
      : (a === 0xfe && b === 0xff) || (bytes.length > 3 && a === 0 && bytes[2] === 0)
        ? ['utf-16be']
        : ['utf-8', 'windows-1252'];
  for (const encoding of order) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : { text, encoding };
    } catch {
      // Not written so.
    }
  }
  return null;
}
