import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import { growthRegimesChart, type GrowthRegimesInput } from './growth-regimes.js';
import type { Regime } from './regimes.js';

const regime = (from: string, to: string | null, more: Partial<Regime> = {}): Regime => ({
  from,
  to,
  bounds: { low: 2, high: 2 },
  qualifiers: ['gemeten'],
  label: 'gemiddeld 2 %',
  periodWords: `vanaf ${from}`,
  certainty: 'gemeten',
  ...more,
});

const input = (regimes: readonly Regime[], more: Partial<GrowthRegimesInput> = {}): GrowthRegimesInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen cijfers.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  regimes,
  until: '2019',
  unit: '%',
  number: String,
  period: (id) => id,
  columns: ['Periode', 'Groei', 'Hoe zeker'],
  ...more,
});

describe('growthRegimesChart', () => {
  it('places steps by years, the last year included', () => {
    const scene = growthRegimesChart(input([regime('2000', '2009'), regime('2010', '2019')]));
    expect(scene.points.map((p) => p?.x.f)).toEqual([0.25, 0.75]);
  });

  it('leaves room for a period without an end, and names no end on the axis', () => {
    const scene = growthRegimesChart(input([regime('2000', '2009'), regime('2010', null)]));
    const texts = scene.nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : []));
    expect(texts).toContain('2010');
    expect(texts).not.toContain('2019');
    const edges = scene.nodes.flatMap((n) => (n.type === 'rect' && 'px' in n.width ? [n.x.f * 256 + n.x.px + n.width.px] : []));
    expect(edges).toHaveLength(3);
    for (const edge of edges) expect(edge).toBeLessThanOrEqual(256);
  });

  it('has a row and a place for each level and each figure; a missing figure has no place', () => {
    const scene = growthRegimesChart(
      input([regime('2000', '2009')], {
        figures: {
          observations: [
            { period: '2000', value: 1, status: 'definitive' },
            { period: '2001', value: null, status: 'definitive' },
          ],
          label: 'elk jaar',
          words: { missing: 'ontbreekt', provisional: 'voorlopig', definitive: 'definitief' },
        },
      }),
    );
    expect(scene.table.rows).toEqual([
      ['vanaf 2000', 'gemiddeld 2 %', 'gemeten'],
      ['2000', '1', 'definitief'],
      ['2001', 'ontbreekt', ''],
    ]);
    expect(scene.points.map((p) => p === null)).toEqual([false, false, true]);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => growthRegimesChart(input([]))).toThrow(ChartInputError);
    expect(() => growthRegimesChart(input([regime('vroeger', '2009')]))).toThrow(/unknown period/);
    expect(() => growthRegimesChart(input([regime('2000', '2009'), regime('2009', null)]))).toThrow(/out of order/);
    expect(() => growthRegimesChart(input([regime('2000', '2025')]))).toThrow(/end of the axis/);
  });
});
