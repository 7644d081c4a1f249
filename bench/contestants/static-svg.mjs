import { COLOR, MAX, labelled, namedYears } from '../charts/look.js';
import { HEIGHT, WIDTH, readFigures } from '../lib/figures.mjs';
import { page, times } from '../lib/page.mjs';

const BOX = { left: 0, right: WIDTH, top: 64, bottom: HEIGHT - 24 };

/** The chart as a person would write it: whole pixels, nothing but what is seen. */
function svg({ title, unit, knownUntil, expected, rows }) {
  const [from, to] = namedYears(rows);
  const x = (year) => Math.round(BOX.left + ((BOX.right - BOX.left) * (year - from)) / (to - from));
  const y = (value) => Math.round(BOX.bottom - ((BOX.bottom - BOX.top) * value) / MAX);
  const grid = [5, MAX].map((v) => `<path d="M0 ${y(v)}H${WIDTH}" stroke="${COLOR.rule}"/><text x="${WIDTH}" y="${y(v) - 4}" text-anchor="end">${v}</text>`);
  const words = labelled(rows).map((p) => `<text x="${x(p.year)}" y="${y(p.value) + 22}" text-anchor="end" font-weight="bold">${p.text}</text>`);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" role="img" aria-label="${title}" font-size="13">
<text y="16" font-size="16" font-weight="bold">${title}</text><text y="40">${unit}</text>
<path d="M0 ${BOX.top}H${x(knownUntil)}V${BOX.bottom}H0z" fill="${COLOR.wash}"/>
${grid.join('')}<path d="M0 ${BOX.bottom}H${WIDTH}" stroke="${COLOR.ink}"/>
<text y="${HEIGHT - 6}">${from}</text><text x="${WIDTH}" y="${HEIGHT - 6}" text-anchor="end">${to}</text>
<path d="M${x(expected.from)} ${y(expected.value)}H${x(expected.to)}" stroke="${COLOR.expected}" stroke-width="3" stroke-dasharray="5 3"/>
<text x="${x(expected.from)}" y="${y(expected.value) - 8}" fill="${COLOR.expected}" font-weight="bold">${expected.label}</text>
<path class="line" d="M${rows.map((r) => `${x(r.year)} ${y(r.value)}`).join('L')}" fill="none" stroke="${COLOR.line}" stroke-width="2"/>
<circle cx="${x(to)}" cy="${y(rows.at(-1).value)}" r="4" fill="${COLOR.line}"/>${words.join('')}
</svg>`;
}

export default {
  name: 'static-svg',
  title: 'Static SVG, hand-written',
  packages: [],
  draws: 'html',
  drawn: () => document.querySelectorAll('svg .line').length,
  async build() {
    const drawing = svg(readFigures());
    return {
      address: (count) => `static-svg/${count}/`,
      file: (path) => page({ boxes: times(Number(path.split('/')[0]), drawing) }),
    };
  },
  async renderers() {
    const figures = readFigures();
    return [{ title: 'Static SVG, a template string', render: () => svg(figures) }];
  },
};
