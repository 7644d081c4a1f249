/** Opens a workbook: loaded only by cards whose file is one. */
export { sheetsOf } from '@trendbeeld/data/workbook';
