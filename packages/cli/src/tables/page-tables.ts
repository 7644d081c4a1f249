import type { FigureRow, TablePart } from '@trendbeeld/data/figures';
import { CC_BY, cbsPage, one, row, statusWord, type CsvTable } from './csv-table.js';
import { csvRows } from './csv.js';

/** Day on which the pages were read. @source PROVENANCE.md of `publisher-pages/`. */
const READ = '2026-11-28';
/** Licence of texts and figures of the government's own sites, where nothing else is said. */
const CC_ZERO = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** A page that was read, with the periods that it gives. */
const page = (publisher: string, name: string, url: string, from: string, to: string, licence = CC_BY): TablePart => ({
  publisher,
  id: name,
  title: name,
  licence,
  url,
  retrieved: READ,
  taken: 'page',
  from,
  to,
});

/** What a publisher writes before a rounded number, as the column of the unit tells it: «bijna». */
const ABOUT: Readonly<Record<string, NonNullable<FigureRow['about']>>> = { bijna: 'bijna', 'meer dan': 'meer-dan', ruim: 'ruim' };

interface Read {
  readonly file: string;
  readonly title: string;
  readonly pages: readonly TablePart[];
  /** The rows that are meant, by the column `series`. Default: all. */
  readonly series?: string;
  readonly factor?: number;
  /** Periods as they stand in the file, and as we write them. Others are left out. Default: all as they stand. */
  readonly periods?: Readonly<Record<string, string>>;
}

function read({ file, title, pages, series, factor = 1, periods }: Read): CsvTable {
  const [last] = pages.slice(-1);
  return {
    file: `publisher-pages/${file}.csv`,
    about: { id: last!.id, publisher: last!.publisher, title: last!.title, licence: last!.licence, parts: pages },
    measures: { value: one(title, factor) },
    rows: (text, name) =>
      csvRows(text, name).flatMap((r): FigureRow[] => {
        if (series !== undefined && r.text('series') !== series) return [];
        const period = periods ? periods[r.text('period')] : r.text('period');
        const about = ABOUT[/«(.+)»/.exec(r.text('unit'))?.[1] ?? ''];
        return period ? [{ ...row('value', period, r.number('value'), {}, statusWord(r.text('status'))), ...(about ? { about } : {}) }] : [];
      }),
  };
}

const OVIN = page('KiM', 'Kerncijfers Mobiliteit 2018', 'https://www.kimnet.nl/mobiliteitsbeeld/kerncijfers-mobiliteit-2018', '2005', '2017', CC_ZERO);
const ODIN_2018 = page('CBS', '84687NED', cbsPage('84687NED'), '2018', '2018');
const ODIN = page(
  'CBS',
  'Onderweg in Nederland (ODiN) 2022, plausibiliteitsrapportage',
  'https://www.cbs.nl/nl-nl/longread/rapportages/2023/onderweg-in-nederland--odin---2022-plausibiliteitsrapportage/3-reizigerskilometers',
  '2019',
  '2022',
);
const NEWSLETTER = page(
  'CBS',
  'Nieuwsbrief Verkeer en Mobiliteit, november 2025',
  'https://www.cbs.nl/nl-nl/maatschappij/verkeer-en-vervoer/nieuwsbrief-verkeer-en-mobiliteit/nieuwsbrief-verkeer-en-mobiliteit-november-2025',
  '2018',
  '2024',
);
const VOLUNTEERS = (from: string, to: string): TablePart =>
  page('CBS, via Blik op Nieuws', 'bericht van september 2023', 'https://www.blikopnieuws.nl/nieuws/299904', from, to);
const mobility = (series: string, title: string, pages: readonly TablePart[]): CsvTable => read({ file: 'mobility', title, pages, series, factor: 1e9 });

/**
 * Figures that were read on pages of publishers, or of who quotes them, by the key that recipes use. They are told as read, never as fetched.
 *
 * @source PROVENANCE.md of `publisher-pages/`.
 */
