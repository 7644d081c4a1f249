// A fetch from a real HTTP server on loopback that answers as the service does, with small tables written for this test.
import { join } from 'node:path';
import type { Indicator } from '@trendbeeld/data/figures';
import { describe, expect, it } from 'vitest';
import { asShipped, rowOf, serving } from './cbs-server.js';
import { inFolder, SHIPPED, STUDY, trendbeeld } from './folders.js';
import { filesIn } from './site-folder.js';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const copied = <T>(use: (out: string) => Promise<T>): Promise<T> =>
  inFolder(async (out) => {
    cpSync(SHIPPED, out, { recursive: true });
    return use(out);
  });
const homes = (out: string): Indicator => JSON.parse(readFileSync(join(out, 'national/new-homes.json'), 'utf8')) as Indicator;

describe('trendbeeld fetch from the service', () => {
  it('asks for the measures that are used, and tells a revision of a definitive figure and a discontinued table', async () => {
    const service = asShipped();
    service.properties['Status'] = 'Gediscontinueerd';
    service.periods.find((p) => p.Identifier === '2025JJ00')!.Status = 'Voorlopig';
    rowOf(service, 'M003003', '2025').Value = 70_000;
    service.rows = service.rows.filter((r) => r !== rowOf(service, 'M003003', '1926'));
    await copied((out) =>
      serving(service, async (base, asked) => {
        const { code, out: said, err } = await trendbeeld('fetch', '--out', out, '--table', '82235NED', '--base', base);
        expect([code, err]).toEqual([0, '[1/1] 82235NED\n']);
        expect(asked.at(-1)).toContain("Measure eq 'D002936' or Measure eq 'M003003'");
        expect(said).toContain('new-homes 2025: 69189 → 70000 (was definitive)');
        expect(said).toContain('withdrawn: 2\n  new-homes 1926: was 48833\n');
        expect(said).toContain('discontinued: 82235NED (Gediscontinueerd)');
        // What was changed is kept, with the day of the publisher's change.
        const { revisions } = JSON.parse(readFileSync(join(out, 'revisions.json'), 'utf8')) as { readonly revisions: readonly object[] };
        expect(revisions).toContainEqual({
          indicator: 'new-homes',
          period: '2025',
          kind: 'revised',
          on: '2026-09-20',
          old: 69_189,
          now: 70_000,
          oldStatus: 'definitive',
          status: 'provisional',
        });
        expect((await trendbeeld('check', join(out, 'revisions.json'))).code).toBe(0);
        expect(homes(out).observations.slice(-2)).toEqual([
          { period: '2024', value: 69_129, status: 'definitive' },
          { period: '2025', value: 70_000, status: 'provisional' },
        ]);
        expect(homes(out).source).toMatchObject({ modified: '2026-09-20', version: '202609200000', url: 'https://dataportal.cbs.nl/detail/CBS/82235NED' });
      }),
    );
  });

  it('leaves every figure as it is when the service does not have the table', async () => {
    await copied((out) =>
      serving(null, async (base) => {
        const before = readFileSync(join(out, 'national/new-homes.json'), 'utf8');
        const { code, err } = await trendbeeld('fetch', '--out', out, '--table', '82235NED', '--base', base);
        expect(code).toBe(1);
        expect(err).toMatch(/82235NED.*404|404.*82235NED/s);
        expect(readFileSync(join(out, 'national/new-homes.json'), 'utf8')).toBe(before);
      }),
    );
  });
});

