/**
 * House styles that the toolbar offers. An entry is a name and a style sheet; it is loaded when somebody chooses it, and takes the place of
 * the one before it. Packages of municipalities are development data of this private app: nothing that we publish holds them.
 *
 * A style sheet that sets its tokens under a class of its own names that class; one that sets them on `:root` needs none.
 */
export interface HouseTheme {
  /** In the address of a page: `globals=theme:utrecht`. */
  readonly name: string;
  /** In the toolbar. */
  readonly title: string;
  /** Address of the style sheet. Default: none, the page as it is. */
  readonly css?: () => Promise<{ readonly default: string }>;
  /** Address of the style sheet for dark pages. Default: that of light pages. */
  readonly dark?: () => Promise<{ readonly default: string }>;
  /** Class that bears the tokens. Default: none; of a file that somebody put here, the classes that its rules name. */
  readonly className?: string;
  /** Whether somebody put it here: its tokens may stand under any class. */
  readonly own?: boolean;
  /** Which pages it knows. Default: `light` where it has a style sheet without one for dark pages. */
  readonly pages?: 'light' | 'both' | 'paper';
}

/** What is taken where the address names none, or none that is known. */
export const NEUTRAL: HouseTheme = { name: 'neutral', title: 'geen' };

type Load = NonNullable<HouseTheme['css']>;

/** Style sheets that somebody put into `huisstijlen`, by the name of their file; see the README there. */
const OWN: Readonly<Record<string, Load>> = import.meta.glob<{ readonly default: string }>('../huisstijlen/*.css', { query: '?url' });

/** `…/den-haag.css` as «Den haag», with `…/den-haag.donker.css` for dark pages. */
const own = Object.entries(OWN).flatMap(([file, css]): HouseTheme[] => {
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.css$/, '');
  if (name.endsWith('.donker')) return [];
  const dark = OWN[file.replace(/\.css$/, '.donker.css')];
  return [{ name, title: `${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`, own: true, css, ...(dark ? { dark } : {}) }];
});

/** All house styles, in the order of the toolbar. */
export const THEMES: readonly HouseTheme[] = [
  NEUTRAL,
  ...own,
  {
    name: 'voorbeeld',
    title: 'NL Design System',
    css: () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css?url'),
  },
  { name: 'amsterdam', title: 'Amsterdam', css: () => import('@amsterdam/design-system-tokens/dist/index.css?url') },
  { name: 'den-haag', title: 'Den Haag', css: () => import('@gemeente-denhaag/design-tokens-components/dist/index.css?url') },
  { name: 'nijmegen', title: 'Nijmegen', css: () => import('@gemeentenijmegen/design-tokens/dist/root.css?url') },
  { name: 'rotterdam', title: 'Rotterdam', css: () => import('@gemeente-rotterdam/design-tokens/dist/variables.css?url') },
  {
    name: 'utrecht',
    title: 'Utrecht',
    css: () => import('@utrecht/design-tokens/dist/root.css?url'),
    dark: () => import('@utrecht/design-tokens/dist/dark/root.css?url'),
  },
  { name: 'rijkshuisstijl', title: 'Rijkshuisstijl', css: () => import('@rijkshuisstijl-community/design-tokens/dist/root.css?url') },
  { name: 'newsroom', title: 'krant', pages: 'both', className: 'trendbeeld-theme-newsroom', css: () => import('@trendbeeld/themes/newsroom.css?url') },
  { name: 'print', title: 'drukwerk', pages: 'paper', className: 'trendbeeld-theme-print', css: () => import('@trendbeeld/themes/print.css?url') },
];

const themeNamed = (name: string): HouseTheme => THEMES.find((known) => known.name === name) ?? NEUTRAL;

/** Which pages a house style knows: only light ones, both, or white paper alone. */
export const pagesOf = (name: string): NonNullable<HouseTheme['pages']> => {
  const theme = themeNamed(name);
  return theme.pages ?? (theme.css && !theme.dark ? 'light' : 'both');
};

const LINK = 'house-theme';

/** Classes of the page that a style sheet of one's own asked for. */
let worn: readonly string[] = [];

/** Gives the page the classes under which a style sheet sets tokens, as packages of house styles do: `.zwolle-theme { … }`. */
function wearClasses(sheet: CSSStyleSheet | null): void {
  document.documentElement.classList.remove(...worn);
  const rules = [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSStyleRule);
  worn = rules.flatMap(({ selectorText }) => selectorText.split(',').flatMap((one) => /^\s*\.([\w-]+)\s*$/.exec(one)?.[1] ?? []));
  document.documentElement.classList.add(...worn);
}

/** Puts a house style on the page and waits until its style sheet is there; the one before it is gone then. */
export async function wearTheme(name: string, dark: boolean): Promise<void> {
  const theme = themeNamed(name);
  const load = (dark && theme.dark) || theme.css;
  const address = load ? (await load()).default : null;
  for (const { className } of THEMES) if (className) document.documentElement.classList.toggle(className, className === theme.className);
  if (document.querySelector(`link.${LINK}`)?.getAttribute('href') === address) return;
  wearClasses(null);
  if (address) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', className: LINK });
    link.setAttribute('href', address);
    const loaded = new Promise<void>((resolve, reject) => {
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => reject(new Error(`the style sheet of «${theme.title}» cannot be had: ${address}`)));
    });
    document.head.append(link);
    await loaded;
    if (theme.own) wearClasses(link.sheet);
  }
  for (const old of document.querySelectorAll(`link.${LINK}`)) if (old.getAttribute('href') !== address) old.remove();
}
