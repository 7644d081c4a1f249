import { URL } from './url.js';
import { el, markupToString } from '@trendbeeld/charts';
import { folder } from './page.js';

/** A file of the published folder with the value that a browser checks it against, as `integrity.json` names it. */
export interface HashedFile {
  /** Name of the file: `trendbeeld.<hash>.js`. */
  readonly file: string;
  /** `sha384-…` */
  readonly integrity: string;
}

/**
 * The one script of a site, placed once by its administrator in the head of all pages; before it a style sheet of some lines that holds the
 * place of a graphic until it comes, so that nothing moves.
 *
 * @param base address of the published folder.
 * @param form `stable`: always current · `hashed`: these very bytes, checked by the browser; without the style sheet, which is not.
 * @param integrity needed for `hashed`.
 * @example
 * scriptHtml('https://stad.example/trends/', 'stable');
 * // <link rel="stylesheet" href="https://stad.example/trends/place.css">
 * // <script src="https://stad.example/trends/trendbeeld.js" defer></script>
 * @throws {RangeError} for `hashed` without a file and its integrity value.
 */
export function scriptHtml(base: string, form: 'stable' | 'hashed', integrity?: HashedFile): string {
  const at = folder(base).href;
  if (form === 'stable')
    return [el('link', { rel: 'stylesheet', href: new URL('place.css', at).href }), el('script', { src: new URL('trendbeeld.js', at).href, defer: true })]
      .map((one) => markupToString(one))
      .join('\n');
  if (!integrity) throw new RangeError('missing integrity: a hashed script needs its file and integrity value, as integrity.json has them.');
  const { file, integrity: value } = integrity;
  return markupToString(el('script', { src: new URL(file, at).href, integrity: value, crossorigin: 'anonymous', defer: true }));
}
