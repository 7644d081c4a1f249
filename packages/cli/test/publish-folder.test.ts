// How the command treats the folder it writes into: again, interrupted, among files of others, with editions, and when it refuses.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, trendbeeld } from './folders.js';
import { BASE, filesIn, publishTo, textOf } from './site-folder.js';

const MANIFEST = '.trendbeeld.json';
const counts = (out: string): string => /\d+ written, \d+ unchanged, \d+ removed/.exec(out)?.[0] ?? out;

describe('trendbeeld publish', () => {
  it('gives the same bytes again, and writes nothing the second time', () =>
    inFolder(async (folder) => {
      const [one, two] = [join(folder, 'one'), join(folder, 'two')];
      await publishTo(one);
      await publishTo(two);
      const files = filesIn(one);
      expect(filesIn(two)).toEqual(files);
      expect(files.filter((f) => !readFileSync(join(one, f)).equals(readFileSync(join(two, f))))).toEqual([]);

      for (const file of files) utimesSync(join(one, file), 1, 1);
      const { out } = await publishTo(one);
      expect(counts(out)).toBe(`0 written, ${files.length - 1} unchanged, 0 removed`);
      expect(files.filter((f) => statSync(join(one, f)).mtimeMs !== 1000)).toEqual([]);
    }));

  it('writes only what differs, and takes away what it no longer makes, with the folders', () =>
    inFolder(async (folder) => {
      await publishTo(folder);
      writeFileSync(join(folder, 'nl/t/werkloosheid/index.html'), 'x');
      rmSync(join(folder, 'page.css'));
      expect(counts((await publishTo(folder)).out)).toMatch(/^2 written, \d+ unchanged, 0 removed$/);

      const own = filesIn(folder).filter((f) => /\/GM0796\//.test(f));
      const { out } = await publishTo(folder, '--municipality', 'GM0344');
      expect(own.length).toBeGreaterThan(40);
      expect(out).toContain(` ${own.length} removed`);
      expect(filesIn(folder).filter((f) => /\/GM0796\//.test(f))).toEqual([]);
      expect(existsSync(join(folder, 'nl/t/bevolking-en-huishoudens/GM0796'))).toBe(false);
      expect(existsSync(join(folder, 'nl/t/bevolking-en-huishoudens/GM0344/index.html'))).toBe(true);
    }));

  it('touches nothing of others: a file in its way is a refusal, one beside it stays', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'nl/t/werkloosheid'), { recursive: true });
      writeFileSync(join(folder, 'nl/t/werkloosheid/index.html'), 'van de redactie');
      writeFileSync(join(folder, 'nieuws.html'), 'nieuws');
      const { code, err } = await publishTo(folder);
      expect([code, filesIn(folder)]).toEqual([2, ['nieuws.html', 'nl/t/werkloosheid/index.html']]);
      expect(err).toMatch(/one file in the folder, not written by trendbeeld, would be overwritten.*\n {2}nl\/t\/werkloosheid\/index\.html/s);

      rmSync(join(folder, 'nl'), { recursive: true });
      await publishTo(folder);
      await publishTo(folder, '--municipality', 'GM0344');
      expect(textOf(folder, 'nieuws.html')).toBe('nieuws');
    }));

  it('leaves a page that somebody changed, instead of taking it away, and names it', () =>
    inFolder(async (folder) => {
      await publishTo(folder);
      const path = 'nl/t/bevolking-en-huishoudens/GM0796/index.html';
      writeFileSync(join(folder, path), 'eigen tekst');
      const { out } = await publishTo(folder, '--municipality', 'GM0344');
      expect(textOf(folder, path)).toBe('eigen tekst');
      expect(out).toContain(path);
    }));

  it('takes up a run that was interrupted: what it had begun is its own', () =>
    inFolder(async (folder) => {
      await publishTo(folder);
      const whole = Object.fromEntries(filesIn(folder).map((f) => [f, readFileSync(join(folder, f)).toString('base64')]));
      // As the run leaves it: the list of what it was going to write, and some of it.
      const { files } = JSON.parse(textOf(folder, MANIFEST)) as { files: Record<string, string> };
      writeFileSync(join(folder, MANIFEST), JSON.stringify({ files: Object.fromEntries(Object.keys(files).map((f) => [f, ''])), pictures: {} }));
      for (const path of Object.keys(files).filter((_, i) => i % 3 === 0)) rmSync(join(folder, path));
      expect((await publishTo(folder)).code).toBe(0);
      expect(Object.fromEntries(filesIn(folder).map((f) => [f, readFileSync(join(folder, f)).toString('base64')]))).toEqual(whole);
    }));

  it('does not take a broken manifest at its word', () =>
    inFolder(async (folder) => {
      for (const text of ['{', '{"files":{"../elders":"x"},"pictures":{}}', '[]']) {
        writeFileSync(join(folder, MANIFEST), text);
        const { code, err } = await publishTo(folder);
        expect(code).toBe(1);
        expect(err).toContain('broken manifest');
        expect(filesIn(folder)).toEqual([MANIFEST]);
      }
    }));

  it(
    'never changes an edition: the same again is fine, another is refused with the places named',
    () =>
      inFolder(async (folder) => {
        await publishTo(folder, '--edition', '2026-11');
        expect((await publishTo(folder, '--edition', '2026-11')).code).toBe(0);
        const path = 'e/2026-11/nl/t/werkloosheid/figures.json';
        const before = textOf(folder, path);
        // As if the packages had other figures by now.
        writeFileSync(join(folder, path), before.replace('"value":', '"value":1'));
        const { code, err } = await publishTo(folder, '--edition', '2026-11');
        expect(code).toBe(2);
        expect(err).toMatch(new RegExp(`this edition exists, and one file in it would change, so nothing is written.*${path}`, 's'));

        writeFileSync(join(folder, path), before);
        await publishTo(folder, '--edition', '2027-02');
        expect(JSON.parse(textOf(folder, 'editions.json'))).toEqual({ latest: '2027-02', editions: ['2026-11', '2027-02'] });
        await publishTo(folder, '--municipality', 'GM0344');
        expect(textOf(folder, path)).toBe(before);
        expect(existsSync(join(folder, 'e/2026-11/nl/t/bevolking-en-huishoudens/GM0796/index.html'))).toBe(true);
      }),
    60_000,
  );

  it('keeps scripts with a hash of earlier versions: pages name them by their integrity value', () =>
    inFolder(async (folder) => {
      await publishTo(folder);
      const manifest = JSON.parse(textOf(folder, MANIFEST)) as { files: Record<string, string>; pictures: object };
      writeFileSync(join(folder, 'trendbeeld.0123456789.js'), 'old');
      manifest.files['trendbeeld.0123456789.js'] = 'x';
      writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest));
      expect((await publishTo(folder)).code).toBe(0);
      expect(textOf(folder, 'trendbeeld.0123456789.js')).toBe('old');
    }));

  it('only says what would change with --dry-run', () =>
    inFolder(async (folder) => {
      const { code, out } = await publishTo(join(folder, 'site'), '--dry-run');
      expect(code).toBe(0);
      expect(out).toMatch(/\d{3,} .*written/);
      expect(filesIn(folder)).toEqual([]);
    }));

  it('shows how far it is: a line for each trend in a log', () =>
    inFolder(async (folder) => {
      const { err } = await publishTo(folder);
      const lines = err.trim().split('\n');
      expect(lines.length).toBeGreaterThan(60);
      const total = /^\[1\/(\d+)\] /.exec(lines[0]!)![1];
      expect(lines.at(-1)).toMatch(new RegExp(`^\\[${total}/${total}\\] `));
    }));

  it(
    'makes PNG and a social card of each page, once: the second run makes none',
    () =>
      inFolder(async (folder) => {
        const { code, err } = await publishTo(folder, '--pictures', 'all', '--municipality', 'GM0344');
        expect(code, err).toBe(0);
        for (const name of ['picture.png', 'social.png']) {
          const bytes = readFileSync(join(folder, 'nl/t/werkloosheid', name));
          expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
        }
        const html = textOf(folder, 'nl/t/werkloosheid/index.html');
        expect(html).toContain(`<meta property="og:image" content="${BASE}nl/t/werkloosheid/social.png">`);
        const [, width, height] = /og:image:width" content="(\d+)"><meta property="og:image:height" content="(\d+)"/.exec(html)!;
        const social = readFileSync(join(folder, 'nl/t/werkloosheid/social.png'));
        expect([social.readUInt32BE(16), social.readUInt32BE(20)]).toEqual([Number(width), Number(height)]);
        expect(counts((await publishTo(folder, '--pictures', 'all', '--municipality', 'GM0344')).out)).toMatch(/^0 written/);
        expect(existsSync(join(folder, 'nl/t/bevolking-en-huishoudens/GM0344/picture.png'))).toBe(true);
      }),
    120_000,
  );

  it('puts the style into pages and frames where that is asked for, and its policies allow just these', () =>
    inFolder(async (folder) => {
      await publishTo(folder, '--inline-style');
      for (const path of ['nl/t/werkloosheid/index.html', 'nl/t/werkloosheid/frame/index.html']) {
        const html = textOf(folder, path);
        expect(html).not.toContain('rel="stylesheet"');
        const [, style] = /<style>([^<]+)<\/style><\/head>/.exec(html)!;
        expect(style).toContain('.trendbeeld{');
        const source = `'sha256-${createHash('sha256').update(style!).digest('base64')}'`;
        for (const file of ['_headers', 'nginx.conf', '.htaccess']) expect(textOf(folder, file), file).toContain(source);
      }
      expect(textOf(folder, 'nl/index.html')).toContain('href="../list.css"');
    }));

  it('lies under any address', () =>
    inFolder(async (folder) => {
      await publishTo(folder, '--base', 'http://127.0.0.1:8080/a/b%20c');
      expect(textOf(folder, 'nl/t/werkloosheid/index.html')).toContain('<link rel="canonical" href="http://127.0.0.1:8080/a/b%20c/nl/t/werkloosheid/">');
    }));

  it.each([
    [['--base', BASE], /missing --out/],
    [['--out', 'x'], /missing --base/],
    [['--out', 'package.json', '--base', BASE], /is a file/],
    [['--out', 'x', '--base', 'stad.example'], /wrong base/],
    [['--out', 'x', '--base', 'https://stad.example/?a'], /without name, "\?" or "#"/],
    [['--out', 'x', '--base', BASE, '--municipality', 'Utrecht'], /unknown municipality: "Utrecht".*Nearest: Utrecht GM0344/],
    [['--out', 'x', '--base', BASE, '--municipality', 'GM0457'], /is no municipality any more since \d{4}-.*Its inhabitants went to: .*\(GM\d{4}\)/],
    [['--out', 'x', '--base', BASE, '--all', '--municipality', 'GM0344'], /--all and --municipality exclude each other/],
    [['--out', 'x', '--base', BASE, '--png', '--pictures', 'svg'], /--png makes PNG/],
    [['--out', 'x', '--base', BASE, '--pictures', 'gif'], /one of: none, svg, all/],
    [['--out', 'x', '--base', BASE, '--edition', '../x'], /wrong edition/],
    [['--out', 'x', '--base', BASE, '--x'], /unknown|Expected/],
  ])('refuses %s with a reason', async (args, reason) => {
    const { code, out, err } = await trendbeeld('publish', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
    expect(existsSync('x')).toBe(false);
  });
});
