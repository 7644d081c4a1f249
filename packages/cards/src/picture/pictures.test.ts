import { readFileSync } from 'node:fs';
import { CERTAINTY, createFormatters, trendEntry, type Language } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import type { MunicipalityFigures } from '../card/municipality.js';
import { keyFigure } from './key-figure.js';
import { examplesOf } from './pictures.examples.js';
import { domainPictureSvg, trendPictureSvg } from '../html.js';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../../data/dist/${file}`, import.meta.url), 'utf8')) as unknown;
const figuresOf = (code: string) =>
  ({
    municipality: read(`municipalities/${code}.json`),
    shared: read('municipal-indicators.json'),
    comparisons: study.comparisons,
  }) as MunicipalityFigures;
const utrecht = figuresOf('GM0344');
const denBosch = figuresOf('GM0796');
const examples = examplesOf([utrecht, denBosch]);

const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** The words that stand in a picture, without its title and description. */
const seen = (svg: string) =>
  unescape([...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]+>/g, '')).join(' ')).replace(/[\s\u00a0]+/g, ' ');
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((m) => m[1]!);

describe.each(examples)('the picture of $name ($language, $size, $place)', ({ kind, name, language, size, place, make }) => {
  const picture = make();
  const { svg } = picture;

  it('is a file of its own: no script, style, link, foreign part or class', () => {
    expect(svg).not.toMatch(/<(script|style|image|use|a|foreignObject|link|svg[^>]*<svg)\b/i);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/style=|href|url\(|https?:|data:|class=|\son\w+=|undefined|NaN|null|Infinity/);
  });

  it('has one name and description under ids of its own', () => {
    const ids = all(svg, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(svg, /aria-labelledby="([^"]+)"/g)).toEqual([ids.join(' ')]);
    expect(all(svg, /<(title|desc)\b/g)).toEqual(['title', 'desc']);
  });

  it('gives the same bytes again', () => {
    expect(make()).toEqual(picture);
  });

  it('has the size that it says', () => {
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${picture.width}" height="${picture.height}" viewBox="0 0 ${picture.width} ${picture.height}"`));
    if (size === 'social') expect([picture.width, picture.height]).toEqual([1200, 630]);
    else expect(picture.width).toBe(720);
  });

  it('cannot lose its source: publisher, title, chapter', () => {
    const chapter = kind === 'trend' ? study.trends.find((t) => t.slug === name)!.ref[1] : study.domains.find((d) => d.ref === name)!.places[0]![1];
    const words = `${language === 'nl' ? 'hoofdstuk' : 'chapter'} ${chapter}`;
    expect(seen(svg)).toContain('Platform31, «Steden in onzekere en turbulente tijden», Den Haag');
    expect(seen(svg)).toContain(words);
    expect(picture.alt).toContain(words);
  });

  it('names the municipality', () => {
    const municipality = [utrecht, denBosch].find((m) => m.municipality.code === place)?.municipality.name;
    if (municipality) for (const text of [seen(svg), picture.alt]) expect(text).toContain(municipality);
  });

  it('has a text alternative of whole sentences, no longer than is read', () => {
    expect(picture.alt.length).toBeLessThanOrEqual(400);
    expect(picture.alt).toMatch(/\.$/);
    expect(picture.alt).not.toMatch(/\.\./);
  });

  it('says headline, sentence and certainty', () => {
    if (kind === 'domain') return expect(seen(svg)).toContain(study.domains.find((d) => d.ref === name)!.headline[language]);
    const entry = trendEntry(study, name);
    for (const text of [entry.trend.title, entry.trend.sentence]) {
      expect(seen(svg)).toContain(flat(text[language]));
      expect(picture.alt).toContain(text[language]);
    }
    const words = Object.values(CERTAINTY).map((c) => c.word[language]);
    expect(words.some((word) => new RegExp(`(^|[ (])${word}([:) ]|$)`).test(seen(svg)))).toBe(true);
  });
});

