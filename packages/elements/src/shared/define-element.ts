/** Version of the package; two bundles of different versions on one page are told apart by it. */
export const VERSION = '0.1.0';

/**
 * Registers an element, unless the page already has one of that name: two bundles on a page never throw. Warns once where
 * the other one is of another version, or is not ours.
 */
export function defineElement(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  const other = customElements.get(tag) as (CustomElementConstructor & { readonly version?: string }) | undefined;
  if (!other) customElements.define(tag, element);
  else if (other !== element && other.version !== element.version) {
    console.warn(
      `${tag}: already registered by version ${other.version ?? 'unknown'}; version ${String(element.version)} leaves it. Load one version on a page.`,
    );
  }
}
