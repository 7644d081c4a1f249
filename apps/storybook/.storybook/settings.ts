import names from '@trendbeeld/data/municipality-names.json';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { THEMES } from './themes.js';

/** One line in a list of the toolbar. */
export interface Choice {
  /** In the address; empty for what is not named there. */
  readonly value: string;
  readonly title: string;
  /** Heading above it in the list. Default: none. */
  readonly group?: string;
}

/** One list of the toolbar; what is chosen stands in the address, so that a colleague who gets the address sees the same. */
export interface Setting {
  /** Before what is chosen: «Kleuren: licht». */
  readonly name: string;
  /** For who rests on it, in both languages. */
  readonly description: string;
  readonly choices: readonly Choice[];
  /** Stands behind «Meer», as it is seldom changed. Default: false. */
  readonly rare?: boolean;
}

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

const lines = (titles: Readonly<Record<string, string>>, group?: string): readonly Choice[] =>
  Object.entries(titles).map(([value, title]) => ({ value, title, ...(group && { group }) }));

/** No municipality. */
export const NONE = 'none';

/** Municipalities that made a study. */
const MAKERS = Object.fromEntries(
  [steden, prognoses].flatMap(({ source }) => source.makers.flatMap(({ name, municipality }) => (municipality ? [[municipality, name]] : []))),
);

/** All lists of the toolbar, in its order: those of our own, the width of Storybook and the colour vision of its accessibility addon. */
export const SETTINGS: Readonly<Record<keyof Settings | 'viewport' | 'vision', Setting>> = {
  language: { name: 'Taal', description: 'Taal / language', choices: lines({ nl: 'Nederlands', en: 'English' }) },
  theme: {
    name: 'Huisstijl',
    description: 'Huisstijl / house style',
    choices: THEMES.map(({ name, title }) => ({ value: name, title })),
  },
  municipality: {
    name: 'Gemeente',
    description: 'Gemeente / municipality. Typ de eerste letters van een naam / type the first letters of a name',
    choices: [
      { value: NONE, title: 'heel Nederland' },
      ...lines(MAKERS, 'Maakten een studie'),
      ...lines(Object.fromEntries((names as [string, string][]).filter(([code]) => !(code in MAKERS))), 'Andere gemeenten'),
    ],
  },
  colours: { name: 'Kleuren', description: 'Kleuren / colours', choices: lines({ light: 'licht', dark: 'donker', forced: 'hoog contrast' }) },
  viewport: {
    name: 'Breedte',
    description: 'Breedte van de pagina / width of the page',
    choices: lines({ '': 'hele venster', phone: 'telefoon', tablet: 'tablet', column: 'kolom van een pagina', page: 'hele pagina' }),
  },
  text: { name: 'Tekst', description: 'Grootte van de tekst / text size', rare: true, choices: lines({ 100: 'gewoon', 200: 'twee keer zo groot' }) },
  motion: { name: 'Beweging', description: 'Beweging / motion', rare: true, choices: lines({ normal: 'gewoon', reduced: 'stil' }) },
  script: { name: 'JavaScript', description: 'JavaScript', rare: true, choices: lines({ on: 'aan', off: 'uit' }) },
  medium: { name: 'Medium', description: 'Scherm of papier / screen or paper', rare: true, choices: lines({ screen: 'scherm', print: 'papier' }) },
  vision: {
    name: 'Kleuren zien',
    description: 'Hoe iemand het ziet die kleuren anders ziet / colour vision',
    rare: true,
    choices: lines({
      '': 'gewoon',
      protanomaly: 'minder rood (protanomalie)',
      protanopia: 'geen rood (protanopie)',
      deuteranomaly: 'minder groen (deuteranomalie)',
      deuteranopia: 'geen groen (deuteranopie)',
      tritanomaly: 'minder blauw (tritanomalie)',
      tritanopia: 'geen blauw (tritanopie)',
      achromatopsia: 'geen kleuren (achromatopsie)',
      grayscale: 'grijs, zoals op een zwart-witprinter',
      blurred: 'wazig',
    }),
  },
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

/** Widths of the page, no higher than fits in a common window; Storybook's own viewports, in the address as `globals=viewport.value:phone`. */
export const WIDTHS = {
  phone: width('Telefoon (360 px)', 360, 640, 'mobile'),
  tablet: width('Tablet (768 px)', 768, 1024, 'tablet'),
  column: width('Kolom van een pagina (640 px)', 640, 900, 'desktop'),
  page: width('Hele pagina (1280 px)', 1280, 900, 'desktop'),
} as const;
