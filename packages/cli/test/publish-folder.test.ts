// How the command treats the folder it writes into: again, interrupted, among files of others, and with editions.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inFolder } from './folders.js';
import { filesIn, keptFolder, MANIFEST, publishTo, publishUntil, textOf, TOPICS } from './site-folder.js';

const CITY = ['--municipality', 'GM0796', '--pictures', 'none'] as const;
const OTHER = ['--municipality', 'GM0344'] as const;
const kept = keptFolder();
/** Each topic in both languages; the bundle before them, and what leads to them. */
const STEPS = 2 * TOPICS.length + 4;
let [report, progress] = ['', ''];
let files: readonly string[] = [];

beforeAll(async () => {
  const { code, out, err } = await publishTo(kept.path);
  expect(code, err).toBe(0);
  [report, progress] = [out, err];
  files = filesIn(kept.path);
});
afterAll(kept.remove);

const counts = (out: string): string => /\d+ (would be )?written, \d+ unchanged, \d+ (would be )?removed/.exec(out)?.[0] ?? out;
/** The published folder, once more. */
const published = <T>(use: (folder: string) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    cpSync(kept.path, folder, { recursive: true });
    return use(folder);
  });
const bytesOf = (folder: string, path: string): Buffer => readFileSync(join(folder, path));
/** Files that are not as they were published first, or were not there then. */
const differing = (folder: string, paths: readonly string[] = filesIn(folder)): string[] =>
  paths.filter((path) => !files.includes(path) || !bytesOf(folder, path).equals(bytesOf(kept.path, path)));

describe('a second run', () => {
  it('gives the same bytes, in another folder and on another day', () =>
    inFolder(async (folder) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-28T23:59:00Z') });
      const { out } = await publishTo(join(folder, 'a/b')).finally(() => vi.useRealTimers());
      expect(counts(out)).toBe(counts(report));
      expect(filesIn(join(folder, 'a/b'))).toEqual(files);
      expect(differing(join(folder, 'a/b'))).toEqual([]);
    }));

  it('writes nothing, and touches nothing, where nothing differs', () =>
    published(async (folder) => {
      for (const file of files) utimesSync(join(folder, file), 1, 1);
      const { code, out } = await publishTo(folder);
      expect([code, counts(out)]).toEqual([0, `0 written, ${files.length - 1} unchanged, 0 removed`]);
      expect(files.filter((f) => statSync(join(folder, f)).mtimeMs !== 1000)).toEqual([]);
    }));

  it('writes only what differs, and mends it', () =>
    published(async (folder) => {
      for (const file of files) utimesSync(join(folder, file), 1, 1);
      const wrong = ['nl/t/werkloosheid/index.html', 'page.css'];
      writeFileSync(join(folder, wrong[0]!), 'x');
      rmSync(join(folder, wrong[1]!));
      expect(counts((await publishTo(folder)).out)).toBe(`2 written, ${files.length - 3} unchanged, 0 removed`);
      expect(files.filter((f) => statSync(join(folder, f)).mtimeMs !== 1000)).toEqual(wrong);
      expect(differing(folder)).toEqual([]);
    }));

  it('takes away what it no longer makes, with the folders, and says before that it would; scripts with a hash stay, as pages name them', () =>
    published(async (folder) => {
      const manifest = JSON.parse(textOf(folder, MANIFEST)) as { files: Record<string, string>; pictures: object };
      for (const old of ['trendbeeld.0123456789.js', 'old.js']) {
        writeFileSync(join(folder, old), 'old');
        manifest.files[old] = '';
      }
      writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest));
      const own = files.filter((f) => f.includes('/GM0796/'));
      expect(own.length).toBeGreaterThan(40);
      const dry = await publishTo(folder, ...OTHER, '--dry-run');
      expect([dry.code, filesIn(folder).length, differing(folder)]).toEqual([0, files.length + 2, [MANIFEST, 'old.js', 'trendbeeld.0123456789.js']]);
      expect(dry.out).toContain(`${own.length + 1} would be removed`);
      expect(dry.out).toContain('dry run: nothing was written');

      const { out } = await publishTo(folder, ...OTHER);
      expect(counts(dry.out).replaceAll('would be ', '')).toBe(counts(out));
      expect(filesIn(folder).filter((f) => f.includes('/GM0796/'))).toEqual([]);
      expect(existsSync(join(folder, 'nl/t/bevolking-en-huishoudens/GM0796'))).toBe(false);
      expect(filesIn(folder)).toHaveLength(files.length + 1);
      expect([existsSync(join(folder, 'old.js')), textOf(folder, 'trendbeeld.0123456789.js')]).toEqual([false, 'old']);
      expect(textOf(folder, MANIFEST)).not.toContain('/GM0796/');
    }));
});

