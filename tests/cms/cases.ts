// The pages that are taken through every host.
import { staticTrendCard, trendPictureSvg, trendQuote, type MunicipalityFigures } from '@trendbeeld/cards';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import type { Study } from '@trendbeeld/data';
import type { Page } from '@trendbeeld/cards/snippets';
import type { FormInput } from './forms.js';

/** Address of a published folder that exists nowhere. */
export const BASE = 'https://cijfers.example/trends/';

/** A headline with everything in it that a host could stumble over. */
const NASTY = `Wonen < werken & "zorg" <script>alert(1)</script> ''cursief'' 100 %`;

/** What a snippet of a trend is made of, in Dutch. */
export function caseOf(trend: string, more: { headline?: string; municipality?: MunicipalityFigures; base?: string; study?: Study } = {}): FormInput {
  const { headline, municipality, base = BASE, study = steden } = more;
  const page: Page = { kind: 'trend', name: trend, language: 'nl', ...(municipality && { municipality: municipality.municipality.code }) };
  const options = { trend, language: 'nl', ...(municipality && { municipality }) } as const;
  return {
    base,
    page,
    quote: trendQuote(study, options),
    card: staticTrendCard(study, { ...options, ...(headline && { headline }) }),
    picture: trendPictureSvg(study, { ...options, size: 'picture' }),
    ...(headline && { dress: { headline } }),
  };
}

/** With a figure, without one, with a municipality whose name begins with an apostrophe, with a nasty headline, and of another study. */
export const hardCases = (sHertogenbosch: MunicipalityFigures): readonly FormInput[] => [
  caseOf('werkloosheid'),
  caseOf('wendbare-gemeente'),
  caseOf('bevolking-en-huishoudens', { municipality: sHertogenbosch }),
  caseOf('werkloosheid', { headline: NASTY }),
  caseOf('achttien-miljoen', { study: prognoses }),
];
