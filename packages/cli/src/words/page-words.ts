import type { Language } from '@trendbeeld/data';

/** Words of published pages in one language. Sentences with a value are functions. */
export interface PageWords {
  /** The other language, as its readers write it. */
  readonly other: { readonly language: Language; readonly name: string };
  readonly path: string;
  readonly withMunicipality: (name: string) => string;
  readonly withoutMunicipality: string;
  readonly edition: { readonly text: (name: string) => string; readonly live: string };
  readonly downloads: {
    readonly title: string;
    readonly csv: string;
    readonly xlsx: string;
    readonly json: string;
    readonly svg: string;
    readonly png: string;
    readonly pdf: string;
    readonly zip: string;
    /** To the page from which a graphic is taken along. */
    readonly more: string;
    readonly none: string;
  };
  readonly use: {
    readonly title: string;
    readonly address: string;
    readonly quote: string;
    readonly copyAddress: string;
    readonly copyQuote: string;
    readonly copied: string;
    readonly condition: string;
    /** To the page with all ways. */
    readonly more: string;
  };
  readonly municipalities: { readonly title: string; readonly other: string; readonly all: (count: number) => string };
  readonly more: {
    readonly trends: (domain: string) => string;
    readonly domain: (domain: string) => string;
    readonly toDomain: string;
    readonly other: string;
  };
  readonly licence: (ours: string | undefined) => string;
  readonly frameAddress: string;
  readonly index: {
    readonly own: string;
  };
  readonly choose: string;
}

const nl: PageWords = {
  other: { language: 'en', name: 'English' },
  path: 'U bent hier',
  withMunicipality: (name) => `Met de cijfers van ${name} naast die van Nederland.`,
  withoutMunicipality: 'Bekijk alleen Nederland',
  edition: {
    text: (name) => `Dit is uitgave ${name}. De cijfers op deze pagina veranderen niet meer.`,
    live: 'Bekijk de nieuwste cijfers',
  },
  downloads: {
    title: 'Gebruik deze grafiek',
    csv: 'Cijfers als CSV',
    xlsx: 'Cijfers voor Excel',
    json: 'Cijfers als JSON',
    svg: 'Beeld als SVG',
    png: 'Beeld als PNG',
    pdf: 'Beeld als PDF',
    zip: 'Alles (zip)',
    more: 'Plaatje, cijfers en bronvermelding meenemen',
    none: 'De studie noemt bij deze trend geen cijfers.',
  },
  use: {
    title: 'Zet de grafiek in uw site',
    address: 'Plak dit adres op een eigen regel. Veel websites maken er vanzelf de grafiek van.',
    quote: 'Lukt dat niet? Neem dan deze tekst over, met een link naar het adres hierboven.',
    copyAddress: 'Kopieer het adres',
    copyQuote: 'Kopieer de tekst met link',
    copied: 'Gekopieerd',
    condition: 'Laat de bron staan.',
    more: 'Andere manieren',
  },
  municipalities: {
    title: 'Deze cijfers voor een gemeente',
    other: 'Kies een andere gemeente',
    all: (count) => `Alle ${count} gemeenten`,
  },
  more: {
    trends: (domain) => `Meer trends: ${domain}`,
    domain: (domain) => `Trends in dit domein: ${domain}`,
    toDomain: 'Alle trends van dit domein op één pagina',
    other: 'Andere domeinen',
  },
  licence: (ours) => `${ours ? `Teksten en beelden: ${ours}. ` : ''}De licentie van de cijfers staat in de bestanden.`,
  frameAddress: 'Deze grafiek staat op',
  index: {
    own: 'Eigen cijfers als grafiek tonen',
  },
  choose: 'Kies uw taal',
};

const en: PageWords = {
  other: { language: 'nl', name: 'Nederlands' },
  path: 'You are here',
  withMunicipality: (name) => `With the figures of ${name} beside those of the Netherlands.`,
  withoutMunicipality: 'View the Netherlands only',
  edition: {
    text: (name) => `This is edition ${name}. The figures on this page no longer change.`,
    live: 'View the latest figures',
  },
  downloads: {
    title: 'Use this graphic',
    csv: 'Figures as CSV',
    xlsx: 'Figures for Excel',
    json: 'Figures as JSON',
    svg: 'Picture as SVG',
    png: 'Picture as PNG',
    pdf: 'Picture as PDF',
    zip: 'All of it (zip)',
    more: 'Take along picture, figures and citation',
    none: 'The study gives no figures for this trend.',
  },
  use: {
    title: 'Put the graphic in your site',
    address: 'Paste this address on a line of its own. Many websites turn it into the graphic by themselves.',
    quote: 'Does that not work? Then copy this text, with a link to the address above.',
    copyAddress: 'Copy the address',
    copyQuote: 'Copy the text with a link',
    copied: 'Copied',
    condition: 'Keep the source.',
    more: 'Other ways',
  },
  municipalities: {
    title: 'These figures for a municipality',
    other: 'Choose another municipality',
    all: (count) => `All ${count} municipalities`,
  },
  more: {
    trends: (domain) => `More trends: ${domain}`,
    domain: (domain) => `Trends in this domain: ${domain}`,
    toDomain: 'All trends of this domain on one page',
    other: 'Other domains',
  },
  licence: (ours) => `${ours ? `Texts and pictures: ${ours}. ` : ''}The licence of the figures is in the files.`,
  frameAddress: 'This graphic is published at',
  index: {
    own: 'Show figures of your own as a graphic',
  },
  choose: 'Choose your language',
};

/** Words of published pages, by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { nl, en };
