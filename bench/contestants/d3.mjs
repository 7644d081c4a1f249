import { peer } from './peer.mjs';

export default peer({
  name: 'd3',
  title: 'D3 modules by hand',
  packages: ['d3-array', 'd3-axis', 'd3-scale', 'd3-selection', 'd3-shape'],
  drawn: () => document.querySelectorAll('.chart path.line').length,
});
