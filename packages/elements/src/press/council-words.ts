import type { Language } from '@trendbeeld/data';

/** Words of the page that makes a paper for a council. */
export interface CouncilWords {
  readonly choose: (most: number) => string;
  readonly tooMany: (most: number) => string;
  readonly municipality: string;
  readonly country: string;
  readonly edition: string;
  readonly live: string;
  readonly title: string;
  readonly print: string;
  readonly word: string;
  readonly making: string;
  readonly made: string;
  readonly broken: string;
  readonly address: string;
  readonly nothing: string;
  /** That a trend has no figures of the municipality. */
  readonly noLocal: (place: string) => string;
  /** That the table is that of the country. */
  readonly nationalTable: (place: string) => string;
}

/** Words of the page that makes a paper for a council, by language. */
export const COUNCIL_WORDS: Readonly<Record<Language, CouncilWords>> = {
  nl: {
    choose: (most) => `Kies hooguit ${most} trends`,
    tooMany: (most) => `Meer dan ${most} trends kan niet. Haal er eerst een weg.`,
    municipality: 'Gemeente',
    country: 'Heel Nederland',
    edition: 'Cijfers',
    live: 'De nieuwste, die later veranderen',
    title: 'Titel',
    print: 'Print of bewaar als PDF',
    word: 'Download voor Word (DOCX)',
    making: 'Het stuk wordt gemaakt…',
    made: 'Klaar.',
    broken: 'Het stuk kan nu niet worden gemaakt. Laad de pagina opnieuw.',
    address: 'Het adres van dit stuk staat boven in uw browser. Wie het opent, ziet dezelfde keuze.',
    nothing: 'Kies een trend. Dan staat het stuk hieronder.',
    noLocal: (place) => `Bij deze trend is er geen cijfer van ${place}. U ziet heel Nederland.`,
    nationalTable: (place) => `Deze tabel gaat over heel Nederland. De cijfers van ${place} staan in de grafiek.`,
  },
  en: {
    choose: (most) => `Choose at most ${most} trends`,
    tooMany: (most) => `More than ${most} trends is not possible. Take one away first.`,
    municipality: 'Municipality',
    country: 'The whole country',
    edition: 'Figures',
    live: 'The newest, which change later',
    title: 'Title',
    print: 'Print or save as PDF',
    word: 'Download for Word (DOCX)',
    making: 'The paper is being made…',
    made: 'Done.',
    broken: 'The paper cannot be made now. Load the page again.',
    address: 'The address of this paper stands in your browser. Who opens it sees the same choice.',
    nothing: 'Choose a trend. Then the paper stands below.',
    noLocal: (place) => `There is no figure of ${place} for this trend. You see the whole country.`,
    nationalTable: (place) => `This table is about the whole country. The figures of ${place} are in the graphic.`,
  },
};
