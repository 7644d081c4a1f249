import type { FigureMeasure, FigureRow } from '@trendbeeld/data/figures';
import { CC_BY, cbsPage, column, mapPage, one, row, statusWord, year, type CsvTable } from './csv-table.js';
import { csvCells, csvNumber, csvRows } from './csv.js';
import { MUNICIPAL_TABLES } from './municipal-tables.js';
import { PAGE_TABLES } from './page-tables.js';

/** Rows with a measure in each of several columns, for one year. */
const wide =
  (period: string, region: string, measures: readonly string[]) =>
  (text: string, file: string): FigureRow[] =>
    csvRows(text, file).flatMap((r) => measures.map((measure) => row(measure, period, r.number(measure), { RegioS: r.text(region) })));

const KEY_2020: Readonly<Record<string, FigureMeasure>> = {
  AantalInwoners_5: one('Aantal inwoners'),
  k_65JaarOfOuder_12: one('65 jaar of ouder'),
  PersonenautoSPerHuishouden_102: one("Personenauto's per huishouden"),
  AfstandTotGroteSupermarkt_106: one('Afstand tot grote supermarkt'),
  AfstandTotKinderdagverblijf_107: one('Afstand tot kinderdagverblijf'),
  HuishoudensTotaal_28: one('Huishoudens totaal'),
  Eenpersoonshuishoudens_29: one('Eenpersoonshuishoudens'),
  PersonenPerSoortUitkeringBijstand_83: one('Personen per soort uitkering: bijstand'),
};
const KEY_2023: Readonly<Record<string, FigureMeasure>> = {
  percentagePersonen65JaarEnOuder: one('Percentage personen 65 jaar en ouder'),
  percentageEenpersoonshuishoudens: one('Percentage eenpersoonshuishoudens'),
  aantalHuishoudens: one('Aantal huishoudens'),
};

/** The labour force since 1800: a row a subject, a column a year, 2001 twice (before and after a revision; the later is used). */
function longLabourForce(text: string, file: string): FigureRow[] {
  const all = csvCells(text, ';');
  const years = all.find((cells) => cells[0] === 'Geslacht') ?? [];
  return all
    .filter((cells) => cells[0] === 'Mannen en vrouwen')
    .flatMap((cells) =>
      years.flatMap((head, i) =>
        /^\d{4}( na revisie)?$/.test(head) ? [row(cells[1]!, year(head), csvNumber(cells[i] ?? '', file, `${cells[1]} ${head}`))] : [],
      ),
    );
}

