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
