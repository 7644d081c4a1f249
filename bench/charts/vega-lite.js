import embed from 'vega-embed';
import { labelled } from './look.js';
import { start } from './start.js';
import { vegaLiteSpec } from './vega-lite-chart.js';

start(async (box, figures) => {
  const spec = vegaLiteSpec(figures, figures.rows, { width: 'container', height: box.clientHeight });
  const { view } = await embed(box, spec, { actions: false, renderer: 'svg', ast: false });
  return (rows) =>
    view
      .data('rows', rows)
      .data('last', [rows.at(-1)])
      .data('labelled', labelled(rows))
      .runAsync();
});
