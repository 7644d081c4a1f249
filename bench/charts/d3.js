import { axisBottom } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { COLOR, FONT, MAX, labelled, namedYears } from './look.js';
import { start } from './start.js';

const MARGIN = { top: 64, right: 12, bottom: 24, left: 24 };

start((box, figures) => {
  const { title, unit, knownUntil, expected } = figures;
  const { width, height } = box.getBoundingClientRect();
  const years = namedYears(figures.rows);
  const x = scaleLinear(years, [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, MAX], [height - MARGIN.bottom, MARGIN.top]);
  const svg = select(box).append('svg').attr('width', width).attr('height', height).attr('font-family', FONT).attr('font-size', 12);
  svg.append('text').attr('y', 16).attr('font-size', 16).attr('font-weight', 'bold').text(title);
  svg.append('text').attr('y', 40).attr('fill', COLOR.muted).text(unit);
  svg
    .append('rect')
    .attr('x', x(years[0]))
    .attr('y', y(MAX))
    .attr('width', x(knownUntil) - x(years[0]))
    .attr('height', y(0) - y(MAX))
    .attr('fill', COLOR.wash);
  const grid = svg.append('g').selectAll('g').data(y.ticks(3)).join('g');
  grid.append('line').attr('x1', x(years[0])).attr('x2', x(years[1])).attr('y1', y).attr('y2', y).attr('stroke', COLOR.rule);
  grid
    .append('text')
    .attr('y', (value) => y(value) - 4)
    .text(String);
  svg
    .append('g')
    .attr('transform', `translate(0 ${y(0)})`)
    .call(axisBottom(x).tickValues(years).tickFormat(String));
  svg
    .append('line')
    .attr('x1', x(expected.from))
    .attr('x2', x(expected.to))
    .attr('y1', y(expected.value))
    .attr('y2', y(expected.value))
    .attr('stroke', COLOR.expected)
    .attr('stroke-width', 3)
    .attr('stroke-dasharray', '5 3');
  svg
    .append('text')
    .attr('x', x(expected.from))
    .attr('y', y(expected.value) - 8)
    .attr('fill', COLOR.expected)
    .attr('font-weight', 'bold')
    .text(expected.label);
  const path = svg.append('path').attr('class', 'line').attr('fill', 'none').attr('stroke', COLOR.line).attr('stroke-width', 2);
  const dot = svg.append('circle').attr('r', 4).attr('fill', COLOR.line);
  const words = svg.append('g').attr('text-anchor', 'end').attr('font-weight', 'bold').attr('fill', COLOR.ink);
  const shape = line(
    ({ year }) => x(year),
    ({ value }) => y(value),
  );
  const show = (rows) => {
    const last = rows.at(-1);
    path.attr('d', shape(rows));
    dot.attr('cx', x(last.year)).attr('cy', y(last.value));
    words
      .selectAll('text')
      .data(labelled(rows))
      .join('text')
      .attr('x', (p) => x(p.year))
      .attr('y', (p) => y(p.value) + 22)
      .text((p) => p.text);
  };
  show(figures.rows);
  return show;
});
