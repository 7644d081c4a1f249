import type { Language, OwnGraphic } from '@trendbeeld/data';

/** Words of the assistant «Eigen cijfers». */
export interface AssistantWords {
  readonly title: string;
  readonly private: string;
  readonly drop: string;
  readonly choose: string;
  readonly kinds: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly asked: string;
  readonly next: string;
  readonly mend: string;
  readonly how: string;
  readonly restart: string;
  readonly forget: string;
  readonly about: string;
  readonly fields: Readonly<Record<'title' | 'unit' | 'publisher' | 'url' | 'graphic', string>>;
  readonly hints: Readonly<Record<'title' | 'unit' | 'publisher' | 'url' | 'graphic', string>>;
  readonly required: string;
  readonly graphics: Readonly<Record<OwnGraphic | 'auto', string>>;
  readonly preview: string;
  readonly notYet: string;
  readonly take: string;
  readonly ways: Readonly<Record<'table' | 'csv' | 'indicator', { readonly title: string; readonly text: string }>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: (file: string) => string;
  readonly read: (file: string) => string;
}

/** Words of the assistant, by language. */
export const ASSISTANT_WORDS: Readonly<Record<Language, AssistantWords>> = {
  nl: {
    title: 'Laat uw cijfers zien',
    private: 'Uw cijfers blijven in deze browser. Er wordt niets verstuurd en niets bewaard.',
    drop: 'Sleep een bestand hierheen, of',
    choose: 'Kies een bestand',
    kinds: 'Excel (.xlsx), CSV of JSON-stat. Een bestand van StatLine kan zoals het komt.',
    paste: 'Of plak een tabel',
    pasteHint: 'Kopieer de cellen in Excel, StatLine of een pagina, en plak ze hier. Neem de koppen mee.',
    readPasted: 'Lees wat hier staat',
    reading: 'De cijfers worden gelezen.',
    unreadable:
      'Dit bestand is niet te lezen. Sla het op als .xlsx of als CSV (UTF-8). Een PDF, een oud .xls-bestand of een werkmap met een wachtwoord gaat niet.',
    asked: 'Nog een vraag',
    next: 'Verder',
    mend: 'Dit moet eerst anders',
    how: 'Zo zijn uw cijfers gelezen',
    restart: 'Begin opnieuw',
    forget: 'Wis de antwoorden',
    about: 'Over deze cijfers',
    fields: { title: 'Titel', unit: 'Eenheid', publisher: 'Bron', url: 'Adres van de bron (hoeft niet)', graphic: 'Grafiek' },
    hints: {
      title: 'Waar gaan de cijfers over? Bijvoorbeeld: Fietsers op de brug',
      unit: 'Wat is geteld? Bijvoorbeeld: fietsers per dag',
      publisher: 'Wie heeft de cijfers gemaakt? Bijvoorbeeld: Gemeente Voorbeeldstad',
      url: 'Begint met https://',
      graphic: 'Past een keuze niet bij de cijfers, dan kiezen wij.',
    },
    required: 'Vul dit in.',
    graphics: {
      auto: 'Past bij de cijfers',
      line: 'Lijn',
      lines: 'Lijnen op één schaal',
      index: 'Lijnen vanaf 100',
      bars: 'Staven',
      table: 'Alleen een tabel',
    },
    preview: 'Zo ziet het eruit',
    notYet: 'Vul titel, eenheid en bron in. Dan ziet u hier de grafiek.',
    take: 'Neem het mee',
    ways: {
      table: {
        title: 'Als tabel voor uw website',
        text: 'Plak deze tabel in een pagina. Waar het script van Trendbeeld staat, wordt zij een grafiek. Zonder script blijft het een tabel.',
      },
      csv: { title: 'Als CSV-bestand', text: 'Met titel, eenheid en bron boven de cijfers. Zet het op uw website en noem het in <trend-card src="…">.' },
      indicator: { title: 'Als cijfer van een studie', text: 'Twee bestanden voor de map figures/ van een studie. Vul aan wat erbij staat.' },
    },
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukt niet. De tekst is geselecteerd: druk op Ctrl+C.',
    save: (file) => `Bewaar ${file}`,
    read: (file) => `${file} is gelezen.`,
  },
  en: {
    title: 'Show your figures',
    private: 'Your figures stay in this browser. Nothing is sent and nothing is kept.',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    kinds: 'Excel (.xlsx), CSV or JSON-stat. A file of StatLine will do as it comes.',
    paste: 'Or paste a table',
    pasteHint: 'Copy the cells in Excel, StatLine or a page, and paste them here. Bring the heads along.',
    readPasted: 'Read what is here',
    reading: 'The figures are being read.',
    unreadable: 'This file cannot be read. Save it as .xlsx or as CSV (UTF-8). A PDF, an old .xls file or a workbook with a password will not do.',
    asked: 'One more question',
    next: 'Go on',
    mend: 'This must be mended first',
    how: 'How your figures were read',
    restart: 'Start again',
    forget: 'Clear the answers',
    about: 'About these figures',
    fields: { title: 'Title', unit: 'Unit', publisher: 'Source', url: 'Address of the source (optional)', graphic: 'Graphic' },
    hints: {
      title: 'What are the figures about? For instance: Cyclists on the bridge',
      unit: 'What was counted? For instance: cyclists a day',
      publisher: 'Who made the figures? For instance: Municipality of Voorbeeldstad',
      url: 'Begins with https://',
      graphic: 'Where a choice does not suit the figures, we choose.',
    },
    required: 'Please fill this in.',
    graphics: { auto: 'Suits the figures', line: 'Line', lines: 'Lines on one scale', index: 'Lines from 100', bars: 'Bars', table: 'A table only' },
    preview: 'What it looks like',
    notYet: 'Fill in title, unit and source. The graphic then appears here.',
    take: 'Take it along',
    ways: {
      table: {
        title: 'As a table for your website',
        text: 'Paste this table into a page. Where the Trendbeeld script is, it becomes a graphic. Without the script it stays a table.',
      },
      csv: { title: 'As a CSV file', text: 'With title, unit and source above the figures. Put it on your website and name it in <trend-card src="…">.' },
      indicator: { title: 'As a figure of a study', text: 'Two files for the folder figures/ of a study. Fill in what is said beside them.' },
    },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Copying does not work. The text is selected: press Ctrl+C.',
    save: (file) => `Save ${file}`,
    read: (file) => `${file} was read.`,
  },
};
