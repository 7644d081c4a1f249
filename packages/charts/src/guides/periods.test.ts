import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../scene/node.js';
import { textWidth } from '../scene/text-width.js';
import { momentGuide, periodAxis, washGuide, yearWords } from './periods.js';

const axis = (first: string, last: string) => {
  const [from, to] = [first, last].map((id) => Number(id.slice(0, 4))) as [number, number];
  return periodAxis(
    [first, last],
    (time) => (time - from) / (to - from || 1),
    100,
    (id) => id,
  );
};
const shown = (nodes: readonly SceneNode[], wide: boolean): string[] =>
  nodes.flatMap((n) => (n.type === 'text' && (!n.show || n.show === (wide ? 'wide' : 'narrow')) ? [n.runs[0]!.text] : []));

describe('periodAxis', () => {
  it.each([
    ['2003', '2025', ['2010', '2020'], ['2005', '2010', '2015', '2020', '2025']],
    ['2010', '2013', ['2010', '2011', '2012', '2013'], ['2010', '2011', '2012', '2013']],
    ['2013', '2025', ['2015', '2020', '2025'], ['2015', '2020', '2025']],
    ['1950', '2050', ['1950', '2000', '2050'], ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020', '2030', '2040', '2050']],
  ])('has round years from %s to %s', (first, last, narrow, wide) => {
    const { nodes } = axis(first, last);
    expect(shown(nodes, false)).toEqual(narrow);
    if (wide.length <= 9) expect(shown(nodes, true)).toEqual(wide);
    else expect(shown(nodes, true).length).toBeGreaterThanOrEqual(narrow.length);
  });

  it('has two to five years in every range of three to a hundred years, clear of each other and inside the frame', () => {
    for (let length = 3; length <= 100; length++)
      for (let start = 1990; start < 2010; start++) {
        const { nodes } = periodAxis(
          [String(start), String(start + length)],
          (time) => (time - start) / length,
          100,
          (id) => id,
        );
        const boxes = nodes.flatMap((n) => {
          if (n.type !== 'text' || n.show) return [];
          const width = textWidth(n.runs[0]!.text, n.size, false);
          const from = n.x.f * 256 - { start: 0, middle: width / 2, end: width }[n.anchor ?? 'start'];
          return [[from, from + width] as const];
        });
        expect(boxes.length, `${start} + ${length}`).toBeGreaterThanOrEqual(2);
        expect(boxes.length, `${start} + ${length}`).toBeLessThanOrEqual(5);
        boxes.forEach(([from, to], i) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(256);
          if (i > 0) expect(from).toBeGreaterThanOrEqual(boxes[i - 1]![1] + 10);
        });
      }
  });

  it('has round years for months and quarters too, and its ends below three years', () => {
    expect(shown(axis('2003-01', '2025-06').nodes, false)).toEqual(['2010', '2020']);
    expect(shown(axis('2014-Q1', '2016-Q1').nodes, false)).toEqual(['2014-Q1', '2016-Q1']);
    expect(shown(axis('2014', '2014').nodes, false)).toEqual(['2014']);
  });

  it('hangs on the foot of the plot', () => {
    for (const n of axis('2003', '2025').nodes) if (n.type === 'text') expect(n.hang).toBe(100);
  });
});

describe('momentGuide', () => {
  const frame = { top: 40, bottom: 140 };
  const moment = { period: '2013-07', label: 'juli 2013: de studie', short: 'studie, 2013' };
  const x = (time: number): number => (time - 2003) / 20;

  it('is an upright line with its words at the head, on the side with more room, the long ones first', () => {
    const { nodes, labels } = momentGuide(moment, x, frame);
    expect(nodes).toMatchObject([
      { type: 'inset', y: 40 },
      { type: 'line', y1: 40, x1: { f: 0.525 }, y2: 140 },
    ]);
    expect(labels[0]!.candidates[0]).toMatchObject({ text: [{ runs: [{ text: moment.label }] }], spot: { anchor: 'end', y: 22, hang: 38 } });
  });

  it('stands at the edge for a moment outside the plot, and is nothing without a known one', () => {
    expect(momentGuide({ ...moment, period: '1990' }, x, frame).boxes[0]).toMatchObject({ top: 23, bottom: 140 });
    expect(momentGuide({ ...moment, period: '1990' }, x, frame).nodes[1]).toMatchObject({ x1: { f: 0 } });
    for (const given of [undefined, { ...moment, period: 'ooit' }]) expect(momentGuide(given, x, frame).nodes).toEqual([]);
  });
});

describe('yearWords', () => {
  it('leaves out a year that does not fit beside those before it', () => {
    const texts = (f: number) => shown(yearWords([{ f: 0, text: '2003' }, { f: 1, text: '2026' }, { f, text: '2013' }], 80), false); // prettier-ignore
    expect(texts(0.5)).toEqual(['2003', '2026', '2013']);
    expect(texts(0.1)).toEqual(['2003', '2026']);
  });
});

describe('washGuide', () => {
  it('reaches to its period, and is nothing before the plot or for an unknown one', () => {
    const x = (time: number): number => (time - 2003) / 20;
    expect(washGuide('2013', x, { top: 10, bottom: 90 })).toMatchObject([{ type: 'rect', y: 10, height: 80, width: { f: 0.5 } }]);
    for (const until of [undefined, 'ooit', '2003']) expect(washGuide(until, x, { top: 10, bottom: 90 })).toEqual([]);
  });
});
