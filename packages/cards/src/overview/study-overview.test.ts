import { headlineOf, type Study } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
// @ts-expect-error -- a package without types.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toldOutcome } from '../card/then-since.js';
import { trendOf } from '../entries.js';
import { staticStudyOverview, studyOverviewHtml, type StudyOverviewHtmlOptions } from '../html.js';
import { WORDS } from '../words/card-words.js';

const languages = ['nl', 'en'] as const;
const addressOf = (kind: string, name: string): string => `${kind}/${name}/`;
const drawn = (of: Study, options: StudyOverviewHtmlOptions = {}): DocumentFragment =>
  JSDOM.fragment(staticStudyOverview(of, { addressOf, ...options })) as DocumentFragment;
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The study before anything became of it. */
const young: Study = { ...study, outcomes: { ...study.outcomes, outcomes: [] } };

describe.each(languages)('the overview of a study (%s)', (language) => {
  const dom = drawn(study, { language });
  const words = WORDS[language];

  it('has the headline of the study, its short name above and its source below', () => {
    expect(textOf(dom.querySelector('h2'))).toBe(study.source.headline![language]);
    expect(textOf(dom.querySelector('.tb-domain')).toLowerCase()).toBe(study.source.name[language].toLowerCase());
    const source = textOf(dom.querySelector('footer'));
    for (const part of ['Platform31', `«${study.source.title}»`, 'Den Haag', '2013']) expect(source).toContain(part);
  });

  it('has every trend once, in its domain, as a link, with its verdict and what came', () => {
    expect(dom.querySelectorAll('li a')).toHaveLength(study.trends.length);
    for (const domain of study.domains) {
      const link = dom.querySelector(`h3 a[href="domain/${domain.ref}/"]`)!;
      expect(textOf(link)).toBe(domain.title[language]);
      const box = link.closest('div')!;
      for (const trend of study.trends.filter((t) => t.domain === domain.ref)) {
        const own = box.querySelector(`li a[href="trend/${trend.slug}/"]`)!;
        expect(spaced(textOf(own))).toBe(spaced(headlineOf(trend)[language]));
        const entry = trendOf(study, trend.slug);
        const outcome = toldOutcome(entry);
        const row = own.closest('li')!;
        expect(textOf(row.querySelector('.tb-study-verdict'))).toBe(outcome ? words.outcomes.verdicts[outcome.verdict] : '');
        expect(own.closest('.tb-study-none') === null).toBe(outcome !== null);
        if (outcome && outcome.shown.length > 0) expect(row.querySelectorAll('.tb-fine>span')).toHaveLength(2);
      }
    }
  });

  it('counts in words, and all counts make up the number of trends', () => {
    const [whole, ...parts] = [...dom.querySelectorAll('.tb-tally')].map((list) =>
      [...list.querySelectorAll('li')].map((li) => Number(/\d+/.exec(textOf(li))![0])),
    );
    const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
    expect(sum(whole!)).toBe(study.trends.length);
    // A domain without any verdict says so once, above its trends.
    const silent = [...dom.querySelectorAll('.tb-study-domains>div')].filter((box) => !box.querySelector('.tb-tally'));
    expect(sum(parts.flat()) + sum(silent.map((box) => box.querySelectorAll('li').length))).toBe(study.trends.length);
    for (const box of silent) expect(textOf(box)).toContain(words.strip.noFigures);
  });

  it('says how many trends there are where nothing came of any yet, and gives no verdict', () => {
    const before = drawn(young, { language });
    expect(textOf(before.querySelector('.tb-lead'))).toBe(words.study.count(study.trends.length, study.domains.length));
    expect(before.querySelectorAll('.tb-tally,.tb-study-verdict,.tb-fine')).toHaveLength(0);
    expect(before.querySelectorAll('li a')).toHaveLength(study.trends.length);
  });

  it('holds nothing that a strict page blocks and nothing that is not a word', () => {
    const html = staticStudyOverview(study, { language, addressOf });
    expect(html).not.toMatch(/style=|<style|<script|javascript:| on\w+=/);
    expect(html).not.toMatch(/undefined|NaN|\[object|null/);
    expect(staticStudyOverview(study, { language, addressOf })).toBe(html);
  });
});

describe('the overview of any study', () => {
  it('has no links without addresses', () => expect(staticStudyOverview(study)).not.toContain('<a '));

  it('has the title of a study that has no headline', () => {
    const { headline: _, ...source } = study.source;
    expect(textOf(drawn({ ...study, source }).querySelector('h2'))).toBe(study.source.title);
  });

  it('moves all headings with the first', () => {
    const dom = drawn(study, { headingLevel: 1 });
    expect([dom.querySelectorAll('h1').length, dom.querySelectorAll('h2').length, dom.querySelectorAll('h3').length]).toEqual([1, study.domains.length, 0]);
  });

  it('leaves out a domain without trends; one trend in one domain reads as one', () => {
    const [domain, empty] = study.domains;
    const one = { ...young, domains: [domain!, empty!], trends: [{ ...study.trends[0]!, domain: domain!.ref }] };
    const dom = drawn(one);
    expect(dom.querySelectorAll('h3')).toHaveLength(1);
    expect(textOf(dom.querySelector('.tb-lead'))).toBe('Eén trend in één domein.');
  });

  it('takes 12 domains and 200 trends', () => {
    const domains = Array.from({ length: 12 }, (_, i) => ({ ...study.domains[0]!, ref: `d${i}` }));
    const trends = Array.from({ length: 200 }, (_, i) => ({ ...study.trends[i % study.trends.length]!, slug: `trend-${i}`, domain: `d${i % 12}` }));
    const dom = drawn({ ...study, domains, trends });
    expect([dom.querySelectorAll('h3').length, dom.querySelectorAll('li a').length]).toEqual([12, 200]);
  });

  it('shows markup in a text as text', () => {
    const trap = '<img src=x onerror=alert(1)>';
    const trends = study.trends.map((t) => ({ ...t, title: { nl: trap, en: trap }, headline: { nl: trap, en: trap } }));
    const domains = study.domains.map((d) => ({ ...d, title: { nl: trap, en: trap } }));
    expect(drawn({ ...study, domains, trends }).querySelectorAll('img')).toHaveLength(0);
  });

  it('stands in its tag, dressed, with the key by which the element takes it over', () => {
    const html = studyOverviewHtml(study, { language: 'en', headline: 'Own "headline"', headingLevel: 3 });
    expect(html).toMatch(
      /^<study-overview lang="en" heading-level="3" headline="Own &quot;headline&quot;"><section [^>]*data-key="study\|en\|3\|Own &quot;headline&quot;"/,
    );
    expect(html).toMatch(/<\/section><\/study-overview>$/);
  });
});
