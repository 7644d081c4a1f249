/** A browser that was found. */
export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
}
/** Arguments for Chromium in a container. */
export const chromiumArgs: string[];
/** The engines that the tests can use. */
export function findBrowsers(): { readonly found: Readonly<Record<string, FoundBrowser | undefined>> };
