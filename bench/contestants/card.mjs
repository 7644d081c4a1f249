import { preloadHtml } from '../../packages/cards/dist/snippet/index.js';
import { TREND } from '../lib/figures.mjs';
import { page, times } from '../lib/page.mjs';
import { countOf, drawnCards, switchTrend } from './ours.mjs';

/** A bare tag, drawn by the site script with a figure that it fetches. */
export default {
  name: 'card',
  title: 'Trendbeeld, card by script',
  packages: [],
  draws: 'script',
  drawn: drawnCards,
  update: switchTrend,
  async build({ base }) {
    const card = `<trend-card trend="${TREND}"></trend-card>`;
    return {
      address: (count) => `card/${count}/`,
      file: (path) => page({ boxes: times(countOf(path), card), script: `${base}trendbeeld.js` }),
    };
  },
};

/** The same with the two lines that `trendbeeld snippet --rung preload` prints. */
export const cardPreload = {
  name: 'card-preload',
  title: 'Trendbeeld, card by script, with its two preload lines',
  packages: [],
  draws: 'script',
  only: ['one', 'slow'],
  drawn: drawnCards,
  async build({ base }) {
    const head = preloadHtml({ base, page: { kind: 'trend', name: TREND, language: 'nl' } });
    return {
      address: () => 'card-preload/1/',
      file: () => page({ head, boxes: `<trend-card trend="${TREND}"></trend-card>`, script: `${base}trendbeeld.js` }),
    };
  },
};