describe('files of others', () => {
  it('are never overwritten: one in the way is a refusal that names it, before anything is written', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'nl/t/werkloosheid'), { recursive: true });
      writeFileSync(join(folder, 'nl/t/werkloosheid/index.html'), 'van de redactie');
      writeFileSync(join(folder, 'nieuws.html'), 'nieuws');
      const { code, err } = await publishTo(folder);
      expect([code, filesIn(folder)]).toEqual([2, ['nieuws.html', 'nl/t/werkloosheid/index.html']]);
      expect(err).toMatch(/one file in the folder, not written by trendbeeld, would be overwritten.*\n {2}nl\/t\/werkloosheid\/index\.html\n$/s);
      expect(textOf(folder, 'nl/t/werkloosheid/index.html')).toBe('van de redactie');
    }));

  it('stay beside the site, also where it leaves a folder; so do pages that somebody changed, and these are named', () =>
    published(async (folder) => {
      const beside = ['nieuws.html', 'nl/t/bevolking-en-huishoudens/GM0796/notitie.txt', 'nl/d/fysiek/GM0796/index.html'];
      for (const path of beside) writeFileSync(join(folder, path), 'nieuws');
      const { code, out } = await publishTo(folder, ...OTHER);
      expect(code, out).toBe(0);
      expect(beside.map((path) => textOf(folder, path))).toEqual(['nieuws', 'nieuws', 'nieuws']);
      expect(filesIn(folder).filter((f) => f.includes('/GM0796/'))).toEqual(beside.slice(1).toSorted());
      expect(out).toMatch(/ s\nleft as it is, someone else changed it: nl\/d\/fysiek\/GM0796\/index\.html\nKlaar: de map [^]*\n$/);
    }));

  it('are all files where the list of what was written is gone; the same ones are taken on, another is refused', () =>
    published(async (folder) => {
      rmSync(join(folder, MANIFEST));
      expect(counts((await publishTo(folder)).out)).toBe(`0 written, ${files.length - 1} unchanged, 0 removed`);
      expect(differing(folder)).toEqual([]);
      rmSync(join(folder, MANIFEST));
      const answers = files.filter((f) => f.endsWith('oembed.json'));
      for (const path of answers) writeFileSync(join(folder, path), 'x');
      const { code, err } = await publishTo(folder);
      expect([code, existsSync(join(folder, MANIFEST))]).toEqual([2, false]);
      expect(err).toContain(`${answers.length} files in the folder, not written by trendbeeld, would be overwritten, so nothing is written.`);
      expect(err.endsWith(`\n  ${answers[7]}\n  and ${answers.length - 8} more\n`)).toBe(true);
    }));

  it('are not lost to a list that somebody changed: a broken one is no permission', () =>
    inFolder(async (folder) => {
      for (const text of ['{', '{"files":{"../elders":"x"},"pictures":{}}', '{"files":{"/etc/x":""},"pictures":{}}', '{"files":{"a":1},"pictures":{}}', '[]']) {
        writeFileSync(join(folder, MANIFEST), text);
        const { code, err } = await publishTo(folder);
        expect([code, err.includes('broken manifest')], text).toEqual([1, true]);
        expect(filesIn(folder)).toEqual([MANIFEST]);
      }
    }));
});

