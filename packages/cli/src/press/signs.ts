import { UsageError } from '../errors.js';
import { missingSigns } from './fonts.js';

/**
 * Refuses a headline that the font of pictures cannot write: emoji, other scripts. In an SVG they stay text, and the reader's machine shows
 * them.
 *
 * @throws UsageError that names the signs.
 */
export function checkSigns(command: string, headline: string): void {
  const missing = missingSigns(headline);
  if (missing.length === 0) return;
  const named = missing.slice(0, 5).map((sign) => `${JSON.stringify(sign)} (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`);
  throw new UsageError(
    `${command}: --headline: the font of PNG and PDF has no sign for ${named.join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}. Expected Latin letters, or --format svg: there the text stays text.`,
  );
}
