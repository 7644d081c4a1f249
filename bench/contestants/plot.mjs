import { HEIGHT, WIDTH, readFigures } from '../lib/figures.mjs';
import { peer } from './peer.mjs';

export default peer({
  name: 'plot',
  title: 'Observable Plot',
  packages: ['@observablehq/plot'],
  drawn: () => document.querySelectorAll('.chart [aria-label="line"] path').length,
  async renderers() {
    const [{ plotChart }, { JSDOM }, { parseHTML }] = await Promise.all([import('../charts/plot-chart.js'), import('jsdom'), import('linkedom')]);
    const figures = readFigures();
    const render = (document) => () => plotChart(figures, figures.rows, { width: WIDTH, height: HEIGHT, document }).outerHTML;
    return [
      { title: 'Observable Plot, jsdom', render: render(new JSDOM('').window.document) },
      { title: 'Observable Plot, linkedom', render: render(parseHTML('<!doctype html><body>').document) },
    ];
  },
});
