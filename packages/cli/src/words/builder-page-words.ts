import type { Language } from '@trendbeeld/data';

/** Words of the page where editors make an embed, as it stands without script. */
export interface BuilderPageWords {
  readonly title: string;
  readonly lead: string;
  /** To the page where a few trends become one paper. */
  readonly several: string;
  readonly addresses: string;
  readonly text: string;
  readonly why: string;
  readonly domain: string;
  readonly study: string;
}

/** Words of the page where editors make an embed, by language. */
export const BUILDER_PAGE_WORDS: Readonly<Record<Language, BuilderPageWords>> = {
  nl: {
    title: 'Zelf plaatsen',
    lead: 'Kies een onderwerp, kijk hoe het eruitziet en kopieer het. Plak het dan in uw eigen website. Ook zonder scripts of frames blijven het cijfer, de bron en de link staan.',
    several: 'Meer trends in één stuk, voor een vergadering of dossier',
    addresses: 'Alle adressen',
    text: 'Elke trend heeft een eigen adres. Kopieer het adres van een link en plak het in uw website, op een eigen regel of als link met een zin. Zo’n link werkt in elke website.',
    why: 'Met JavaScript staat hier een formulier. Daarmee kopieert u ook de zin met het cijfer en de bron.',
    domain: 'Het hele domein',
    study: 'De hele studie',
  },
  en: {
    title: 'Place it yourself',
    lead: 'Choose a subject, see how it looks and copy it. Then paste it into your own website. Without scripts or frames the figure, the source and the link still stand there.',
    several: 'Several trends in one paper, for a meeting or a file',
    addresses: 'All addresses',
    text: 'Each trend has an address of its own. Copy the address of a link and paste it into your website, on a line of its own or as a link with a sentence. Such a link works in every website.',
    why: 'With JavaScript there is a form here. With it you also copy the sentence with the figure and the source.',
    domain: 'The whole domain',
    study: 'The whole study',
  },
};
