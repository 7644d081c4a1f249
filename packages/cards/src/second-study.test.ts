import { study } from '@trendbeeld/study-prognoses';
import { describe, expect, it } from 'vitest';
import { domainOverviewHtml, studyOverviewHtml, trendCardHtml, trendPictureSvg } from './html.js';
import { trendQuote } from './snippet/quotes.js';

const LANGUAGES = ['nl', 'en'] as const;

/** A study of another kind than the first one: its places are editions of a source, it has no graphics of its own and no relations. */
describe.each(study.trends.flatMap(({ slug }) => LANGUAGES.map((language) => ({ slug, language }))))('$slug ($language)', ({ slug, language }) => {
  const card = trendCardHtml(study, { trend: slug, language });

  it('has a card with a graphic, a table, the rule of its verdict and links to its editions', () => {
    expect(card).not.toMatch(/undefined|NaN|\{[a-z]/i);
    expect(card).toMatch(/<svg class="tb-svg/);
    expect(card).toMatch(/<table/);
    const first = study.places.find((p) => p.id === study.trends.find((t) => t.slug === slug)!.places[0])!;
    expect(card).toContain(`href="${first.address!}"`);
  });

  it('has a quote and a picture with figure and source', () => {
    const { sentence } = trendQuote(study, { trend: slug, language });
    expect(sentence).toContain('Trendbeeld 2026');
    expect(sentence).toMatch(/\d/);
    const { svg } = trendPictureSvg(study, { trend: slug, language, size: 'picture' });
    expect(svg).toContain('Twintig jaar prognoses');
    expect(svg).not.toMatch(/undefined|NaN/);
  });
});

describe.each(LANGUAGES)('the overviews of a second study (%s)', (language) => {
  it('have a graphic or figures for each trend, and name nothing that is not there', () => {
    const html = [...study.domains.map(({ ref }) => domainOverviewHtml(study, { domain: ref, language })), studyOverviewHtml(study, { language })];
    for (const overview of html) expect(overview).not.toMatch(/undefined|NaN|Platform31|nineteen|negentien steden/);
    for (const { headline } of study.trends) expect(html.at(-1)).toContain(headline![language]);
  });
});
