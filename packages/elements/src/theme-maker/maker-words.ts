import type { Language } from '@trendbeeld/data';

/** Words of the editor of themes. */
export interface MakerWords {
  readonly start: string;
  readonly startHint: string;
  readonly fields: Readonly<Record<'accent' | 'background' | 'text' | 'link' | 'font' | 'heading' | 'radius' | 'rule', string>>;
  readonly source: string;
  readonly sourceHint: string;
  readonly see: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly judged: string;
  readonly allHold: (pairs: number) => string;
  readonly someFail: (pairs: number) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly marks: Readonly<Record<'text' | 'subtle' | 'accent' | 'expected' | 'link' | 'heading' | 'focus', string>>;
  readonly on: Readonly<Record<'ground' | 'surface', string>>;
  readonly holds: string;
  readonly fails: string;
  readonly changed: string;
  readonly changedLine: (name: string, scheme: string, from: string) => string;
  readonly unread: (name: string, value: string) => string;
  readonly earlier: (was: string, name: string) => string;
  readonly noGround: string;
  readonly wrong: (message: string) => string;
  readonly take: string;
  readonly takeHint: string;
  readonly css: string;
  readonly json: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

/** Words of the editor of themes, by language. */
export const MAKER_WORDS: Readonly<Record<Language, MakerWords>> = {
  nl: {
    start: '1. Kies uw kleuren en letters',
    startHint: 'Vul in wat u weet. Wat leeg blijft, houdt onze eigen waarde.',
    fields: {
      accent: 'Hoofdkleur',
      background: 'Achtergrond van uw pagina',
      text: 'Kleur van tekst',
      link: 'Kleur van links',
      font: 'Lettertype van tekst',
      heading: 'Lettertype van koppen',
      radius: 'Ronde hoeken, bijvoorbeeld 4px',
      rule: 'Dikte van de streep boven een kaart, bijvoorbeeld 4px',
    },
    source: 'Uw tokens',
    sourceHint:
      'Hebt u al tokens, bijvoorbeeld van NL Design System? Plak ze hier, als CSS of JSON. Onze namen beginnen met --trendbeeld-; namen met --basis- en --utrecht- kennen wij ook.',
    see: '2. Bekijk het resultaat',
    schemes: { light: 'Op een lichte pagina', dark: 'Op een donkere pagina' },
    judged: '3. Is alles te lezen?',
    allHold: (pairs) => `Ja: alle ${pairs} combinaties zijn goed te lezen.`,
    someFail: (pairs) => (pairs === 1 ? 'Nee: 1 combinatie is niet goed te lezen.' : `Nee: ${pairs} combinaties zijn niet goed te lezen.`),
    columns: ['Waar', 'Wat', 'Op', 'Contrast', 'Oordeel'],
    marks: {
      text: 'Tekst',
      subtle: 'Rustige tekst',
      accent: 'Wat gebeurde',
      expected: 'Wat verwacht werd',
      link: 'Links',
      heading: 'Kop',
      focus: 'Rand van de focus',
    },
    on: { ground: 'de pagina', surface: 'een rustig vlak' },
    holds: 'goed',
    fails: 'te weinig',
    changed: 'Wat wij hebben aangepast',
    changedLine: (name, scheme, from) => `${name} (${scheme}): ${from} was niet goed te lezen. De tint is dezelfde gebleven.`,
    unread: (name, value) => `${name}: «${value}» kunnen wij niet beoordelen. Schrijf een kleur als #a80a2d, zonder doorzichtigheid.`,
    earlier: (was, name) => `${was} heet nu ${name}. De oude naam werkt tot versie 2.`,
    noGround: 'Uw achtergrond is niet licht en niet donker. Kies een lichtere of donkerdere, of geef de grafiek een eigen achtergrond met theme="light".',
    wrong: (message) => `Dit kunnen wij niet lezen: ${message}`,
    take: '4. Neem uw thema mee',
    takeHint:
      'Zet de CSS in de stijl van uw website, na die van uw huisstijl. Of bewaar de JSON als huisstijl.tokens.json en geef die aan trendbeeld publish --theme huisstijl.tokens.json: dan krijgen ook pagina’s, frames en plaatjes uw huisstijl.',
    css: 'CSS',
    json: 'JSON (tokens)',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    byHand: 'De tekst is geselecteerd. Kopieer die met Ctrl+C, of op een Mac met Cmd+C.',
  },
  en: {
    start: '1. Choose your colours and letters',
    startHint: 'Fill in what you know. What stays empty keeps our own value.',
    fields: {
      accent: 'Main colour',
      background: 'Background of your page',
      text: 'Colour of text',
      link: 'Colour of links',
      font: 'Font of text',
      heading: 'Font of headings',
      radius: 'Round corners, such as 4px',
      rule: 'Thickness of the rule on top of a card, such as 4px',
    },
    source: 'Your tokens',
    sourceHint:
      'Do you have tokens already, of NL Design System for instance? Paste them here, as CSS or JSON. Our names begin with --trendbeeld-; we know names with --basis- and --utrecht- as well.',
    see: '2. See the result',
    schemes: { light: 'On a light page', dark: 'On a dark page' },
    judged: '3. Can all of it be read?',
    allHold: (pairs) => `Yes: all ${pairs} combinations read well.`,
    someFail: (pairs) => (pairs === 1 ? 'No: 1 combination does not read well.' : `No: ${pairs} combinations do not read well.`),
    columns: ['Where', 'What', 'On', 'Contrast', 'Verdict'],
    marks: {
      text: 'Text',
      subtle: 'Quiet text',
      accent: 'What happened',
      expected: 'What was expected',
      link: 'Links',
      heading: 'Headline',
      focus: 'Outline of the focus',
    },
    on: { ground: 'the page', surface: 'a quiet area' },
    holds: 'good',
    fails: 'too little',
    changed: 'What we changed',
    changedLine: (name, scheme, from) => `${name} (${scheme}): ${from} did not read well. Its hue stayed the same.`,
    unread: (name, value) => `${name}: «${value}» cannot be judged. Write a colour as #a80a2d, without transparency.`,
    earlier: (was, name) => `${was} is now ${name}. The earlier name works until version 2.`,
    noGround: 'Your background is neither light nor dark. Choose a lighter or a darker one, or give the graphic a background of its own with theme="light".',
    wrong: (message) => `We cannot read this: ${message}`,
    take: '4. Take your theme along',
    takeHint:
      'Put the CSS in the style of your website, after that of your house style. Or save the JSON as house-style.tokens.json and give it to trendbeeld publish --theme house-style.tokens.json: then pages, frames and pictures get your house style as well.',
    css: 'CSS',
    json: 'JSON (tokens)',
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'The text is selected. Copy it with Ctrl+C, or with Cmd+C on a Mac.',
  },
};
