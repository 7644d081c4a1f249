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

  it('numbers the words of an expectation, of breaks and at points in one row', () => {
    const long = (what: string): string => `${what} met zo veel woorden erbij dat ze nergens in de tekening op een smalle pagina passen, hoe men ze ook breekt`;
    const { notes } = chart({
      expectation: { label: long('verwacht'), bounds: { low: 5, high: 5 }, from: '2013', to: '2014' },
      breaks: [{ before: '2012', label: long('anders') }],
      annotations: [{ period: '2013', text: long('piek') }],
    });
    expect(notes).toEqual([long('verwacht'), long('anders'), long('piek')]);
  });

  it('refuses words outside its periods, and a line without observations', () => {
    for (const period of ['2009', '2016', 'ooit']) expect(() => chart({ annotations: [{ period, text: 'piek' }] })).toThrow(ChartInputError);
    expect(() => chart({ observations: [] })).toThrow(ChartInputError);
  });
});