describe('a run that was interrupted', () => {
  it('leaves whole files only, what leads to them last, and is taken up by the next', () =>
    inFolder(async (folder) => {
      await publishUntil(30, folder, CITY);
      const begun = filesIn(folder).filter((f) => f !== MANIFEST);
      expect(begun.length).toBeGreaterThan(200);
      expect(begun.length).toBeLessThan(files.length - 100);
      expect(differing(folder, begun)).toEqual([]);
      expect(begun.filter((f) => /^(index\.html|(nl|en)\/index\.html|sitemap\.xml|editions\.json)$/.test(f))).toEqual([]);
      expect(counts((await publishTo(folder)).out)).toBe(`${files.length - 1 - begun.length} written, ${begun.length} unchanged, 0 removed`);
      expect([differing(folder), filesIn(folder).length]).toEqual([[], files.length]);
    }));

  it('leaves nothing behind where the next one is asked for something else', () =>
    published(async (folder) => {
      await publishUntil(40, folder, [...OTHER, '--pictures', 'none']);
      expect(filesIn(folder).some((f) => f.includes('/GM0344/'))).toBe(true);
      expect((await publishTo(folder)).code).toBe(0);
      expect([differing(folder), filesIn(folder).length]).toEqual([[], files.length]);
    }));
});

describe('an edition', () => {
  it('never changes: the same again is fine and mends it, another is refused with the places named, live pages go on', () =>
    published(async (folder) => {
      await publishTo(folder, '--edition', '2026-11');
      const frozen = filesIn(folder).filter((f) => f.startsWith('e/2026-11/'));
      const before = new Map(frozen.map((f) => [f, textOf(folder, f)]));
      const changed = (): string[] => frozen.filter((f) => !existsSync(join(folder, f)) || textOf(folder, f) !== before.get(f));
      expect(JSON.parse(textOf(folder, 'editions.json'))).toEqual({ latest: '2026-11', editions: ['2026-11'] });

      // As if the packages had other figures by now.
      const path = 'e/2026-11/nl/t/werkloosheid/figures.json';
      writeFileSync(join(folder, path), before.get(path)!.replace('"value":', '"value":1'));
      const [all, list] = [filesIn(folder), textOf(folder, MANIFEST)];
      const { code, err } = await publishTo(folder, '--edition', '2026-11');
      expect([code, filesIn(folder), textOf(folder, MANIFEST) === list]).toEqual([2, all, true]);
      expect(err).toMatch(/this edition exists, and one file in it would change, so nothing is written\. Give the new figures an edition of their own:/);
      expect(err.endsWith(`:\n  ${path}\n`)).toBe(true);

      rmSync(join(folder, path));
      await publishTo(folder, '--edition', '2027-02');
      const again = await publishTo(folder, '--edition', '2026-11');
      expect([again.code, counts(again.out).startsWith('1 written'), changed()]).toEqual([0, true, []]);
      expect(JSON.parse(textOf(folder, 'editions.json'))).toEqual({ latest: '2027-02', editions: ['2026-11', '2027-02'] });

      await publishTo(folder, ...OTHER);
      expect(changed()).toEqual([]);
      expect(existsSync(join(folder, 'nl/t/bevolking-en-huishoudens/GM0796/index.html'))).toBe(false);
      expect(JSON.parse(textOf(folder, 'editions.json'))).toEqual({ latest: '2027-02', editions: ['2026-11', '2027-02'] });
    }));

  it('is not written where the list of editions is broken', () =>
    published(async (folder) => {
      for (const text of ['{', '{}', '{"latest":"x","editions":["../x"]}', '[]']) {
        writeFileSync(join(folder, 'editions.json'), text);
        const { code, err } = await publishTo(folder, '--edition', '2026-11');
        expect([code, err.includes('broken list of editions'), existsSync(join(folder, 'e'))], text).toEqual([1, true, false]);
      }
    }));
});

describe('the progress', () => {
  it('is a line for each trend and domain in a log', () => {
    const lines = progress.trim().split('\n');
    expect(lines).toHaveLength(STEPS);
    expect(lines.map((line) => /^\[(\d+)\/(\d+)\] \S+$/.exec(line)?.slice(1))).toEqual(lines.map((_, i) => [String(i + 1), String(STEPS)]));
  });

  it('is a bar on a terminal, one line that fits', () =>
    inFolder(async (folder) => {
      const told = await publishUntil(8, folder, CITY, true);
      expect(told.at(-1)).toMatch(/2K█+░+ 8\/\d+ (nl|en)\/[dt]\/[a-z-]+\/(GM0796\/)?$/);
      expect(told.filter((text) => !text.startsWith('\r\u001b[2K') || text.includes('\n') || text.length >= '\r\u001b[2K'.length + 80)).toEqual([]);
    }));
});