describe('trendbeeld refuses', () => {
  it.each([
    [['fetch', '--tabel', 'x'], '--tabel'],
    [['fetch', '--from', '/nowhere'], 'missing folder: "/nowhere"'],
    [['fetch', '--out', '/nowhere'], 'missing register'],
    [['fetch', '--out', SHIPPED, '--table', '80590NED'], 'unknown table: "80590NED". Expected one of:'],
    [['fetch', '--out', SHIPPED, '--municipality', 'GM9999'], 'unknown municipality: "GM9999"'],
    [
      ['fetch', '--out', SHIPPED, '--municipality', 'GM0788'],
      'GM0788 (Haaren) lapsed on 2021-01-01. Expected a municipality of today; its inhabitants went to ',
    ],
    [['fetsh'], 'unknown command: "fetsh". Expected one of: new, dev, check, fetch, join, texts, review, publish, snippet, render, pack.'],
    [['check'], 'missing file'],
    [['check', '/nowhere.json'], 'there is no folder or file'],
  ])('%j with exit code 2 and a reason', async (args, reason) => {
    const { code, err } = await trendbeeld(...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  it('helps', async () => {
    for (const args of [['--help'], ['fetch', '--help'], ['check', '-h'], ['join', '--help']]) expect((await trendbeeld(...args)).code).toBe(0);
    expect((await trendbeeld()).code).toBe(2);
  });
});

describe('trendbeeld check', () => {
  it('passes the figures that ship', async () => {
    const { code, out } = await trendbeeld('check', SHIPPED);
    expect([code, out]).toEqual([0, `${filesIn(SHIPPED).length} bestanden, 0 fouten / ${filesIn(SHIPPED).length} files, 0 issues\n`]);
  });

  it('lists every issue with file, place, what was found and what was expected', async () => {
    await inFolder(async (folder) => {
      const good = homes(SHIPPED);
      writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...good, unit: 5, observations: [{ period: '2013', value: 'veel', status: 'definitive' }] }));
      writeFileSync(join(folder, 'b.json'), '{ "x": ');
      writeFileSync(join(folder, 'GM0014.json'), readFileSync(join(SHIPPED, 'municipalities/GM0344.json')));
      const { code, out } = await trendbeeld('check', folder);
      expect(code).toBe(2);
      expect(out).toMatch(/a\.json unit: .*found 5\./);
      expect(out).toMatch(/a\.json observations\.0\.value: .*found "veel"\. Expected a number or null\./);
      expect(out).toMatch(/b\.json: .*broken JSON/);
      expect(out).toMatch(/GM0014\.json code: .*wrong name: found "GM0344"\. Expected "GM0014"/);
      expect(out).toContain('3 files, 4 issues');
    });
  });

  it('names earlier names of tokens in a theme, which refuse nothing, and refuses a theme that publish would not take', async () => {
    await inFolder(async (folder) => {
      const theme = join(folder, 'stad.css');
      writeFileSync(theme, ':root{--trendbeeld-color-accent:#a80a2d;--trendbeeld-link-color:#a80a2d}');
      const { code, out } = await trendbeeld('check', '--theme', theme);
      expect(code).toBe(0);
      expect(out).toContain('--trendbeeld-color-accent heet nu --trendbeeld-document-accent-color. De oude naam werkt tot versie 2. / ');
      expect(out).toContain('--trendbeeld-color-accent is now --trendbeeld-document-accent-color. The earlier name works until version 2.');
      expect(out).toMatch(/\n1 bestand, 0 fouten, 1 tip \/ 1 file, 0 issues, 1 hint\n$/);
      expect(out).not.toContain('--trendbeeld-link-color');
      writeFileSync(theme, ':root{--trendbeeld-document-background-color:#8a8a8a;--trendbeeld-document-color:#777}');
      const wrong = await trendbeeld('check', STUDY, '--theme', theme);
      expect(wrong.code).toBe(2);
      expect(wrong.out).toMatch(/Expected at least 4\.5[^]*1 study, 1 file, 1 issue\n$/);
    });
  });

  it('checks the folder of a study, and lists every issue with file, line and column', async () => {
    expect((await trendbeeld('check', STUDY)).out).toBe('1 studie, 0 fouten / 1 study, 0 issues\n');
    await inFolder(async (folder) => {
      cpSync(STUDY, folder, { recursive: true, filter: (path) => !/node_modules|dist/.test(path) });
      const file = join(folder, 'trends/werkloosheid.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('domain: economie', 'domain: economy').replace('    unit: procent\n', ''));
      const { code, out } = await trendbeeld('check', folder);
      expect(code).toBe(2);
      expect(out).toMatch(/werkloosheid\.yaml:3:1 domain: .*unknown domain: found "economy"\. Did you mean economie\? Expected one of: fysiek/);
      expect(out).toMatch(/werkloosheid\.yaml:\d+:\d+ statements\[1\]\.unit: .*value without a unit: found null/);
      expect(out).toMatch(/\n1 studie, 2 fouten \/ 1 study, 2 issues\n$/);
    });
  });
});
