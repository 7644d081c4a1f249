// Only weighed, not run: Vega alone with the specification compiled beforehand, without Vega-Lite and vega-embed.
import { View, parse } from 'vega';
import spec from 'precompiled';
import { start } from './start.js';

start(async (box) => {
  const view = await new View(parse(spec), { renderer: 'svg', container: box }).runAsync();
  return (rows) => view.data('rows', rows).runAsync();
});
