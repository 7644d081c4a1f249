/** Files as one zip (`embed/zip.js`), loaded when several are taken along at once. */
import { zipSync, type Zippable } from 'fflate';

/** The bytes of a zip. @param files by path. */
export function zipOf(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array<ArrayBuffer> {
  const input: Zippable = {};
  // PNG are packed already.
  for (const [path, content] of files)
    input[path] = [typeof content === 'string' ? new TextEncoder().encode(content) : content, { level: path.endsWith('.png') ? 0 : 9 }];
  return zipSync(input);
}
