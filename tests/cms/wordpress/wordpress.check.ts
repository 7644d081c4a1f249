/**
 * Every rung in a real WordPress: posted as administrator, editor and author, in blocks and in the classic way, and put into the
 * block editor itself; seen by a visitor, without and with the site script. Nothing of WordPress is relaxed: the folder stands on
 * the site's own host and port.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageAddress, pagePath, quoteHtml, type SnippetInput } from '@trendbeeld/cards/snippets';
import { launch, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, findBrowsers } from '../../../scripts/lib/find-browsers.mjs';
import { caseOf, hardCases } from '../cases.js';
import { snippet, type FormInput } from '../forms.js';
import { cell, judge, worst, type Verdict } from '../verdict.js';
import { signIn, writeInBlocks, type Put } from './editor.js';
import { MISSING, startSite, USERS, type Site, type User } from './site.js';
import { CLAMP, embedOf, frameOf, visit, type Embed, type Sizes } from './visit.js';
import type { MunicipalityFigures } from '@trendbeeld/cards';

/** What is posted; `address` is the bare address on a line of its own, which WordPress asks for its oEmbed answer. */
const POSTED = ['address', 'link', 'quote', 'file', 'upload', 'frame', 'element'] as const;
type Posted = (typeof POSTED)[number];
/** How: in blocks, as the block editor stores them, or as the classic editor does. */
const WAYS = ['block', 'classic'] as const;

const root = path.resolve(import.meta.dirname, '../../..');
const data = path.join(root, 'packages/data/dist');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(data, file), 'utf8'));
const sHertogenbosch = { municipality: read('municipalities/GM0796.json'), shared: read('municipal-indicators.json') } as MunicipalityFigures;
const chromium = findBrowsers().found['chromium'];

/** Folder for pictures. */
const shots = process.env['SHOTS'];

let site: Site;
let browser: Browser;
/** Verdicts by user and way, then by what was posted. */
const seen: Record<string, Record<string, string>> = {};
/** Sizes of frames in posts, without and with the site script, by user and way, then by form and page. */
const frames: Record<string, Record<string, { readonly without?: Sizes | undefined; readonly with: Sizes }>> = {};
/** Verdicts of what was written in the block editor itself, by user. */
const written: Record<string, Record<string, string>> = {};
/** What the embed of WordPress did, by user and way, then by page. */
const embeds: Record<string, Record<string, Embed>> = {};
const messages = new Set<string>();

