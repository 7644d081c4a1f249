import type { TablePart } from '@trendbeeld/data/figures';
import { CC_BY, cbsPage, column, mapPage, one, statusWord, type CsvTable } from './csv-table.js';

/** Editions of «Kerncijfers wijken en buurten» by year. @source PROVENANCE.md of `municipal/`, file `households.csv`. */
const KEY_FIGURES: Readonly<Record<string, string>> = {
  2020: '84799NED',
  2021: '85039NED',
  2022: '85318NED',
  2023: '85618NED',
  2024: '85984NED',
  2025: '86165NED',
};

const CBS = { publisher: 'CBS', licence: CC_BY } as const;

/** The year of an edition of the key figures. @param taken day on which the copy was made, and where it lies. */
const keyFigures = (year: string, taken: readonly [retrieved: string, via: string]): TablePart => ({
  ...CBS,
  id: KEY_FIGURES[year]!,
  title: `Kerncijfers wijken en buurten ${year}`,
  url: cbsPage(KEY_FIGURES[year]!),
  retrieved: taken[0],
  via: taken[1],
  from: year,
  to: year,
});

const map = (year: string): TablePart => ({
  ...CBS,
  id: `Wijk- en Buurtkaart ${year}`,
  title: `Wijk- en Buurtkaart ${year}`,
  url: mapPage(year),
  retrieved: '2026-04-16',
  via: 'github.com/finleydavis1999/nprz-app',
  from: year,
  to: year,
});

const cbsTable = (id: string, title: string, year: string, retrieved: string, via: string): TablePart => ({
  ...CBS,
  id,
  title,
  url: cbsPage(id),
  retrieved,
  via,
  from: year,
  to: year,
});

const REGIONAL = 'Regionale kerncijfers Nederland';
// Where the copies lie, by the letters of PROVENANCE.md.
const B = ['2026-06-09', 'github.com/Marlinehuman/ProgrammingForEconG5'] as const;
const C = ['2023-06-21', 'github.com/semkjaer/capybara1.0'] as const;
const in2015 = cbsTable('70072ned', REGIONAL, '2015', '2018-06-06', 'github.com/rubennaatje/R-datascience-project-');
const in2019 = cbsTable('70072ned', REGIONAL, '2019', '2020-03-25', 'github.com/wkoot/covid_viz');
const in2025 = cbsTable('70072ned', REGIONAL, '2025', '2025-12-11', 'github.com/Swienn/ScientificDataAnalysisProject');
const sexes2024 = cbsTable('85984NED', 'Kerncijfers wijken en buurten 2024', '2024', '2025-12-15', 'github.com/Swienn/ScientificDataAnalysisProject');
const stock = (year: string): TablePart =>
  cbsTable('81955NED', 'Voorraad woningen en niet-woningen; mutaties, gebruiksfunctie, regio', year, '2025-06-24', 'github.com/Dave01293/EBEProgramming');

/** A file of `municipal/`: one measure, a row a municipality and year. */
const file = (name: string, title: string, parts: readonly TablePart[], factor = 1): CsvTable => ({
  file: `municipal/${name}.csv`,
  about: { ...CBS, id: parts.at(-1)!.id, title: parts.at(-1)!.title, parts },
  measures: { value: one(title, factor) },
  rows: column(
    'value',
    (r) => r.text('period'),
    (r) => ({ RegioS: r.text('gemeentecode') }),
    (r) => statusWord(r.text('status')),
  ),
});

/**
 * Figures of all municipalities that stand in the folder `municipal/` of the recorded figures, by the key that recipes use. Each period is on the
 * division into municipalities of its own year.
 *
 * @source PROVENANCE.md of that folder: which year comes from which edition.
 */
export const MUNICIPAL_TABLES: Readonly<Record<string, CsvTable>> = {
  'municipal-population': file('population', 'Totale bevolking', [
    in2015,
    in2019,
    ...['2020', '2021', '2022', '2023', '2024'].map((year) => keyFigures(year, B)),
    in2025,
  ]),
  'municipal-aged-65-plus': file('population_age_65plus', '65 jaar of ouder', [
    in2015,
    in2019,
    keyFigures('2021', C),
    keyFigures('2022', C),
    sexes2024,
    in2025,
  ]),
  'municipal-aged-80-plus': file('population_age_80plus', '80 jaar of ouder', [in2015, in2019, in2025]),
  'municipal-households': file('households', 'Particuliere huishoudens', [
    in2015,
    ...['2020', '2021', '2022', '2023', '2024'].map((year) => keyFigures(year, B)),
    in2025,
  ]),
  'municipal-one-person-households': file('one_person_households', 'Eenpersoonshuishoudens', [
    in2015,
    cbsTable('71486NED', 'Huishoudens; samenstelling, grootte, regio', '2020', '2020-12-24', 'github.com/han-kwang/covid19'),
    keyFigures('2021', C),
    keyFigures('2022', C),
    in2025,
  ]),
  'municipal-unemployment-benefits': file('ww_recipients', 'Personen met een WW-uitkering', [in2015, keyFigures('2021', C), map('2024')]),
  'municipal-social-assistance': file('social_assistance_persons', 'Personen met algemene bijstand tot de AOW-leeftijd', [
    in2015,
    keyFigures('2021', C),
    map('2024'),
  ]),
  'municipal-cars': file('passenger_cars', "Personenauto's totaal", [in2015, keyFigures('2021', C), keyFigures('2022', C), map('2024')]),
  'municipal-establishments': file('business_establishments', 'Bedrijfsvestigingen totaal', [keyFigures('2021', C), keyFigures('2022', C), map('2024')]),
  'municipal-participation': file('net_labour_participation_pct', 'Nettoarbeidsparticipatie', [keyFigures('2021', C)]),
  'municipal-new-homes': file('new_homes', 'Nieuwbouwwoningen', [in2015, stock('2016'), stock('2020'), stock('2024')]),
  'municipal-housing-stock': file('housing_stock', 'Voorraad woningen', [
    in2015,
    stock('2016'),
    ...['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => keyFigures(year, B)),
  ]),
  'municipal-wmo-clients': file('wmo_clients', 'Wmo-cliënten', [keyFigures('2021', C)]),
  'municipal-youth-care': file('youth_care_clients', 'Jongeren met jeugdzorg in natura', [
    // The copy has no number of the table: these were told from the names of its files.
    cbsTable('85075NED', 'Jongeren met jeugdzorg (nummer afgeleid uit de naam van een bestand)', '2021', ...C),
    cbsTable('85335NED', 'Jongeren met jeugdzorg (nummer afgeleid uit de naam van een bestand)', '2022', ...C),
  ]),
  'municipal-home-value': {
    ...file('woz_value', 'Gemiddelde WOZ-waarde van woningen', [in2025], 1000),
    about: {
      ...CBS,
      id: '85036NED',
      title: 'Gemiddelde WOZ-waarde van woningen',
      url: cbsPage('85036NED'),
      modified: '2025-10-29',
      via: 'github.com/Tmr5500/programming-for-econ',
    },
  },
};
