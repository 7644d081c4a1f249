/**
 * `@trendbeeld/cards`: a study in, cards out. Trend cards, overviews, pictures, quotes and snippets as markup or strings. No DOM, no Lit,
 * no study of its own: a study is handed to every function that needs one.
 */
export type { Card, Municipal } from './card/card.js';
export type { Dress } from './card/dress.js';
export { leadOf, type LeadGraphic, type OutcomeLead } from './card/lead.js';
/** Figures of a municipality, as `@trendbeeld/data/municipalities/<code>.json` and `municipal-indicators.json` hold them. */
export type { MunicipalityFigures } from './card/municipality.js';
export type { PackedCard } from './card/packed.js';
export { domainOf, trendOf } from './entries.js';
export { EXAMPLE_STUDY } from './graphics/example-study.js';
export { exampleOf, GRAPHICS, isChart } from './graphics/graphics.js';
export {
  staticDomainOverview,
  domainOverviewHtml,
  domainOverviewMarkup,
  domainPictureSvg,
  ownFiguresHtml,
  namedComparisons,
  packedCards,
  staticStudyOverview,
  staticTrendCard,
  studyPictureSvg,
  studyOverviewHtml,
  studyOverviewMarkup,
  outcomesMarkup,
  relationsMarkup,
  trendCardHtml,
  trendCardMarkup,
  trendMapHtml,
  trendOutcomesHtml,
  trendPictureSvg,
  trendRelationsHtml,
  type DomainOverviewHtmlOptions,
  type HtmlDress,
  type OwnFiguresHtmlOptions,
  type StudyOverviewHtmlOptions,
  type TrendCardHtmlOptions,
  type TrendMapHtmlOptions,
} from './html.js';
export { outcomesByDomain } from './overview/outcomes-overview.js';
export { graphicMarkup } from './parts/graphic.js';
export { DRAFT_WORDS, type DraftWords } from './words/draft-words.js';
export { lineWords } from './parts/line-words.js';
export { revisionSentence } from './parts/revision-sentence.js';
export { sourceLinks } from './parts/source-words.js';
export { longSource, placeWords, shortSource } from './parts/source-text.js';
export { tableMarkup } from './parts/table.js';
export type { DomainPictureOptions } from './picture/domain-picture.js';
export { PICTURE_SIZES, sizeName } from './picture/trend-picture.js';
export { stripTexts } from './picture/strip.js';
export { inPalette, type Palette } from './picture/palette.js';
export type { FileTexts, Picture } from './picture/sheet.js';
export type { About } from './picture/about.js';
export { wholeSource, type Sourced } from './parts/short-source.js';
export type { StudyPictureOptions } from './picture/study-picture.js';
export type { PictureSize, TrendPictureOptions } from './picture/trend-picture.js';
export { pageIndicators, pagePicture, pageQuote, type PagePictureOptions } from './snippet/of-page.js';
export { domainQuote, hasMunicipalFigure, studyQuote, trendQuote, type DomainQuoteOptions, type TrendQuoteOptions } from './snippet/quotes.js';