export const PAGE_TABLES: Readonly<Record<string, CsvTable>> = {
  'travel-ovin': mobility('all modes MON/OViN', 'Reizigerskilometers', [OVIN]),
  'travel-car-ovin': mobility('car driver MON/OViN', 'Reizigerskilometers als bestuurder van een auto', [OVIN]),
  'travel-public-ovin': mobility('public transport MON/OViN', 'Reizigerskilometers met openbaar vervoer', [OVIN]),
  'travel-odin': mobility('all modes ODiN', 'Reizigerskilometers', [ODIN_2018, ODIN]),
  'travel-car-odin': mobility('car driver ODiN', 'Reizigerskilometers als bestuurder van een auto', [ODIN]),
  'travel-train-odin': mobility('train ODiN', 'Reizigerskilometers met de trein', [ODIN]),
  'travel-bus-odin': mobility('bus tram metro ODiN', 'Reizigerskilometers met bus, tram en metro', [ODIN]),
  'car-kilometres-private': mobility('car km private', "Kilometers van personenauto's van particulieren", [NEWSLETTER]),
  'car-kilometres-business': mobility('car km business', "Kilometers van personenauto's van bedrijven", [NEWSLETTER]),
  volunteers: read({
    file: 'volunteers',
    title: 'Deel van de mensen van 15 jaar en ouder dat vrijwilligerswerk deed',
    periods: { 2020: '2020', 2021: '2021', 2022: '2022', 2023: '2023' },
    pages: [
      VOLUNTEERS('2020', '2021'),
      page('CBS', '85541NED', cbsPage('85541NED'), '2022', '2022'),
      page('CBS', 'Vrijwilligerswerk 2023', 'https://www.cbs.nl/nl-nl/longread/rapportages/2024/vrijwilligerswerk-2023', '2023', '2023'),
    ],
  }),
  'volunteers-2012-to-2019': read({
    file: 'volunteers',
    title: 'Deel van de mensen van 15 jaar en ouder dat vrijwilligerswerk deed, gemiddeld over 2012 tot en met 2019',
    // The mean of eight years stands at the last of them.
    periods: { '2012/2019': '2019' },
    pages: [VOLUNTEERS('2012', '2019')],
  }),
  'youth-care': read({
    file: 'youth-care',
    title: 'Jongeren met jeugdzorg in het jaar',
    periods: { 2018: '2018', 2019: '2019', 2020: '2020' },
    pages: [
      page(
        'CBS',
        '443 duizend jongeren met jeugdzorg in 2019',
        'https://www.cbs.nl/nl-nl/nieuws/2020/18/443-duizend-jongeren-met-jeugdzorg-in-2019',
        '2018',
        '2019',
      ),
      page('CBS', '84134NED', cbsPage('84134NED'), '2020', '2020'),
    ],
  }),
  'youth-care-first-half': read({
    file: 'youth-care',
    title: 'Jongeren met jeugdzorg in de eerste helft van het jaar',
    periods: { '2023-H1': '2023' },
    pages: [page('CBS', '85101NED', cbsPage('85101NED'), '2023', '2023')],
  }),
  'youth-care-second-half': read({
    file: 'youth-care',
    title: 'Jongeren met jeugdzorg in de tweede helft van het jaar',
    periods: { '2023-H2': '2023' },
    pages: [page('CBS, via De Staat van Volksgezondheid en Zorg', 'Kerncijfers jeugdzorg', 'https://www.staatvenz.nl/kerncijfers/jeugdzorg', '2023', '2023')],
  }),
  'new-firms': read({
    file: 'new-firms',
    title: 'Opgerichte bedrijven',
    pages: [
      page(
        'CBS, via Accountancy Vanmorgen',
        'Forse groei aantal nieuwe bedrijven',
        'https://www.accountancyvanmorgen.nl/2018/02/02/forse-groei-aantal-nieuwe-bedrijven/',
        '2017',
        '2017',
      ),
      page(
        'CBS, via NRC',
        'bericht van 10 februari 2019',
        'https://www.nrc.nl/nieuws/2019/02/10/aantal-nieuwe-bedrijven-blijft-maar-groeien-vooral-door-de-kleintjes-a3653446',
        '2018',
        '2018',
      ),
      page(
        'CBS, via Blik op Nieuws',
        'Recordaantal bedrijfsoprichtingen in 2019',
        'https://www.blikopnieuws.nl/nieuws/279453/recordaantal-bedrijfsoprichtingen-in-2019.html',
        '2019',
        '2019',
      ),
      page(
        'CBS, via Blik op Nieuws',
        'Aantal bedrijven blijft toenemen',
        'https://www.blikopnieuws.nl/economie/297395/aantal-bedrijven-blijft-toenemen.html',
        '2022',
        '2022',
      ),
    ],
  }),
};
