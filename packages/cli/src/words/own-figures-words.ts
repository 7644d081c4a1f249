import type { Language } from '@trendbeeld/data';

/** Words of the page on own figures in one language. */
export interface OwnFiguresWords {
  readonly title: string;
  readonly lead: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly example: string;
  readonly made: string;
  readonly caption: string;
  readonly head: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
  readonly source: string;
  readonly works: string;
  readonly more: string;
}

/** Words of the page on own figures, by language. */
export const OWN_FIGURES_WORDS: Readonly<Record<Language, OwnFiguresWords>> = {
  nl: {
    title: 'Eigen cijfers als grafiek',
    lead: 'Heeft uw gemeente eigen cijfers? Zet ze in een gewone tabel. De website maakt er een grafiek van.',
    how: 'Zelf een tabel maken',
    steps: [
      'Maak in uw pagina een tabel met twee kolommen: de periode en het cijfer. Boven de tweede kolom staat de eenheid, zoals «fietsers per dag».',
      'Een derde kolom mag. Daarin staat «voorlopig» bij een cijfer dat nog kan veranderen.',
      'Geef de tabel een bijschrift met de titel. Maak van die titel een link naar deze pagina:',
      'Zet achter de titel waar de cijfers vandaan komen, zoals «Bron: gemeente Voorbeeldstad». Zonder bron blijft het een tabel.',
    ],
    example: 'Voorbeeld',
    made: 'Deze cijfers zijn verzonnen.',
    caption: 'Fietsers op de brug',
    head: ['Jaar', 'fietsers per dag', 'Status'],
    rows: [
      ['2022', '4.120', ''],
      ['2023', '4.480', ''],
      ['2024', '4.905', ''],
      ['2025', '5.210', 'voorlopig'],
    ],
    source: 'Bron: gemeente Voorbeeldstad (voorbeeld)',
    works:
      'Dit werkt op websites waar de beheerder het script van Trendbeeld heeft geplaatst. Zonder dat script blijft de tabel gewoon staan. Uw lezers missen dan niets.',
    more: 'De cijfers blijven van u. Bij de grafiek staat uw bron, en nooit die van de studie.',
  },
  en: {
    title: 'Figures of your own as a graphic',
    lead: 'Does your municipality have figures of its own? Put them in an ordinary table. The website turns it into a graphic.',
    how: 'Make the table yourself',
    steps: [
      'Make a table in your page with two columns: the period and the figure. The unit goes above the second column, such as “cyclists a day”.',
      'There may be a third column. Write “provisional” there beside a figure that can still change.',
      'Give the table a caption with the title. Make that title a link to this page:',
      'Say after the title where the figures come from, such as “Source: municipality of Voorbeeldstad”. Without a source it stays a table.',
    ],
    example: 'Example',
    made: 'These figures are made up.',
    caption: 'Cyclists on the bridge',
    head: ['Year', 'cyclists a day', 'Status'],
    rows: [
      ['2022', '4,120', ''],
      ['2023', '4,480', ''],
      ['2024', '4,905', ''],
      ['2025', '5,210', 'provisional'],
    ],
    source: 'Source: municipality of Voorbeeldstad (example)',
    works:
      'This works on websites where the administrator has placed the Trendbeeld script. Without that script the table simply stays as it is. Your readers then miss nothing.',
    more: 'The figures remain yours. Your source is given with the graphic, never that of the study.',
  },
};
