/** `@trendbeeld/cards/picture`: pictures made in a browser, by the same painter as the published files. For the page where editors make an embed. */
export type { MunicipalityFigures } from '../card/municipality.js';
export { placeWords } from '../parts/source-text.js';
export { inPalette, type Palette } from '../picture/palette.js';
export type { Picture } from '../picture/sheet.js';
export { sizeName, type PictureSize } from '../picture/trend-picture.js';
export { pagePicture, type PagePictureOptions } from '../snippet/of-page.js';
