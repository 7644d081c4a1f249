// Everyone who takes part, in the order of the tables.
import card from '../contestants/card.mjs';
import chartjs from '../contestants/chartjs.mjs';
import echarts from '../contestants/echarts.mjs';
import element from '../contestants/element.mjs';
import highcharts from '../contestants/highcharts.mjs';
import plot from '../contestants/plot.mjs';
import published, { publishedInline } from '../contestants/published.mjs';
import quote, { quoteBelow } from '../contestants/quote.mjs';
import staticSvg from '../contestants/static-svg.mjs';
import vegaLite from '../contestants/vega-lite.mjs';

export const contestants = [staticSvg, published, publishedInline, element, quote, quoteBelow, card, plot, chartjs, highcharts, echarts, vegaLite];

/** Those that are libraries of others. */
export const isPeer = ({ packages }) => packages.length > 0;
