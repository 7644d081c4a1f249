import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { domainQuote } from './quotes.js';

describe('the sentence of a quote', () => {
  it('ends a headline that is a question by itself', () => {
    const [first, ...others] = study.domains;
    const asking = { ...study, domains: [{ ...first!, headline: { nl: 'Kwam het uit?', en: 'Did it come true?' } }, ...others] };
    expect(domainQuote(asking, { domain: first!.ref, language: 'nl' }).sentence).toMatch(/^Kwam het uit\? [A-Z]/);
    expect(domainQuote(asking, { domain: first!.ref, language: 'en' }).sentence).not.toContain('?.');
  });
});
