import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import { agePyramidChart, type AgeGroup, type AgePyramidInput } from './age-pyramid.js';

const group = (label: string, before: number | null, now: number | null, expected: number | null): AgeGroup => ({ label, before, now, expected });
const moments = (expected: string): AgePyramidInput['states'] => ({ before: '2013', now: '2023', expected });

const input = (groups: readonly AgeGroup[], states = moments('2043')): AgePyramidInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  groups,
  states,
  unit: 'inwoners',
  number: String,
  columns: ['Leeftijd', 'toen', 'nu', 'straks'],
  missing: 'ontbreekt',
});

const three = [group('jong', 100, 80, 60), group('midden', 90, 95, 70), group('oud', 20, 30, 60)];

describe('agePyramidChart', () => {
  it('has the oldest on top, in the drawing and in the table', () => {
    const { nodes, table } = agePyramidChart(input(three));
    expect(table.rows.map((r) => r[0])).toEqual(['oud', 'midden', 'jong']);
    const y = (text: string): number => nodes.flatMap((n) => (n.type === 'text' && n.runs[0]?.text === text ? [n.y] : []))[0]!;
    expect(y('oud')).toBeLessThan(y('jong'));
  });

  it('draws a bar for now and an outline each for then and expected', () => {
    const { nodes } = agePyramidChart(input(three));
    expect(nodes.filter((n) => n.type === 'rect' && n.fill === 'accent')).toHaveLength(3);
    expect(nodes.flatMap((n) => (n.type === 'path' ? [n.stroke] : []))).toEqual(['ground', 'ground', 'ink', 'expected']);
  });

  it('draws nothing for a missing figure and says so in the table', () => {
    const { nodes, table, points } = agePyramidChart(input([group('jong', null, null, null), group('oud', 10, null, 20)]));
    expect(nodes.filter((n) => n.type === 'rect' && n.fill === 'accent')).toEqual([]);
    expect(table.rows[1]).toEqual(['jong', 'ontbreekt', 'ontbreekt', 'ontbreekt']);
    expect(points[1]).toBeNull();
  });

  it('writes the table with its own headers, the figures for sorting, and a dash without a word for missing', () => {
    const { unit: _unit, missing: _missing, ...bare } = input([group('jong', 1, null, 3), group('oud', 4, 5, 6)]);
    const { table } = agePyramidChart(bare);
    expect(table.caption).toBe('Voorbeeld');
    expect(table.columns.map((c) => c.label)).toEqual(['Leeftijd', 'toen', 'nu', 'straks']);
    expect(table.columns.map((c) => c.values)).toEqual([undefined, [4, 1], [5, null], [6, 3]]);
    expect(table.rows).toEqual([
      ['oud', '4', '5', '6'],
      ['jong', '1', '–', '3'],
    ]);
  });

  it('breaks an outline where a figure is missing', () => {
    const { nodes } = agePyramidChart(input([group('a', 1, 1, null), group('b', null, 1, null), group('c', 1, 1, null), group('d', 2, 1, null)]));
    const outline = nodes.flatMap((n) => (n.type === 'path' && n.stroke === 'ink' ? [n.d] : []))[0]!;
    expect(outline.match(/M/g)).toHaveLength(2);
    expect(outline.match(/L/g)).toHaveLength(4);
  });

  it('names every state once, whether there is room beside it or not', () => {
    for (const expected of ['2043', 'verwacht in 2043, volgens de nieuwste vooruitblik']) {
      const { nodes } = agePyramidChart(input(three, moments(expected)));
      const words = nodes.flatMap((n) => (n.type === 'text' && n.show !== 'wide' && n.runs[0]?.bold ? [n.runs[0].text] : [])).join(' ');
      for (const name of ['2013', '2023', expected]) expect(words.split(name)).toHaveLength(2);
    }
  });

  it('stops on what cannot be drawn', () => {
    expect(() => agePyramidChart(input([]))).toThrow(ChartInputError);
    expect(() => agePyramidChart(input([group('a', 1, -1, 2)]))).toThrow(/invalid value of "a": -1/);
    expect(() => agePyramidChart(input([group('a', Number.NaN, 1, 2)]))).toThrow(ChartInputError);
  });
});
