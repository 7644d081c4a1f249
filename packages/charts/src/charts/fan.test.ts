import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import { fanChart, type FanInput, type FanPanel } from './fan.js';

const panel = (more: Partial<FanPanel> = {}): FanPanel => ({
  title: 'voorbeeld',
  words: 'blijft gelijk',
  shape: 'flat',
  from: '2013',
  turn: null,
  qualifiers: ['naar-verwachting'],
  certainty: 'verwacht',
  ...more,
});

const input = (panels: readonly FanPanel[]): FanInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  panels,
  note: 'schets zonder schaal',
  period: (id) => id,
  columns: ['Wat', 'Verwachting', 'Hoe zeker'],
});

const textsOf = (panels: readonly FanPanel[]): string[] => fanChart(input(panels)).nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : []));

describe('fanChart', () => {
  it('writes no number but the years that are named, and says that it has no scale', () => {
    const texts = textsOf([panel(), panel({ shape: 'up-then-fan', turn: '2020', words: 'stijgt' })]);
    expect(texts.filter((t) => /\d/.test(t))).toEqual(['2013', '2013', '2020']);
    expect(texts).toContain('schets zonder schaal');
  });

  it('draws three rays of equal weight for an unknown strength', () => {
    const rays = fanChart(input([panel({ shape: 'up-then-fan', turn: '2020' })])).nodes.filter((n) => n.type === 'line' && n.strokeWidth === 2);
    expect(rays).toHaveLength(3);
    expect(new Set(rays.map((r) => JSON.stringify('dash' in r && r.dash))).size).toBe(1);
  });

  it('draws a time before the start only where the words compare with it', () => {
    const solid = (p: FanPanel): number => fanChart(input([p])).nodes.filter((n) => n.type === 'path' && n.fill === 'accent').length;
    expect(solid(panel())).toBe(0);
    expect(solid(panel({ shape: 'up-slower' }))).toBe(1);
  });

  it('has a place for each row of its table', () => {
    const scene = fanChart(input([panel(), panel({ shape: 'up-slower' })]));
    expect(scene.points).toHaveLength(scene.table.rows.length);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => fanChart(input([]))).toThrow(ChartInputError);
    expect(() => fanChart(input([panel({ from: 'ooit' })]))).toThrow(/unknown period/);
    expect(() => fanChart(input([panel({ shape: 'up-then-fan' })]))).toThrow(/without a turn/);
    expect(() => fanChart(input([panel({ turn: '2020' })]))).toThrow(/without a fan/);
    expect(() => fanChart(input([panel({ shape: 'up-then-fan', turn: '2013' })]))).toThrow(/invalid turn/);
    expect(() => fanChart(input([panel(), panel({ from: '2014' })]))).toThrow(/one period/);
  });
});
