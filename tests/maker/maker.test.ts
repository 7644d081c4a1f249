/**
 * A third study, as somebody makes it who does not program: `new` writes it, `check` looks at it, `dev` shows it with an error and its
 * mending, `publish` makes the folder, and a browser shows the pages. The real command is started.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';

const command = fileURLToPath(new URL('../../packages/cli/bin/trendbeeld.mjs', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'trendbeeld-maker-'));
const study = join(work, 'onze-stad');
const trend = join(study, 'trends/voorbeeld.yaml');
const chromium = findBrowsers().found['chromium'];
if (!chromium) console.warn('Chromium is not installed: the study of a maker is NOT shown in a browser.');

function trendbeeld(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: work, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Whether all that check says is that texts of the four files of the example are made up. */
const onlyMadeUp = (out: string): boolean =>
  /1 studie, 0 fouten, 4 tips/.test(out) &&
  out.split('\n').filter((line) => /\.yaml:\d+:\d+: verzonnen tekst van het voorbeeld, in de regels: \d/.test(line)).length === 4;

const made = (folder: string, ...more: readonly string[]) =>
  trendbeeld('new', folder, '--title', 'Onze stad: wat komt er?', '--publisher', 'Gemeente «Voorbeeld»', '--date', '2026-11', ...more);

