import { oembed, pageAddress } from '@trendbeeld/cards/snippets';
import { describe, expect, it } from 'vitest';
import { sayingOf } from './saying.js';

const base = 'https://stad.example/trends/';
const page = { kind: 'trend', name: 'wonen', language: 'nl' } as const;
const quote = {
  title: 'Meer "wonen" & <bouwen>',
  sentence: "Er komen 900 woningen bij in 's-Hertogenbosch & omgeving (voorspelling; Bron 2020).",
  linkText: 'Bekijk: Meer "wonen" & <bouwen>',
};

/** A folder with the very answer that `publish` writes. */
const folder =
  (files: Readonly<Record<string, string>>): typeof fetch =>
  (address) => {
    const body = files[new URL(address as URL).pathname.split('/').at(-1)!];
    return Promise.resolve(new Response(body ?? 'Not here.', { status: body === undefined ? 404 : 200 }));
  };
const answer = JSON.stringify(oembed({ base, page, quote, thumbnail: null }));
const address = pageAddress(base, page);

describe('what a published page says', () => {
  it('is its quote, letter for letter, and no picture where there is none', async () => {
    expect(await sayingOf(address, folder({ 'oembed.json': answer }))).toEqual({ quote, picture: null });
  });

  it('tells the headline and the municipality apart', async () => {
    const local = { ...quote, title: 'Wonen – nu', linkText: 'Bekijk Zwolle: Wonen – nu', municipality: 'Zwolle' };
    const html = JSON.stringify(oembed({ base, page: { ...page, municipality: 'GM0193' }, quote: local, thumbnail: null }));
    expect((await sayingOf(address, folder({ 'oembed.json': html })))?.quote).toEqual(local);
  });

  it('has size and text of its picture', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="973" viewBox="0 0 720 973"><title id="t">x</title><desc id="d">Er komen 900 &amp; meer.</desc></svg>';
    const saying = await sayingOf(address, folder({ 'oembed.json': answer, 'picture.svg': svg }));
    expect(saying?.picture).toEqual({ width: 720, height: 973, alt: 'Er komen 900 & meer.' });
  });

  it('is nothing for a page that is not there, and an error for one that cannot be read', async () => {
    expect(await sayingOf(address, folder({}))).toBeNull();
    await expect(sayingOf(address, folder({ 'oembed.json': '{"title":"x","html":"<p>x</p>"}' }))).rejects.toThrow('no quote');
    await expect(sayingOf(address, () => Promise.resolve(new Response('', { status: 500 })))).rejects.toThrow('500');
  });
});
