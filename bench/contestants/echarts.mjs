import { HEIGHT, WIDTH, readFigures } from '../lib/figures.mjs';
import { peer } from './peer.mjs';

export default peer({
  name: 'echarts',
  title: 'ECharts (SVG)',
  packages: ['echarts'],
  drawn: () => document.querySelectorAll('.chart svg path[stroke="#0b5f87"]').length,
  async renderers() {
    const { echarts, echartsOption } = await import('../charts/echarts-chart.js');
    const figures = readFigures();
    const render = () => {
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
      chart.setOption(echartsOption(figures, figures.rows));
      const svg = chart.renderToSVGString();
      chart.dispose();
      return svg;
    };
    return [{ title: 'ECharts (SVG), `ssr: true`', render }];
  },
});
