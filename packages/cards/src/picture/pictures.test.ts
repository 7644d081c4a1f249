import { readFileSync } from 'node:fs';
import { CERTAINTY, createFormatters, domainEntry, headlineOf, trendEntry, type Study } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import type { MunicipalityFigures } from '../card/municipality.js';
import { leadOf } from '../card/lead.js';
import { cellsOf, toldOutcome, type Cell } from '../card/then-since.js';
import { EXAMPLE_STUDY } from '../graphics/example-study.js';
import { tallyOf } from '../overview/tally.js';
import { WORDS } from '../words/card-words.js';
import { small } from '../words/letters.js';
import { examplesOf } from './pictures.examples.js';
import { PICTURE_SIZES } from './trend-picture.js';
import { domainPictureSvg, studyPictureSvg, trendPictureSvg } from '../html.js';

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
/** A file without what it says of itself to programs, whose names are addresses that nothing asks for. */
const bare = (svg: string) => svg.replace(/<metadata>.*<\/metadata>/, '').replaceAll(/ xmlns(:\w+)?="http:[^"]+"/g, '');
/** The words that stand in a picture, without its title and description. */
const seen = (svg: string) =>
  unescape([...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]+>/g, '')).join(' ')).replace(/[\s\u00a0]+/g, ' ');
const description = (svg: string) => unescape(/<desc[^>]*>(.*?)<\/desc>/.exec(svg)![1]!);
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
/** Whether a text stands in a picture, as a label or inside a sentence. */
const has = (svg: string, text: string) => seen(svg).toLowerCase().includes(flat(text).trim().toLowerCase());
const valueOf = ({ value }: Cell) => value.filter((part) => typeof part === 'string').join('');
const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((m) => m[1]!);

