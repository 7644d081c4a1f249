// Replays the responses that were recorded of the real service, when they lie beside the checkout. They are not in the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  cbsClientV3,
  cbsClientV4,
  eq,
  fullValue,
  joinKey,
  loadTable,
  measureMeaning,
  parseUnit,
  periodOf,
  startsWith,
  type CbsFilter,
  type CbsObservation,
} from '../../src/cbs/index.js';
import { all, sendJson, startServer, type TestServer } from './server.js';

const FOLDER = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const there = existsSync(`${FOLDER}cbs-odata-v4`);
if (!there) console.warn(`Passed over: the replay of recorded CBS responses, as there is no folder ${FOLDER}.`);

type Json = Record<string, unknown>;
const read = (path: string): Json => JSON.parse(readFileSync(FOLDER + path, 'utf8')) as Json;

const open: TestServer[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

/** Resources of a recorded v4 table by the names of their files. */
const V4_FILES: readonly (readonly [RegExp, string])[] = [
  [/^properties$/, 'Properties'],
  [/^dimensions$/, 'Dimensions'],
  [/^measure-codes$/, 'MeasureCodes'],
  [/^measure-groups$/, 'MeasureGroups'],
  [/^observations-page-1$/, 'Observations'],
  [/^codes-(\w+)$/, '$1Codes'],
  [/^groups-(\w+)$/, '$1Groups'],
];

/** A server of a folder of v4 tables. Where no service document was recorded, one is made of what was. */
async function v4Server(folder: string): Promise<TestServer> {
  const server = await startServer(({ url }, response) => {
    const [, table = '', path = ''] = /^\/([^/]+)\/?([^?]*)/.exec(url) ?? [];
    const files = new Map<string, string>(
      readdirSync(`${FOLDER}${folder}/${table}`).flatMap((file) => {
        const name = file.replace('.json', '');
        return V4_FILES.filter(([form]) => form.test(name)).map(([form, to]) => [name.replace(form, to), file] as const);
      }),
    );
    const document = `${folder}/${table}/service-document.json`;
    const file = path === '' ? '' : files.get(path);
    if (file === undefined) return void response.writeHead(404).end();
    if (file === '') return sendJson(response, existsSync(FOLDER + document) ? read(document) : { value: [...files.keys()].map((name) => ({ name })) });
    const json = read(`${folder}/${table}/${file}`);
    return sendJson(response, url.includes('$count=true') ? { '@odata.count': (json['value'] as unknown[]).length, value: [] } : json);
  });
  open.push(server);
  return server;
}

/** Loads a recorded table. What was recorded of a large table is a slice of it, so a filter goes along, as it did then. */
async function recorded(id: string, filter?: CbsFilter, folder = 'cbs-odata-v4') {
  const server = await v4Server(folder);
  const loaded = await loadTable(cbsClientV4({ base: server.base }), id, { filter, maxObservations: 20_000 });
  const observations = await all(loaded.observations);
  const at = (measure: string, period: string, dimensions: Json = {}): CbsObservation => {
    const found = observations.filter(
      (o) => o.measure === measure && o.dimensions['Perioden'] === period && Object.entries(dimensions).every(([name, code]) => o.dimensions[name] === code),
    );
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  const full = (...args: Parameters<typeof at>): number | null => fullValue(loaded.table, at(...args));
  return { ...loaded, observations, at, full };
}

/** The texts of all units in the recorded responses of a folder. */
function unitsIn(folder: string): string[] {
  const files = readdirSync(FOLDER + folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) =>
    [...readFileSync(`${FOLDER}${folder}/${name}`, 'utf8').matchAll(/"Unit":\s*("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text!) as string),
  );
}

describe.runIf(there)('recorded v4 tables (2026)', () => {
  it('80590ned: unemployment of 2013 is 754,000 and 8.2 %; seven measures with one title are told apart', async () => {
    const { table, observations, full, at } = await recorded('80590ned', eq('Geslacht', 'T001038'));
    expect(observations).toHaveLength(5586);
    expect([full('3000800_2', '2013JJ00'), full('M001906_2', '2013JJ00')]).toEqual([754_000, 8.2]);
    expect([full('3000800_2', '2014JJ00'), full('3000800_2', '2018JJ00'), full('3000800_2', '2025JJ00')]).toEqual([762_000, 459_000, 396_000]);
    expect([full('D001875', '2014MM02'), full('M004210', '2014MM02'), full('M004210', '2026MM06')]).toEqual([800_000, 8.7, 3.8]);
    expect(at('D001875', '2013JJ00')).toMatchObject({ value: null, reason: 'impossible' });
    const same = [...table.measures.values()].filter((m) => m.title === 'Seizoengecorrigeerd');
    expect([same.length, new Set(same.map(measureMeaning)).size]).toEqual([7, 7]);
    expect(measureMeaning(table.measures.get('M004210')!)).toBe('Werkloosheidspercentage: Seizoengecorrigeerd');
  });

  it('03759ned: announces 100,741,875 observations and is refused whole; population per municipality', async () => {
    const server = await v4Server('cbs-odata-v4');
    const client = cbsClientV4({ base: server.base });
    const whole = await client.table('03759ned');
    await expect(client.observations(whole).next()).rejects.toMatchObject({ name: 'CbsRefusal', code: 'cbs-too-many' });
    expect(server.asked.some((url) => url.includes('Observations'))).toBe(false);

    const { observations, full, table } = await recorded('03759ned', eq('Leeftijd', '10000'));
    expect(observations).toHaveLength(13_568);
    const total = full('M000352', '2026JJ00', { RegioS: 'NL01' });
    expect([total, full('M000352', '2025JJ00', { RegioS: 'NL01' })]).toEqual([18_130_208, 18_044_027]);
    expect(full('M000352', '2026JJ00', { RegioS: 'GM0344' })).toBe(378_121);
    const live = observations.filter(
      (o) => o.measure === 'M000352' && o.dimensions['Perioden'] === '2026JJ00' && o.dimensions['RegioS']!.startsWith('GM') && o.value !== null,
    );
    expect(live).toHaveLength(342);
    expect(live.reduce((sum, o) => sum + o.value!, 0)).toBe(total);
    expect(observations.filter((o) => o.reason === 'impossible')).toHaveLength(8165);
    expect(table.dimensions.find((d) => d.kind === 'region')!.codes.size).toBe(892);
  });

  it('every unit of every table is understood, and only those that say so have a factor', () => {
    const units = ['cbs-odata-v4', 'cbs-odata-v4-2020', 'cbs-odata-v3'].flatMap((folder) => unitsIn(folder));
    expect(new Set(units).size).toBeGreaterThan(20);
    expect(units.filter((text) => parseUnit(text).factor === null)).toEqual([]);
    const factors = new Map([...new Set(units)].map((text) => [text, parseUnit(text).factor!]));
    expect(
      [...factors]
        .filter(([, factor]) => factor === 1000)
        .map(([text]) => text)
        .toSorted(),
    ).toEqual(['1 000 arbeidsjaren', '1 000 banen', '1 000 euro', 'x 1 000', 'x 1000']);
    expect(
      [...factors]
        .filter(([, factor]) => factor > 1000)
        .map(([text]) => text)
        .toSorted(),
    ).toEqual(['mld euro', 'mln euro', 'mln kWh', 'mln uren']);
  });

  it('82235NED: two factors in one table; new building of 2013 is 0.66 % of the stock', async () => {
    const { table, full, observations } = await recorded('82235NED');
    expect(observations).toHaveLength(889);
    expect(new Set([...table.measures.values()].map((m) => m.unit.factor))).toEqual(new Set([1, 1000]));
    const built = full('M003003', '2013JJ00') === 49_311 ? 'M003003' : 'D002936';
    const stock = built === 'M003003' ? 'D002936' : 'M003003';
    expect([full(built, '2013JJ00'), full(stock, '2013JJ00')]).toEqual([49_311, 7_449_000]);
  });

  it('37789ksz, 85773NED, 83625NED, 83693NED: known answers', async () => {
    const benefits = await recorded('37789ksz');
    expect(['2012JJ00', '2013JJ00', '2016JJ00', '2022JJ00', '2025JJ00'].map((period) => benefits.full('D000203_2', period))).toEqual([
      361_600, 386_500, 436_500, 392_300, 400_700,
    ]);
    const homes = await recorded('85773NED');
    expect([homes.full('M001505_2', '2013JJ00'), homes.full('M001505_2', '2025JJ00'), homes.full('M001532_2', '2013JJ00')]).toEqual([66.5, 149.5, 110_094]);
    const prices = await recorded('83625NED', startsWith('RegioS', 'GM'));
    expect([prices.full('M001534', '2015JJ00', { RegioS: 'GM0344' }), prices.full('M001534', '2025JJ00', { RegioS: 'GM0344' })]).toEqual([245_900, 549_113]);
    const mood = await recorded('83693NED');
    expect(mood.observations.some((o) => o.dimensions['Perioden'] === '2013MM02' && o.value === -41)).toBe(true);
  });

  it('85880NED: growth of 2020 to 2025, the last year provisional', async () => {
    const { at, warnings } = await recorded('85880NED', eq('SoortMutaties', 'A045299'));
    const years = ['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => at('M002782_1', `${year}JJ00`, { SoortMutaties: 'A045299' }));
    expect(years.map((o) => o.value)).toEqual([-3.9, 6.3, 5, -0.6, 1.1, 1.6]);
    expect(years.at(-1)!.status).toBe('provisional');
    // MeasureGroups of this table were not recorded, so what its measures mean is not whole: that is said.
    expect(warnings.map((w) => w.code)).toEqual(['missing-groups']);
  });

  it('every recorded table is read without error; each time code is understood', async () => {
    for (const id of ['82242NED', '82610NED', '83932NED', '85224NED', '86141NED']) {
      const { table, observations } = await recorded(id, startsWith('Perioden', ''));
      expect(observations.length).toBeGreaterThan(0);
      expect(observations.filter((o) => periodOf(table, o) === null)).toEqual([]);
    }
  });

  it('80072ned in the form of 2020: groups by the service document, rows without StringValue', async () => {
    const { table, observations } = await recorded('80072ned', startsWith('BedrijfskenmerkenSBI2008', 'T'), 'cbs-odata-v4-2020');
    expect(observations[0]).toMatchObject({
      value: 5.5,
      text: null,
      status: 'definitive',
      dimensions: { BedrijfskenmerkenSBI2008: 'T001081', Perioden: '1996KW01' },
    });
    expect(table.dimensions.find((d) => d.kind === 'time')!.codes.get('1996JJ00')!.groups).toEqual(['Jaren']);
    expect(table.observationCount).toBe(4409);
  });
});

describe.runIf(there)('recorded v3 tables (2020)', () => {
  const V3 = 'cbs-odata-v3/';

  it('83599NED: two real pages, 10,000 and 5,504 rows, with padded keys and values', async () => {
    const pages = [read(`${V3}83599NED/UntypedDataSet-page-1.json`), read(`${V3}83599NED/UntypedDataSet-page-2.json`)];
    const rows = pages.flatMap((page) => page['value'] as Record<string, string | null>[]);
    const codes = (name: string): Json[] => [...new Set(rows.map((row) => row[name]!))].map((Key) => ({ Key, Title: Key, Status: 'Definitief' }));
    // Only the data of this table was recorded; its description is made of it.
    const lists: Record<string, readonly Json[]> = {
      TableInfos: [{ Title: 'Vacatures', Modified: null }],
      DataProperties: [
        { ID: 0, ParentID: null, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
        { ID: 1, ParentID: null, Type: 'Dimension', Key: 'BedrijfstakkenBranchesSBI2008', Title: 'Branches' },
        { ID: 2, ParentID: null, Type: 'GeoDimension', Key: 'RegioS', Title: "Regio's" },
        { ID: 3, ParentID: null, Type: 'Topic', Key: 'OpenstaandeVacatures_1', Title: 'Openstaande vacatures', Unit: 'x 1 000', Decimals: 1 },
      ],
      CategoryGroups: [],
    };
    const server = await startServer(({ url }, response, base) => {
      const [, name = ''] = /^\/83599NED\/(\w+)/.exec(url) ?? [];
      if (name !== 'UntypedDataSet') return sendJson(response, { value: lists[name] ?? codes(name) });
      const page = pages[url.includes('$skip=10000') ? 1 : 0]!;
      const link = page['odata.nextLink'] as string | undefined;
      return sendJson(response, link ? { ...page, 'odata.nextLink': link.replace('https://opendata.cbs.nl/ODataFeed/OData', base) } : page);
    });
    open.push(server);
    const client = cbsClientV3({ base: server.base });
    const table = await client.table('83599NED');
    const sizes: number[] = [];
    const found: CbsObservation[] = [];
    for await (const page of client.pages(table)) {
      sizes.push(page.observations.length);
      found.push(...page.observations);
    }
    expect(sizes).toEqual([10_000, 5504]);
    expect(found[0]).toMatchObject({ value: 135.5, dimensions: { RegioS: 'NL01  ', Perioden: '2011KW01', BedrijfstakkenBranchesSBI2008: 'T001081' } });
    expect(fullValue(table, found[0]!)).toBe(135_500);
    expect(found.filter((o) => o.value === null).every((o) => o.reason !== null)).toBe(true);
    expect([...new Set(found.map((o) => joinKey(o.dimensions['RegioS']!)))]).toContain('PV23');
    expect(server.asked.filter((url) => url.includes('UntypedDataSet'))).toEqual([
      '/83599NED/UntypedDataSet?$format=json',
      '/83599NED/UntypedDataSet/?$format=json&$skip=10000',
    ]);
  });

  it('80137ned: the tree of topics, padded keys, 675 rows', async () => {
    const server = await startServer(({ url }, response) => {
      const [, name = ''] = /^\/80137ned\/(\w+)/.exec(url) ?? [];
      return sendJson(response, read(`${V3}80137ned/${name}.json`));
    });
    open.push(server);
    const { table, observations, warnings } = await loadTable(cbsClientV3({ base: server.base, dataSet: 'TypedDataSet' }), '80137ned', {
      filter: eq('Persoonskenmerken', '1'),
    });
    expect(warnings.map((w) => w.message)).toEqual(['unknown key in Persoonskenmerken: "1". The list has "1 "; the service gives no rows for it.']);
    expect(measureMeaning(table.measures.get('Totaal_1')!)).toBe('Gemiddeld aantal banen: Totaal');
    // The filter of a trimmed key is not kept by this server of recorded files; only what it cannot reach is tested above.
    const whole = await all(cbsClientV3({ base: server.base, dataSet: 'TypedDataSet' }).observations(table));
    expect(whole).toHaveLength(675 * table.measures.size);
    expect(whole[0]).toMatchObject({ measure: 'Totaal_1', value: 8811, dimensions: { Persoonskenmerken: '1 ' }, status: 'definitive' });
    expect(fullValue(table, whole[0]!)).toBe(8_811_000);
    await observations.return();
  });
});
