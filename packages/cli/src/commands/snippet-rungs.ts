import { pagePicture, staticDomainOverview, staticStudyOverview, staticTrendCard, type MunicipalityFigures, type Picture } from '@trendbeeld/cards';
import type { Study } from '@trendbeeld/data';
import {
  elementHtml,
  frameHtml,
  linkHtml,
  oembed,
  pageAddress,
  pictureHtml,
  plainText,
  preloadHtml,
  quoteHtml,
  type SnippetInput,
} from '@trendbeeld/cards/snippets';

/** Pixels of the card for social media that is published beside every page. */
const SOCIAL = { width: 1200, height: 630 };

/** What each rung prints. */
const MAKERS = {
  address: ({ base, page, dress }) => pageAddress(base, page, dress),
  text: plainText,
  link: linkHtml,
  quote: quoteHtml,
  picture: (input, study, municipality) =>
    pictureHtml({ ...input, ...measured(pagePicture(study, input.page, { size: 'picture', ...(municipality ? { municipality } : {}) })) }),
  frame: frameHtml,
  oembed: (input) => {
    const { base, page } = input;
    const thumbnail = { url: new URL('social.png', pageAddress(base, page)).href, ...SOCIAL };
    return JSON.stringify(oembed({ ...input, thumbnail }), null, 2);
  },
  preload: preloadHtml,
  element: (input, study, municipality) => elementHtml({ ...input, card: cardOf(study, input, municipality) }),
} satisfies Readonly<Record<string, (input: SnippetInput, study: Study, municipality: MunicipalityFigures | undefined) => string>>;

/** A rung that is made of a page. */
export type PageRung = keyof typeof MAKERS;
/** All of them, from the one that asks least of its host to the one that asks most. */
export const PAGE_RUNGS = Object.keys(MAKERS) as readonly PageRung[];

/** A snippet as text. @param municipality the figures of the page's municipality; undefined for the Netherlands. */
export const rungText = (rung: PageRung, input: SnippetInput, study: Study, municipality: MunicipalityFigures | undefined): string =>
  MAKERS[rung](input, study, municipality);

/** Size and text alternative of a picture. */
const measured = ({ width, height, alt }: Picture): Pick<Picture, 'width' | 'height' | 'alt'> => ({ width, height, alt });

/** The complete static card, so that a template stands without script as well. */
function cardOf(study: Study, { page, dress }: SnippetInput, municipality: MunicipalityFigures | undefined): string {
  const { headline, headingLevel } = dress ?? {};
  const options = {
    language: page.language,
    ...(headline ? { headline } : {}),
    ...(headingLevel ? { headingLevel } : {}),
    ...(municipality ? { municipality } : {}),
  };
  if (page.kind === 'study') return staticStudyOverview(study, options);
  return page.kind === 'trend' ? staticTrendCard(study, { trend: page.name, ...options }) : staticDomainOverview(study, { domain: page.name, ...options });
}
