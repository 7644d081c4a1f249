// Files of a municipality, changed by somebody else.
import { unreadable } from './case.mjs';

let count = 9000;
/** @param change of the real file, which was given the code of the case */
function one(id, what, change, expect) {
  const code = `GM${++count}`;
  return {
    id,
    what,
    path: `data/municipalities/${code}.json`,
    from: 'data/municipalities/GM0344.json',
    body: (real) => change({ ...real, code }),
    html: `<trend-card id="${id}" class="case" trend="bevolking-en-huishoudens" municipality="${code}"><p class="kept">De bevolking groeit.</p></trend-card>`,
    expect: expect ?? unreadable(`${code}.json`),
  };
}
const observations = (real, change) => ({
  ...real,
  series: Object.fromEntries(Object.entries(real.series).map(([id, s]) => [id, { ...s, observations: s.observations.map(change) }])),
});
const json = (value) => JSON.stringify(value);

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('healthy', 'nothing at all', json, { rows: null, title: null, text: ['Utrecht'] }),
  one('markup', 'markup in its name', (real) => json({ ...real, name: '<img src=x onerror=trap(1)>' }), {
    rows: null,
    title: null,
    text: ['<img src=x onerror=trap(1)>'],
  }),
  one('other-code', 'figures of another municipality', (real) => json({ ...real, code: 'GM0344' })),
  one('text-values', 'texts for figures', (real) => json(observations(real, (o) => ({ ...o, value: String(o.value) })))),
  one('huge-values', 'figures that become infinite', (real) => json(observations(real, (o) => ({ ...o, value: 7 }))).replaceAll('"value":7', '"value":1e999')),
  one('large-values', 'figures that no municipality has', (real) => json(observations(real, (o) => ({ ...o, value: 1e308 })))),
  one('far-periods', 'years that nobody lives to see', (real) => json(observations(real, (o) => ({ ...o, period: '99999' })))),
  one('version', 'a version that the script does not know', (real) => json({ ...real, version: 2 })),
  one('no-values', 'observations without a value', (real) => json(observations(real, (o) => ({ ...o, value: undefined }))), {
    rows: null,
    title: null,
    text: ['geen gegevens'],
  }),
  one('no-series', 'no series', (real) => json({ ...real, series: undefined })),
  one('empty-series', 'series without observations', (real) =>
    json({ ...real, series: Object.fromEntries(Object.keys(real.series).map((id) => [id, { breaks: [], observations: [] }])) }),
  ),
  one('no-name', 'no name', (real) => json({ ...real, name: undefined })),
  one('nil', 'null', () => 'null'),
  one('list', 'a list', () => '[]'),
  one('cut', 'cut off in the middle', (real) => json(real).slice(0, 400)),
  one('deep', 'lists a hundred thousand deep', (real) => json(real).replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`)),
];
