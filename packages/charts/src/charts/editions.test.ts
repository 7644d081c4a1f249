import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';
import { editionsChart, type Edition, type EditionsInput } from './editions.js';
import { editionsFanChart, type FanEdition } from './editions-fan.js';

const edition = (label: string, low: number | null, more: Partial<Edition> = {}): Edition => ({
  label,
  from: null,
  low,
  high: low,
  words: low === null ? 'geen' : String(low),
  approximate: false,
  certainty: 'voorspelling',
  ...more,
});

const input = (editions: readonly Edition[], more: Partial<EditionsInput> = {}): EditionsInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  editions,
  happened: null,
  unit: 'jaar',
  tick: String,
  columns: ['Uitgave', 'Verwacht', 'Hoe zeker'],
  ...more,
});

type Of<T extends SceneNode['type']> = Extract<SceneNode, { type: T }>;
const nodesOf = <T extends SceneNode['type']>(type: T, scene: { readonly nodes: readonly SceneNode[] }): Of<T>[] =>
  scene.nodes.filter((n): n is Of<T> => n.type === type);
const wordsOf = (scene: { readonly nodes: readonly SceneNode[] }): string[] => nodesOf('text', scene).map((n) => n.runs.map((r) => r.text).join(''));
/** Places on the narrowest page, px. */
const at = ({ f, px }: { readonly f: number; readonly px: number }): number => f * NARROWEST_PX + px;

describe('editionsChart', () => {
  it('begins the line of an edition at its own date and never before it', () => {
    const dates = [2010.4, 2014.4, 2018.4];
    const scene = editionsChart(input(dates.map((from, i) => edition(String(Math.floor(from)), 2044 - 5 * i, { from }))));
    const lines = nodesOf('line', scene).filter((n) => n.dash && n.stroke === 'expected');
    expect(lines).toHaveLength(3);
    const starts = lines.map((n) => at(n.x1));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const line of lines) expect(at(line.x1)).toBeLessThan(at(line.x2));
  });

  it('moves both ends of every line by the same px, as a fluid line can', () => {
    const scene = editionsChart(
      input([edition('2010', 2030, { from: 2010 }), edition('2020', 2025, { from: 2020 })], { happened: { at: 2026, label: 'kwam' } }),
    );
    for (const line of nodesOf('line', scene)) expect(line.x1.px).toBe(line.x2.px);
  });

  it('leads from what happened to what was expected where a line has no date, to the left and to the right', () => {
    const scene = editionsChart(input([edition('2006', 90), edition('2018', 105)], { happened: { at: 100, label: 'het werd 100' } }));
    const [low, high] = nodesOf('line', scene).filter((n) => n.dash);
    expect(at(low!.x2)).toBeLessThan(at(low!.x1));
    expect(at(high!.x2)).toBeGreaterThan(at(high!.x1));
    expect(at(low!.x1)).toBeCloseTo(at(high!.x1), 6);
  });

  it('never draws the rule through words', () => {
    const scene = editionsChart(
      input([edition('2010', 2044, { from: 2010 }), edition('2019', 2021, { from: 2019 })], { happened: { at: 2024, label: 'werd bereikt' } }),
    );
    const rule = nodesOf('line', scene).filter((n) => n.stroke === 'accent');
    const words = nodesOf('text', scene).find((n) => n.runs[0]!.text === '2021')!;
    expect(rule.length).toBeGreaterThan(0);
    for (const piece of rule) expect(piece.y2).toBeLessThanOrEqual(words.y - 10);
  });

  it('shows what is given roughly as a hollow mark, a range as a band, and an edition without a number in words alone', () => {
    const scene = editionsChart(
      input([edition('a', 1, { approximate: true }), edition('b', 2), edition('c', 3, { high: 5, words: '3 tot 5' }), edition('d', null)]),
    );
    expect(nodesOf('circle', scene).map((n) => n.fill)).toEqual(['ground', 'expected']);
    expect(nodesOf('line', scene).filter((n) => n.strokeWidth === 7)).toHaveLength(1);
    expect(wordsOf(scene)).toContain('geen');
    expect(scene.points.map((p) => p === null)).toEqual([false, false, false, true]);
  });

  it('says all of it in the table, what happened last', () => {
    const { table, points } = editionsChart(
      input([edition('2014', 2044, { words: 'rond 2044', certainty: 'ongeveer' })], {
        happened: { at: 2024, label: 'het werd 2024' },
        happenedRow: ['wat het werd', '2024', 'gemeten'],
      }),
    );
    expect(table.rows).toEqual([
      ['2014', 'rond 2044', 'ongeveer'],
      ['wat het werd', '2024', 'gemeten'],
    ]);
    expect(points).toHaveLength(2);
  });

  it('puts long words above their lines, so that the scale keeps its room', () => {
    const scene = editionsChart(input([edition('lente 2018', 700, { words: 'ruim zevenhonderd woningen' })], { happened: { at: 800, label: '800' } }));
    expect(wordsOf(scene)).toContain('lente 2018: ruim zevenhonderd woningen');
  });

  it('refuses no editions, and editions of which none has a number', () => {
    expect(() => editionsChart(input([]))).toThrow(ChartInputError);
    expect(() => editionsChart(input([edition('a', null)]))).toThrow(/no edition has a number/);
  });
});

describe('editionsFanChart', () => {
  const fan = (editions: readonly FanEdition[], values: readonly (number | null)[] = [10, 12, null, 16]) =>
    editionsFanChart({
      title: 'Voorbeeld',
      description: 'Verzonnen.',
      source: { short: 'Voorbeeld', long: 'Voorbeeld' },
      observations: values.map((value, i) => ({ period: String(2010 + i), value, status: 'definitive' as const })),
      editions,
      unit: 'stuks',
      number: String,
      period: (id) => id,
      words: { period: 'Jaar', value: 'Waarde', status: 'Status', missing: 'geen', provisional: 'voorlopig', definitive: 'definitief' },
    });
  const one = (published: string, year: string, value: number): FanEdition => ({ label: `${published}: ${value}`, published, year, value });

  it('leads from the line itself, between two figures too, to the number and the year', () => {
    const scene = fan([one('2012', '2020', 20)]);
    const [line] = nodesOf('line', scene).filter((n) => n.dash && n.stroke === 'expected');
    const [mark] = nodesOf('circle', scene).filter((n) => n.stroke === 'expected');
    // In 2012 the line runs halfway between 12 and 16, that is 14, over the gap.
    const known = scene.points.filter((p) => p !== null);
    expect(line!.y1).toBeCloseTo((known[1]!.y + known[2]!.y) / 2, 5);
    expect(at(mark!.x)).toBeCloseTo(at(line!.x2), 6);
  });

  it('draws the newest strongest', () => {
    const scene = fan([one('2010', '2018', 20), one('2012', '2020', 18)]);
    const widths = nodesOf('line', scene).flatMap((n) => (n.dash && n.stroke === 'expected' ? [n.strokeWidth] : []));
    expect(new Set(widths)).toEqual(new Set([1.5, 2.5]));
  });

  it.each([
    [[], /no editions/],
    [[one('2009', '2020', 20)], /outside the figures/],
    [[one('2015', '2020', 20)], /outside the figures/],
    [[one('2012', '2011', 20)], /what had passed/],
  ] as const)('refuses %j', (editions, why) => {
    expect(() => fan(editions)).toThrow(why);
  });
});
