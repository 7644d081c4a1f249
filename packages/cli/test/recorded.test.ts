// Replays the recorded folder beside the checkout; passed over, and said so, where there is none.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFigures, type Indicator } from '@trendbeeld/data/figures';
import { describe, expect, it } from 'vitest';
import { recordedSource } from '../src/tables/recorded.js';
import { hasRecorded, inFolder, RECORDED, SHIPPED, trendbeeld } from './folders.js';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((n) => n.endsWith('.json'))
    .toSorted();
const differing = (a: string, b: string): string[] =>
  files(a).filter((name) => !existsSync(join(b, name)) || readFileSync(join(a, name), 'utf8') !== readFileSync(join(b, name), 'utf8'));

describe.runIf(hasRecorded)('trendbeeld fetch --from a recorded folder', () => {
  it('gives the bytes that ship, and the second run changes nothing', async () => {
    await inFolder(async (out) => {
      // Revisions are written where there are any: a first fetch has none.
      const fetched = files(SHIPPED).filter((name) => name !== 'revisions.json');
      const shipped = fetched.length;
      const first = await trendbeeld('fetch', '--from', RECORDED, '--out', out);
      expect([first.code, first.out.split('\n').at(-2)]).toEqual([0, `${shipped} of ${shipped} files written`]);
      expect(first.err).toMatch(/^\[1\/\d+\] 03759ned\n/);
      cpSync(join(SHIPPED, 'revisions.json'), join(out, 'revisions.json'));
      expect(differing(SHIPPED, out)).toEqual([]);
      expect(files(out)).toEqual(files(SHIPPED));
      const second = await trendbeeld('fetch', '--from', RECORDED, '--out', out);
      expect(second.out).toBe(`new: 0\nrevised: 0\nwithdrawn: 0\nsettled: 0\n0 of ${shipped} files written\n`);
    });
  });

  it('tells what is new, revised, withdrawn and settled, and writes nothing in a dry run', async () => {
    await inFolder(async (out) => {
      cpSync(SHIPPED, out, { recursive: true });
      const file = join(out, 'national/unemployment-rate.json');
      const old = JSON.parse(readFileSync(file, 'utf8')) as { observations: Indicator['observations'] };
      const [, , , , , , , , , , last] = old.observations;
      old.observations = [
        { period: '1999', value: 1, status: 'definitive' },
        ...old.observations
          .filter((o) => o.period !== '2025')
          .map((o) => (o.period === last!.period ? { ...o, value: 9.9 } : o.period === '2012' ? { ...o, status: 'provisional' as const } : o)),
      ];
      writeFileSync(file, JSON.stringify(old));
      const text = readFileSync(file, 'utf8');
      const { code, out: said } = await trendbeeld('fetch', '--from', RECORDED, '--out', out, '--table', '80590ned', '--dry-run');
      expect(code).toBe(0);
      expect(said).toContain('new: 1\n  unemployment-rate 2025: 3.9\n');
      expect(said).toContain('revised: 1\n  unemployment-rate 2013: 9.9 → 8.2 (was definitive)\n');
      expect(said).toContain('withdrawn: 1\n  unemployment-rate 1999: was 1\n');
      expect(said).toContain('settled: 1\n  unemployment-rate 2012: provisional → definitive\n');
      expect(said).toMatch(/2 of \d+ files would be written \(dry run, nothing was\)/);
      expect(readFileSync(file, 'utf8')).toBe(text);
    });
  });

  it('refreshes one municipality, and one table in all of them without touching the rest', async () => {
    await inFolder(async (out) => {
      cpSync(SHIPPED, out, { recursive: true });
      const file = join(out, 'municipalities/GM0344.json');
      writeFileSync(file, '{ broken');
      const refused = await trendbeeld('fetch', '--from', RECORDED, '--out', out, '--table', '83625NED');
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('GM0344.json: broken JSON')]);
      const one = await trendbeeld('fetch', '--from', RECORDED, '--out', out, '--municipality', 'GM0344');
      expect(one.out).toContain('1 of 1 files written');
      const table = await trendbeeld('fetch', '--from', RECORDED, '--out', out, '--table', '83625NED');
      expect(table.out).toMatch(/\b0 of \d+ files written/);
      const average = await trendbeeld('fetch', '--from', RECORDED, '--out', out, '--table', '70072ned');
      expect(average.out).toContain('files written');
      expect(differing(SHIPPED, out)).toEqual([]);
    });
  });

  it('writes nothing at all when one table is broken', async () => {
    await inFolder(async (folder) => {
      const from = join(folder, 'data');
      cpSync(join(RECORDED, 'gemeenten'), join(from, 'gemeenten'), { recursive: true });
      cpSync(join(RECORDED, 'cbs-odata-v4/82235NED'), join(from, 'cbs-odata-v4/82235NED'), { recursive: true });
      mkdirSync(join(from, 'figures-nl'));
      writeFileSync(join(from, 'figures-nl/bevolking-1-januari-85496NED.csv'), 'Perioden,TotaleBevolking_1\n2001JJ00,veel\n');
      const out = join(folder, 'figures');
      const { code, err } = await trendbeeld('fetch', '--from', from, '--out', out);
      expect(code).toBe(1);
      expect(err).toContain('bevolking-1-januari-85496NED.csv: line 2, column TotaleBevolking_1: invalid number: "veel"');
      expect(existsSync(out)).toBe(false);
    });
  });
});