describe.each(examples)('the picture of $name ($language, $size, $place)', ({ kind, name, language, size, place, make }) => {
  const picture = make();
  const { svg } = picture;

  it('is a file of its own: no script, style, link, foreign part or class', () => {
    expect(svg).not.toMatch(/<(script|style|image|use|a|foreignObject|link|svg[^>]*<svg)\b/i);
    expect(bare(svg)).not.toMatch(/style=|href|url\(|https?:|data:|class=|\son\w+=|undefined|NaN|null|Infinity/);
  });

  it('has one name and description under ids of its own', () => {
    const ids = all(svg, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(svg, /aria-labelledby="([^"]+)"/g)).toEqual([ids.slice(0, 2).join(' ')]);
    expect(all(svg, /<(title|desc)\b/g)).toEqual(['title', 'desc']);
  });

  it('gives the same bytes again', () => {
    expect(make()).toEqual(picture);
  });

  it('has the size that it says', () => {
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${picture.width}" height="${picture.height}" viewBox="0 0 ${picture.width} ${picture.height}"`));
    const sizes = { picture: [720], social: [1200, 630], '16:9': [1200, 675], '1:1': [1080, 1080], '4:5': [1080, 1350] };
    expect([picture.width, ...(size === 'picture' ? [] : [picture.height])]).toEqual(sizes[size]);
  });

  it('cannot lose its source: publisher, title, chapter', () => {
    // Where it would take the room of the graphic in a form for the press it stands in few words; the file has it in full.
    const full = 'Platform31, «Steden in onzekere en turbulente tijden», Den Haag';
    if (size === 'picture' || size === 'social') expect(seen(svg)).toContain(full);
    expect(/<dc:source>([^<]*)</.exec(svg)![1]).toContain(full);
    expect(seen(svg)).toMatch(/(Zo verwijst u|Cite as): Trendbeeld \d{4}, (naar|after) Platform31 2013/);
    expect(picture.alt).toContain('Platform31 2013');
    if (kind === 'study') return;
    const chapter = kind === 'trend' ? study.trends.find((t) => t.slug === name)!.ref[1] : study.domains.find((d) => d.ref === name)!.places[0]![1];
    const words = `${language === 'nl' ? 'hoofdstuk' : 'chapter'} ${chapter}`;
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

  it('says its headline, and what it shows: in the picture, in its description and in its text alternative', () => {
    const { trends, headline } =
      kind === 'trend'
        ? { trends: [trendEntry(study, name)], headline: headlineOf(trendEntry(study, name).trend)[language] }
        : kind === 'domain'
          ? { trends: domainEntry(study, name).trends, headline: study.domains.find((d) => d.ref === name)!.headline[language] }
          : { trends: study.trends.map((t) => trendEntry(study, t.slug)), headline: study.source.headline![language] };
    for (const text of [seen(svg), picture.alt]) expect(flat(text)).toContain(headline);
    if (kind === 'trend') {
      const format = createFormatters(language, study.source.units);
      for (const cell of cellsOf(trends[0]!, format)) {
        // Every cell stands whole in the picture: what it is, its value, and how sure it is.
        for (const text of [cell.label, valueOf(cell), cell.more]) expect(has(svg, text), `${text} in ${seen(svg)}`).toBe(true);
        for (const text of [picture.alt, description(svg)]) {
          expect(flat(text)).toContain(flat(cell.label));
          expect(flat(text).toLowerCase()).toContain(flat(valueOf(cell)).toLowerCase());
        }
      }
      if (size === 'picture') expect(has(svg, trends[0]!.trend.sentence[language])).toBe(true);
      expect(flat(description(svg))).toContain(flat(trends[0]!.trend.sentence[language]));
      const words = Object.values(CERTAINTY).map((c) => c.word[language]);
      expect(words.some((word) => new RegExp(`(^|[ (,])${word}([:),. ]|$)`).test(seen(svg)))).toBe(true);
      return;
    }
    for (const [verdict, count] of tallyOf(trends)) {
      const words = verdict ? `${count} ${small(WORDS[language].outcomes.verdicts[verdict])}` : WORDS[language].tally.none(count);
      for (const text of [seen(svg), picture.alt]) expect(text).toContain(words);
    }
    for (const entry of trends) expect(flat(description(svg))).toContain(flat(headlineOf(entry.trend)[language]));
  });
});

describe('a picture of a trend', () => {
  const entryOf = (slug: string) => trendEntry(study, slug);
  const trends = study.trends.map((t) => t.slug);

  it.each(trends)('leads as its card leads, with the source of every figure: %s', (slug) => {
    const { svg } = trendPictureSvg(study, { trend: slug, language: 'nl', size: 'picture' });
    const entry = entryOf(slug);
    const { outcome, graphic } = leadOf(entry)!;
    if (graphic) expect(has(svg, graphic.title.nl)).toBe(true);
    if (outcome) expect(has(svg, outcome.note.nl)).toBe(true);
    const expectation = outcome?.chart?.kind === 'line' ? outcome.chart.expectation : null;
    if (expectation) {
      expect(has(svg, expectation.label.nl)).toBe(true);
      expect(svg).toMatch(/stroke-dasharray/);
    }
    // No other graphic of the trend stands in it.
    for (const other of entry.trend.graphics.filter((g) => g !== graphic)) expect(has(svg, other.title.nl), other.title.nl).toBe(false);
    // Figures of what came have a source of their own, beside the study.
    const own = [...new Set(all(bare(svg), />(Bron: [^<]*)</g))].filter((text) => !/Staatsblad|Rijksoverheid|RIVM/.test(text));
    expect(own, own.join('\n')).toHaveLength(toldOutcome(entry) ? 2 : 1);
  });

  it('has the sign of the verdict and the dashed mark of what was expected', () => {
    for (const size of ['picture', 'social'] as const) {
      const of = (trend: string) => trendPictureSvg(study, { trend, language: 'nl', size }).svg;
      // The sign «not equal»: as it stands on the page.
      expect(of('werkloosheid')).toContain('M5 9h14M5 15h14M16 4 8 20');
      expect(of('werkloosheid')).toMatch(/<line [^>]*stroke-dasharray="5 4"/);
      expect(of('woonomgeving')).not.toMatch(/stroke-dasharray="5 4"/);
    }
  });

  it('draws no line of numbers where the study has none', () => {
    for (const trend of ['burgerkracht', 'rollen-van-de-overheid'])
      for (const size of ['picture', 'social'] as const) expect(trendPictureSvg(study, { trend, language: 'nl', size }).svg).not.toMatch(/<circle/);
  });

  it('gives a graphic that grows a good form: wide in a column, higher on a phone', () => {
    // The wash behind the years before the study is as high as the plot.
    const form = (width: number) => {
      const { svg } = trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', width });
      const [, zoom, height] = /scale\(([\d.]+)\)"><rect [^>]*height="([\d.]+)"/.exec(svg)!;
      return (Number(height) * Number(zoom)) / width;
    };
    expect(form(320)).toBeGreaterThan(0.4);
    for (const width of [720, 1080]) {
      expect(form(width)).toBeGreaterThan(0.22);
      expect(form(width)).toBeLessThan(0.4);
    }
  });

  it('is led by the figure of a municipality beside that of the country, with its source', () => {
    for (const size of ['picture', 'social'] as const) {
      const text = seen(trendPictureSvg(study, { trend: 'bevolking-en-huishoudens', language: 'nl', size, municipality: utrecht }).svg);
      expect(text).toContain('Utrecht: Groei sinds 2013');
      expect(text).toMatch(/2013 = 100/);
      for (const part of ['Utrecht', 'Nederland', '115,5', '107,1', 'augustus 2013: de studie']) expect(text).toContain(part);
      // The study, the figure of the country in the strip, and that of the municipality.
      expect(text.match(/Bron: /g)).toHaveLength(3);
    }
    const { alt } = trendPictureSvg(study, { trend: 'bevolking-en-huishoudens', language: 'nl', size: 'picture', municipality: utrecht });
    expect(flat(alt)).toContain('Utrecht: 1,32 % per jaar; Nederland: 0,62 % per jaar.');
  });

  it('marks a municipality among all others, and shows its own figure where it cannot be marked', () => {
    const strip = (municipality: MunicipalityFigures) =>
      seen(trendPictureSvg(study, { trend: 'verschillen-tussen-gemeenten', language: 'nl', size: 'picture', municipality }).svg);
    expect(strip(utrecht)).toMatch(/Utrecht \d/);
    // Its boundary changed after 2013, so it has no growth since then to compare.
    expect(strip(denBosch)).toContain("'s-Hertogenbosch: ");
    expect(strip(denBosch)).not.toContain('geen gegevens');
  });

  it('says that there is no figure for a municipality, and who would have one', () => {
    const { svg, alt } = trendPictureSvg(study, { trend: 'tweedeling-arbeidsmarkt', language: 'nl', size: 'picture', municipality: utrecht });
    for (const text of [seen(svg), alt])
      expect(text).toContain('Geen lokaal cijfer: flexwerk per gemeente staat niet in de cijfers hier. Het CBS heeft het per regio.');
  });

  it('takes an editor’s headline, but not an empty one, and never as markup', () => {
    const title = (headline: string) => seen(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'social', headline }).svg);
    expect(title('Wie <b>werkt</b> & wie niet')).toContain('Wie <b>werkt</b> & wie niet');
    expect(title('')).toContain(headlineOf(entryOf('werkloosheid').trend).nl);
    expect(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', headline: '"><script>' }).svg).not.toContain('<script');
  });

  it('keeps source, strip and certainty beside a headline of a thousand letters', () => {
    for (const headline of ['woord '.repeat(170), 'w'.repeat(1000)])
      for (const trend of ['werkloosheid', 'burgerkracht', 'decentralisaties']) {
        const picture = trendPictureSvg(study, { trend, language: 'nl', size: 'social', headline });
        expect([picture.width, picture.height]).toEqual([1200, 630]);
        expect(seen(picture.svg)).toContain(`hoofdstuk ${entryOf(trend).trend.ref[1]}`);
        for (const cell of cellsOf(entryOf(trend), createFormatters('nl', study.source.units))) expect(has(picture.svg, cell.more)).toBe(true);
        expect(seen(picture.svg)).toContain('…');
      }
  });

  it('refuses a headline that does not fit in a form for the press, and has every letter of one that does', () => {
    for (const size of ['16:9', '1:1', '4:5'] as const) {
      expect(() => trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size, headline: 'woord '.repeat(170) })).toThrow(
        new RegExp(`headline: 1020 characters do not fit in a picture of ${size}`),
      );
      // Half as long again as our own may be.
      const headline = 'woord '.repeat(20).trim();
      for (const trend of trends) expect(has(trendPictureSvg(study, { trend, language: 'nl', size, headline }).svg, headline), `${trend} ${size}`).toBe(true);
    }
  });

  it('stays whole beside a note of ten thousand letters: all of it as on the page, none of it in a fixed form', () => {
    const note = 'Een lange uitleg. '.repeat(560).trim();
    const outcomes = { ...study.outcomes, outcomes: study.outcomes.outcomes.map((o) => ({ ...o, note: { nl: note, en: note } })) };
    const long: Study = { ...study, outcomes };
    for (const size of PICTURE_SIZES) {
      const { svg, width, height } = trendPictureSvg(long, { trend: 'werkloosheid', language: 'nl', size });
      expect(has(svg, note), size).toBe(size === 'picture');
      if (size === 'picture') expect(height).toBeGreaterThan(width * 4);
      expect(seen(svg), size).toMatch(/Zo verwijst u: Trendbeeld/);
      expect(svg, size).toMatch(/id="grafiek-werkloosheid/);
    }
  });

  it('says which names and widths there are', () => {
    expect(() => trendPictureSvg(study, { trend: 'x', language: 'nl', size: 'social' })).toThrow(/unknown trend.*werkloosheid/);
    expect(() => domainPictureSvg(study, { domain: 'x', language: 'nl', size: 'social' })).toThrow(/unknown domain.*sociaal/);
    for (const width of [200, Number.NaN]) {
      expect(() => trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', width })).toThrow(RangeError);
      expect(() => studyPictureSvg(study, { language: 'nl', size: 'picture', width })).toThrow(RangeError);
    }
    expect(trendPictureSvg(study, { trend: 'werkloosheid', language: 'nl', size: 'picture', width: 360 }).width).toBe(360);
  });
});

describe('a picture of a domain', () => {
  it.each(study.domains.map((d) => d.ref))('shows every trend with its headline and its verdict: %s', (domain) => {
    const { svg } = domainPictureSvg(study, { domain, language: 'nl', size: 'picture' });
    for (const { trend, ...entry } of domainEntry(study, domain).trends) {
      expect(has(svg, headlineOf(trend).nl), headlineOf(trend).nl).toBe(true);
      const outcome = toldOutcome({ trend, ...entry });
      if (outcome) expect(has(svg, WORDS.nl.outcomes.verdicts[outcome.verdict])).toBe(true);
    }
  });

  it.each(study.domains.map((d) => d.ref))('shows as many as can be read where there is little room, and counts the others: %s', (domain) => {
    const { svg } = domainPictureSvg(study, { domain, language: 'nl', size: 'social' });
    const trends = domainEntry(study, domain).trends;
    const shown = trends.filter(({ trend }) => has(svg, headlineOf(trend).nl)).length;
    // Two with long headlines, where the others have no figure.
    expect(shown).toBeGreaterThanOrEqual(2);
    expect(seen(svg)).toContain(`en nog ${trends.length - shown} trends`);
  });

  it('counts the trends that an editorial picture has no room for', () => {
    const many: Study = { ...study, trends: Array.from({ length: 15 }, (_, i) => ({ ...study.trends[0]!, slug: `trend-${i}` })) };
    const text = seen(domainPictureSvg(many, { domain: many.trends[0]!.domain, language: 'nl', size: 'picture' }).svg);
    expect(text).toContain('en nog 3 trends');
  });

  it('names the source of every figure that it draws', () => {
    const text = seen(domainPictureSvg(study, { domain: 'economie', language: 'nl', size: 'picture' }).svg);
    for (const entry of domainEntry(study, 'economie').trends) {
      const indicator = entry.indicators.find((i) => i.id === toldOutcome(entry)?.indicators[0]);
      expect(text).toContain(indicator!.source.table);
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

describe('pictures of a study that nothing has become of yet', () => {
  const [trend] = EXAMPLE_STUDY.trends;
  it.each(['picture', 'social'] as const)('say so, and have their source: %s', (size) => {
    const made = [
      trendPictureSvg(EXAMPLE_STUDY, { trend: trend!.slug, language: 'nl', size }),
      domainPictureSvg(EXAMPLE_STUDY, { domain: trend!.domain, language: 'nl', size }),
      studyPictureSvg(EXAMPLE_STUDY, { language: 'nl', size }),
    ];
    for (const { svg, alt } of made) {
      for (const text of [seen(svg), alt]) expect(text).toContain(EXAMPLE_STUDY.source.publisher);
      expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    }
    for (const { svg } of made.slice(0, 2)) expect(seen(svg).toLowerCase()).toContain('geen cijfers');
  });
});

describe('a picture of a study', () => {
  const { svg } = studyPictureSvg(study, { language: 'nl', size: 'picture' });

  it('names every trend in its domain', () => {
    for (const { title } of study.domains) expect(has(svg, title.nl)).toBe(true);
    for (const trend of study.trends) expect(has(svg, headlineOf(trend).nl), headlineOf(trend).nl).toBe(true);
  });

  it('has a row of signs a domain where there is little room', () => {
    const text = seen(studyPictureSvg(study, { language: 'nl', size: 'social' }).svg);
    for (const { title } of study.domains) expect(text).toContain(title.nl);
    expect(text).toContain('Cijfers: CBS');
  });

  it('counts the domains that there is no room for, and cuts none of the signs', () => {
    const domains = Array.from({ length: 12 }, (_, i) => ({
      ...study.domains[0]!,
      ref: `domein-${i}`,
      title: { nl: 'Een domein met een heel lange naam in woorden', en: 'x' },
    }));
    const many: Study = {
      ...study,
      domains,
      trends: domains.flatMap(({ ref }) => study.trends.slice(0, 9).map((t, i) => ({ ...t, slug: `${ref}-${i}`, domain: ref }))),
    };
    const picture = studyPictureSvg(many, { language: 'nl', size: 'social' });
    expect(seen(picture.svg)).toMatch(/en nog \d domeinen/);
    for (const size of all(picture.svg, /font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
    for (const x of all(picture.svg, /translate\(([\d.]+) /g)) expect(Number(x)).toBeLessThan(1144);
  });

  it('has its title where it has no headline', () => {
    const { headline: _, ...source } = study.source;
    expect(has(studyPictureSvg({ ...study, source }, { language: 'nl', size: 'picture' }).svg, study.source.title)).toBe(true);
  });
});
