import { trendCardHtml } from '../../packages/cards/dist/index.js';
import { study } from '@trendbeeld/study-steden-2013';
import { TREND } from '../lib/figures.mjs';
import { page, times } from '../lib/page.mjs';
import { countOf, drawnCards, drawnFigures } from './ours.mjs';

/** An element with its static card inside, which the site script takes over as it is. */
export default {
  name: 'element',
  title: 'Trendbeeld, element with its figure',
  packages: [],
  draws: 'html',
  drawn: drawnFigures,
  upgraded: drawnCards,
  async build({ base }) {
    const card = trendCardHtml(study, { trend: TREND, language: 'nl' });
    const head = `<link rel="stylesheet" href="${base}trendbeeld.css">`;
    return {
      address: (count) => `element/${count}/`,
      file: (path) => page({ head, boxes: times(countOf(path), card), script: `${base}trendbeeld.js` }),
    };
  },
};
