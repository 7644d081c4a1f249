/** The settings of an address, by name: `colours:dark;municipality:GM0193`. */
const settingsIn = (address: URL): ReadonlyMap<string, string> =>
  new Map((address.searchParams.get('globals') ?? '').split(';').flatMap((text) => (text ? [[text.split(':')[0]!, text]] : [])));

/**
 * The address of a link to a story with the settings of the address that one is at; where the link names a setting itself, that one counts.
 *
 * @example
 * withSettings('./?path=/story/a--b&globals=language:en', 'http://room/?path=/docs/c&globals=colours:dark'); // './?path=/story/a--b&globals=colours:dark;language:en'
 */
export function withSettings(link: string, at: string): string {
  const own = new URL(link, at);
  const settings = new Map([...settingsIn(new URL(at)), ...settingsIn(own)]);
  const path = `./?path=${own.searchParams.get('path') ?? ''}`;
  return settings.size > 0 ? `${path}&globals=${[...settings.values()].join(';')}` : path;
}

/** Makes links of pages to stories keep what is chosen in the toolbar, when they are followed, opened in a tab, or copied. */
export function keepSettings(): void {
  /** Addresses as their author wrote them: what is chosen may change before a link is followed again. */
  const written = new WeakMap<HTMLAnchorElement, string>();
  // The address is that of Storybook around the page; a story alone has its own.
  const keep = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="./?path="]') : null;
    if (!link) return;
    const own = written.get(link) ?? link.getAttribute('href')!;
    written.set(link, own);
    link.setAttribute('href', withSettings(own, globalThis.parent.location.href));
  };
  for (const event of ['click', 'auxclick', 'contextmenu']) document.addEventListener(event, keep, true);
}
