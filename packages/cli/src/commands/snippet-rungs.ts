import { domainOverviewFigure, domainPictureSvg, trendCardFigure, trendPictureSvg, type MunicipalityFigures } from '@trendbeeld/elements/server';
import { elementHtml, frameHtml, linkHtml, oembed, pageAddress, pictureHtml, quoteHtml, type SnippetInput } from '@trendbeeld/elements/snippets';

/** Pixels of the card for social media that is published beside every page. */
const SOCIAL = { width: 1200, height: 630 };

/** What each rung prints. */
const MAKERS = {
  address: ({ base, page, dress }) => pageAddress(base, page, dress),
  link: linkHtml,
  quote: quoteHtml,
  picture: (input, municipality) => pictureHtml({ ...input, ...pictureOf(input, municipality) }),
  frame: frameHtml,
  oembed: (input) => {
    const { base, page } = input;
    return JSON.stringify(oembed({ ...input, thumbnail: { url: new URL('social.png', pageAddress(base, page)).href, ...SOCIAL } }), null, 2);
  },
  element: (input, municipality) => elementHtml({ ...input, figure: figureOf(input, municipality) }),
} satisfies Readonly<Record<string, (input: SnippetInput, municipality: MunicipalityFigures | undefined) => string>>;

/** A rung that is made of a page. */
export type PageRung = keyof typeof MAKERS;
/** All of them, from the one that asks least of its host to the one that asks most. */
export const PAGE_RUNGS = Object.keys(MAKERS) as readonly PageRung[];

/** A snippet as text. @param municipality the figures of the page's municipality; undefined for the Netherlands. */
export const rungText = (rung: PageRung, input: SnippetInput, municipality: MunicipalityFigures | undefined): string => MAKERS[rung](input, municipality);

/** The complete static figure, so that a template stands without script as well. */
function figureOf({ page, dress }: SnippetInput, municipality: MunicipalityFigures | undefined): string {
  const { headline, headingLevel } = dress ?? {};
  const options = {
    language: page.language,
    ...(headline ? { headline } : {}),
    ...(headingLevel ? { headingLevel } : {}),
    ...(municipality ? { municipality } : {}),
  };
  return page.kind === 'trend' ? trendCardFigure({ trend: page.name, ...options }) : domainOverviewFigure({ domain: page.name, ...options });
}

/** Size and text alternative of the picture beside the page, which has the trend's own headline. */
function pictureOf(
  { page }: SnippetInput,
  municipality: MunicipalityFigures | undefined,
): { readonly width: number; readonly height: number; readonly alt: string } {
  const options = { language: page.language, size: 'picture' as const, ...(municipality ? { municipality } : {}) };
  const { width, height, alt } =
    page.kind === 'trend' ? trendPictureSvg({ trend: page.name, ...options }) : domainPictureSvg({ domain: page.name, ...options });
  return { width, height, alt };
}
