import { quoteHtml } from '../../packages/cards/dist/snippet/index.js';
import { study } from '@trendbeeld/study-steden-2013';
import { trendQuote } from '../../packages/cards/dist/index.js';
import { TREND } from '../lib/figures.mjs';
import { WINDOW } from '../lib/measure.mjs';
import { page, times } from '../lib/page.mjs';
import { countOf, drawnCards } from './ours.mjs';

const quoteOf = (base) => quoteHtml({ base, page: { kind: 'trend', name: TREND, language: 'nl' }, quote: trendQuote(study, { trend: TREND, language: 'nl' }) });

/** What an editor pastes: a quote with a link, which the site script makes a card of. */
export default {
  name: 'quote',
  title: 'Trendbeeld, quote with a link',
  packages: [],
  draws: 'script',
  drawn: drawnCards,
  async build({ base }) {
    const quote = quoteOf(base);
    return {
      address: (count) => `quote/${count}/`,
      file: (path) => page({ boxes: times(countOf(path), quote), script: `${base}trendbeeld.js` }),
    };
  },
};

/** The same just below the window, near enough to be drawn: nothing that a reader sees may move. */
export const quoteBelow = {
  name: 'quote-below',
  title: 'Trendbeeld, quote below the viewport',
  packages: [],
  draws: 'script',
  only: ['one'],
  drawn: drawnCards,
  async build({ base }) {
    const space = `<svg width="1" height="${WINDOW.height}"></svg>`;
    return { address: () => 'quote-below/1/', file: () => page({ boxes: `${space}${quoteOf(base)}`, script: `${base}trendbeeld.js` }) };
  },
};
