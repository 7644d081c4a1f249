import { readdirSync, readFileSync } from 'node:fs';
import { CERTAINTY, createFormatters, headlineOf, type Language, type Qualifier } from '@trendbeeld/data';
import type { Municipality, MunicipalIndicators } from '@trendbeeld/data/municipal';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { domainQuote, hasMunicipalFigure, studyQuote, trendQuote } from './quotes.js';
import { staticTrendCard } from '../html.js';

const data = new URL('../../../data/dist/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const shared = read('municipal-indicators.json') as MunicipalIndicators;
const figuresOf = (code: string) => ({ municipality: read(`municipalities/${code}.json`) as Municipality, shared });
const languages = ['nl', 'en'] as const;

const trends = study.trends.flatMap((trend) => languages.map((language) => ({ trend, language, slug: trend.slug })));
const domains = study.domains.flatMap(({ ref }) => languages.map((language) => ({ domain: ref, language })));
const { outcomes } = study;
const local = study.trends.filter((t) => t.municipal.length > 0).map((t) => t.slug);
const NO_NUMBER = { nl: 'De studie noemt bij deze trend geen cijfers.', en: 'The study gives no figures for this trend.' };

/** What every sentence of ours is held to. */
function reads(sentence: string): void {
  expect(sentence).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\(\)|[^\P{White_Space} ]|\.\.|undefined|null|NaN|…|[,;:]$/u);
  expect(sentence).toMatch(/^["'«\p{Lu}\d].*\.$/u);
  expect(sentence.length).toBeLessThanOrEqual(345);
  const plain = sentence.replace(/ \([^()]*\)/g, '');
  expect(plain.split(/\. (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
}

/** The statements of a trend that have a number, told with its certainty in words. */
const numbersOf = (refs: readonly string[]) => study.statements.filter((s) => refs.includes(s.ref) && s.value);
const standing = (qualifiers: readonly Qualifier[], language: Language): string[] => {
  const words = qualifiers.filter((q) => CERTAINTY[q].about === 'standing');
  return (words.length > 0 ? words : [...qualifiers]).map((q) => CERTAINTY[q].word[language]);
};

describe.each(trends)('the quote of $slug ($language)', ({ trend, language, slug }) => {
  const { title, sentence, linkText } = trendQuote(study, { trend: slug, language });
  const format = createFormatters(language, study.source.units);

  it('reads by itself', () => reads(sentence));

  it('names the source: publisher, year, chapter', () => {
    const chapter = study.places.find((p) => p.id === `C${/\d/.exec(trend.places[0]!)![0]}`)!.number;
    expect(sentence).toContain(`Platform31 2013, ${language === 'nl' ? 'hoofdstuk' : 'chapter'} ${chapter})`);
  });

  it('has a figure of the study with unit, period and certainty, or says that there is none; a figure measured since says it too', () => {
    const numbers = numbersOf(trend.statements);
    if (numbers.length === 0) {
      const drawn = outcomes.outcomes.filter((o) => o.trends.includes(slug) && o.chart).flatMap((o) => o.indicators);
      const measured = outcomes.indicators.some((i) => drawn.includes(i.id) && sentence.includes(`${i.source.table}).`));
      expect(sentence.includes(NO_NUMBER[language])).toBe(!measured);
      for (const word of standing(trend.certainty, language)) expect(sentence).toContain(word);
      return;
    }
    expect(sentence).not.toContain(NO_NUMBER[language]);
    // The sentence of the trend or the text of a statement, whole: both were checked to have unit and period.
    const told = [trend.sentence[language], ...numbers.map((s) => s.text[language])].map((t) => t.split(/\. /)[0]!.replace(/\.$/, ''));
    expect(told.some((t) => sentence.includes(t))).toBe(true);
    const written = numbers.filter((s) =>
      [s.value!.low, s.value!.high].every(
        (n) => n === null || n === 0 || [n, Math.abs(n) / 1e6].some((v) => sentence.includes(format.number(v)) || sentence.includes(String(v))),
      ),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.some((s) => standing(s.certainty, language).every((word) => sentence.includes(word)))).toBe(true);
    expect(sentence).toMatch(/\b(19|20)\d\d\b(?!, (hoofdstuk|chapter))/);
  });

  it('tells the last measured figure of what came of it, with period, status and source', () => {
    const mine = outcomes.outcomes.filter((o) => o.trends.includes(slug) && o.chart?.kind === 'line');
    if (mine.length === 0) return;
    const found = mine.filter((o) => {
      const indicator = outcomes.indicators.find((i) => i.id === o.indicators[0])!;
      const last = o.chart!.kind === 'line' ? o.chart!.observations.findLast((x) => x.value !== null)! : null!;
      const number = Math.abs(last.value!) >= 1e6 ? format.number(last.value!) : format.number(last.value!, indicator.decimals);
      const unit = indicator.unit[language].replace('%', language === 'nl' ? 'procent' : 'per cent');
      return [o.headline[language], `${number} ${unit}`, format.period(last.period), indicator.source.table].every((part) => sentence.includes(part));
    });
    expect(found).toHaveLength(1);
    expect(sentence).toMatch(/\((definitief|voorlopig|gemeten|schatting|definitive|provisional|measured|estimate); [^()]+\)\.$/);
  });

  it('has a link that says what is behind it', () => {
    expect(title).toBe(headlineOf(trend)[language]);
    expect(linkText).toMatch(/^(Bekijk|Lees|See|Read) .{8,}: /);
    expect(linkText.endsWith(title)).toBe(true);
    // A chart is promised where the card has one: a drawing with its own sentences.
    const chart = staticTrendCard(study, { trend: slug, language }).includes('class="tb-says"');
    expect(/grafiek|chart/.test(linkText.slice(0, -title.length))).toBe(chart);
  });
});

describe.each(domains)('the quote of $domain ($language)', ({ domain, language }) => {
  const { title, sentence, linkText } = domainQuote(study, { domain, language });

  it('reads by itself, with a figure and its source, or says that there is none', () => {
    reads(sentence);
    expect(sentence).toMatch(/; Platform31 2013, (hoofdstuk|chapter) [2-5]\)/);
    expect(sentence.startsWith(title)).toBe(true);
    expect(/\d (procent|per cent|miljoen|million)/.test(sentence)).toBe(domain !== 'bestuur');
    expect(/geen cijfers|no figures/.test(sentence)).toBe(domain === 'bestuur');
    expect(linkText.endsWith(`: ${title}`)).toBe(true);
  });
});

describe('a municipality', () => {
  const codes = readdirSync(new URL('municipalities/', data)).map((file) => file.replace('.json', ''));

  it.each(local)('has its latest figure in the quote of %s, all 342 of them but for those that came of others since', (trend) => {
    const withoutFigure = new Set<string>();
    for (const code of codes) {
      const municipality = figuresOf(code);
      for (const language of languages) {
        const { sentence, linkText } = trendQuote(study, { trend, language, municipality });
        reads(sentence);
        const { name, series } = municipality.municipality;
        const id = study.trends.find((t) => t.slug === trend)!.municipal.find((i) => series[i]?.observations.some((o) => o.value !== null));
        if (!id) {
          // The figure of this year was of the municipalities before it: nothing is made up.
          withoutFigure.add(code);
          expect(sentence).toBe(trendQuote(study, { trend, language }).sentence);
          continue;
        }
        const last = series[id!]!.observations.findLast((o) => o.value !== null)!;
        const indicator = shared.indicators.find((i) => i.id === id)!;
        const number = createFormatters(language).number(last.value!, Math.abs(last.value!) >= 1e6 ? undefined : indicator.decimals);
        const own = sentence.slice(sentence.indexOf(name));
        expect(own.startsWith(`${name}, `)).toBe(true);
        for (const part of [last.period, `: ${number}`, `; ${indicator.source.publisher}, ${indicator.source.table}).`]) expect(own).toContain(part);
        expect(sentence.toLowerCase()).toContain(indicator.unit[language].replace('%', language === 'nl' ? 'procent' : 'per cent'));
        expect(sentence).toContain('Platform31 2013');
        expect(linkText).toContain(`${name}: `);
      }
    }
    expect(withoutFigure.size).toBeLessThanOrEqual(10);
  });

  it('stands in the quotes of domains that have such a trend', () => {
    const municipality = figuresOf('GM0796');
    for (const { ref } of study.domains) {
      const { sentence, linkText } = domainQuote(study, { domain: ref, language: 'nl', municipality });
      reads(sentence);
      expect(sentence.includes("'s-Hertogenbosch")).toBe(hasMunicipalFigure(study, ref));
      expect(linkText.includes("'s-Hertogenbosch")).toBe(hasMunicipalFigure(study, ref));
    }
  });

  it('changes nothing where a trend has no figures of municipalities', () => {
    for (const { slug } of study.trends.filter((t) => !hasMunicipalFigure(study, t.slug))) {
      expect(trendQuote(study, { trend: slug, language: 'nl', municipality: figuresOf('GM0344') })).toEqual(trendQuote(study, { trend: slug, language: 'nl' }));
    }
  });

  it('has figures for at least nine trends in three domains', () => {
    expect(local.length).toBeGreaterThanOrEqual(9);
    expect(study.trends.filter((t) => hasMunicipalFigure(study, t.slug)).map((t) => t.slug)).toEqual(local);
    expect(study.domains.filter((d) => hasMunicipalFigure(study, d.ref)).map((d) => d.ref)).toEqual(['fysiek', 'economie', 'sociaal']);
    for (const name of ['', 'constructor', '__proto__', 'x']) expect(hasMunicipalFigure(study, name)).toBe(false);
  });
});

it('names what exists when asked for what does not', () => {
  expect(() => trendQuote(study, { trend: 'x', language: 'nl' })).toThrow(/werkloosheid/);
  expect(() => domainQuote(study, { domain: 'x', language: 'nl' })).toThrow(/sociaal/);
});

describe.each(languages)('the quote of the study (%s)', (language) => {
  const { title, sentence, linkText } = studyQuote(study, { language });

  it('reads by itself, with the source', () => {
    reads(sentence);
    for (const part of ['Platform31', `«${study.source.title}»`, 'Den Haag', '2013']) expect(sentence).toContain(part);
    expect(title).toBe(study.source.headline![language]);
    expect(linkText.endsWith(`: ${title}`)).toBe(true);
  });

  it('has the tally in words: the counts of the verdicts, which make up all trends', () => {
    const told = sentence.slice(sentence.lastIndexOf(`${study.trends.length} trends: `)).split(': ')[1]!;
    const counts = [...told.matchAll(/\d+/g)].map(Number);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(study.trends.length);
  });

  it('says how many trends there are where nothing came of any yet', () => {
    const young = { ...study, outcomes: { ...study.outcomes, outcomes: [] } };
    expect(studyQuote(young, { language }).sentence).toMatch(/26 trends in 4 (domeinen|domains)\.$/);
  });
});
