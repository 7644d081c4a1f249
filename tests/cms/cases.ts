// The pages that are taken through every host.
import { trendQuote, type MunicipalityFigures } from '@trendbeeld/cards';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import type { Study } from '@trendbeeld/data';
import type { Page, SnippetInput } from '@trendbeeld/cards/snippets';

/** Address of a published folder that exists nowhere. */
export const BASE = 'https://cijfers.example/trends/';

/** A headline with everything in it that a host could stumble over. */
const NASTY = `Wonen < werken & "zorg" <script>alert(1)</script> ''cursief'' 100 %`;

/** What a snippet of a trend is made of, in Dutch. */
export function caseOf(trend: string, more: { headline?: string; municipality?: MunicipalityFigures; base?: string; study?: Study } = {}): SnippetInput {
  const { headline, municipality, base = BASE, study = steden } = more;
  const page: Page = { kind: 'trend', name: trend, language: 'nl', ...(municipality && { municipality: municipality.municipality.code }) };
  const quote = trendQuote(study, { trend, language: 'nl', ...(municipality && { municipality }) });
  return { base, page, quote, ...(headline && { dress: { headline } }) };
}

/** With a figure, without one, with a municipality whose name begins with an apostrophe, with a nasty headline, and of another study. */
export const hardCases = (sHertogenbosch: MunicipalityFigures): readonly SnippetInput[] => [
  caseOf('werkloosheid'),
  caseOf('wendbare-gemeente'),
  caseOf('bevolking-en-huishoudens', { municipality: sHertogenbosch }),
  caseOf('werkloosheid', { headline: NASTY }),
  caseOf('achttien-miljoen', { study: prognoses }),
];
