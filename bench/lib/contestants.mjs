// Everyone who takes part, in the order of the tables.
import card, { cardPreload } from '../contestants/card.mjs';
import chartjs from '../contestants/chartjs.mjs';
import d3 from '../contestants/d3.mjs';
import echarts from '../contestants/echarts.mjs';
import element from '../contestants/element.mjs';
import highcharts from '../contestants/highcharts.mjs';
import plot from '../contestants/plot.mjs';
import published, { publishedFiles } from '../contestants/published.mjs';
import quote, { quoteBelow } from '../contestants/quote.mjs';
import staticSvg from '../contestants/static-svg.mjs';
import vegaLite from '../contestants/vega-lite.mjs';

export const contestants = [
  staticSvg,
  published,
  publishedFiles,
  element,
  quote,
  quoteBelow,
  card,
  cardPreload,
  d3,
  plot,
  chartjs,
  highcharts,
  echarts,
  vegaLite,
];

/** Those that are libraries of others. */
export const isPeer = ({ packages }) => packages.length > 0;
