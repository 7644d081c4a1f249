import { fileURLToPath } from 'node:url';
import type { Text, Trend } from '@trendbeeld/data';
import { readStudy } from '@trendbeeld/data/folder';
import { readFolder } from '@trendbeeld/data/node';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';

const { content, recipes } = readStudy(readFolder(fileURLToPath(new URL('..', import.meta.url))));
const LANGUAGES = ['nl', 'en'] as const;
/** Headlines as they are typed, with their placeholders. */
const typed = new Map(content!.trends.map((t) => [t.slug, t.headline!]));
/** Trends that lead with nothing, each with why. */
const WITHOUT_LEAD: Readonly<Record<string, string>> = {};

const { outcomes } = study.outcomes;
/** What a trend says, and the outcomes of that. */
const saidBy = ({ statements, directions }: Trend) => [...study.statements, ...study.directions].filter((e) => [...statements, ...directions].includes(e.ref));
const outcomesOf = ({ statements, directions }: Trend) => outcomes.filter((o) => [...statements, ...directions].includes(o.ref));
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('the headlines', () => {
  it.each(study.trends)('$slug: has one in both languages, with 2013 in it and of at most 80 characters', ({ headline }) => {
    for (const language of LANGUAGES) {
      expect(headline?.[language], language).toMatch(/2013/);
      expect(headline![language]!.length, headline![language]).toBeLessThanOrEqual(80);
      expect(headline![language]).not.toMatch(/[{}]|\((voorlopig|provisional)\)/);
    }
  });

  it('of the domains and of the study have at most 80 characters, and the study has no figure in its own', () => {
    for (const { headline } of [...study.domains, study.source])
      for (const language of LANGUAGES) expect(headline![language]!.length, headline![language]).toBeLessThanOrEqual(80);
    for (const language of LANGUAGES) expect(numbersIn(study.source.headline![language]!)).toEqual(['2013']);
  });

  it.each(study.trends)('$slug: types no figure since the study: what is typed stands in what the trend says, or is a year of its figures', (trend) => {
    const said = saidBy(trend).map((e) => e.text);
    const years = new Set([
      '2013',
      ...saidBy(trend).flatMap((e) => ('period' in e ? [e.period.from, e.period.to].map(String) : [])),
      ...outcomesOf(trend).flatMap((o) => Object.values(o.values).flatMap((v) => [v.from.slice(0, 4), v.period.slice(0, 4)])),
    ]);
    for (const language of LANGUAGES) {
      const own = new Set([...years, ...said.flatMap((text) => numbersIn(text[language]!))]);
      const headline = typed.get(trend.slug)![language]!.replaceAll(/\{[^}]*\}/g, '');
      expect(numbersIn(headline).filter((number) => !own.has(number))).toEqual([]);
    }
  });

  it.each(study.trends)('$slug: fills its placeholders with outcomes of what it says itself', (trend) => {
    const own = outcomesOf(trend).map((o) => o.ref);
    for (const language of LANGUAGES) for (const [, ref] of typed.get(trend.slug)![language]!.matchAll(/\{(\w+)\./g)) expect(own).toContain(ref);
  });

  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).toSorted();
    for (const headline of [...typed.values(), ...content!.domains.map((d) => d.headline)])
      expect(placeholders(headline.en!), headline.nl).toEqual(placeholders(headline.nl));
  });

  it('say that the two counts of the unemployed differ, wherever one is set beside the other (A11)', () => {
    const { headline } = study.trends.find((t) => t.slug === 'werkloosheid')!;
    expect(headline!.nl).toMatch(/anders geteld/i);
    expect(headline!.en).toMatch(/counted differently/i);
  });
});

describe('what leads', () => {
  it.each(study.trends)('$slug: is named, with a reason that is a sentence', ({ slug, lead }) => {
    if (slug in WITHOUT_LEAD) expect(lead).toBeUndefined();
    else expect(lead?.because).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('is neither the bars of a century of growth nor a grid of squares', () => {
    expect(study.trends.find((t) => t.slug === 'bevolking-en-huishoudens')!.lead).toMatchObject({ outcome: 'K06' });
    for (const { lead, graphics } of study.trends) if (lead?.graphic !== undefined) expect(graphics[lead.graphic - 1]!.kind).not.toBe('grid');
  });

  it('is drawn with its expectation where the study gives a number in the unit of the figures', () => {
    const expected = outcomes.filter((o) => o.chart?.kind === 'line' && o.chart.expectation !== null).map((o) => o.ref);
    expect(expected).toEqual(['K06', 'K10', 'K12', 'K14', 'K19', 'K20', 'K39']);
  });
});

describe('what stands beside what was expected', () => {
  it.each(recipes)('$statement: is named in the recipe, in order of time', ({ statement, shown }) => {
    const { values } = outcomes.find((o) => o.ref === statement)!;
    expect(shown, statement).toBeDefined();
    const periods = shown!.map((name) => values[name]!.period);
    expect(periods).toEqual(periods.toSorted());
  });
});

/** How the study would be told in a present tense that ended in 2013. */
const PRESENT: Readonly<Record<(typeof LANGUAGES)[number], readonly RegExp[]>> = {
  nl: [
    /\bde studie( van 2013)? (verwacht|ziet|rekent|schat|vreest|raadt|vraagt|zegt|vindt|schrijft|wil)\b/i,
    /\b(verwacht|ziet|rekent|schat|vreest|raadt|vraagt|zegt|vindt|schrijft) (zij|de studie)\b/i,
    /\bin (augustus )?2013 (is|zijn|komt|komen|wordt|worden|staat|staan|krijgt|krijgen|ligt|liggen|wachten|neemt|nemen|daalt|stijgt|loopt)\b/i,
    /\b(de komende jaren|op dit moment|de laatste tijd)\b/i,
  ],
  en: [
    /\bthe study( of 2013)? (expects|sees|counts|puts|fears|advises|asks|says|finds|writes|warns|wants)\b/i,
    /\b(says|finds|sees|writes|argues) (it|the study)\b/i,
    /\bin (august )?2013,? (\w+ ){1,3}(is|are|has|have|will)\b/i,
    /\b(in the coming years|at the moment|of late)\b/i,
  ],
};
/** Verbs that a headline may not have: it would be read as if it were so today. «verwacht:» is a participle. */
const HEADLINE_PRESENT =
  /\b(verwacht(?!:)|stijgt|daalt|krimpt|wordt|worden|moet|moeten|kan|kunnen|zal|zullen|neemt|nemen|loopt|must|will|expects?|grows|rises|falls)\b/i;

describe('the tense', () => {
  const told = (text: Text | undefined, language: (typeof LANGUAGES)[number]): RegExp[] =>
    PRESENT[language].filter((tense) => tense.test(text?.[language] ?? ''));

  it.each(study.trends)('$slug: tells nothing of the study in a present tense that ended in 2013', (trend) => {
    const texts = [trend.headline, trend.sentence, trend.text, trend.meaning, ...trend.graphics.map((g) => g.title), ...saidBy(trend).map((e) => e.text)];
    for (const text of texts) for (const language of LANGUAGES) expect(told(text, language), text?.[language]).toEqual([]);
    for (const language of LANGUAGES) expect(trend.headline![language]).not.toMatch(HEADLINE_PRESENT);
  });

  it.each(study.domains)('$ref: is told in the past', ({ headline, text }) => {
    for (const language of LANGUAGES) {
      expect(told(text, language)).toEqual([]);
      expect(headline[language]).not.toMatch(HEADLINE_PRESENT);
    }
  });
});
