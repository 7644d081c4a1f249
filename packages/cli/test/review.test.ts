import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { approvedPicture } from '@trendbeeld/cards/review';
import type { Approval } from '@trendbeeld/data';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { trendbeeld } from './folders.js';

/** A study of few trends, in a copy that the tests may change. */
const STUDY = fileURLToPath(new URL('../../../studies/prognoses/', import.meta.url));
const TREND = 'ouderen';
const SHEETS = 10;

const place = mkdtempSync(join(tmpdir(), 'trendbeeld-review-'));
const study = join(place, 'study');
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(study, { recursive: true, force: true });
  for (const name of ['study.yaml', 'without-outcome.yaml', 'trends', 'outcomes']) cpSync(join(STUDY, name), join(study, name), { recursive: true });
});

const review = (...args: readonly string[]): ReturnType<typeof trendbeeld> => trendbeeld('review', '--study', study, ...args);
const approve = (names: string, ...more: readonly string[]): ReturnType<typeof trendbeeld> => review('--approve', names, '--by', 'Anna de Vries', ...more);
const file = (id: string, language = 'nl'): string => join(study, `approvals/${language}/${id}.json`);
const read = (id: string): Approval => JSON.parse(readFileSync(file(id), 'utf8')) as Approval;
const change = (path: string, from: string | RegExp, to: string): void => {
  const whole = readFileSync(join(study, path), 'utf8');
  expect(whole).toMatch(from);
  writeFileSync(join(study, path), whole.replace(from, to));
};
/** How the sheet of the trend stands, in Dutch. */
const stateOf = async (...args: readonly string[]): Promise<string> =>
  (await review('--trend', TREND, '--language', 'nl', ...args)).out
    .split('\n')[0]!
    .replace(/^nl {2}\S+ {2}/, '')
    .split(' / ')[0]!;