const publish = (base: string, folder: string): void => {
  execFileSync(
    process.execPath,
    [path.join(root, 'packages/cli/bin/trendbeeld.mjs'), 'publish', '--draft', '--out', folder, '--base', base, '--municipality', 'GM0796'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
};

beforeAll(async () => {
  if (MISSING.length > 0 || !chromium)
    throw new Error(`Not installed: ${[...MISSING, ...(chromium ? [] : ['Chromium'])].join(', ')}. tests/cms/wordpress/README.md says how.`);
  if (shots) mkdirSync(shots, { recursive: true });
  site = await startSite(publish);
  browser = await launch({ executablePath: chromium.path, args: chromiumArgs, ignoreDefaultArgs: ['--hide-scrollbars'] });
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The content of a post. */
function content(posted: Posted, way: (typeof WAYS)[number], input: FormInput, uploaded: string): string {
  const address = pageAddress(input.base, input.page, input.dress);
  if (posted === 'address') {
    const embed = `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
    return way === 'block' ? embed : `Een regel.\n\n${address}\n\nNog een regel.`;
  }
  const html = snippet(posted, input).replaceAll('https://www.gemeente.example/files/grafiek.png', uploaded);
  if (way === 'classic') return `Een regel.\n\n${html}\n\nNog een regel.`;
  const block = posted === 'link' ? 'paragraph' : 'html';
  return `<!-- wp:${block} -->\n${html}\n<!-- /wp:${block} -->`;
}

/** What is put into the block editor: the address pasted, the address in an embed, and what the copy button writes pasted. */
const WRITTEN: Readonly<Record<string, { readonly put: (input: SnippetInput) => Put; readonly settled: string }>> = {
  'address pasted': { put: ({ base, page }) => ({ html: '', text: pageAddress(base, page) }), settled: '.wp-block-paragraph:not([data-empty=true])' },
  'address in an embed': { put: ({ base, page }) => ({ embed: pageAddress(base, page) }), settled: '.wp-block-embed iframe' },
  'quote pasted': {
    put: (input) => ({ html: quoteHtml(input), text: pageAddress(input.base, input.page) }),
    settled: '.wp-block-quote, .wp-block-embed iframe',
  },
};

/** The embed of WordPress: the sentence at once, then the frame in its place, as high as WordPress allows, the rest reached with the wheel. */
function asItShould(embed: Embed): void {
  expect(embed).toMatchObject({ quoteAtOnce: true, frameShown: true, drawn: true, reachable: true });
  expect(embed.heightAfter).toBe(Math.min(Math.max(embed.contentHeight, CLAMP[0]), CLAMP[1]));
}

const rows = USERS.flatMap((user) => WAYS.map((way) => ({ user, way })));

it.each(rows)(
  '$user, $way: the visitor reads and sees what was posted',
  async ({ user, way }) => {
    const base = `${site.address}/trends/`;
    const uploaded = await site.upload(user, path.join(site.folder, 'trends/nl/t/werkloosheid/picture.png'));
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (/^(error|warn)/.test(message.type())) messages.add(`${message.text()} ${message.location().url ?? ''}`);
    });
    const row: Record<string, string> = {};
    const shown: Record<string, Embed> = {};
    const framed: (typeof frames)[string] = {};
    for (const posted of POSTED) {
      const verdicts: Verdict[] = [];
      const inputs = [caseOf('werkloosheid', { base }), caseOf('bevolking-en-huishoudens', { base, municipality: sHertogenbosch })];
      // The published folder is static: its answer knows no headline.
      if (posted !== 'address') inputs.push({ ...hardCases(sHertogenbosch)[3]!, base });
      for (const [at, input] of inputs.entries()) {
        const title = `${user} ${way} ${posted} ${at}`;
        const id = await site.post(user, title, content(posted, way, input, uploaded));
        const plain = await visit(page, `${site.address}/?p=${id}`, false, shots && `${shots}/${title}.png`);
        const scripted = await visit(page, `${site.address}/?p=${id}&site-script=1`, true, shots && `${shots}/${title} script.png`);
        if (scripted.frame) {
          const without = posted === 'frame' ? await frameOf(page, `${site.address}/?p=${id}`, shots && `${shots}/${title} frame.png`) : undefined;
          framed[`${posted} ${at}`] = { without, with: scripted.frame };
        }
        if (posted === 'address')
          shown[pagePath(input.page)] = await embedOf(page, `${site.address}/?p=${id}`, input.quote.sentence.split("'")[0]!, shots && `${shots}/${title}`);
        verdicts.push({ ...judge(plain.seen, input), graphic: scripted.drawn });
      }
      row[posted] = cell(worst(verdicts));
    }
    await page.close();
    seen[`${user}, ${way}`] = row;
    embeds[`${user}, ${way}`] = shown;
    frames[`${user}, ${way}`] = framed;

    const mayWriteHtml: readonly User[] = ['administrator', 'editor'];
    expect(row).toMatchObject({
      address: 'words, link, frame',
      link: 'words, link → graphic',
      quote: 'words, link → graphic',
      file: 'words, link, picture',
      upload: 'words, link, picture',
      frame: mayWriteHtml.includes(user) ? 'words, link, frame' : 'words, link → graphic',
      element: mayWriteHtml.includes(user) ? 'words, link, element → graphic' : 'words, link → graphic',
    });
    // The site script gives a frame the height that it tells, also where WordPress gives it one.
    for (const [name, { with: sizes }] of Object.entries(framed)) expect(sizes.height, name).toBe(sizes.contentHeight);
    for (const embed of Object.values(shown)) asItShould(embed);
  },
  300_000,
);

it.each(USERS)(
  '%s, in the block editor itself: the address becomes the graphic, what the copy button writes a quote',
  async (user) => {
    const input = caseOf('werkloosheid', { base: `${site.address}/trends/` });
    const writing = await signIn(browser, site, user);
    const page = await browser.newPage();
    const row: Record<string, string> = {};
    for (const [name, { put, settled }] of Object.entries(WRITTEN)) {
      const title = `${user} ${name}`;
      const picture = shots && `${shots}/${title}`;
      const id = await writeInBlocks(writing, site, title, put(input), settled, picture && `${picture}.png`);
      const post = `${site.address}/?p=${id}`;
      const plain = await visit(page, post, false, picture && `${picture} visitor.png`);
      const scripted = await visit(page, `${post}&site-script=1`, true, picture && `${picture} script.png`);
      row[name] = cell({ ...judge(plain.seen, input), graphic: scripted.drawn });
      if (name.startsWith('address')) asItShould(await embedOf(page, post, input.quote.sentence, picture));
    }
    await writing.browserContext().close();
    await page.close();
    written[user] = row;
    expect(row).toEqual({ 'address pasted': 'words, link, frame', 'address in an embed': 'words, link, frame', 'quote pasted': 'words, link → graphic' });
  },
  120_000,
);

it('no message in the console; the result is kept', () => {
  // A part of a run is no result.
  expect([Object.keys(seen).length, Object.keys(written).length]).toEqual([rows.length, USERS.length]);
  const text = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8' }).trim();
  const result = {
    date: new Date().toISOString().slice(0, 10),
    wordpress: site.version,
    theme: 'Twenty Twenty-One',
    php: text('php', '-r', 'echo PHP_VERSION;'),
    database: text('mariadbd', '--version').replace(/^.*Ver (\S+).*$/, '$1'),
    browser: chromium!.version,
    relaxed: 'nothing',
    seen,
    written,
    embeds: embeds['author, block'],
    frames: frames['administrator, block'],
  };
  writeFileSync(path.join(import.meta.dirname, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  expect([...messages]).toEqual([]);
});
