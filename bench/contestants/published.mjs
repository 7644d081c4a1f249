import { staticTrendCard } from '../../packages/cards/dist/index.js';
import { study } from '@trendbeeld/study-steden-2013';
import { readOutcome, TREND } from '../lib/figures.mjs';
import { page, times } from '../lib/page.mjs';
import { countOf, drawnFigures } from './ours.mjs';

/** The one chart that the others draw, from its figures each time, without the card around it. */
async function lineAlone() {
  const { outcomeScene } = await import('../../packages/cards/dist/card/outcome-scene.js');
  const { fluidSvg, markupToString } = await import('../../packages/charts/dist/index.js');
  const { createFormatters } = await import('../../packages/data/dist/index.js');
  const { entry, outcome, indicator } = readOutcome();
  return () => markupToString(fluidSvg(outcomeScene(outcome, indicator, entry, createFormatters('nl'))));
}

/** A page of the published folder, its style in it. It holds one card; pages with more hold the same figure as often, with the style sheet. */
export default {
  name: 'published',
  title: 'Trendbeeld, published page',
  packages: [],
  draws: 'html',
  drawn: drawnFigures,
  async build({ base }) {
    const figure = staticTrendCard(study, { trend: TREND, language: 'nl' });
    const head = `<link rel="stylesheet" href="${base}trendbeeld.css">`;
    return {
      address: (count) => (count === 1 ? `published/nl/t/${TREND}/` : `figures/${count}/`),
      folder: 'figures',
      file: (path) => page({ head, boxes: times(countOf(path), figure) }),
    };
  },
  async renderers() {
    const line = await lineAlone();
    const fresh = { trend: TREND, language: 'nl', address: 'https://trends.example/nl/t/werkloosheid/' };
    return [
      { title: 'Trendbeeld, the line alone', render: line },
      { title: 'Trendbeeld, a whole card anew', render: () => staticTrendCard(study, fresh) },
      { title: 'Trendbeeld, a whole card, figure kept', render: () => staticTrendCard(study, { trend: TREND, language: 'nl' }) },
    ];
  },
};

/** The same page as `--style-files` writes it, for servers whose policy allows no style in a page. */
export const publishedFiles = {
  name: 'published-files',
  title: 'Trendbeeld, published page, style in files',
  packages: [],
  draws: 'html',
  only: ['one', 'slow'],
  drawn: drawnFigures,
  async build() {
    return { address: () => `published-files/nl/t/${TREND}/`, folder: 'published-files-alone', file: () => null };
  },
};
