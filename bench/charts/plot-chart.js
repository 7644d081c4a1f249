import * as Plot from '@observablehq/plot';
import { COLOR, FONT, MAX, labelled, namedYears } from './look.js';

/** The chart as Observable Plot makes it. `document` only where there is none in the page. */
export function plotChart({ title, unit, knownUntil, expected }, rows, { width, height, document } = {}) {
  const [from] = namedYears(rows);
  return Plot.plot({
    ...(document ? { document } : {}),
    width,
    height,
    marginTop: 64,
    style: { fontFamily: FONT },
    x: { domain: namedYears(rows), ticks: namedYears(rows), tickFormat: String, label: null },
    y: { domain: [0, MAX], ticks: [0, 5, 10], label: unit, grid: true },
    marks: [
      Plot.text([title], { frameAnchor: 'top-left', dy: -60, fontSize: 16, fontWeight: 'bold', textAnchor: 'start', lineAnchor: 'top' }),
      Plot.rect([{}], { x1: from, x2: knownUntil, y1: 0, y2: MAX, fill: COLOR.wash }),
      Plot.ruleY([0]),
      Plot.ruleY([expected], { x1: 'from', x2: 'to', y: 'value', stroke: COLOR.expected, strokeWidth: 3, strokeDasharray: '5 3' }),
      Plot.text([expected], { x: 'from', y: 'value', text: 'label', fill: COLOR.expected, dy: -8, fontWeight: 'bold' }),
      Plot.line(rows, { x: 'year', y: 'value', stroke: COLOR.line, strokeWidth: 2 }),
      Plot.dot([rows.at(-1)], { x: 'year', y: 'value', fill: COLOR.line, r: 4 }),
      Plot.text(labelled(rows), { x: 'year', y: 'value', text: 'text', dy: 22, fontWeight: 'bold', textAnchor: 'end' }),
    ],
  });
}
