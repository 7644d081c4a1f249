import type { Language } from '@trendbeeld/data';

/** Words of the part of the builder that makes pictures. */
export interface PressWords {
  readonly text: string;
  readonly form: string;
  readonly forms: Readonly<Record<'4:5' | '1:1' | '16:9' | 'picture', string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<'1' | '2', string>>;
  readonly download: (kind: string) => string;
  readonly downloaded: string;
  /** The picture in words: form and size. */
  readonly shown: (width: number, height: number) => string;
  readonly making: string;
  readonly tooLong: string;
  readonly broken: string;
  readonly caption: string;
  readonly more: string;
  /** Names of files in a zip, without their ending. */
  readonly altFile: string;
  /** End of the name of a file with a headline of one's own. */
  readonly ownFile: string;
  readonly headline: string;
  /** Which headline stands in the file. */
  readonly inFile: (title: string) => string;
  readonly citeFile: string;
}

/** Words of the part of the builder that makes pictures, by language. */
export const PRESS_WORDS: Readonly<Record<Language, PressWords>> = {
  nl: {
    text: 'Met uw eigen kop en de gemeente die u koos. De cijfers en de bron staan vast.',
    form: 'Vorm',
    forms: { '4:5': 'Staand (4:5)', '1:1': 'Vierkant (1:1)', '16:9': 'Liggend (16:9)', picture: 'Met alle uitleg' },
    scale: 'Scherpte',
    scales: { '1': 'Gewoon', '2': 'Twee keer zo scherp' },
    download: (kind) => `Download als ${kind}`,
    downloaded: 'Klaar: het bestand is gedownload.',
    shown: (width, height) => `Plaatje van ${width} bij ${height} pixels`,
    making: 'Het plaatje wordt gemaakt…',
    tooLong: 'De kop past niet in deze vorm. Maak hem korter of kies een andere vorm.',
    broken: 'Het plaatje kan nu niet worden gemaakt. Laad de pagina opnieuw.',
    caption: 'Zo verwijst u',
    more: 'Alle bestanden van deze grafiek: cijfers, PDF, bronvermelding',
    altFile: 'tekstalternatief',
    ownFile: 'eigen-kop',
    headline: 'Eigen kop',
    inFile: (title) => `Kop in het bestand: «${title}»`,
    citeFile: 'bronvermelding',
  },
  en: {
    text: 'With your own headline and the municipality that you chose. The figures and the source are fixed.',
    form: 'Form',
    forms: { '4:5': 'Portrait (4:5)', '1:1': 'Square (1:1)', '16:9': 'Landscape (16:9)', picture: 'With all explanation' },
    scale: 'Sharpness',
    scales: { '1': 'Usual', '2': 'Twice as sharp' },
    download: (kind) => `Download as ${kind}`,
    downloaded: 'Done: the file was downloaded.',
    shown: (width, height) => `Picture of ${width} by ${height} pixels`,
    making: 'The picture is being made…',
    tooLong: 'The headline does not fit in this form. Make it shorter or choose another form.',
    broken: 'The picture cannot be made now. Load the page again.',
    caption: 'Cite as',
    more: 'All files of this graphic: figures, PDF, citation',
    altFile: 'text-alternative',
    ownFile: 'own-headline',
    headline: 'Headline of your own',
    inFile: (title) => `Headline in the file: “${title}”`,
    citeFile: 'citation',
  },
};
