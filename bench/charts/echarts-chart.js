import { LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { COLOR, FONT, MAX, labelled, namedYears } from './look.js';

// Only what this chart needs, as its handbook advises for small bundles.
echarts.use([LineChart, GridComponent, MarkAreaComponent, TitleComponent, SVGRenderer]);
export { echarts };

/** The chart as an option of ECharts. */
export function echartsOption({ title, unit, knownUntil, expected }, rows) {
  const [from, to] = namedYears(rows);
  const labels = new Map(labelled(rows).map((p) => [p.year, p.text]));
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    title: { text: title, subtext: unit },
    grid: { left: 8, right: 48, bottom: 24, top: 64 },
    xAxis: { type: 'value', min: from, max: to, interval: to - from, axisLabel: { formatter: String }, splitLine: { show: false } },
    yAxis: { type: 'value', min: 0, max: MAX, interval: 5, position: 'right' },
    series: [
      {
        type: 'line',
        data: rows.map(({ year, value }, i) => ({
          value: [year, value],
          symbol: i === rows.length - 1 ? 'circle' : 'none',
          label: { show: labels.has(year), formatter: labels.get(year) ?? '', position: 'bottom', fontWeight: 'bold' },
        })),
        lineStyle: { color: COLOR.line, width: 2 },
        itemStyle: { color: COLOR.line },
        symbolSize: 8,
        markArea: { silent: true, itemStyle: { color: COLOR.wash }, data: [[{ xAxis: from }, { xAxis: knownUntil }]] },
      },
      {
        type: 'line',
        data: [
          {
            value: [expected.from, expected.value],
            label: { show: true, formatter: expected.label, position: 'top', color: COLOR.expected, fontWeight: 'bold' },
          },
          { value: [expected.to, expected.value] },
        ],
        symbol: 'circle',
        symbolSize: 0.1,
        lineStyle: { color: COLOR.expected, width: 3, type: [5, 3] },
      },
    ],
  };
}