/** Tables that were taken as CSV files, by the key that recipes use. */
export const CSV_TABLES: Readonly<Record<string, CsvTable>> = {
  ...MUNICIPAL_TABLES,
  ...PAGE_TABLES,
  '85496NED': {
    file: 'figures-nl/bevolking-1-januari-85496NED.csv',
    about: {
      id: '85496NED',
      url: cbsPage('85496NED'),
      publisher: 'CBS',
      title: 'Bevolking; kerncijfers',
      licence: CC_BY,
      modified: '2026-08-21',
      via: 'github.com/ProAdmin007/nederlandse-geldstromen',
    },
    measures: { TotaleBevolking_1: one('Totale bevolking') },
    rows: column('TotaleBevolking_1', (r) => year(r.text('Perioden'))),
  },
  'NY.GDP.MKTP.KD.ZG': {
    file: 'figures-nl/bbp-groei-worldbank.csv',
    about: {
      id: 'NY.GDP.MKTP.KD.ZG',
      url: 'https://data.worldbank.org/indicator/NY.GDP.MKTP.KD.ZG?locations=NL',
      publisher: 'Wereldbank (World Bank)',
      title: 'GDP growth (annual %)',
      licence: CC_BY,
      version: '2024-06-28',
      modified: '2024-06-28',
      retrieved: '2024-08-10',
      via: 'github.com/relatoscondatos/data_global',
    },
    measures: { gdp_growth_annual_pct: one('GDP growth (annual %)') },
    rows: column('gdp_growth_annual_pct', (r) => r.text('year')),
  },
  '71882ned': {
    file: 'figures-nl/beroepsbevolking-1800-2013-71882ned.csv',
    about: {
      id: '71882ned',
      url: cbsPage('71882ned'),
      publisher: 'CBS',
      title: 'Beroepsbevolking; vanaf 1800 (12-uursgrens), 1800-2013',
      licence: CC_BY,
      retrieved: '2019-04-04',
      via: 'github.com/alan-turing-institute/TCPD',
    },
    measures: { Beroepsbevolking: one('Beroepsbevolking', 1000), 'Werkloze beroepsbevolking': one('Werkloze beroepsbevolking', 1000) },
    rows: longLabourForce,
  },
  'UN-WPP-2024': {
    file: 'figures-nl/bevolking-leeftijd-un-wpp2024.csv',
    about: {
      id: 'World Population Prospects 2024',
      url: 'https://population.un.org/wpp/',
      publisher: 'United Nations, Department of Economic and Social Affairs',
      title: 'World Population Prospects 2024, population by single age',
      licence: 'https://creativecommons.org/licenses/by/3.0/igo/',
      retrieved: '2024-07-18',
      via: 'github.com/open-numbers/ddf--gapminder--population',
    },
    measures: { population: one('Population on 1 July by single age') },
    rows: column(
      'population',
      (r) => r.text('year'),
      (r) => ({ age: r.text('age') }),
    ),
  },
  '83583NED': {
    file: 'figures-nl/banen-werknemers-december-83583NED.csv',
    about: {
      id: '83583NED',
      url: cbsPage('83583NED'),
      publisher: 'CBS',
      title: 'Banen van werknemers',
      licence: CC_BY,
      modified: '2020-11-19',
      via: 'github.com/dataverbinders/statline-bq',
    },
    measures: { BanenVanWerknemersInDecember_1: one('Banen van werknemers in december', 1000) },
    rows: column(
      'BanenVanWerknemersInDecember_1',
      (r) => year(r.text('Perioden')),
      (r) => ({ BedrijfstakkenBranchesSBI2008: r.text('BedrijfstakkenBranchesSBI2008') }),
      (r) => statusWord(r.text('Status')),
      'BanenVanWerknemersInDecember_1 (x 1 000)',
    ),
  },
  '70072ned-inwoners': {
    file: 'figures-gemeenten/gemiddelde-bevolking-2012-2024-70072ned.csv',
    about: {
      id: '70072ned',
      url: cbsPage('70072ned'),
      publisher: 'CBS',
      title: 'Regionale kerncijfers Nederland',
      licence: CC_BY,
      retrieved: '2026-08-19',
      via: 'github.com/luc4sdreyer/dutch_demographics',
    },
    measures: { GemiddeldAantalInwoners: one('Gemiddeld aantal inwoners') },
    rows: column(
      'GemiddeldAantalInwoners',
      (r) => r.text('jaar'),
      (r) => ({ RegioS: r.text('gemeentecode') }),
    ),
  },
  '84799NED': {
    file: 'figures-gemeenten/kerncijfers-2020-84799NED.csv',
    about: {
      id: '84799NED',
      url: cbsPage('84799NED'),
      publisher: 'CBS',
      title: 'Kerncijfers wijken en buurten 2020',
      licence: CC_BY,
      modified: '2021-03-26',
      via: 'github.com/dataverbinders/statline-bq',
    },
    measures: KEY_2020,
    rows: wide('2020', 'WijkenEnBuurten', Object.keys(KEY_2020)),
  },
  'wijk-en-buurtkaart-2023': {
    file: 'figures-gemeenten/kerncijfers-2023-pdok.csv',
    about: {
      id: 'Wijk- en Buurtkaart 2023',
      url: mapPage('2023'),
      publisher: 'CBS, via PDOK',
      title: 'Wijk- en Buurtkaart 2023',
      licence: CC_BY,
      retrieved: '2025-04-20',
      via: 'github.com/stdekker/open-data-maps',
    },
    measures: KEY_2023,
    rows: wide('2023', 'gemeentecode', Object.keys(KEY_2023)),
  },
  '47018NED': {
    file: 'figures-gemeenten/misdrijven-2012-2025-47018NED.csv',
    about: {
      id: '47018NED',
      url: 'https://data.politie.nl/#/Politie/nl/dataset/47018NED/table',
      publisher: 'Politie, via CBS',
      title: 'Geregistreerde misdrijven',
      licence: CC_BY,
      retrieved: '2026-08-19',
      via: 'github.com/luc4sdreyer/dutch_demographics',
    },
    measures: { GeregistreerdeMisdrijven: one('Geregistreerde misdrijven') },
    rows: column(
      'GeregistreerdeMisdrijven',
      (r) => r.text('jaar'),
      (r) => ({ RegioS: r.text('gemeentecode'), SoortMisdrijf: r.text('SoortMisdrijf') }),
      (r) => statusWord(r.text('status')),
    ),
  },
};
