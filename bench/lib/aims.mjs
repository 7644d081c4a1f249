// What was aimed at, whether it was reached, and why not.
import { SLOW_4G } from './measure.mjs';
import { number, table } from './table.mjs';

const kB = (bytes) => `${number(bytes / 1000)} kB`;
const MB = (bytes) => `${number(bytes / 1e6)} MB`;
const ms = (value) => `${number(value)} ms`;

/**
 * @param {ReturnType<import('./summary.mjs').summaryOf>} get
 * @param {{ name: string, title: string }[]} peers
 * @param {{ path: string, bytes: number }} heaviest page of a trend
 * @returns {string} Markdown
 */
export function aimsTable(get, peers, heaviest) {
  const middle = (name, situation, value) => get(name, situation, value)?.median ?? NaN;
  const best = (situation, value) =>
    peers
      .filter(({ name }) => name !== 'd3')
      .map(({ name, title }) => ({ title, value: middle(name, situation, value) }))
      .reduce((a, b) => (b.value < a.value ? b : a));
  const aims = [
    page(middle),
    weight(heaviest),
    blocking(middle),
    moved(middle),
    elements(middle),
    lightest(middle, best),
    preloaded(middle),
    many(middle),
    heap(middle),
    update(middle),
    still(get),
  ];
  return table([['Aim', 'Reached', 'Measured'], ...aims.map(({ aim, reached, measured }) => [aim, reached ? '✓' : '✗', measured])], ['left', 'center', 'left']);
}

function page(middle) {
  const [slow, plain] = ['slow', 'one'].map((s) => middle('published', s, 'first') / middle('static-svg', s, 'first'));
  const files = middle('published-files', 'slow', 'first') / middle('static-svg', 'slow', 'first');
  return {
    aim: 'On the slow line the published page paints its graphic in at most 1.10 times the time of the static SVG',
    reached: slow <= 1.1,
    measured: `${number(slow)} times: ${ms(middle('published', 'slow', 'first'))} and ${ms(middle('static-svg', 'slow', 'first'))}. Without slowing down ${number(plain)} times. It holds the whole card with its tables, ${kB(middle('published', 'slow', 'page'))} and ${number(middle('published', 'slow', 'elements'))} elements, against ${kB(middle('static-svg', 'slow', 'page'))} and ${number(middle('static-svg', 'slow', 'elements'))}. With its style in files, \`--style-files\`, ${number(files)} times: a second request, ${number(SLOW_4G.latency)} ms.`,
  };
}

const weight = ({ path, bytes }) => ({
  aim: 'Every page of every trend is at most 14,600 bytes after gzip, its style included',
  reached: bytes <= 14_600,
  measured: `The heaviest of this folder has ${bytes.toLocaleString('en-GB')} (\`${path}\`); \`npm run size\` and a test hold it for other municipalities and for editions.`,
});

function blocking(middle) {
  const own = middle('published', 'slow', 'blocking');
  return {
    aim: 'The published page blocks for at most 50 ms in all, slowed down',
    reached: own <= 50,
    measured: `${ms(own)}: what its tasks take beyond 50 ms each. D3 by hand ${ms(middle('d3', 'slow', 'blocking'))}.`,
  };
}

function moved(middle) {
  const [before, after] = [middle('published', 'twoHundred', 'elements') / 200, middle('element', 'twoHundred', 'elements') / 200 - 1];
  return {
    aim: 'An element with its figure has no more elements than the static figure: its nodes are moved, not copied',
    reached: after <= before,
    measured: `${number(before)} in the static figure, ${number(after)} in the element: each drawing has a place for the focus, and a figure one for what is said to screen readers.`,
  };
}

function elements(middle) {
  const own = middle('card', 'one', 'elements');
  return {
    aim: 'A card by script has at most 160 elements until a reader opens it',
    reached: own <= 160,
    measured: `${number(own)}, the page around it included; D3 by hand ${number(middle('d3', 'one', 'elements'))}. A test holds it for every trend.`,
  };
}

function lightest(middle, best) {
  const [own, peer] = [middle('card', 'one', 'total'), best('one', 'total')];
  return {
    aim: 'The card by script is lighter than every chart library',
    reached: own < peer.value,
    measured: `${kB(own)}; next is ${peer.title}, ${kB(peer.value)}. D3 by hand, which draws this one chart and no other, has ${kB(middle('d3', 'one', 'total'))}.`,
  };
}

function preloaded(middle) {
  const [own, peer] = [middle('card-preload', 'slow', 'first'), middle('d3', 'slow', 'first')];
  return {
    aim: 'With the two preload lines of the snippet a card by script stands no later than D3 by hand on the slow line',
    reached: own <= peer,
    measured: `${ms(own)} and ${ms(peer)}; where D3 fetches its figures as well, ${ms(middle('d3', 'slowFetched', 'first'))}. Without the lines ${ms(middle('card', 'slow', 'first'))}.`,
  };
}

function many(middle) {
  const [own, peer] = ['card', 'chartjs'].map((name) => middle(name, 'twoHundred', 'all'));
  return {
    aim: '200 cards draw in at most 0.6 times the time of Chart.js',
    reached: own / peer <= 0.6,
    measured: `${number(own / peer)} times: ${ms(own)} and ${ms(peer)}. Lazy loading was off for this; on, the first ones of 200 stand after ${ms(middle('card', 'lazy', 'first'))}.`,
  };
}

function heap(middle) {
  const [own, peer] = ['card', 'plot'].map((name) => middle(name, 'twoHundred', 'heap'));
  return {
    aim: '200 cards need at most 1.2 times the heap of Observable Plot',
    reached: own / peer <= 1.2,
    measured: `${number(own / peer)} times: ${MB(own)} and ${MB(peer)}.`,
  };
}

function update(middle) {
  const own = middle('card', 'one', 'update');
  return {
    aim: 'An update takes at most 2 ms',
    reached: own <= 2,
    measured: `${ms(own)}, for another trend with all that stands in its card; Chart.js, with other values in one line, ${ms(middle('chartjs', 'one', 'update'))}.`,
  };
}

function still(get) {
  const names = { published: 'published page', element: 'element with its figure', 'quote-below': 'quote below the viewport' };
  const shifts = Object.entries(names).map(([name, title]) => ({ title, value: get(name, 'one', 'shift')?.high ?? NaN }));
  return {
    aim: 'Layout shift is 0 for published pages, elements with their figure and quotes below the viewport',
    reached: shifts.every(({ value }) => value === 0),
    measured: `${shifts.map(({ title, value }) => `${title} ${number(value)}`).join(', ')} (highest of all runs).`,
  };
}
