import { Chart, LineController, LineElement, LinearScale, PointElement, Title } from 'chart.js';
import { COLOR, MAX, labelled, namedYears } from './look.js';
import { start } from './start.js';

// Only what a line needs, as its documentation advises for small bundles.
Chart.register(LineController, LineElement, LinearScale, PointElement, Title);

const points = (rows) => rows.map(({ year, value }) => ({ x: year, y: value }));

start((box, figures) => {
  const { title, unit, knownUntil, expected } = figures;
  let { rows } = figures;
  const [from, to] = namedYears(rows);

  // The wash and the words at points: an inline plugin, the documented way without a further package.
  const words = {
    id: 'words',
    beforeDatasetsDraw({ ctx, scales: { x, y }, chartArea }) {
      ctx.fillStyle = COLOR.wash;
      ctx.fillRect(chartArea.left, chartArea.top, x.getPixelForValue(knownUntil) - chartArea.left, chartArea.height);
      ctx.fillStyle = COLOR.expected;
      ctx.font = 'bold 12px sans-serif';
      ctx.textAlign = 'center';
      ctx.fillText(expected.label, x.getPixelForValue(expected.from), y.getPixelForValue(expected.value) - 8);
    },
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      ctx.fillStyle = COLOR.ink;
      ctx.font = 'bold 12px sans-serif';
      ctx.textAlign = 'right';
      for (const p of labelled(rows)) ctx.fillText(p.text, x.getPixelForValue(p.year), y.getPixelForValue(p.value) + 24);
    },
    afterDraw: () => (box.dataset.drawn = ''),
  };
  const line = {
    data: points(rows),
    borderColor: COLOR.line,
    borderWidth: 2,
    backgroundColor: COLOR.line,
    pointRadius: (c) => (c.dataIndex === rows.length - 1 ? 4 : 0),
  };
  const forecast = {
    data: [
      { x: expected.from, y: expected.value },
      { x: expected.to, y: expected.value },
    ],
    borderColor: COLOR.expected,
    borderWidth: 3,
    borderDash: [5, 3],
    pointRadius: 0,
  };
  const chart = new Chart(box.appendChild(document.createElement('canvas')), {
    type: 'line',
    data: { datasets: [line, forecast] },
    plugins: [words],
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      scales: {
        x: { type: 'linear', min: from, max: to, grid: { display: false }, ticks: { stepSize: to - from, callback: String } },
        y: { min: 0, max: MAX, ticks: { stepSize: 5 }, grid: { color: COLOR.rule }, title: { display: true, text: unit } },
      },
      plugins: { title: { display: true, text: title, align: 'start' } },
    },
  });
  return (next) => {
    rows = next;
    line.data = points(rows);
    chart.update('none');
  };
});