describe('a picture of a trend', () => {
  const entryOf = (slug: string) => trendEntry(study, slug);
  const trends = study.trends.map((t) => t.slug);

  it.each(trends)('shows what happened against what was expected, where that can be drawn: %s', (slug) => {
    const { svg } = trendPictureSvg(study, { trend: slug, language: 'nl', size: 'picture' });
    const against = entryOf(slug).outcomes.find((o) => o.chart?.kind === 'line' && o.chart.expectation);
    if (!against) return expect(svg).not.toMatch(/>[^<]*verwacht: /);
    expect(seen(svg)).toContain(against.headline.nl);
    expect(seen(svg)).toContain(flat(against.note.nl));
    if (against.chart?.kind === 'line') expect(seen(svg)).toContain(flat(against.chart.expectation!.label.nl));
    // The figures have a source of their own, beside the study.
    expect(seen(svg).match(/Bron: /g)).toHaveLength(2);
  });

  it('draws nothing where the study has nothing to draw', () => {
    for (const { slug } of study.trends.filter((t) => t.graphics.length === 0))
      for (const size of ['picture', 'social'] as const) {
        const { svg } = trendPictureSvg(study, { trend: slug, language: 'nl', size });
        expect(svg).not.toMatch(/<circle|stroke-dasharray/);
        // The one line is that above the source.
        expect(svg.match(/<line /g)).toHaveLength(1);
      }
  });

  it.each(trends)('tells one key figure in both languages, with its qualifier: %s', (slug) => {
    const [nl, en] = (['nl', 'en'] as const).map((language: Language) => keyFigure(entryOf(slug), createFormatters(language)));
    expect(nl?.ref).toBe(en?.ref);
    const about = nl?.said.certainty.find((q) => CERTAINTY[q].about === 'number' && q !== 'van-tot');
    if (about) expect(nl!.value).toContain(CERTAINTY[about].word.nl);
  });

  it('puts the figure of a municipality beside that of the country, with its source', () => {
    const text = seen(trendPictureSvg(study, { trend: 'bevolking-en-huishoudens', language: 'nl', size: 'picture', municipality: utrecht }).svg);
    expect(text).toContain('Utrecht naast Nederland');
    expect(text.match(/Bron: /g)).toHaveLength(3);
  });

  it('marks a municipality among all others, and shows its own figure where it cannot be marked', () => {
    const strip = (municipality: MunicipalityFigures) =>
      seen(trendPictureSvg(study, { trend: 'verschillen-tussen-gemeenten', language: 'nl', size: 'picture', municipality }).svg);
    expect(strip(utrecht)).toMatch(/Utrecht \d/);
    expect(strip(utrecht)).not.toContain('naast Nederland');
    // Its boundary changed after 2013, so it has no growth since then to compare.
    expect(strip(denBosch)).toContain("'s-Hertogenbosch naast Nederland");
    expect(strip(denBosch)).not.toContain('geen gegevens');
  });

  it('says that there is no figure for a municipality', () => {
    const text = seen(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', municipality: utrecht }).svg);
    expect(text).toContain('Bij deze trend zijn er alleen cijfers voor heel Nederland, niet voor Utrecht.');
  });

  it('takes an editor’s headline, but not an empty one, and never as markup', () => {
    const title = (headline: string) => seen(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'social', headline }).svg);
    expect(title('Wie <b>werkt</b> & wie niet')).toContain('Wie <b>werkt</b> & wie niet');
    expect(title('')).toContain('Werkloosheid stijgt in 2013');
    expect(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', headline: '"><script>' }).svg).not.toContain('<script');
  });

  it('keeps source and certainty beside a headline of a thousand letters', () => {
    for (const headline of ['woord '.repeat(170), 'w'.repeat(1000)]) {
      const picture = trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'social', headline });
      expect([picture.width, picture.height]).toEqual([1200, 630]);
      expect(seen(picture.svg)).toContain('hoofdstuk 3');
      expect(seen(picture.svg)).toContain('voorspelling');
      expect(seen(picture.svg)).toContain('…');
    }
  });

  it('says which names and widths there are', () => {
    expect(() => trendPictureSvg(study, { trend: 'x', language: 'nl', size: 'social' })).toThrow(/unknown trend.*werkloosheid/);
    expect(() => domainPictureSvg(study, { domain: 'x', language: 'nl', size: 'social' })).toThrow(/unknown domain.*sociaal/);
    for (const width of [200, Number.NaN])
      expect(() => trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', width })).toThrow(RangeError);
    expect(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', width: 360 }).width).toBe(360);
  });
});

describe('a picture of a domain', () => {
  it.each(study.domains.map((d) => d.ref))('lists every trend, with its number where the study gives one: %s', (domain) => {
    const text = seen(domainPictureSvg(study, { domain, language: 'nl', size: 'picture' }).svg);
    for (const trend of study.trends.filter((t) => t.domain === domain)) {
      expect(text).toContain(trend.title.nl);
      const key = keyFigure(trendEntry(study, trend.slug), createFormatters('nl', study.source.units));
      if (key) expect(text).toContain(flat(key.value));
    }
  });

  it('shows the figures of a municipality once, with their source', () => {
    for (const size of ['picture', 'social'] as const) {
      const text = seen(domainPictureSvg(study, { domain: 'fysiek', language: 'nl', size, municipality: utrecht }).svg);
      expect(text.match(/1,32 % per jaar/g)).toHaveLength(1);
      expect(text).toContain('Bron: Inwoners');
    }
  });
});
