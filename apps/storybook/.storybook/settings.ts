import type { Preview } from '@storybook/web-components-vite';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { THEMES } from './themes.js';

/** One setting of the toolbar; its value stands in the address, so that a colleague who gets the address sees the same. */
type Setting = NonNullable<Preview['globalTypes']>[string];
type Toolbar = Exclude<NonNullable<Setting['toolbar']>, boolean>;

/** Values of all settings, as the address has them. */
export interface Settings {
  readonly language: 'nl' | 'en';
  readonly theme: string;
  readonly municipality: string;
  readonly colours: 'light' | 'dark' | 'forced';
  readonly text: '100' | '200';
  readonly motion: 'normal' | 'reduced';
  readonly script: 'on' | 'off';
  readonly medium: 'screen' | 'print';
}

function setting(icon: NonNullable<Toolbar['icon']>, description: string, items: Readonly<Record<string, string>>): Setting {
  return { description, toolbar: { icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({ value, title })) } };
}

/** No municipality. */
export const NONE = 'none';

/**
 * Municipalities that made a study. The toolbar's list cannot be typed in, so it is not of all; the control «Gemeente» below a story is, and
 * the address takes any code.
 */
const MAKERS = Object.fromEntries(
  [steden, prognoses].flatMap(({ source }) => source.makers.flatMap(({ name, municipality }) => (municipality ? [[municipality, name]] : []))),
);

/** What the toolbar offers beside the widths and the colour vision, which Storybook and its accessibility addon offer themselves. */
export const SETTINGS: Readonly<Record<keyof Settings, Setting>> = {
  language: setting('globe', 'Taal / language', { nl: 'Nederlands', en: 'English' }),
  theme: setting('paintbrush', 'Huisstijl / house style', Object.fromEntries(THEMES.map(({ name, title }) => [name, title]))),
  municipality: setting('location', 'Gemeente / municipality', { [NONE]: 'Heel Nederland', ...MAKERS }),
  colours: setting('contrast', 'Kleuren / colours', { light: 'Licht', dark: 'Donker', forced: 'Hoog contrast' }),
  text: setting('paragraph', 'Grootte van de tekst / text size', { 100: 'Tekst 100 %', 200: '200 %' }),
  motion: setting('play', 'Beweging / motion', { normal: 'Beweging', reduced: 'Stil' }),
  script: setting('lightning', 'JavaScript', { on: 'JavaScript', off: 'Zonder JavaScript' }),
  medium: setting('print', 'Scherm of papier / screen or paper', { screen: 'Scherm', print: 'Papier' }),
};

/** How the page is when nobody has chosen anything. */
export const INITIAL: Settings = {
  language: 'nl',
  theme: 'neutral',
  municipality: NONE,
  colours: 'light',
  text: '100',
  motion: 'normal',
  script: 'on',
  medium: 'screen',
};

const width = (name: string, px: number, height: number, type: 'mobile' | 'tablet' | 'desktop'): object => ({
  name,
  type,
  styles: { width: `${px}px`, height: `${height}px` },
});

/** Widths of the page; Storybook's own viewports, in the address as `globals=viewport.value:phone`. */
export const WIDTHS = {
  phone: width('Telefoon (360 px)', 360, 800, 'mobile'),
  tablet: width('Tablet (768 px)', 768, 1024, 'tablet'),
  column: width('Kolom van een pagina (640 px)', 640, 900, 'desktop'),
  page: width('Hele pagina (1280 px)', 1280, 900, 'desktop'),
} as const;
