import { pageValue, TOKENS } from '@trendbeeld/themes';
import { html, type TemplateResult } from 'lit';
import { pretendMedia, type Pretended } from './pretend-media.js';
import { INITIAL, type Settings } from './settings.js';
import { pagesOf, wearTheme } from './themes.js';

/** A4 less margins of 15 mm, in px of the page. */
const PAPER_PX = 680;

/** Storybook reads a number in an address as a number. */
const settingsOf = (globals: Readonly<Record<string, unknown>>): Settings => {
  const given = Object.entries(globals).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]);
  return { ...INITIAL, ...Object.fromEntries(given) };
};

const pretendedOf = ({ colours, motion, medium }: Settings): Pretended => ({
  forcedColours: colours === 'forced',
  reducedMotion: motion === 'reduced',
  print: medium === 'print',
});

/** Dresses the whole page before a story is drawn: the house style, and the size of its text. With forced colours there is no house style. */
export async function dressPage(globals: Readonly<Record<string, unknown>>): Promise<void> {
  const settings = settingsOf(globals);
  const { language, theme, colours, text } = settings;
  document.documentElement.lang = language;
  document.documentElement.style.fontSize = text === '200' ? '200%' : '';
  await wearTheme(colours === 'forced' ? 'neutral' : theme, colours === 'dark');
  pretendMedia(pretendedOf(settings));
}

const FONT = 'font-family: var(--basis-text-font-family-default, var(--utrecht-document-font-family, "Liberation Sans", Arial, sans-serif))';
/** Ground and text as a site with NL Design System tokens has them; without these the ground that graphics reckon with, and text of the browser. */
const SITE = [
  `background: ${pageValue(TOKENS.find(({ name }) => name === '--trendbeeld-document-background-color')!)}`,
  'color: var(--basis-color-default-color-document, var(--utrecht-document-color, CanvasText))',
];
/**
 * A dark page in a house style that knows light pages only: the site has dark ground and light text of its own, and of the house style its
 * font and accents.
 */
const DARK_SITE = [
  ...SITE,
  ...TOKENS.filter(({ name }) => /-document-(?:color|subtle-color|background-color)$/.test(name))
    .flatMap(({ bridge = [] }) => bridge)
    .map((name) => `${name}: initial`),
];
/** Colours of the reader's own, as high contrast has them. */
const FORCED = [
  'background: Canvas',
  'color: CanvasText',
  ...TOKENS.filter(({ type }) => type === 'color').map(
    ({ name }) => `${name}: ${name.endsWith('background-color') ? 'Canvas' : name.endsWith('link-color') ? 'LinkText' : 'CanvasText'}`,
  ),
];

/** On paper a page is light, whatever the screen shows: text of a dark page cannot be read there. */
const PRINTED = html`<style>
  @media print {
    .host-page {
      color-scheme: light !important;
      color: #000 !important;
      background: #fff !important;
      padding: 0 !important;
    }
  }
</style>`;

/** The page of a host around a story, as the toolbar wants it. */
export function hostPage(story: () => unknown, globals: Readonly<Record<string, unknown>>, alone: boolean): TemplateResult {
  const settings = settingsOf(globals);
  const { language, theme, colours, medium } = settings;
  const pages = pagesOf(theme);
  const print = medium === 'print';
  const paper = print || (pages === 'paper' && colours !== 'forced');
  const site = colours === 'dark' && pages === 'light' ? DARK_SITE : SITE;
  const style = [
    `color-scheme: ${!paper && colours !== 'light' ? 'dark' : 'light'}`,
    FONT,
    ...(paper ? ['background: #fff', 'color: #000'] : colours === 'forced' ? FORCED : site),
    'box-sizing: border-box',
    'padding: 1rem',
    ...(alone ? ['min-block-size: 100vh'] : []),
  ].join('; ');
  // Elements bring sheets of their own, and print opens what is closed: both once they have drawn.
  const drawn = (): void => {
    pretendMedia(pretendedOf(settings));
    dispatchEvent(new Event(print ? 'beforeprint' : 'afterprint'));
  };
  // A story without elements, as a sheet is, brings its style when it is put in.
  requestAnimationFrame(() => pretendMedia(pretendedOf(settings)));
  const content = print ? html`<div style="max-inline-size: ${PAPER_PX}px">${story()}</div>` : story();
  return html`${PRINTED}
    <div class="host-page" lang=${language} style=${style} @trendbeeld-drawn=${drawn}>${content}</div>`;
}
