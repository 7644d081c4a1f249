import { echarts, echartsOption } from './echarts-chart.js';
import { start } from './start.js';

start((box, figures) => {
  const chart = echarts.init(box, null, { renderer: 'svg' });
  chart.setOption(echartsOption(figures, figures.rows));
  // ECharts collects changes until the next frame; `flush` makes it draw now, as the others do.
  return (rows) => {
    chart.setOption(echartsOption(figures, rows));
    chart.getZr().flush();
  };
});
