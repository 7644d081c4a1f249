// The core files, one by one: the custom bundle that the documentation of Highcharts describes for ES modules.
import Axis from 'highcharts/es-modules/Core/Axis/Axis.js';
import PlotLineOrBand from 'highcharts/es-modules/Core/Axis/PlotLineOrBand/PlotLineOrBand.js';
import Chart from 'highcharts/es-modules/Core/Chart/Chart.js';
import 'highcharts/es-modules/Core/Renderer/SVG/SVGRenderer.js';
import DataLabel from 'highcharts/es-modules/Core/Series/DataLabel.js';
import Series from 'highcharts/es-modules/Core/Series/Series.js';
import 'highcharts/es-modules/Series/Line/LineSeries.js';
import { COLOR, FONT, MAX, labelled, namedYears } from './look.js';
import { start } from './start.js';

PlotLineOrBand.compose(Chart, Axis);
DataLabel.compose(Series);

const points = (rows) => {
  const labels = new Map(labelled(rows).map((p) => [p.year, p.text]));
  return rows.map(({ year, value }, i) => ({
    x: year,
    y: value,
    marker: { enabled: i === rows.length - 1, radius: 4 },
    dataLabels: { enabled: labels.has(year), format: labels.get(year) ?? '', verticalAlign: 'top', align: 'right', crop: false, overflow: 'allow' },
  }));
};

start((box, { title, unit, knownUntil, expected, rows }) => {
  const [from, to] = namedYears(rows);
  const chart = new Chart(box, {
    chart: { animation: false, style: { fontFamily: FONT } },
    // Its module for assistive technology would weigh more; without this line it asks for it on the console.
    accessibility: { enabled: false },
    credits: { enabled: false },
    legend: { enabled: false },
    tooltip: { enabled: false },
    title: { text: title, align: 'left' },
    xAxis: { min: from, max: to, tickPositions: [from, to], labels: { format: '{value}' }, plotBands: [{ from, to: knownUntil, color: COLOR.wash }] },
    yAxis: { min: 0, max: MAX, tickInterval: 5, title: { text: unit } },
    plotOptions: { series: { animation: false, enableMouseTracking: false } },
    series: [
      { type: 'line', data: points(rows), color: COLOR.line, lineWidth: 2 },
      {
        type: 'line',
        data: [
          { x: expected.from, y: expected.value, dataLabels: { enabled: true, format: expected.label, color: COLOR.expected } },
          { x: expected.to, y: expected.value },
        ],
        color: COLOR.expected,
        lineWidth: 3,
        dashStyle: 'Dash',
        marker: { enabled: false },
      },
    ],
  });
  return (next) => chart.series[0].setData(points(next), true, false, false);
});
