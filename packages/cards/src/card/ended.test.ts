import { createFormatters, trendEntry, type Outcome, type Revision, type Study } from '@trendbeeld/data';
import { markupToString } from '@trendbeeld/charts';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { trendCardHtml } from '../html.js';
import { revisionSentence } from '../parts/revision-sentence.js';
import { trendQuote } from '../snippet/quotes.js';
import { writeCard } from './card.js';
import { trendCard } from './trend-card.js';

const ended: Study = {
  ...study,
  trends: study.trends.map((t) =>
    t.slug === 'werkloosheid'
      ? { ...t, ended: { on: '2026-11', text: { nl: 'Er komen geen cijfers meer.', en: 'There are no more figures.' }, successor: 'beroepsbevolking' } }
      : t,
  ),
};

describe('a trend that is no longer kept up', () => {
  it('says so first, with what took its place, in card and quote: so in every embed', () => {
    const says = 'Deze trend wordt sinds november 2026 niet meer bijgehouden. Er komen geen cijfers meer. In de plaats kwam: ';
    expect(trendCardHtml(ended, { trend: 'werkloosheid', language: 'nl' })).toContain(says);
    expect(trendQuote(ended, { trend: 'werkloosheid', language: 'nl' }).sentence).toContain(says);
    expect(trendQuote(ended, { trend: 'werkloosheid', language: 'en' }).sentence).toContain('This trend has not been kept up since November 2026.');
    expect(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' })).not.toContain('tb-ended');
  });
});

describe('a figure that was revised', () => {
  const revision: Revision = {
    indicator: 'unemployment-rate-monthly',
    period: '2024',
    kind: 'revised',
    on: '2026-07-16',
    old: 3.9,
    now: 3.7,
    oldStatus: 'definitive',
    status: 'definitive',
  };

  it('says from what to what and when, where the figure stands', () => {
    const entry = trendEntry(study, 'werkloosheid');
    const outcomes = entry.outcomes.map((o): Outcome => (o.ref === 'K19' ? { ...o, revisions: [revision] } : o));
    const html = markupToString(writeCard(trendCard({ ...entry, outcomes }, { language: 'nl' }), 'werkloosheid', { language: 'nl' }));
    expect(html).toContain('Herzien</strong> 2024 is herzien van 3,9 naar 3,7');
    expect(html).toContain('(16 juli 2026).');
  });

  it.each([
    [{ ...revision }, '2024 was revised from 3.9 to 3.7% (16 July 2026).'],
    [{ ...revision, kind: 'settled' as const, now: 3.9 }, '2024 is now definitive (16 July 2026).'],
    [{ ...revision, kind: 'withdrawn' as const, now: null }, '2024 was withdrawn; it was 3.9% (16 July 2026).'],
    [{ ...revision, old: 3.94, now: 3.91 }, '2024 was revised from 3.94 to 3.91% (16 July 2026).'],
    [{ ...revision, old: 17_475_415, now: 17_475_416 }, '2024 was revised from 17,475,415.0 to 17,475,416.0% (16 July 2026).'],
    [{ ...revision, municipalities: 1 }, '2024 was revised for one municipality (16 July 2026).'],
    [{ ...revision, why: { nl: 'x', en: 'A survey was weighted anew.' } }, '2024 was revised from 3.9 to 3.7% (16 July 2026). A survey was weighted anew.'],
  ])('%j', (one, sentence) => {
    const told = revisionSentence(one, { unit: { nl: '%', en: '%' }, decimals: 1 }, createFormatters('en')).replaceAll('\u00a0', ' ');
    expect(told).toBe(sentence);
  });
});