beforeAll(() => {
  const { code, err } = made('onze-stad', '--language', 'nl,en');
  expect(code, err).toBe(0);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('trendbeeld new', () => {
  it('writes a study with one complete trend that has no issues; the only hints are that its texts are made up', () => {
    expect(readdirSync(study, { recursive: true }).map(String).toSorted()).toEqual(
      ['README.md', 'figures', 'outcomes', 'study.yaml', 'trends', 'without-outcome.yaml', 'trends/voorbeeld.yaml', 'outcomes/wonen.yaml']
        .concat(['figures/voorbeeld-woningen.csv', 'figures/voorbeeld-woningen.yaml'])
        .toSorted(),
    );
    const { code, out } = trendbeeld('check', 'onze-stad');
    expect(code).toBe(0);
    expect(onlyMadeUp(out)).toBe(true);
  });

  it('marks all of it as made up, and names the schema in the first line of each file', () => {
    for (const file of ['study.yaml', 'trends/voorbeeld.yaml', 'outcomes/wonen.yaml', 'figures/voorbeeld-woningen.yaml']) {
      const text = readFileSync(join(study, file), 'utf8');
      expect(text, file).toMatch(/verzonnen/i);
      expect(text, file).toMatch(/^# yaml-language-server: \$schema=\.\.\/.*\/schema\/[a-z-]+\.json\n/);
    }
  });

  it('explains each file in its README in at most ten lines', () => {
    const rows = readFileSync(join(study, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThanOrEqual(10);
  });

  it('writes a study in Dutch alone too', () => {
    expect(made('alleen-nl').code).toBe(0);
    expect(onlyMadeUp(trendbeeld('check', 'alleen-nl').out)).toBe(true);
    expect(readFileSync(join(work, 'alleen-nl/study.yaml'), 'utf8')).not.toMatch(/^ *en:/m);
  });

  it.each([
    [['new'], /missing folder/],
    [['new', 'onze-stad', '--title', 'x'], /"onze-stad" is not empty/],
    [['new', 'x', '--title', 'x', '--publisher', 'x', '--date', 'november'], /Expected year and month, such as 2026-11/],
    [['new', 'x', '--publisher', 'x', '--date', '2026-11'], /missing --title/],
    [['new', 'x', '--title', 'x', '--publisher', 'x', '--date', '2026-11', '--language', 'en'], /Expected nl, or nl,en/],
  ])('%j is refused with what to do, and nothing is written', (args, why) => {
    const { code, err } = trendbeeld(...args);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(readdirSync(work)).not.toContain('x');
  });
});

describe('trendbeeld check, of mistakes that beginners make', () => {
  /** What check says of the study with something else in a file. */
  function withMistake(file: string, from: string | RegExp, to: string): { readonly code: number | null; readonly out: string } {
    const path = join(study, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toMatch(from);
    writeFileSync(path, before.replace(from, to));
    try {
      return trendbeeld('check', 'onze-stad');
    } finally {
      writeFileSync(path, before);
    }
  }
  const TREND = 'trends/voorbeeld.yaml';
  const OUTCOME = 'outcomes/wonen.yaml';
  const CSV = 'figures/voorbeeld-woningen.csv';

  it.each([
    [TREND, /value: \d+/, 'value: 180.000', /voorbeeld\.yaml:\d+:\d+: een getal dat twee dingen kan zijn: 180\.000\. Schrijf 180000 zonder punt/],
    [TREND, /value: \d+/, 'value: 180,5', /Schrijf een getal \(180000 zonder punten, 0\.5 met een punt\)/],
    [TREND, 'certainty: [ongeveer, voorspelling]', 'certainty: [ruim, voorspelling]', /Bij ruim hoort: value: \{ low: \d+, high: null \}\./],
    [TREND, /( +)value: (\d+)/, '$1low: $2', /low: onbekend veld: "low"\. Dit hoort in value: \{ low: …, high: … \}\./],
    [TREND, 'places: [h1-kop]', 'places: h1-kop', /Hier hoort een lijst: zet er \[ \] omheen/],
    [TREND, 'places: [h1-kop]', 'places: [h1-kopje]', /places\[0\]: onbekende plaats: "h1-kopje"\. Bedoelt u h1-kop\? Kies een van: h1, h1-kop\./],
    [TREND, /nl: "verwacht"/, 'nl: komen erbij: ook later', /Zet de tekst tussen aanhalingstekens/],
    [TREND, /nl: "verwacht"/, 'nl: "komen "er" bij"', /Gebruik « » binnen de tekst/],
    [TREND, /label:\n +nl: "verwacht"\n +en: "[^"]*"/, 'label: { nl: komen, en later, en: are added }', /Staat er een komma in een tekst tussen \{ \}\?/],
    [TREND, /^certainty: .*$/m, 'certainty: [voorspelling]\ncertainty: [kan]', /certainty staat er twee keer: haal er een weg\./],
    [TREND, '    unit: woningen', '     unit: woningen', /Deze regel springt te ver in/],
    [CSV, '41380', '41.38', /voorbeeld-woningen\.yaml:\d+:\d+ decimals: .*De waarde 41,38 \(2023\) in figures\/voorbeeld-woningen\.csv .*Schrijf decimals: 2/],
    [CSV, '41380;', '41380;geraamd', /voorbeeld-woningen\.csv:4:1: .*In rij 4 is de status niet «voorlopig» of «definitief», maar «geraamd»\./],
    [OUTCOME, /compute: latest/, 'compute: max', /wonen\.yaml:\d+:\d+ W1: values\.nu: .*Schrijf compute: at, from: 2031\./],
    [
      OUTCOME,
      /indicators: \[[a-z-]+\]/,
      'indicators: [voorbeeld-wonigen]',
      /wonen\.yaml:\d+:\d+ .*indicators: onbekend cijfer: .*Bedoelt u voorbeeld-woningen\?/,
    ],
    [
      OUTCOME,
      'In {nu.period} waren',
      'In {later.period} waren',
      /wonen\.yaml:\d+:\d+ .*headline: een tekst noemt een waarde die er niet is: "\{later\}"\. Kies een van: .*nu/,
    ],
    [TREND, /^( {2}nl: "Verzonnen: )/m, '$1{W1.later} ', /voorbeeld\.yaml:\d+:\d+ headline\.nl: .*Schrijf \{uitspraak\.waarde\}\. .*W1\.nu/],
  ])('%s: %s becomes %s', (file, from, to, why) => {
    const { code, out } = withMistake(file, from, to);
    expect(code).toBe(2);
    expect(out).toMatch(why);
  });

  it('refuses to judge what is said of one area by a figure of another, and says what to do', () => {
    const { code, out } = withMistake('figures/voorbeeld-woningen.yaml', 'scope: gebied\n', '');
    expect(code).toBe(2);
    expect(out).toMatch(/wonen\.yaml:\d+:\d+ W1: values\.nu: een cijfer over een ander gebied: de uitspraak gaat over gebied, het cijfer over nederland: /);
    expect(out).toContain('een eigen cijfer met scope: gebied in figures/. Is dat er niet, schrijf dan rule: neighbour');
    const neighbour = withMistake(OUTCOME, /indicators: .*\n([^]*)judgement: .*\n/, 'indicators: [new-homes]\n$1judgement: { rule: neighbour }\n');
    expect(neighbour.out).not.toContain('een ander gebied');
    expect(withMistake('figures/voorbeeld-woningen.yaml', 'scope: gebied', 'scope: gebiet').out).toMatch(
      /voorbeeld-woningen\.yaml:\d+:\d+ scope: onbekend gebied: "gebiet"\. Bedoelt u gebied\?/,
    );
  });

  it('offers figures of the Netherlands to what is said of the Netherlands alone', () => {
    const path = join(study, OUTCOME);
    const before = readFileSync(path, 'utf8');
    rmSync(path);
    try {
      const open = (scope: string): string => withMistake(TREND, /lead:\n +outcome: W1([^]*) {4}scope: gebied\n/, `lead:\n  graphic: 1$1${scope}`).out;
      expect(open('    scope: gebied\n')).toMatch(/W1: geen uitkomst, en geen reden waarom: "woningen"\. (?!.*cijfers van Nederland)/);
      expect(open('')).toMatch(/W1: geen uitkomst.* Er zijn al cijfers van Nederland in die eenheid: /);
    } finally {
      writeFileSync(path, before);
    }
  });

  it('takes the example of without-outcome.yaml when its # are taken away, in place of the outcome', () => {
    const outcome = readFileSync(join(study, OUTCOME), 'utf8');
    const without = join(study, 'without-outcome.yaml');
    const before = readFileSync(without, 'utf8');
    rmSync(join(study, OUTCOME));
    writeFileSync(without, before.replaceAll(/^# (?=- statement| {2})/gm, ''));
    try {
      const { code, out } = withMistake(TREND, /outcome: W1/, 'graphic: 1');
      expect(code, out).toBe(0);
      expect(out).not.toContain('W1: ');
    } finally {
      writeFileSync(join(study, OUTCOME), outcome);
      writeFileSync(without, before);
    }
  });

  it('tells one tab once, where it stands', () => {
    const { out } = withMistake(TREND, '    unit: woningen', '\tunit: woningen');
    expect(out).toMatch(/^\S+voorbeeld\.yaml:\d+:1: dit kan de computer niet lezen: .*Hier staat een tab\. .*\nTips, [^]*\n1 studie, 1 fout, /);
  });

  it('tells the mistakes of two outcomes at once', () => {
    const { out } = withMistake(
      OUTCOME,
      /(?=- statement: W1)/,
      '- statement: W9\n  indicators: [x]\n  values: {}\n  judgement: { rule: neighbour }\n  headline: { nl: x, en: x }\n  text: { nl: x, en: x }\n  note: { nl: x, en: x }\n',
    );
    expect(out).toMatch(/onbekende uitspraak: "W9"/);
    const both = withMistake(OUTCOME, /indicators: \[[a-z-]+\]\n([^]*)\{nu\}/, 'indicators: [x]\n$1{later}');
    expect(both.out).toContain('"x"');
  });

  it.each(['voorlopig', 'provisional', 'definitief', 'definitive'])('takes the status %s', (status) => {
    expect(withMistake(CSV, '41380;', `41380;${status}`).code).toBe(0);
  });

  it.each([
    [CSV, /2023;.*\n/, '', /jaren die ontbreken: 2023/],
    [CSV, '41380', 'onbekend', /jaren zonder cijfer: 2023/],
    [TREND, 'because: De lijn', 'because: De lijn van nr. #1', /voorbeeld\.yaml:\d+:\d+: een tekst die bij # ophoudt: "De lijn van nr\. #1/],
    [TREND, /nl: "Verzonnen: 44\.000/, 'nl: "Verzonnen: 45.000', /voorbeeld\.yaml headline\.nl: een getal in de kop dat de grafiek niet laat zien: 45\.000\./],
    [
      TREND,
      'Houd zinnen kort en gebruik gewone woorden.',
      `Houd zinnen kort${' en kort'.repeat(12)}.`,
      /trends\/voorbeeld\.yaml:\d+:1 voorbeeld nl: een zin van 27 woorden: .* en kort\. Verwacht/,
    ],
  ])('%s: %s left out is a hint', (file, from, to, why) => {
    const { code, out } = withMistake(file, from, to);
    expect(code, out).toBe(0);
    expect(out).toMatch(why);
  });

  it.each(['check', 'dev', 'publish'])('%s of a folder that is not there', (name) => {
    const args = name === 'publish' ? ['publish', '--study', 'onze-stadd', '--out', 'x', '--base', 'https://x.example/'] : [name, 'onze-stadd'];
    const { code, err } = trendbeeld(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/Er is geen map of bestand "onze-stadd"\..* \/ there is no folder/);
  });

  it('takes an own unit of a word without a space, and tells a statement without an outcome and without a reason', () => {
    const units = withMistake(
      'study.yaml',
      'languages: [nl, en]',
      'languages: [nl, en]\nunits:\n  bezoeken: { nl: { name: bezoeken, after: bezoeken }, en: { name: visits, after: visits } }',
    );
    expect(onlyMadeUp(units.out)).toBe(true);
    const open = withMistake('trends/voorbeeld.yaml', 'lead:\n  outcome: W1', 'lead:\n  graphic: 1');
    expect(open.code).toBe(0);
  });
});

describe('trendbeeld dev', () => {
  let server: ChildProcess;
  let url = '';
  let told = '';
  const good = (): string => readFileSync(trend, 'utf8');
  let first = '';

  beforeAll(async () => {
    first = good();
    server = spawn(process.execPath, [command, 'dev', 'onze-stad', '--port', '0'], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] });
    server.stderr!.on('data', (data: Buffer) => (told += String(data)));
    url = await new Promise<string>((resolve, reject) => {
      server.once('exit', (code) => reject(new Error(`dev ended with ${code}: ${told}`)));
      server.stdout!.on('data', (data: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(data));
        if (found) resolve(found[0]);
      });
    });
  });
  afterAll(() => {
    writeFileSync(trend, first);
    server?.kill();
  });

  const page = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
    const answer = await fetch(new URL(path, url));
    return { status: answer.status, text: await answer.text() };
  };
  /** Waits until something is so; a slow machine takes its time. */
  async function until(is: () => boolean | Promise<boolean>): Promise<void> {
    for (let wait = 0; wait < 400; wait++) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other.
      if (await is()) return;
      // oxlint-disable-next-line no-await-in-loop -- the same.
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`it did not come: ${told}`);
  }

  it('serves the overview, pages, frames, data and scripts of the study, and what is not there is not found', async () => {
    for (const path of ['', 'nl/', 'en/', 'nl/t/voorbeeld/', 'en/d/wonen/', 'nl/t/voorbeeld/frame/', 'trendbeeld.js', 'data/figures/nl/t/voorbeeld.json'])
      expect((await page(path)).status, path).toBe(200);
    expect((await page('nl/t/voorbeeld')).text).toContain('Verzonnen');
    expect((await page('nl/t/anders/')).status).toBe(404);
    expect((await page('_dev/widths/nl/t/voorbeeld/')).text.match(/<iframe/g)).toHaveLength(3);
  });

  it('shows a saved change, also after an editor has put another file in its place', async () => {
    for (const title of ['Een eerste kop', 'Een tweede kop']) {
      rmSync(trend);
      writeFileSync(trend, first.replace(/^ {2}nl: "Verzonnen: 44[^"]*"/m, `  nl: ${JSON.stringify(title)}`));
      // oxlint-disable-next-line no-await-in-loop -- one change after the other.
      await until(async () => (await page('nl/t/voorbeeld/')).text.includes(title));
    }
  });

  it('tells all errors at once, with file, line, column, what was found and what was expected, and keeps the last good page', async () => {
    writeFileSync(trend, first);
    await until(async () => (await page('nl/t/voorbeeld/')).text.includes('Verzonnen: 44.000'));
    told = '';
    writeFileSync(trend, first.replace('unit: woningen', 'unit: wonigen').replace('domain: wonen', 'domain: wonnen'));
    await until(() => told.includes('2 fouten'));
    expect(told).toMatch(/trends\/voorbeeld\.yaml:\d+:\d+ domain: .*unknown domain: found "wonnen"\. Did you mean wonen\? Expected one of: wonen\./);
    expect(told).toMatch(/trends\/voorbeeld\.yaml:\d+:\d+ statements\[0\]\.unit: .*onbekende eenheid: "wonigen"\. Bedoelt u woningen\? Kies een van: /);
    expect((await page('nl/t/voorbeeld/')).text).toContain('Verzonnen: 44.000');
  });

  it.runIf(chromium)('in a browser: an error lies over the page and goes when it is mended', async () => {
    const browser = await launch({ executablePath: chromium!.path, args: chromiumArgs });
    try {
      const shown = await browser.newPage();
      await shown.goto(`${url}nl/t/voorbeeld/`);
      writeFileSync(trend, first.replace('unit: woningen', 'unit: wonigen'));
      await shown.waitForSelector('#trendbeeld-dev[role=alert]');
      const alert = await shown.$eval('#trendbeeld-dev', (e) => e.textContent);
      expect(alert).toMatch(/voorbeeld\.yaml:\d+:\d+ statements\[0\]\.unit/);
      expect(alert).toContain('"wonigen"');
      writeFileSync(trend, first.replace('Verzonnen: 44', 'Gemaakt: 44'));
      await shown.waitForFunction(() => document.body.textContent.includes('Gemaakt: 44') && !document.querySelector('#trendbeeld-dev'));
    } finally {
      await browser.close();
    }
  });

  it('refuses a folder without a study', () => {
    mkdirSync(join(work, 'leeg'), { recursive: true });
    const { code, err } = trendbeeld('dev', 'leeg');
    expect(code).toBe(2);
    expect(err).toContain('trendbeeld new makes one');
  });
});

describe('trendbeeld publish, of what new wrote', () => {
  const out = join(work, 'site');
  let site: Server;
  let origin = '';
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = createServer();
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    const { code, err } = trendbeeld('publish', '--draft', '--study', 'onze-stad', '--out', out, '--base', origin, '--pictures', 'svg');
    expect(code, err).toBe(0);
    const files = sirv(out);
    site.on('request', (request, response) => files(request, response, () => void response.writeHead(404).end()));
    if (chromium) browser = await launch({ executablePath: chromium.path, args: chromiumArgs });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('names the area of own figures in the pages, the CSV and the JSON, and never the Netherlands', () => {
    const read = (path: string): string => readFileSync(join(out, path), 'utf8');
    // A table has a column a series; whom it is about stands in its description.
    const csv = `${read('nl/t/voorbeeld/figures.csv')}${read('nl/t/voorbeeld/csv-metadata.json')}`;
    expect(csv).toContain('"dc:description":"Voorbeeldstad: ');
    expect(read('nl/cijfers/index.html')).toContain('<h2>Cijfers van Voorbeeldstad</h2>');
    const json = JSON.parse(read('nl/t/voorbeeld/figures.json')) as { readonly indicators: readonly object[]; readonly study: object };
    expect(json.study).toMatchObject({ scopes: { gebied: 'Voorbeeldstad' } });
    expect(json.indicators).toMatchObject([{ id: 'voorbeeld-woningen', scope: 'gebied' }]);
    expect(json.indicators[0]).not.toHaveProperty('region');
    for (const text of [csv, read('nl/cijfers/index.html'), read('en/t/voorbeeld/figures.csv')]) expect(text).not.toMatch(/NL01|Nederland|Netherlands/);
  });

  it('refuses to write into the folder of the study', () => {
    for (const inside of ['onze-stad', 'onze-stad/public']) {
      const { code, err } = trendbeeld('publish', '--draft', '--study', 'onze-stad', '--out', inside, '--base', origin);
      expect(code).toBe(2);
      expect(err).toMatch(/ligt in de map van de studie\. Noem een map ernaast, zoals public\. \/ --out/);
    }
    expect(readdirSync(study)).not.toContain('nl');
  });

  it.runIf(chromium).each([
    ['nl/', true],
    ['nl/t/voorbeeld/', true],
    ['nl/t/voorbeeld/', false],
    ['en/t/voorbeeld/', true],
    ['en/d/wonen/', false],
  ])('%s shows its graphic at 320 px (script: %s)', async (path, script) => {
    const shown = await browser!.newPage();
    await shown.setJavaScriptEnabled(script);
    await shown.setViewport({ width: 320, height: 800 });
    await shown.goto(`${origin}${path}`);
    expect(await shown.$$eval('.trendbeeld', (all) => all.length)).toBeGreaterThan(0);
    const [content, width] = await shown.$eval('html', (html) => [html.scrollWidth, html.clientWidth] as const);
    expect(content).toBeLessThanOrEqual(width);
    expect(await shown.$eval('body', (body) => body.innerText)).toMatch(/verzonnen|made[- ]up/i);
    await shown.close();
  });
});
