import { plotChart } from './plot-chart.js';
import { start } from './start.js';

start((box, figures) => {
  const show = (rows) => box.replaceChildren(plotChart(figures, rows, { width: box.clientWidth, height: box.clientHeight }));
  show(figures.rows);
  // Plot has no update: its documentation has a chart made anew and put in the place of the old one.
  return show;
});