describe('trendbeeld review', () => {
  it('lists every sheet of a study that nobody approved, and refuses', async () => {
    const { code, out } = await review('--language', 'nl');
    expect(code).toBe(2);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(SHEETS + 1);
    expect(lines[0]).toMatch(/^nl {2}study +nog niet goedgekeurd \/ not yet approved$/);
    expect(lines.at(-1)).toContain(`${SHEETS} van de ${SHEETS}`);
  });

  it('approves by name, and says what of a sheet has changed since', async () => {
    expect((await approve(TREND)).code).toBe(0);
    expect(await stateOf()).toBe('goedgekeurd');
    expect((await review('--trend', TREND, '--language', 'nl')).code).toBe(0);
    expect(read(`trends/${TREND}`)).toMatchObject({ by: 'Anna de Vries', of: `trends/${TREND}`, language: 'nl', before: [] });
    expect(approvedPicture(read(`trends/${TREND}`))).toMatch(/^<svg [^]*<\/svg>\n$/);

    // A text that stands in no picture and in no table.
    change(`trends/${TREND}.yaml`, /(\ntext:\n {2}nl: ['"]?)/, '$1Let op. ');
    expect(await stateOf()).toBe('veranderd: teksten');
    const html = join(place, 'stale.html');
    expect((await review('--trend', TREND, '--language', 'nl', '--html', html)).code).toBe(0);
    expect(readFileSync(html, 'utf8')).toMatch(/<ins title="nieuw">Let op\. ?<\/ins>/);

    expect((await review('--approve', TREND, '--by', 'Bram')).code).toBe(0);
    expect(await stateOf()).toBe('goedgekeurd');
    expect(read(`trends/${TREND}`).before).toEqual([{ by: 'Anna de Vries', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
  });

  it('tells a changed figure with its old and new value, and the picture before, now and overlaid', async () => {
    await approve(TREND);
    const source = readFileSync(join(study, `trends/${TREND}.yaml`), 'utf8');
    const [, value] = /\n {4}value: (\d{6,})/.exec(source)!;
    change(`trends/${TREND}.yaml`, `value: ${value}`, `value: ${Number(value) + 300_000}`);
    expect(await stateOf()).toMatch(/^veranderd: .*cijfers/);
    const html = join(place, 'stale.html');
    await review('--trend', TREND, '--language', 'nl', '--html', html);
    const sheet = readFileSync(html, 'utf8');
    expect(sheet).toMatch(/<th scope="row">[^<]+<\/th><td[^>]*><del>[^<]+<\/del><\/td><td[^>]*><ins>[^<]+<\/ins>/);
  });

  it('holds an approval for another language, and for a changed headline, as none', async () => {
    await approve(TREND);
    expect((await review('--trend', TREND, '--language', 'en')).code).toBe(2);
    change(`trends/${TREND}.yaml`, 'Dat duurt nog jaren', 'Dat duurt nog wel');
    expect(await stateOf()).toBe('veranderd: teksten, beeld');
  });

  it('keeps approvals in a folder of one’s own, for a study that is a package', async () => {
    const own = join(place, 'own');
    expect((await approve('study', '--approvals', own)).code).toBe(0);
    expect(existsSync(join(own, 'nl/study.json'))).toBe(true);
    expect(existsSync(join(study, 'approvals'))).toBe(false);
    expect((await review('--trend', 'study', '--language', 'nl', '--approvals', own)).code).toBe(0);
    expect((await trendbeeld('review', '--study', '@trendbeeld/study-prognoses', '--trend', 'study', '--language', 'nl', '--approvals', own)).code).toBe(0);
  });

  it.each([
    [['--approve', 'nergens', '--by', 'A'], /unknown sheet: "nergens".*trends\/ouderen/s],
    [['--approve', TREND], /missing --by/],
    [['--by', 'A'], /--by hoort bij --approve/],
    [['--html', 'x.html'], /één bestand past één blad/],
    [['--language', 'fr'], /unknown language/],
    [['--municipality', 'Zwolle'], /--municipality hoort bij --html/],
  ] as const)('refuses %s', async (args, said) => {
    const { code, err } = await review(...args);
    expect({ code, said: said.test(err) }, err).toEqual({ code: 2, said: true });
  });

  it.each([
    ['{', /kan niet worden gelezen/],
    ['{"version":1}', /by/],
  ])('tells an approval that cannot be read: %s', async (text, said) => {
    await approve(TREND);
    writeFileSync(file(`trends/${TREND}`), text);
    for (const args of [
      ['review', '--study', study],
      ['check', study],
    ]) {
      const { code, out, err } = await trendbeeld(...args);
      expect(code).toBe(2);
      expect(`${out}${err}`).toMatch(said);
    }
  });

  it('tells an approval that lies in the wrong place, or is of what is gone', async () => {
    await approve(TREND);
    cpSync(file(`trends/${TREND}`), file('trends/huishoudens'));
    expect((await trendbeeld('check', study)).out).toContain(`approvals/nl/trends/${TREND}.json`);
    rmSync(file('trends/huishoudens'));
    const gone = { ...read(`trends/${TREND}`), of: 'trends/weg' };
    writeFileSync(file('trends/weg'), JSON.stringify(gone));
    expect((await trendbeeld('check', study)).out).toMatch(/niet in de studie staat/);
  });
});

describe('pages of sheets', () => {
  it('are a list and a page each, that ask nothing from anywhere and need no script', async () => {
    const out = join(place, 'pages');
    expect((await review('--html', out, '--municipality', 'Zwolle')).code).toBe(0);
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(2 * SHEETS + 1);
    for (const name of pages) {
      const html = readFileSync(join(out, name), 'utf8');
      expect(html, name).not.toMatch(/<(?:link|iframe|object)\b|\ssrc="(?!data:)|@import|url\((?!#)/);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
    const sheet = readFileSync(join(out, `nl/trends/${TREND}.html`), 'utf8');
    for (const said of [
      'Wat er op de kaart staat',
      'Plaats in de studie',
      'Telefoon',
      'Kolom',
      'Pagina, voor heel Nederland',
      'Wat iemand hoort',
      'Tabel',
      'Hoe makkelijk leest het',
      `approvals/nl/trends/${TREND}.json`,
    ])
      expect(sheet).toContain(said);
  });
});

describe('what is made for readers', () => {
  const out = join(place, 'public');
  const publish = (...args: readonly string[]): ReturnType<typeof trendbeeld> =>
    trendbeeld('publish', '--study', study, '--out', out, '--base', 'https://stad.example/trends/', '--pictures', 'svg', ...args);
  const stamped = /Concept|Draft/;
  const files = (end: RegExp): readonly (readonly [string, string])[] =>
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => end.test(name))
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]);

  it('is refused while a sheet is not approved, and nothing is written', async () => {
    const { code, err } = await publish();
    expect(code).toBe(2);
    expect(err).toMatch(/nl study: nog niet goedgekeurd/);
    expect(err).toMatch(/--draft/);
    expect(existsSync(out)).toBe(false);
    for (const [command, ...rest] of [
      ['render', '--trend', TREND, '--format', 'svg'],
      ['pack', '--trend', TREND],
      ['pack', '--trends', TREND],
    ])
      expect((await trendbeeld(command!, '--study', study, ...rest, '--out', join(place, command === 'render' ? 'x.svg' : 'x.zip'))).code, rest.join(' ')).toBe(
        2,
      );
  });

  it('is told by a snippet while it is not approved or has changed since, beside what is to be pasted; of an edition only where it never was', async () => {
    const snippet = (...args: string[]) => trendbeeld('snippet', '--study', study, '--trend', TREND, '--base', 'https://stad.example/trends/', ...args);
    const open = await snippet();
    expect(open.code).toBe(0);
    expect(open.out).toMatch(/^<blockquote[^]*<\/blockquote>\n$/);
    expect(open.err).toMatch(new RegExp(`^snippet: nl trends/${TREND}: nog niet goedgekeurd / not yet approved\n.*trendbeeld review.* / .*trendbeeld review`));
    expect((await snippet('--edition', '2026-11')).err).toMatch(/nog niet goedgekeurd/);
    expect((await snippet('--rung', 'script')).err).toBe('');
    expect((await approve(TREND)).code).toBe(0);
    expect(await snippet()).toEqual({ ...open, err: '' });
    expect((await snippet('--language', 'en')).err).toMatch(/^snippet: en /);
    expect((await snippet('--approvals', join(place, 'elsewhere'))).err).toMatch(/nog niet goedgekeurd/);
    change(`trends/${TREND}.yaml`, 'Dat duurt nog jaren', 'Dat duurt nog wel');
    expect(await snippet()).toMatchObject({ code: 0, err: expect.stringMatching(/^snippet: nl \S+: veranderd: teksten/) });
    expect((await snippet('--edition', '2026-11')).err).toBe('');
  });

  it('says that it is a draft: every page, frame, picture, packed card and answer; editions keep the stamp', async () => {
    expect((await publish('--draft', '--edition', '2026-11', '--municipality', 'GM0193')).code).toBe(0);
    for (const [name, html] of files(/\.html$/)) expect(html, name).toMatch(/<body><aside>(Concept: nog niet goedgekeurd|Draft: not yet approved)<\/aside>/);
    for (const [name, svg] of files(/picture.*\.svg$/)) expect(svg, name).toMatch(/CONCEPT: NOG NIET GOEDGEKEURD|DRAFT: NOT YET APPROVED/);
    for (const [name, json] of files(/oembed\.json$/)) expect((JSON.parse(json) as { title: string }).title, name).toMatch(/^(Concept|Draft): /);
    for (const [name, json] of files(/data\/figures\/.*\.json$/)) expect(json, name).toMatch(stamped);
    expect(files(/^e\/.*\.html$/).length).toBeGreaterThan(SHEETS);
  });

  it('carries no stamp once every sheet is approved, and an edition that was a draft is not overwritten', async () => {
    for (const language of ['nl', 'en']) {
      const { out: listed } = await review('--language', language);
      const ids = listed
        .trim()
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(/ +/)[1]);
      expect((await approve(ids.join(','), '--language', language)).code).toBe(0);
    }
    expect((await review()).code).toBe(0);
    const again = await publish('--edition', '2026-11', '--municipality', 'GM0193');
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/this edition exists/);
    rmSync(out, { recursive: true });
    expect((await publish('--municipality', 'GM0193')).code).toBe(0);
    for (const [name, text] of files(/\.html$|picture.*\.svg$|oembed\.json$|data\/figures\/.*\.json$/))
      expect(text, name).not.toMatch(/<aside>|CONCEPT:|DRAFT:|"Concept: |"Draft: /);

    change(`trends/${TREND}.yaml`, 'Dat duurt nog jaren', 'Dat duurt nog wel');
    const stale = await publish('--municipality', 'GM0193');
    expect(stale.code).toBe(2);
    expect(stale.err).toMatch(new RegExp(`nl trends/${TREND}: veranderd: teksten, beeld`));
    const picture = join(place, 'x.svg');
    expect((await trendbeeld('render', '--study', study, '--trend', 'huishoudens', '--out', picture)).code).toBe(0);
    expect(readFileSync(picture, 'utf8')).not.toMatch(/CONCEPT/);
    expect((await trendbeeld('render', '--study', study, '--trend', TREND, '--out', picture)).code).toBe(2);
  });
});
