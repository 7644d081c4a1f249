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
    title: 'Kies uw cijfers',
    private:
      'Kies een bestand, beantwoord een vraag of twee, en kopieer de tabel. Uw cijfers blijven in deze browser: er wordt niets verstuurd en niets bewaard.',
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
    forget: 'Kies iets anders',
    about: 'Over deze cijfers',
    fields: { title: 'Titel', unit: 'Eenheid', publisher: 'Bron', url: 'Adres van de bron (hoeft niet)', graphic: 'Grafiek' },
    hints: {
      title: 'Waar gaan de cijfers over? Bijvoorbeeld: Fietsers op de brug',
      unit: 'Wat is geteld? Bijvoorbeeld: fietsers per dag',
      publisher: 'Wie heeft de cijfers gemaakt? Bijvoorbeeld: Gemeente Voorbeeldstad',
      url: 'Begint met https://',
      graphic: 'Automatisch is bijna altijd goed.',
    },
    required: 'Vul dit in.',
    graphics: {
      auto: 'Automatisch',
      line: 'Lijn',
      lines: 'Lijnen',
      index: 'Groei: het begin is 100',
      bars: 'Staven',
      table: 'Alleen een tabel',
    },
    preview: 'Zo ziet het eruit',
    notYet: 'Vul titel, eenheid en bron in. Dan ziet u hier de grafiek.',
    take: 'Neem het mee',
    ways: {
      table: {
        title: 'Als tabel voor uw website',
        text: 'Kopieer, en plak in uw pagina. Staat het script van Trendbeeld op uw website, dan wordt de tabel een grafiek. Vraag het uw webbeheerder. Zonder script blijft het een tabel.',
      },
      csv: {
        title: 'Als CSV-bestand',
        text: 'Met titel, eenheid en bron boven de cijfers. Voor uw archief, of voor wie een pagina bouwt: <trend-card src="…">.',
      },
      indicator: { title: 'Voor wie een trendstudie maakt', text: 'Twee bestanden voor de map figures/ van een studie. Vul aan wat erbij staat.' },
    },
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukt niet. De tekst is geselecteerd: druk op Ctrl+C.',
    save: (file) => `Bewaar ${file}`,
    read: (file) => `${file} is gelezen.`,
  },
  en: {
    title: 'Choose your figures',
    private: 'Choose a file, answer a question or two, and copy the table. Your figures stay in this browser: nothing is sent and nothing is kept.',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    kinds: 'Excel (.xlsx), CSV or JSON-stat. A file of StatLine will do as it comes.',
    paste: 'Or paste a table',
    pasteHint: 'Copy the cells in Excel, StatLine or a page, and paste them here. Include the headings.',
    readPasted: 'Read what is here',
    reading: 'The figures are being read.',
    unreadable: 'This file cannot be read. Save it as .xlsx or as CSV (UTF-8). A PDF, an old .xls file or a workbook with a password will not do.',
    asked: 'One more question',
    next: 'Go on',
    mend: 'Fix this first',
    how: 'How your figures were read',
    restart: 'Start again',
    forget: 'Choose something else',
    about: 'About these figures',
    fields: { title: 'Title', unit: 'Unit', publisher: 'Source', url: 'Address of the source (optional)', graphic: 'Graphic' },
    hints: {
      title: 'What are the figures about? For instance: Cyclists on the bridge',
      unit: 'What was counted? For instance: cyclists a day',
      publisher: 'Who made the figures? For instance: Municipality of Voorbeeldstad',
      url: 'Begins with https://',
      graphic: 'Automatic is nearly always right.',
    },
    required: 'Please fill this in.',
    graphics: { auto: 'Automatic', line: 'Line', lines: 'Lines', index: 'Growth: the start is 100', bars: 'Bars', table: 'A table only' },
    preview: 'What it looks like',
    notYet: 'Fill in title, unit and source. The graphic then appears here.',
    take: 'Take it along',
    ways: {
      table: {
        title: 'As a table for your website',
        text: 'Copy it and paste it into your page. If the Trendbeeld script is on your website, the table becomes a graphic. Ask your web administrator. Without the script it stays a table.',
      },
      csv: { title: 'As a CSV file', text: 'With title, unit and source above the figures. For your archive, or for who builds a page: <trend-card src="…">.' },
      indicator: { title: 'For makers of a trend study', text: 'Two files for the folder figures/ of a study. Fill in what is marked.' },
    },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Copying does not work. The text is selected: press Ctrl+C.',
    save: (file) => `Save ${file}`,
    read: (file) => `${file} was read.`,
  },
};