describe.runIf(hasRecorded)('trendbeeld fetch --from a recording that is not what it was', () => {
  type Row = Record<string, unknown>;
  /** Fetches 80590ned from a copy in which one file was changed. */
  const changed = async <T>(
    file: string,
    change: (text: string) => string,
    use: (said: Awaited<ReturnType<typeof trendbeeld>>, out: string) => T,
    ...options: readonly string[]
  ): Promise<T> =>
    inFolder(async (folder) => {
      const [from, out] = [join(folder, 'data'), join(folder, 'figures')];
      cpSync(join(RECORDED, 'gemeenten'), join(from, 'gemeenten'), { recursive: true });
      cpSync(join(RECORDED, 'cbs-odata-v4/80590ned'), join(from, 'cbs-odata-v4/80590ned'), { recursive: true });
      cpSync(SHIPPED, out, { recursive: true });
      const path = join(from, 'cbs-odata-v4/80590ned', file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      return use(await trendbeeld('fetch', '--from', from, '--out', out, '--table', '80590ned', ...options), out);
    });
  const rows = (change: (value: Row[]) => Row[]) => (text: string) => JSON.stringify({ value: change((JSON.parse(text) as { readonly value: Row[] }).value) });

  it.each(['x 10 000', 'x 1 mln', 'aantal'])('refuses another factor: %s', async (unit) => {
    const change = (text: string): string => text.replaceAll('"Unit":"x 1000"', `"Unit":${JSON.stringify(unit)}`);
    await changed('measure-codes.json', change, ({ code, err }, out) => {
      expect([code, err]).toEqual([2, expect.stringMatching(/80590ned \w+: unit changed: found "aantal" × \d+\. Expected "aantal" × 1000/)]);
      expect(differing(SHIPPED, out)).toEqual([]);
    });
  });

  it('refuses a rate that became one of a thousand', async () => {
    const change = rows((all) => all.map((m) => (m['Identifier'] === 'M001906_2' ? { ...m, Unit: '‰' } : m)));
    await changed('measure-codes.json', change, ({ code, err }, out) => {
      expect([code, err]).toEqual([2, expect.stringContaining('80590ned M001906_2: unit changed: found "‰" × 1. Expected "%" × 1')]);
      expect(differing(SHIPPED, out)).toEqual([]);
    });
  });

  it('takes no figure from a value that is flagged', async () => {
    const change = rows((all) =>
      all.map((r) => (r['Measure'] === 'M001906_2' && r['Perioden'] === '2013JJ00' ? { ...r, Value: 0, ValueAttribute: 'Confidential' } : r)),
    );
    await changed('observations-page-1.json', change, ({ code }, out) => {
      expect(code).toBe(0);
      const { observations } = JSON.parse(readFileSync(join(out, 'national/unemployment-rate.json'), 'utf8')) as Indicator;
      expect(observations.find((o) => o.period === '2013')).toEqual({ period: '2013', value: null, status: 'definitive', reason: 'confidential' });
    });
  });

  it('refuses fewer rows than were recorded, and a mass of withdrawn figures where that is not said', async () => {
    const cut = rows((all) => all.slice(0, Math.round((all.length * 2) / 3)));
    await changed('observations-page-1.json', cut, ({ code, err }, out) => {
      expect([code, err]).toEqual([2, expect.stringMatching(/80590ned: cut-off answer: .*"3724" of 5586 announced/)]);
      expect(differing(SHIPPED, out)).toEqual([]);
    });
    const accepted = await changed('observations-page-1.json', cut, ({ code, out: said }) => [code, said], '--accept', '80590ned');
    expect(accepted).toEqual([0, expect.stringMatching(/withdrawn: 209\n[^]*accepted: 6\n {2}80590ned: cut-off answer/)]);
  });

  it.each([
    ['measure-codes.json', '{"value":[{"Ident', 'measure-codes.json: broken JSON: starts with'],
    ['observations-page-1.json', '', 'observations-page-1.json: broken JSON: starts with "", 0 characters'],
    ['observations-page-1.json', '<html>', 'observations-page-1.json: broken JSON: starts with "<html>"'],
    ['observations-page-1.json', '{"error":{}}', 'observations-page-1.json: missing list "value"'],
    ['codes-Perioden.json', '[]', 'codes-Perioden.json: no object: "[]"'],
    ['properties.json', 'null', 'properties.json: no object: "null"'],
    ['index.json', '{', 'index.json: broken JSON'],
  ])('names the broken file %s (%s)', async (file, text, says) => {
    await changed(
      file,
      () => text,
      ({ code, err }, out) => {
        expect([code, err]).toEqual([1, expect.stringContaining(`cbs-odata-v4/80590ned/${says}`)]);
        expect(err).not.toContain('connection');
        expect(differing(SHIPPED, out)).toEqual([]);
      },
    );
  });
});

describe.runIf(hasRecorded)('traps in the recorded data', () => {
  const source = hasRecorded ? recordedSource(RECORDED) : null;

  it('same year, other vintage, other definition, other factor are other indicators with their own source', async () => {
    const [bank, cbs] = [await source!.read('NY.GDP.MKTP.KD.ZG'), await source!.read('85880NED')];
    expect([bank.publisher, cbs.publisher]).toEqual(['Wereldbank (World Bank)', 'CBS']);
    const homes = await source!.read('82235NED');
    const value = (measure: string): number => homes.rows.find((r) => r.measure === measure && r.period === '2013')!.value!;
    expect([value('D002936'), value('M003003')]).toEqual([7_449_000, 49_311]);
  });

  it('the average population of 2025, which the file filled from another measure, is not there', async () => {
    const { rows } = await source!.read('70072ned-inwoners');
    expect(Math.max(...rows.map((r) => Number(r.period)))).toBe(2024);
  });

  it('the UN counts one per cent more people than CBS in the same year', async () => {
    const un = (await source!.read('UN-WPP-2024')).rows.filter((r) => r.period === '2013').reduce((sum, r) => sum + r.value!, 0);
    expect(un / 16_779_575).toBeGreaterThan(1.005);
    expect(un / 16_779_575).toBeLessThan(1.02);
  });

  it('keys of 2020 are padded and read trimmed; a dot is missing, with a reason', async () => {
    const { rows } = await source!.read('84799NED');
    expect(rows.every((r) => r.keys['RegioS'] === r.keys['RegioS']!.trim())).toBe(true);
    expect(rows.filter((r) => r.keys['RegioS'] === 'GM0344')).toHaveLength(8);
  });

  it('places that are no municipality are in the files and in no figure', async () => {
    const { rows } = await source!.read('wijk-en-buurtkaart-2023');
    expect(rows.some((r) => r.keys['RegioS'] === 'GM0998')).toBe(true);
    expect(files(SHIPPED).some((name) => /GM(0000|0997|0998)/.test(name))).toBe(false);
  });

  it('titles are not unique: the groups say which "Seizoengecorrigeerd" it is', async () => {
    const { measures } = await source!.read('80590ned');
    expect(measures.get('M004210')!.title).toBe('Werkloosheidspercentage: Seizoengecorrigeerd');
  });
});

describe('traps without recorded data', () => {
  it('a series with another base year does not pass as the same unit', () => {
    const file = JSON.parse(readFileSync(join(SHIPPED, 'national/house-price-index.json'), 'utf8')) as Indicator;
    expect(file.unit.nl).toBe('(2020 = 100)');
    expect(checkFigures('x.json', { ...file, unit: { nl: '', en: '' } }).map((i) => i.path)).toEqual(['unit.nl', 'unit.en']);
  });
});
