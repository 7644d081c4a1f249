import type { Language } from '@trendbeeld/data';

/** Words of the page from which a graphic is taken along. */
export interface UsePageWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly pictures: string;
  /** Columns of the table of pictures. */
  readonly form: string;
  readonly forms: Readonly<Record<'picture' | '1:1' | '4:5' | '16:9', string>>;
  readonly sharp: (width: number, height: number) => string;
  readonly headline: string;
  readonly toBuilder: string;
  readonly figures: string;
  readonly workbook: string;
  readonly statements: string;
  readonly json: string;
  readonly description: string;
  readonly all: string;
  readonly pack: string;
  readonly packText: string;
  readonly several: string;
  readonly toCouncil: string;
  /** Opens what programs read. */
  readonly programs: string;
  readonly cite: string;
  readonly styles: Readonly<Record<'short' | 'long' | 'apa' | 'bibtex' | 'ris', string>>;
  readonly texts: string;
  readonly caption: string;
  readonly alt: string;
  readonly copy: string;
  readonly copied: string;
  readonly rules: string;
  readonly mayNot: string;
  readonly licence: (licence: string) => string;
}

/** Words of the page from which a graphic is taken along, by language. */
export const USE_PAGE_WORDS: Readonly<Record<Language, UsePageWords>> = {
  nl: {
    title: 'Gebruik deze grafiek',
    lead: 'Voor krant, site, presentatie of raadsstuk. Neem mee wat u nodig hebt. De bron zit in alles wat u meeneemt.',
    back: 'Terug naar de grafiek',
    pictures: 'Plaatje',
    form: 'Vorm',
    forms: { picture: 'Zoals op de pagina, met alle uitleg', '1:1': 'Vierkant (1:1)', '4:5': 'Staand (4:5)', '16:9': 'Liggend (16:9)' },
    sharp: (width, height) => `PNG, ${width} bij ${height}`,
    headline: 'Een eigen kop, een andere gemeente of een kleiner plaatje? Maak het zelf.',
    toBuilder: 'Plaatje met eigen kop maken',
    figures: 'Cijfers',
    workbook: 'Alle tabellen voor Excel (XLSX)',
    statements: 'Wat de studie zei, en waar (CSV)',
    json: 'Alle cijfers voor programma’s (JSON)',
    description: 'Beschrijving van de tabellen (CSVW)',
    all: 'Alles bij elkaar',
    pack: 'Alles in één zip',
    packText: 'Met alle plaatjes, de cijfers, een bijschrift, de tekst voor wie het plaatje niet ziet en de bronvermelding.',
    several: 'Meer trends bij elkaar',
    toCouncil: 'Maak één stuk van een paar trends, voor een vergadering of dossier',
    programs: 'Voor programma’s: BibTeX en RIS',
    cite: 'Zo verwijst u',
    styles: { short: 'Kort, onder een grafiek', long: 'Lang', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' },
    texts: 'Teksten erbij',
    caption: 'Bijschrift',
    alt: 'Voor wie het plaatje niet ziet',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    rules: 'Wat mag',
    mayNot: 'U mag de kop veranderen. De cijfers, hoe zeker ze zijn en de bron blijven zoals ze zijn.',
    licence: (licence) => `Licentie van beeld en tekst: ${licence}. De licentie van de cijfers staat in de bestanden.`,
  },
  en: {
    title: 'Use this graphic',
    lead: 'For a newspaper, a site, a presentation or a council paper. Take what you need. The source is in everything that you take.',
    back: 'Back to the graphic',
    pictures: 'Picture',
    form: 'Form',
    forms: { picture: 'As on the page, with all explanations', '1:1': 'Square (1:1)', '4:5': 'Portrait (4:5)', '16:9': 'Landscape (16:9)' },
    sharp: (width, height) => `PNG, ${width} by ${height}`,
    headline: 'A headline of your own, another municipality or a smaller picture? Make it yourself.',
    toBuilder: 'Make a picture with your own headline',
    figures: 'Figures',
    workbook: 'All tables for Excel (XLSX)',
    statements: 'What the study said, with its place (CSV)',
    json: 'All figures for programs (JSON)',
    description: 'Description of the tables (CSVW)',
    all: 'All of it',
    pack: 'Everything in one zip',
    packText: 'With all pictures, the figures, a caption, the text for who cannot see the picture and the citation.',
    several: 'Several trends together',
    toCouncil: 'Make one paper of some trends, for a meeting or a file',
    programs: 'For programs: BibTeX and RIS',
    cite: 'Cite as',
    styles: { short: 'Short, below a graphic', long: 'Long', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' },
    texts: 'Texts beside it',
    caption: 'Caption',
    alt: 'For who cannot see the picture',
    copy: 'Copy',
    copied: 'Copied',
    rules: 'What you may do',
    mayNot: 'You may change the headline. The figures, how certain they are and the source stay as they are.',
    licence: (licence) => `Licence of picture and text: ${licence}. The licence of the figures is in the files.`,
  },
};
