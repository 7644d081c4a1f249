import type { Language } from '@trendbeeld/data';

/** Words of what a newsroom takes along. */
export interface PressWords {
  /** Names of the files of a pack that people read. */
  readonly files: Readonly<Record<'readme' | 'caption' | 'alt' | 'citation' | 'embed', string>>;
  readonly readme: (what: {
    readonly title: string;
    readonly cite: string;
    readonly licence: string;
    readonly condition: string;
    readonly address: string;
  }) => string;
  /** What each file of a pack is, by the end of its name. */
  readonly kinds: readonly (readonly [end: RegExp, words: string])[];
  readonly contents: string;
}

/** By language. */
export const PRESS_WORDS: Readonly<Record<Language, PressWords>> = {
  nl: {
    files: { readme: 'LEESMIJ.txt', caption: 'bijschrift.txt', alt: 'tekstalternatief.txt', citation: 'bronvermelding.txt', embed: 'insluiten.html' },
    readme: ({ title, cite, licence, condition, address }) =>
      [
        title,
        '',
        'In deze map zit één grafiek in alle vormen: als plaatje, als vector, als cijfers en als tekst.',
        'U mag de kop veranderen. De cijfers, hoe zeker ze zijn en de bron blijven zoals ze zijn.',
        '',
        `Zo verwijst u: ${cite}`,
        ...(licence ? [`Licentie van beeld en tekst: ${licence}.`] : []),
        condition,
        ...(address ? [`De nieuwste versie staat op ${address}`] : []),
      ].join('\n'),
    contents: 'Wat erin zit:',
    kinds: [
      [/-2x\.png$/, 'plaatje, twee keer zo scherp: voor druk en scherpe schermen'],
      [/\.png$/, 'plaatje'],
      [/\.svg$/, 'vector om te bewerken: tekst is tekst, met lagen; lettertype Fira Sans'],
      [/\.pdf$/, 'vector voor druk, met het lettertype erin'],
      [/^statements\.csv$/, 'wat de studie zei, met plaats'],
      [/^csv-metadata\.json$/, 'beschrijving van de tabellen voor programma’s (CSVW)'],
      [/\.csv$/, 'cijfers als tabel; opent als grafiek in Excel, LibreOffice of Datawrapper'],
      [/\.xlsx$/, 'cijfers en uitspraken als werkmap'],
      [/\.json$/, 'alle cijfers voor programma’s'],
      [/\.bib$/, 'bronvermelding voor BibTeX'],
      [/\.ris$/, 'bronvermelding voor RIS (Zotero, EndNote)'],
      [/^insluiten\.html$/, 'HTML om de grafiek in een site te zetten'],
      [/^bijschrift\.txt$/, 'bijschrift met bron'],
      [/^tekstalternatief\.txt$/, 'tekst voor wie het plaatje niet ziet'],
      [/^bronvermelding\.txt$/, 'bronvermelding: kort, lang en APA'],
    ],
  },
  en: {
    files: { readme: 'README.txt', caption: 'caption.txt', alt: 'text-alternative.txt', citation: 'citation.txt', embed: 'embed.html' },
    readme: ({ title, cite, licence, condition, address }) =>
      [
        title,
        '',
        'This folder has one graphic in all its forms: as a picture, as a vector, as figures and as text.',
        'You may change the headline. The figures, how certain they are and the source stay as they are.',
        '',
        `Cite as: ${cite}`,
        ...(licence ? [`Licence of picture and text: ${licence}.`] : []),
        condition,
        ...(address ? [`The latest version is at ${address}`] : []),
      ].join('\n'),
    contents: 'What is in it:',
    kinds: [
      [/-2x\.png$/, 'picture, twice as sharp: for print and sharp screens'],
      [/\.png$/, 'picture'],
      [/\.svg$/, 'vector to edit: text is text, with layers; font Fira Sans'],
      [/\.pdf$/, 'vector for print, with its font inside'],
      [/^statements\.csv$/, 'what the study said, with its place'],
      [/^csv-metadata\.json$/, 'description of the tables for programs (CSVW)'],
      [/\.csv$/, 'figures as a table; opens as a chart in Excel, LibreOffice or Datawrapper'],
      [/\.xlsx$/, 'figures and statements as a workbook'],
      [/\.json$/, 'all figures for programs'],
      [/\.bib$/, 'citation for BibTeX'],
      [/\.ris$/, 'citation for RIS (Zotero, EndNote)'],
      [/^embed\.html$/, 'HTML to show the graphic in a site'],
      [/^caption\.txt$/, 'caption with its source'],
      [/^text-alternative\.txt$/, 'text for who cannot see the picture'],
      [/^citation\.txt$/, 'citation: short, long and APA'],
    ],
  },
};
