/** An element class that says which version of the package it comes from. */
interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element, unless the page already has one of that name: two bundles on a page never throw. Warns once where
 * the other one is of another version, or is not ours.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  const other: VersionedElement | undefined = customElements.get(tag);
  if (!other) customElements.define(tag, element);
  else if (other !== element && other.version !== element.version) {
    // oxlint-disable-next-line no-console -- the page's makers must know, and nothing else can tell them.
    console.warn(
      `${tag}: already registered by version ${other.version ?? 'unknown'}; version ${String(element.version)} leaves it. Load one version on a page.`,
    );
  }
}
