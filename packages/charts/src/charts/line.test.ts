import { describe, expect, it } from 'vitest';
import { line, years } from '../../test/examples/shared.js';
import { ChartInputError } from '../errors.js';
import type { SceneNode, Show } from '../scene/node.js';
import { lineChart, type LineInput } from './line.js';

const six = years(2010, [4, 5, 6, 7, 6, 5]);
const chart = (rest: Partial<LineInput>): ReturnType<typeof lineChart> => lineChart(line('Voorbeeld', six, rest));
const paths = (nodes: readonly SceneNode[]): number => nodes.filter((n) => n.type === 'path').length;
const words = (nodes: readonly SceneNode[], show: Show): string[] =>
  nodes.flatMap((n) => (n.type === 'text' && (n.show ?? show) === show ? [n.runs.map((r) => r.text).join('')] : []));

describe('lineChart', () => {
  it('stops the line at every break, and not at one before the first or after the last period', () => {
    const at = (...before: string[]): number => paths(chart({ breaks: before.map((b) => ({ before: b, label: 'anders' })) }).nodes);
    expect(at()).toBe(1);
    expect(at('2012', '2014')).toBe(3);
    expect(at('2009', '2030', 'onbekend')).toBe(1);
  });

  it('labels its latest value, also where that is the lowest, and keeps zero at the foot', () => {
    const { nodes } = lineChart(line('Laagste', years(2013, [58.6, 60.1, 61, 61.8, 63, 62.4, 60.6, 56, 55.8, 56.4, 56.2, 54.8, 54.6])));
    for (const show of ['narrow', 'wide'] as const)
      expect(nodes.some((n) => n.type === 'text' && (n.show ?? show) === show && n.runs[0]!.text.startsWith('54,6'))).toBe(true);
    const foot = (values: readonly number[]): number => lineChart(line('Nul', years(2013, values))).points.at(-1)!.y;
    expect(foot([9, 4, 0])).toBe(foot([0, 4, 0]));
  });

  it('tells long words as a numbered note on narrow pages', () => {
    const label = 'verwacht in 2013: ongeveer 9 procent van alle verzonnen inwoners van alle verzonnen steden samen';
    const { nodes, notes } = chart({ expectation: { label, bounds: { low: 5, high: 5 }, from: '2013', to: '2014' } });
    expect(notes).toEqual([label]);
    expect(words(nodes, 'narrow')).toContain('1');
    expect(words(nodes, 'wide').join(' ')).toContain('alle verzonnen steden samen');
    expect(words(nodes, 'narrow').join(' ')).not.toContain('verzonnen steden');
  });

  it('draws a forecast as a dashed line in a band, to which scale and axis reach, and a target beside it', () => {
    const path = [
      { period: '2015', value: 5, low: 5, high: 5 },
      { period: '2020', value: 30, low: 20, high: 40 },
    ];
    const expectation = { label: 'prognose van 2015', bounds: { low: null, high: null }, from: '2015', to: '2020', path };
    const { nodes, points } = chart({ expectation, target: { label: 'doel: 35 in 2025', bounds: { low: 35, high: 35 }, from: '2010', to: '2025' } });
    const drawn = nodes.filter((n) => n.type === 'path' && (n.fill === 'expected' || n.stroke === 'expected'));
    expect(drawn).toHaveLength(2);
    expect(words(nodes, 'wide')).toEqual(expect.arrayContaining(['prognose van 2015', 'doel: 35 in 2025', '40']));
    // The figures end at a third of the width.
    expect(points.at(-1)!.x.f).toBeCloseTo(1 / 3);
  });

  it('draws a lone value of a forecast as a point', () => {
    const expectation = {
      label: 'prognose',
      bounds: { low: null, high: null },
      from: '2020',
      to: '2020',
      path: [{ period: '2020', value: 9, low: null, high: null }],
    };
    expect(chart({ expectation }).nodes.filter((n) => n.type === 'circle' && n.stroke === 'expected')).toHaveLength(1);
  });

  it('numbers the words of an expectation, of breaks and at points in one row', () => {
    const long = (what: string): string => `${what} met zo veel woorden erbij dat ze nergens in de tekening op een smalle pagina passen, hoe men ze ook breekt`;
    const { notes } = chart({
      expectation: { label: long('verwacht'), bounds: { low: 5, high: 5 }, from: '2013', to: '2014' },
      breaks: [{ before: '2012', label: long('anders') }],
      annotations: [{ period: '2013', text: long('piek') }],
    });
    expect(notes).toEqual([long('verwacht'), long('anders'), long('piek')]);
  });

  it('names the moment of the study, in short where the words have no room, and reaches to it', () => {
    const moment = { period: '2012-08', label: 'augustus 2012: de studie', short: 'studie, 2012' };
    const { nodes } = chart({ moment });
    expect(words(nodes, 'narrow')).toContain('studie, 2012');
    expect(words(nodes, 'wide')).toContain(moment.label);
    const [first] = chart({ moment: { ...moment, period: '2005' } }).points;
    expect(first!.x.f).toBe(0.5);
    expect(words(chart({ moment: { ...moment, period: 'ooit' } }).nodes, 'wide')).not.toContain(moment.label);
  });

  it('has a value at every grid line, and names the latest value, the one furthest from it, and the first', () => {
    const { nodes } = chart({ observations: years(2003, [4, 5, 9, 7, 6, 5.5, 5, 4.5, 3]) });
    const all = words(nodes, 'wide');
    for (const value of ['0', '5', '10', '3 2011', '9 2005', '4 2003']) expect(all).toContain(value);
  });

  it('names its latest value also close behind the rule of the moment, which is cut there', () => {
    const moment = { period: '2022', label: 'januari 2022: de studie', short: 'studie, 2022' };
    const { nodes } = chart({ observations: years(2003, [40, 45, 43, 41, 44, 47, 44, 42, 45, 48, 46, 44, 43, 47, 49, 46, 44, 43, 45, 48, 47.5]), moment });
    expect(words(nodes, 'narrow').some((w) => w.startsWith('47,5'))).toBe(true);
  });

  it('is at most 230 px high with its source', () => {
    expect(chart({ unit: '% van de beroepsbevolking van 15 tot 75 jaar' }).height + 22).toBeLessThanOrEqual(230);
  });

  it('refuses words outside its periods, and a line without observations', () => {
    for (const period of ['2009', '2016', 'ooit']) expect(() => chart({ annotations: [{ period, text: 'piek' }] })).toThrow(ChartInputError);
    expect(() => chart({ observations: [] })).toThrow(ChartInputError);
  });
});
