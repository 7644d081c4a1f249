import { peer } from './peer.mjs';

export default peer({
  name: 'chartjs',
  title: 'Chart.js',
  packages: ['chart.js'],
  drawn: () => document.querySelectorAll('.chart[data-drawn]').length,
});
