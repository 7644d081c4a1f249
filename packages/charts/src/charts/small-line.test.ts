import { describe, expect, it } from 'vitest';
import { smallLineBroken, smallLineLate, smallLineNone, smallLineOne, smallLineTarget } from '../../test/examples/small-line.js';
import { years } from '../../test/examples/shared.js';
import { ChartInputError } from '../errors.js';
import type { Scene } from '../scene/scene.js';
import { smallLineChart } from './small-line.js';

const texts = ({ nodes }: Scene): string[] => nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []));
const strokes = ({ nodes }: Scene): number => nodes.filter((n) => n.type === 'inset').length;

describe('smallLineChart', () => {
  it('names the first year, the last, and that of the moment, and nothing else', () => {
    expect(texts(smallLineTarget())).toEqual(['2003', '2026', '2013']);
    expect(texts(smallLineOne())).toEqual(['2003', '2026']);
  });

  it('has the same axis whatever it shows', () => {
    const at = (scene: Scene, year: string): number => scene.points[scene.table.rows.findIndex(([y]) => y === year)]!.x.f;
    expect(at(smallLineTarget(), '2015')).toBeCloseTo(at(smallLineLate(), '2016') - 1 / 24);
    expect(at(smallLineTarget(), '2015')).toBe(0.5);
  });

  it('says with two strokes that its axis does not begin at zero', () => {
    expect(strokes(smallLineBroken())).toBe(1);
    expect(strokes(smallLineTarget())).toBe(0);
    expect(strokes(smallLineNone())).toBe(0);
  });

  it('has what lies outside its years in the table alone', () => {
    const { table, points } = smallLineOne();
    expect(table.rows.map(([year]) => year)).toEqual(['2001', '2002', '2003', '2004', '2005']);
    expect(points.map((p) => p !== null)).toEqual([false, false, false, false, true]);
  });

  it('refuses years that make no axis, and an axis without observations', () => {
    const { nodes: _nodes, points: _points, ...given } = smallLineTarget();
    const make = (from: number, to: number) => () =>
      smallLineChart({
        ...given,
        observations: years(2010, [1, 2]),
        years: [from, to],
        unit: '%',
        number: String,
        period: String,
        words: { period: '', value: '', status: '', missing: '', provisional: '', definitive: '' },
      });
    for (const [from, to] of [[2020, 2010], [2010, 2010], [2010.5, 2020], [1990, 2000]] as const) expect(make(from, to)).toThrow(ChartInputError); // prettier-ignore
    expect(make(2010, 2020)).not.toThrow();
  });
});
