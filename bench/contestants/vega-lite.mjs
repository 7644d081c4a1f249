import { HEIGHT, WIDTH, readFigures } from '../lib/figures.mjs';
import { bundle } from '../lib/bundle.mjs';
import { brotli } from '../lib/server.mjs';
import { peer } from './peer.mjs';

const size = { width: WIDTH, height: HEIGHT };

export default {
  ...peer({
    name: 'vega-lite',
    title: 'Vega-Lite',
    packages: ['vega-lite', 'vega', 'vega-embed'],
    drawn: () => document.querySelectorAll('.chart svg .mark-line path').length,
  }),
  async renderers() {
    const [{ compile }, { View, parse }, { vegaLiteSpec }] = await Promise.all([import('vega-lite'), import('vega'), import('../charts/vega-lite-chart.js')]);
    const figures = readFigures();
    const spec = vegaLiteSpec(figures, figures.rows, size);
    const toSvg = async (vega) => {
      const view = new View(parse(vega), { renderer: 'none' });
      const svg = await view.toSVG();
      view.finalize();
      return svg;
    };
    const compiled = compile(spec).spec;
    return [
      { title: 'Vega-Lite, `toSVG()`', render: () => toSvg(compile(spec).spec) },
      { title: 'Vega-Lite compiled beforehand, `toSVG()`', render: () => toSvg(compiled) },
    ];
  },
  /** What a specification that is compiled beforehand leaves to load: Vega alone. Bytes after brotli. */
  async weighPrecompiled() {
    const [{ compile }, { vegaLiteSpec }] = await Promise.all([import('vega-lite'), import('../charts/vega-lite-chart.js')]);
    const figures = readFigures();
    return brotli(Buffer.from(await bundle('vega-precompiled.js', { precompiled: compile(vegaLiteSpec(figures, figures.rows, size)).spec }))).length;
  },
};
