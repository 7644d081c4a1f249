// docs/performance.md: the parts between its marks are written here, the words around them by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { aimsTable } from './aims.mjs';
import { isPeer } from './contestants.mjs';
import { WINDOW } from './measure.mjs';
import { spread } from './stats.mjs';
import { summaryOf } from './summary.mjs';
import { cell, number, replaced, table } from './table.mjs';

const document = new URL('../../docs/performance.md', import.meta.url);

/**
 * Writes the tables into the document, or prints them where they are of a rehearsal (`--quick`, `--only`). Tables of a step that was not
 * measured stay as they are; that of the pages must be.
 *
 * @returns {string} what was done
 */
export function writeReport({ pages, node, publish }, contestants) {
  const get = summaryOf(pages.visits);
  const parts = {
    machine: machinePart({ pages, node, publish }),
    aims: aimsTable(
      get,
      contestants.filter((c) => isPeer(c) && pages.visits[c.name]),
      pages.heaviest,
    ),
    one: onePart(get, contestants),
    many: manyPart(get, contestants),
    work: workPart(get, contestants),
    ...(node && { node: nodePart(node) }),
    ...(publish && { publish: publishPart(publish) }),
    weight: pages.precompiled
      ? `Vega with the specification compiled beforehand, so without Vega-Lite and vega-embed: ${number(pages.precompiled / 1000)} kB.`
      : '',
  };
  if (pages.partial || node?.partial || publish?.partial) {
    console.log(
      Object.entries(parts)
        .map(([name, part]) => `\n${name}\n${part}`)
        .join('\n'),
    );
    return 'A rehearsal: docs/performance.md stays as it is.';
  }
  const text = Object.entries(parts).reduce((page, [name, part]) => replaced(page, name, part), readFileSync(document, 'utf8'));
  writeFileSync(document, text);
  return 'docs/performance.md is written.';
}

function machinePart({ pages, node, publish }) {
  const dates = [...new Set([pages, node, publish].flatMap((step) => step?.date ?? []))].join(', ');
  const versions = Object.entries(pages.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured ${dates} on ${pages.machine}; ${pages.browser}, headless, window of ${WINDOW.width} × ${WINDOW.height} px; Node ${pages.node}. ${pages.runs} runs.`,
    `Versions: ${versions.join(', ')}.`,
  ].join('\n\n');
}

function onePart(get, contestants) {
  const kB = (name, value) => cell(get(name, 'one', value), 1000);
  return table([
    [
      '',
      'page and style, kB',
      'script, kB',
      'figures, kB',
      'together, kB',
      'requests',
      'first graphic, ms',
      'slowed down, ms',
      'slowed down, figures fetched, ms',
      'long tasks slowed down, ms',
      'layout shift',
    ],
    ...contestants.map(({ name, title }) => [
      title,
      number(((get(name, 'one', 'page')?.median ?? 0) + (get(name, 'one', 'style')?.median ?? 0)) / 1000),
      kB(name, 'script'),
      kB(name, 'data'),
      `**${kB(name, 'total')}**`,
      cell(get(name, 'one', 'requests')),
      cell(get(name, 'one', 'first')),
      cell(get(name, 'slow', 'first')),
      name === 'card' || name === 'quote' ? 'the same' : cell(get(name, 'slowFetched', 'first')),
      cell(get(name, 'slow', 'long')),
      cell(get(name, 'one', 'shift')),
    ]),
  ]);
}

function manyPart(get, contestants) {
  const rows = contestants
    .filter((c) => !c.only)
    .flatMap(({ name, title, upgraded }) => {
      const times = (value) => ['one', 'ten', 'fifty', 'twoHundred'].map((situation) => cell(get(name, situation, value)));
      return [
        [title, ...times('all'), cell(get(name, 'one', 'elements'))],
        ...(upgraded ? [[`${title}: taken over by the script`, ...times('upgraded'), '']] : []),
        ...(get(name, 'lazy', 'first') ? [[`${title}: lazy, until the first stands`, '', '', '', cell(get(name, 'lazy', 'first')), '']] : []),
      ];
    });
  return table([['all drawn after, ms', '1', '10', '50', '200', 'elements for 1'], ...rows]);
}

function workPart(get, contestants) {
  return table([
    ['', 'heap with 1, MB', 'heap with 200, MB', 'one update, ms'],
    ...contestants
      .filter((c) => !c.only)
      .map(({ name, title }) => [title, cell(get(name, 'one', 'heap'), 1e6), cell(get(name, 'twoHundred', 'heap'), 1e6), cell(get(name, 'one', 'update'))]),
  ]);
}

function nodePart({ renderers }) {
  const rows = renderers.map(({ title, perSecond, bytes }) => [title, cell(spread(perSecond)), number(bytes / 1000)]);
  return table([['in Node', 'a second', 'kB each'], ...rows]);
}

function publishPart({ cities, all }) {
  const kinds = Object.keys(all?.kinds ?? cities.kinds).toSorted();
  const mb = (bytes) => number(bytes / 1e6);
  const row = (title, made) => [
    title,
    number(made.seconds),
    number(made.again),
    number(made.files),
    mb(made.bytes),
    kinds
      .map((kind) => (made.kinds[kind] ? `${kind} ${number(made.kinds[kind].files)} (${mb(made.kinds[kind].bytes)})` : ''))
      .filter(Boolean)
      .join(', '),
  ];
  return table([
    ['`trendbeeld publish`', 'seconds', 'once more, seconds', 'files', 'MB', 'files (MB) by kind'],
    row('nineteen cities', cities),
    ...(all ? [row('all municipalities, `--all`', all)] : []),
  ]);
}
