import { readdirSync, readFileSync } from 'node:fs';
import { markupToString } from '@trendbeeld/charts';
import { relationsEntry, trendEntry, type Comparison } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { isChart } from './graphics/graphics.js';
import { writeCard } from './card/card.js';
import { unpackCard } from './card/packed.js';
import {
  domainOverviewHtml,
  ownFiguresHtml,
  packedCards,
  staticTrendCard,
  trendCardHtml,
  trendMapHtml,
  trendOutcomesHtml,
  trendRelationsHtml,
} from './html.js';
import type { MunicipalityFigures } from './card/municipality.js';

const languages = ['nl', 'en'] as const;
const cards = study.trends.flatMap((trend) => languages.map((language) => ({ trend, language, slug: trend.slug })));
// Spans stand inside a sentence; every other tag ends one.
const plain = (html: string): string =>
  html
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe.each(cards)('the static card of $slug ($language)', ({ trend, language }) => {
  const html = staticTrendCard(study, { trend: trend.slug, language });
  const text = plain(html);

  it('says headline, sentence, explanation and what it means', () => {
    for (const part of [trend.title, trend.sentence, trend.text, trend.meaning!]) expect(text).toContain(part[language]);
  });

  it('names the source with chapter and heading', () => {
    expect(text).toContain('Platform31, «Steden in onzekere en turbulente tijden», Den Haag');
    expect(text).toContain(`${language === 'nl' ? 'hoofdstuk' : 'chapter'} ${trend.ref[1]}`);
    const heading = study.places.find((p) => p.id === trend.places.find((id) => id.startsWith('H')))!;
    expect(text).toContain(heading.title);
  });

  it('states every number of the trend with its qualifier, unit and period', () => {
    for (const ref of trend.statements) {
      const statement = study.statements.find((s) => s.ref === ref)!;
      expect(text).toContain(statement.period.words[language]);
      if (statement.value) expect(text).toContain(statement.subject[language]);
    }
  });

  it('carries its cautions', () => {
    for (const caution of study.cautions.filter((c) => c.concerns.includes(trend.ref))) expect(text).toContain(caution.text[language]);
  });

  it('says what it hangs together with, or that nothing is shown here', () => {
    const { related, relations } = trendEntry(study, trend.slug);
    for (const relation of [...related, ...relations]) expect(text).toContain(relation.text[language]);
    expect(html.includes(language === 'nl' ? 'staat hier geen verband' : 'No relation with another domain')).toBe(related.length === 0);
  });

  it('draws an axis or a bar only for a number', () => {
    const charts = trend.graphics.filter(isChart).length;
    const since = study.outcomes.outcomes.filter((o) => o.trends.includes(trend.slug) && o.chart !== null).length;
    expect(html.match(/class="tb-svg[ "]/g) ?? []).toHaveLength(charts + since);
    if (trend.form !== 'chart') expect(since).toBe(0);
    if (trend.form === 'text') expect(html).not.toContain('<figure');
  });

  it('holds nothing that a strict page blocks and nothing that is not a word', () => {
    expect(html).not.toMatch(/style=|<style|<script|javascript:| on\w+=/);
    expect(html).not.toMatch(/undefined|NaN|\[object|null/);
    expect(html).not.toMatch(/ id="/);
  });

  it('gives the same bytes twice', () => {
    expect(staticTrendCard(study, { trend: trend.ref, language }) === html).toBe(true);
  });
});

describe('trendCardHtml', () => {
  it('puts the figure inside the tag, with the attributes that made it', () => {
    const html = trendCardHtml(study, { trend: 'werkloosheid', language: 'en', headingLevel: 2, headline: 'A "quoted" <headline>' });
    expect(html).toMatch(/^<trend-card trend="werkloosheid" lang="en" heading-level="2" headline="A &quot;quoted&quot; &lt;headline>"><article/);
    expect(html).toContain('<h2 class="tb-title">A &quot;quoted&quot; &lt;headline&gt;</h2>');
    expect(html).toMatch(/<\/article><\/trend-card>$/);
  });

  it('keeps figures and source under a headline of one’s own', () => {
    const text = plain(trendCardHtml(study, { trend: 'werkloosheid', headline: 'Eigen kop' }));
    expect(text).toContain('ongeveer 9 %');
    expect(text).toContain('hoofdstuk 3');
  });

  it('links to the page of the trend where one is given', () => {
    expect(trendCardHtml(study, { trend: 'werkloosheid', address: '/nl/t/werkloosheid/' })).toContain('<a class="tb-link" href="/nl/t/werkloosheid/">');
    expect(trendCardHtml(study, { trend: 'werkloosheid' })).not.toContain('class="tb-link"');
  });

  it('refuses an unknown trend and names those that exist', () => {
    expect(() => trendCardHtml(study, { trend: 'werkeloosheid' })).toThrow(/unknown trend: "werkeloosheid"\. Expected one of: .*werkloosheid/);
  });
});

describe('domainOverviewHtml', () => {
  it.each(study.domains.map((d) => d.ref))('shows all trends of %s, one heading level below its own', (domain) => {
    const html = domainOverviewHtml(study, { domain, language: 'nl', headingLevel: 3 });
    const trends = study.trends.filter((t) => t.domain === domain);
    expect(html.match(/<article/g)).toHaveLength(trends.length);
    expect(html.match(/<h3/g)).toHaveLength(1);
    expect(html.match(/<h4 class="tb-title"/g)).toHaveLength(trends.length);
    for (const t of trends) expect(plain(html)).toContain(t.title.nl);
  });

  it('refuses an unknown domain', () => {
    expect(() => domainOverviewHtml(study, { domain: 'natuur' })).toThrow(/unknown domain: "natuur"\. Expected one of: fysiek/);
  });
});

describe('a municipality beside the Netherlands', () => {
  const dist = new URL('../../data/dist/', import.meta.url);
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dist), 'utf8'));
  const figures = (code: string) => ({ municipality: read(`municipalities/${code}.json`), shared: read('municipal-indicators.json') }) as MunicipalityFigures;

  it('shows its figures with those of the Netherlands, their table and date', () => {
    const html = trendCardHtml(study, { trend: 'verschillen-tussen-gemeenten', language: 'nl', municipality: figures('GM0344') });
    const text = plain(html);
    expect(html).toMatch(/^<trend-card trend="verschillen-tussen-gemeenten" lang="nl" municipality="GM0344">/);
    expect(text).toContain('Utrecht naast Nederland');
    expect(text).toContain('Utrecht: 1,32 % per jaar; Nederland: 0,62 % per jaar.');
    expect(text).toContain('2024 115,5 (375.498) 107,1 (17.993.486)');
    expect(text).toMatch(/Andere cijfers die hierbij horen .*2025 \(euro\) 549.113 \d{3}\.\d{3}/);
    expect(text).toMatch(/CBS, 70072ned, opgehaald \d+ \S+ 2026/);
  });

  it('says of what is of the country that it is, above the headline and above the graphic that led before', () => {
    const text = plain(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl', municipality: figures('GM0193') }));
    expect(text).toMatch(/^ ?Economie en arbeidsmarkt Nederland In 2013 .*Zwolle: Mensen met een WW-uitkering.* Nederland Werkloosheid per maand/);
    expect(plain(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' }))).not.toMatch(/arbeidsmarkt Nederland/);
    const without = plain(trendCardHtml(study, { trend: 'publieke-problemen', language: 'nl', municipality: figures('GM0193') }));
    const { domain } = study.trends.find(({ slug }) => slug === 'publieke-problemen')!;
    const { title } = study.domains.find(({ ref }) => ref === domain)!;
    expect(without).toMatch(new RegExp(`^ ?${title.nl} `));
    expect(without).not.toMatch(new RegExp(`^ ?${title.nl} Nederland`));
  });

  it('never shows land that joined as growth: the comparison starts after it, and says so', () => {
    const text = plain(trendCardHtml(study, { trend: 'bevolking-en-huishoudens', language: 'nl', municipality: figures('GM0014') }));
    expect(text).toContain('Groei sinds 2017');
    expect(text).toContain('Groningen: 0,87 % per jaar');
    expect(text).not.toContain('1,97 %');
    expect(text).toContain('Slochteren');
    expect(text).toContain('Groningen, Ten Boer en Haren');
    const denBosch = plain(trendCardHtml(study, { trend: 'bevolking-en-huishoudens', language: 'nl', municipality: figures('GM0796') }));
    expect(denBosch).toContain('Groei sinds 2015');
    expect(denBosch).toContain('Maasdonk');
    expect(denBosch).not.toContain('1,07 %');
  });

  it('says plainly when a trend has figures for the Netherlands only, and who would have a local one', () => {
    // Figures of 2021 are of the municipalities of that year: this one came of others in 2022.
    expect(plain(trendCardHtml(study, { trend: 'beroepsbevolking', language: 'en', municipality: figures('GM1980') }))).toContain(
      'This trend has figures for the Netherlands only, not for Dijk en Waard.',
    );
    const without = plain(trendCardHtml(study, { trend: 'publieke-problemen', language: 'nl', municipality: figures('GM0344') }));
    expect(without).not.toContain('Utrecht');
    expect(without).toContain('Geen lokaal cijfer');
  });

  it.each(readdirSync(new URL('municipalities/', dist)))('draws %s without a gap in its words', (file) => {
    for (const trend of study.trends.filter((t) => t.municipal.length > 0).map((t) => t.slug)) {
      expect(trendCardHtml(study, { trend, language: 'nl', municipality: figures(file.slice(0, 6)) })).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('trendOutcomesHtml', () => {
  it('lists the rules that the study uses, and no others', () => {
    const used = new Set(study.outcomes.outcomes.map((o) => o.rule));
    const rules = Object.entries(study.outcomes.rules);
    expect(rules.some(([name]) => !used.has(name))).toBe(true);
    const list = trendOutcomesHtml(study).split('tb-rules').at(-1)!;
    for (const [name, rule] of rules) expect(list.includes(rule.nl), name).toBe(used.has(name));
  });

  it.each(languages)('shows every outcome as a row with statement, what happened, verdict and source (%s)', (language) => {
    const html = trendOutcomesHtml(study, { language });
    const text = plain(html);
    expect(html.match(/role="rowheader"/g)).toHaveLength(study.outcomes.outcomes.length);
    for (const o of study.outcomes.outcomes) for (const part of [o.expected, o.headline, o.text, o.note]) expect(text).toContain(part[language]);
    for (const i of study.outcomes.indicators) expect(text).toContain(i.source.table);
    expect(html).not.toMatch(/style=|undefined|NaN/);
  });
});

describe('trendRelationsHtml', () => {
  it.each(languages)('shows the matrix, the arrows and all 50 relations in the order of the matrix (%s)', (language) => {
    const html = trendRelationsHtml(study, { language });
    const text = plain(html);
    const { relations } = relationsEntry(study);
    expect(html.match(/class="tb-svg[ "]/g)).toHaveLength(2);
    expect(html.match(/<li>/g)).toHaveLength(50);
    const places = relations.map((r) => text.indexOf(r.text[language].replaceAll(/\s+/g, ' ')));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).not.toMatch(/style=|undefined|NaN/);
  });
});

describe('trendMapHtml', () => {
  const dist = new URL('../../data/dist/', import.meta.url);
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dist), 'utf8'));
  const comparison = study.comparisons.find((c) => c.id === 'population-growth')!;
  const municipality = (code: string) =>
    ({ municipality: read(`municipalities/${code}.json`), shared: read('municipal-indicators.json') }) as MunicipalityFigures;

  it('shows all municipalities as a strip and as a table, and says where the same figures stand without script', () => {
    const html = trendMapHtml({ comparison, language: 'nl' });
    expect(html).toMatch(/^<trend-map comparison="population-growth" lang="nl"><article/);
    expect(html.match(/<tr>/g)).toHaveLength(343);
    expect(plain(html)).toContain('tussen −0,63 % per jaar (Eemsdelta) en 3,18 % per jaar (Blaricum)');
    expect(plain(html)).toContain('JavaScript');
  });

  it('names the year once, also of a figure that has it in its name', () => {
    const aged = read('comparisons/aged-65-plus-2023.json') as Comparison;
    const html = trendMapHtml({ comparison: aged, language: 'nl' });
    expect(html).toContain('<figcaption>Inwoners van 65 jaar en ouder, 2023</figcaption>');
    expect(html).not.toContain('2023, 2023');
    expect(trendMapHtml({ comparison, language: 'nl' })).toContain('<figcaption>Groei van het aantal inwoners, 2013 tot 2024</figcaption>');
  });

  it('marks a municipality with its value and its place among all, or says why it has none', () => {
    const utrecht = plain(trendMapHtml({ comparison, language: 'nl', municipality: municipality('GM0344') }));
    const rank = comparison.values.filter((x) => x.value !== null && x.value > 1.32).length + 1;
    expect(utrecht).toContain('Utrecht 1,32');
    expect(utrecht).toMatch(new RegExp(`\\b${rank}\\b`));
    expect(plain(trendMapHtml({ comparison, language: 'nl', municipality: municipality('GM0014') }))).toMatch(/Groningen[^.]*grens/);
  });
});

describe('packedCards', () => {
  it.each(languages)('holds every card that an element can ask for (%s)', (language) => {
    const figures = packedCards(study, language, study.comparisons);
    expect([...figures.keys()].filter((k) => k.startsWith('t/'))).toEqual(study.trends.map((t) => `t/${t.slug}`));
    expect([...figures.keys()].filter((k) => k.startsWith('d/'))).toEqual(study.domains.map((d) => `d/${d.ref}`));
    expect(figures.has('outcomes') && figures.has('relations') && figures.has('m/population-growth')).toBe(true);
    expect(figures.get('m/first')).toEqual(figures.get('m/population-growth'));
    const card = markupToString(writeCard(unpackCard(figures.get('t/werkloosheid')!), 'werkloosheid', { language }));
    expect(card === staticTrendCard(study, { trend: 'werkloosheid', language })).toBe(true);
  });
});

describe('ownFiguresHtml', () => {
  const data = {
    title: 'Fietsers',
    unit: 'per dag',
    source: { publisher: 'Meetpunt', url: 'https://cijfers.example/' },
    observations: [
      { period: 2022, value: 1500.5 },
      { period: 2023, value: null },
      { period: 2024, value: 1200, status: 'provisional' },
    ],
  };

  it('draws the figures with their own source and says what is missing and provisional', () => {
    const html = ownFiguresHtml({ data, src: 'fietsers.json', language: 'nl' });
    const text = plain(html);
    expect(html).toContain('<svg');
    expect(text).toContain('De laatste waarde is 1.200,0 per dag (voorlopig), in 2024.');
    expect(text).toContain('De hoogste waarde is 1.500,5 per dag, in 2022.');
    expect(text).toContain('Voor één periode zijn er geen gegevens.');
    expect(html).toContain('<a href="https://cijfers.example/">Meetpunt</a>');
    expect(text).not.toContain('Platform31');
  });

  it('keeps figures without a source as a table and says why', () => {
    const { source: _, ...bare } = data;
    const html = ownFiguresHtml({ data: bare, src: 'x.json', language: 'nl' });
    expect(html).not.toContain('<svg');
    expect(plain(html)).toContain('Bij deze cijfers staat geen bron.');
    expect(html).toContain('<table');
  });

  it('marks made-up figures as an example', () => {
    expect(plain(ownFiguresHtml({ data: { ...data, example: true }, src: 'x.json', language: 'en' }))).toContain('Example with made-up figures');
  });

  it('never lets a text become markup', () => {
    const html = ownFiguresHtml({
      data: { ...data, title: '<img src=x onerror=alert(1)>', unit: '"><script>', source: { publisher: '<svg onload=x>' } },
      src: '"><b>',
      language: 'nl',
    });
    expect(html).not.toMatch(/<img|<script|<svg onload|<b>/);
  });

  it('refuses wrong figures and names every place', () => {
    expect(() => ownFiguresHtml({ data: { ...data, unit: '', observations: [{ period: 'x', value: 1 }] }, src: 'x.json' })).toThrow(
      /x\.json: .*unit.*observations\[0\]\.period/,
    );
  });
});
