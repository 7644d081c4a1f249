// What was aimed at, whether it was reached, and why not.
import { SLOW_4G } from './measure.mjs';
import { number, table } from './table.mjs';

const LATENCY = `${number(SLOW_4G.latency)} ms`;
const kB = (bytes) => `${number(bytes / 1000)} kB`;
const ms = (value) => `${number(value)} ms`;

/**
 * @param {ReturnType<import('./summary.mjs').summaryOf>} get
 * @param {{ name: string, title: string }[]} peers
 * @returns {string} Markdown
 */
export function aimsTable(get, peers) {
  const middle = (name, situation, value) => get(name, situation, value)?.median ?? NaN;
  const best = (situation, value) =>
    peers.map(({ name, title }) => ({ title, value: middle(name, situation, value) })).reduce((a, b) => (b.value < a.value ? b : a));
  const aims = [published(middle), lightest(middle, best), fastest(middle, best), many(middle, best), still(get)];
  return table([['Aim', 'Reached', 'Measured'], ...aims.map(({ aim, reached, measured }) => [aim, reached ? '✓' : '✗', measured])], ['left', 'center', 'left']);
}

function published(middle) {
  const ratios = (name) => ['one', 'slow'].map((s) => middle(name, s, 'first') / middle('static-svg', s, 'first'));
  const [[plain, slow], [plainInline, slowInline]] = [ratios('published'), ratios('published-inline')];
  const reached = plain <= 1.15 && slow <= 1.15;
  const why = reached
    ? ''
    : ` It waits for its style sheet (${kB(middle('published', 'slow', 'style'))}), a second request: ${LATENCY} on the slow line. A policy that allows no style in a page asks for that.`;
  const inline = ` With \`--inline-style\`: ${number(slowInline)} and ${number(plainInline)} times.`;
  const larger = ` It holds the whole card with its tables, ${kB(middle('published', 'slow', 'page'))} and ${number(middle('published', 'slow', 'elements'))} elements, against ${kB(middle('static-svg', 'slow', 'page'))} and ${number(middle('static-svg', 'slow', 'elements'))}.`;
  return {
    aim: 'The published page paints its graphic as fast as the static SVG (ratio at most 1.15)',
    reached,
    measured: `${number(slow)} times on the slow line, ${number(plain)} times without slowing down.${why}${inline}${larger}`,
  };
}

function lightest(middle, best) {
  const [own, peer] = [middle('card', 'one', 'total'), best('one', 'total')];
  return {
    aim: 'The card by script is the lightest of all that draw by script',
    reached: own < peer.value,
    measured: `${kB(own)}; next is ${peer.title}, ${kB(peer.value)}.`,
  };
}

function fastest(middle, best) {
  const own = { plain: middle('card', 'one', 'first'), slow: middle('card', 'slow', 'first') };
  const [plain, slow, fetched] = [best('one', 'first'), best('slow', 'first'), best('slowFetched', 'first')];
  const reached = own.plain < plain.value && own.slow < slow.value;
  const others = `best of the others ${plain.title}, ${ms(plain.value)}, and ${slow.title}, ${ms(slow.value)}`;
  const same = `Where the others fetch their figures as well, the best is ${fetched.title}, ${ms(fetched.value)}.`;
  const why = `The card fetches its figure by name, ${number(middle('card', 'slow', 'requests'))} requests after one another or side by side, each of ${LATENCY}; the others have theirs inside one script that can draw nothing else.`;
  return {
    aim: 'The card by script is the fastest of all that draw by script',
    reached,
    measured: `${ms(own.plain)}, slowed down ${ms(own.slow)}; ${others}.${own.slow < slow.value ? '' : ` ${why}`} ${same}`,
  };
}

function many(middle, best) {
  const [own, peer] = [middle('card', 'twoHundred', 'all'), best('twoHundred', 'all')];
  const ratio = own / peer.value;
  const each = number(middle('card', 'one', 'elements'));
  return {
    aim: '200 cards on a page draw in at most half the time of the best peer',
    reached: ratio <= 0.5,
    measured: `${ms(own)}, ${number(ratio)} times ${peer.title}, ${ms(peer.value)}.${ratio <= 0.5 ? '' : ` A card is more than a chart: some ${each} elements with headline, two graphics, tables and source. Lazy loading was off for this; on, the first ones of 200 stand after ${ms(middle('card', 'lazy', 'first'))}.`}`,
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
