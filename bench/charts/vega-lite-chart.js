import { COLOR, FONT, MAX, labelled, namedYears } from './look.js';

/** The chart as a specification of Vega-Lite. The rows are a named source, so that they can be changed. */
export function vegaLiteSpec({ title, unit, knownUntil, expected }, rows, { width, height }) {
  const [from] = namedYears(rows);
  const x = {
    field: 'year',
    type: 'quantitative',
    scale: { domain: namedYears(rows), nice: false },
    axis: { values: namedYears(rows), format: 'd', title: null, grid: false },
  };
  const y = { field: 'value', type: 'quantitative', scale: { domain: [0, MAX] }, axis: { values: [0, 5, 10], title: unit } };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    background: null,
    title: { text: title, anchor: 'start' },
    config: { font: FONT, view: { stroke: null } },
    layer: [
      {
        data: { values: [{ from, to: knownUntil }] },
        mark: { type: 'rect', color: COLOR.wash },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' } },
      },
      {
        data: { values: [expected] },
        layer: [
          {
            mark: { type: 'rule', color: COLOR.expected, strokeWidth: 3, strokeDash: [5, 3] },
            encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y },
          },
          { mark: { type: 'text', color: COLOR.expected, dy: -8, fontWeight: 'bold' }, encoding: { x: { ...x, field: 'from' }, y, text: { field: 'label' } } },
        ],
      },
      { data: { name: 'rows', values: rows }, mark: { type: 'line', color: COLOR.line, strokeWidth: 2 }, encoding: { x, y } },
      { data: { name: 'last', values: [rows.at(-1)] }, mark: { type: 'circle', color: COLOR.line, size: 60, opacity: 1 }, encoding: { x, y } },
      {
        data: { name: 'labelled', values: labelled(rows) },
        mark: { type: 'text', color: COLOR.ink, dy: 18, align: 'right', fontWeight: 'bold' },
        encoding: { x, y, text: { field: 'text' } },
      },
    ],
  };
}
