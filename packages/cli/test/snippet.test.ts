import { describe, expect, it } from 'vitest';
import { study } from '@trendbeeld/study-steden-2013';
import { quoteHtml, scriptHtml } from '@trendbeeld/cards/snippets';
import { studyQuote, trendQuote } from '@trendbeeld/cards';
import { municipality, shared, trendbeeld } from './folders.js';

const BASE = 'https://stad.example/trends/';
const snippet = (...args: string[]) => trendbeeld('snippet', '--base', BASE, ...args);
const WERK = ['--trend', 'werkloosheid'];
/** Told of the study, which nobody approved. */
const NOT_YET =
  /^snippet: (nl|en) trends\/[a-z-]+: nog niet goedgekeurd \/ not yet approved\n[^\n]*trendbeeld review [^\n]* \/ Do not put this [^\n]*trendbeeld review [^\n]*\n$/;

describe('trendbeeld snippet', () => {
  it('prints the quote of a trend, and nothing else', async () => {
    const { code, out, err } = await snippet(...WERK);
    const quote = trendQuote(study, { trend: 'werkloosheid', language: 'nl' });
    expect(out).toBe(`${quoteHtml({ base: BASE, page: { kind: 'trend', name: 'werkloosheid', language: 'nl' }, dress: {}, quote })}\n`);
    expect([code, err]).toEqual([0, expect.stringMatching(NOT_YET)]);
  });

  it('knows a trend by its id, and adds the slash to the base', async () => {
    expect(await trendbeeld('snippet', '--base', BASE.slice(0, -1), '--trend', 'T3.2')).toEqual(await snippet(...WERK));
  });

  it('prints a quote with the latest figure of a municipality', async () => {
    const { out, err } = await snippet('--trend', 'kwetsbare-groepen', '--municipality', 'GM0344', '--language', 'en');
    const { sentence } = trendQuote(study, {
      trend: 'kwetsbare-groepen',
      language: 'en',
      municipality: { municipality: municipality('GM0344'), shared: shared() },
    });
    expect(sentence).toContain('in Utrecht');
    expect(out).toContain(sentence);
    expect(out).toContain(`href="${BASE}en/t/kwetsbare-groepen/GM0344/"`);
    expect(err).toMatch(NOT_YET);
  });

  it('gives the national address, and says so, where there is no figure of municipalities', async () => {
    const { code, out, err } = await snippet('--trend', 'tweedeling-arbeidsmarkt', '--rung', 'quote', '--municipality', 'GM0344');
    expect(out).toBe((await snippet('--trend', 'tweedeling-arbeidsmarkt', '--rung', 'quote')).out);
    const [first, ...rest] = err.split(/(?<=\n)/);
    expect([code, first]).toEqual([0, 'tweedeling-arbeidsmarkt has no figures of municipalities: this is the national address\n']);
    expect(rest.join('')).toMatch(NOT_YET);
  });

  it('dresses the address', async () => {
    const dress = ['--headline', 'Werk & "geld"', '--theme', 'dark', '--size', 'graphic', '--level', '2', '--edition', '2026-11'];
    const { out } = await snippet('--domain', 'sociaal', '--rung', 'address', ...dress);
    expect(out).toBe(`${BASE}e/2026-11/nl/d/sociaal/?headline=Werk+%26+%22geld%22&theme=dark&size=graphic&level=2\n`);
  });

  it.each([
    ['link', /^<p><a href="[^"]+">Volgens voorspellingen [^<]+<\/a><\/p>\n$/],
    [
      'picture',
      /^<figure><img src="[^"]+picture\.png" alt="[^"]{40,}" width="\d+" height="\d+" style="max-width:100%;height:auto"><figcaption>[^\n]+<\/figcaption><\/figure>\n$/,
    ],
    ['frame', /^<p>[^\n]+<\/p>\n<div><iframe [^\n]+><\/iframe><\/div>\n$/],
    [
      'element',
      /^<trend-card trend="werkloosheid" lang="nl"><article [^]+<\/article><p><a href="[^"]+\/nl\/t\/werkloosheid\/">[^<]+<\/a><\/p><\/trend-card>\n$/,
    ],
    ['text', /^Volgens voorspellingen [^<>\n]+\nhttps:\/\/stad\.example\/trends\/nl\/t\/werkloosheid\/\n$/],
  ])('prints the rung %s', async (rung, form) => {
    expect((await snippet(...WERK, '--rung', rung)).out).toMatch(form);
  });

  it('prints an element of a domain for a municipality', async () => {
    const { out } = await snippet('--domain', 'fysiek', '--municipality', 'GM0344', '--rung', 'element', '--level', '3');
    expect(out).toMatch(/^<domain-overview domain="fysiek" municipality="GM0344" lang="nl" heading-level="3"><section [^]+Utrecht naast Nederland/);
  });

  it('prints the whole study: quote, picture, frame, element and oEmbed answer', async () => {
    const { sentence } = studyQuote(study, { language: 'nl' });
    expect((await snippet('--overview')).out).toBe(
      `${quoteHtml({ base: BASE, page: { kind: 'study', name: '', language: 'nl' }, quote: studyQuote(study, { language: 'nl' }) })}\n`,
    );
    expect((await snippet('--overview', '--rung', 'address', '--language', 'en', '--edition', '2026-11')).out).toBe(`${BASE}e/2026-11/en/\n`);
    const frame = (await snippet('--overview', '--rung', 'frame')).out;
    expect(frame).toContain(sentence);
    expect(frame).toContain(`src="${BASE}nl/frame/"`);
    expect((await snippet('--overview', '--rung', 'element', '--level', '3')).out).toMatch(
      /^<study-overview lang="nl" heading-level="3"><section [^]+<h3 [^]+<\/section><p><a [^]+<\/a><\/p><\/study-overview>\n$/,
    );
    expect(JSON.parse((await snippet('--overview', '--rung', 'oembed')).out)).toHaveProperty('thumbnail_url', `${BASE}nl/social.png`);
    const picture = (await snippet('--overview', '--rung', 'picture')).out;
    expect(picture).toMatch(new RegExp(`^<figure><img src="${BASE}nl/picture.png" [^]*alt="[^"]{80,}`));
    expect((await snippet('--overview', '--municipality', 'GM0344')).err).toContain('has no figures of municipalities');
  });

  it('prints two lines that load the graphic beside the page, live and of an edition', async () => {
    expect((await snippet(...WERK, '--rung', 'preload')).out).toBe(
      `<link rel="modulepreload" href="${BASE}trendbeeld.elements.js">\n<link rel="preload" href="${BASE}data/figures/nl/t/werkloosheid.json" as="fetch" crossorigin="anonymous">\n`,
    );
    expect((await snippet('--overview', '--rung', 'preload', '--language', 'en', '--edition', '2026-11')).out).toContain(
      `href="${BASE}e/2026-11/data/figures/en/study.json"`,
    );
  });

  it('prints an oEmbed answer', async () => {
    const answer = JSON.parse((await snippet(...WERK, '--rung', 'oembed')).out) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: `${BASE}nl/t/werkloosheid/social.png` });
  });

  it('prints the script and lines for a policy without a trend', async () => {
    expect((await snippet('--rung', 'script')).out).toBe(`${scriptHtml(BASE, 'stable')}\n`);
    const hashed = new RegExp(`^<script src="${BASE}trendbeeld\\.[0-9a-f]+\\.js" integrity="sha384-[\\w+/=]{64}" crossorigin="anonymous" defer></script>\n$`);
    expect((await snippet('--rung', 'script', '--hashed')).out).toMatch(hashed);
    expect((await snippet('--rung', 'csp', '--for', 'frame')).out).toBe('frame-src https://stad.example\n');
    expect((await snippet('--rung', 'csp', '--own-origin')).out).toMatch(/^script-src 'self'\n/);
    expect(await snippet('--rung', 'csp', '--for', 'quote')).toEqual({ code: 0, out: '', err: 'quote: needs nothing in the content-security policy\n' });
  });

  it.each([
    [['--trend', 'x'], /unknown trend: "x". Expected one of: bevolking-en-huishoudens, .*werkloosheid/],
    [['--domain', 'x'], /one of: fysiek, economie, sociaal, bestuur/],
    [[], /expected one of --trend, --domain and --overview/],
    [[...WERK, '--domain', 'sociaal'], /expected one of --trend, --domain and --overview/],
    [[...WERK, '--overview'], /expected one of/],
    [[...WERK, '--municipality', 'GM9999'], /unknown municipality: "GM9999". Expected the code of one of the 342/],
    [[...WERK, '--municipality', '../x'], /unknown municipality/],
    [[...WERK, '--language', 'de'], /one of: nl, en/],
    [[...WERK, '--rung', 'x'], /one of: address, text, link, quote, picture, frame, oembed, preload, element, citation, script, csp/],
    [[...WERK, '--rung', 'csp', '--for', 'x'], /unknown for: "x"/],
    [[...WERK, '--theme', 'x'], /Expected light, dark, neutral, newsroom or print/],
    [[...WERK, '--size', 'x'], /one of: graphic, card, full/],
    [[...WERK, '--level', '7'], /one of: 1, 2/],
    [[...WERK, '--edition', '../x'], /such as 2026-11/],
    [[...WERK, 'x'], /unknown argument/],
    [[...WERK, '--x'], /Expected: --study, --trend/],
  ])('refuses %s and names what exists', async (args, message) => {
    const { code, out, err } = await snippet(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it.each(['', 'stad.example', 'ftp://stad.example/', 'https://', 'javascript:1'])('refuses %s as base', async (base) => {
    expect((await trendbeeld('snippet', ...WERK, '--base', base)).err).toMatch(/base/);
  });

  it('explains itself', async () => {
    expect((await snippet('--help')).out).toMatch(/--own-origin/);
    expect((await trendbeeld('snippet', ...WERK)).err).toMatch(/missing --base/);
  });
});
