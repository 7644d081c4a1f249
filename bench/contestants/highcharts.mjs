import { peer } from './peer.mjs';

export default peer({
  name: 'highcharts',
  title: 'Highcharts',
  packages: ['highcharts'],
  drawn: () => document.querySelectorAll('.chart svg .highcharts-series-0 .highcharts-graph').length,
});
