import type { Language, TrendEntry } from '@trendbeeld/data';
import { shortCitation } from '../newsroom/citation.js';
import type { Sourced } from '../parts/short-source.js';
import { DRAFT_WORDS } from '../words/draft-words.js';
import { PICTURE_WORDS } from '../words/picture-words.js';

/** What a picture says of itself at its foot, and a file in its properties. */
export interface About {
  /** How it is cited, in few words. */
  readonly cite: string;
  /** Of texts and picture; empty where the study names none. */
  readonly licence: string;
  /** Of its page; empty for none. */
  readonly address: string;
  readonly language: Language;
  /** That nobody approved it. Default: not so. */
  readonly draft?: true;
}

/** How a picture of a part of a study is cited, under which licence, and where it is. @param indicators what its figures are of. */
export const aboutOf = (
  entry: Pick<TrendEntry, 'source' | 'places' | 'studyPlaces' | 'draft'>,
  indicators: readonly Sourced[],
  title: string,
  address: string,
  language: Language,
): About => ({
  cite: shortCitation(entry, title, indicators, language),
  licence: entry.source.licence ?? '',
  address,
  language,
  ...(entry.draft ? { draft: true } : {}),
});

/** The line at the foot: "Zo verwijst u: … Licentie van beeld en tekst: CC BY 4.0. www.stad.example/…" */
export function aboutWords({ cite, licence, address, language, draft }: About): string {
  const words = PICTURE_WORDS[language];
  return [
    `${words.cite}: ${cite}.`,
    licence && `${words.licence}: ${licence}.`,
    address.replace(/^https?:\/\//, ''),
    draft && `${DRAFT_WORDS[language].stamp}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
