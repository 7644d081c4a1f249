import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../scene/node.js';
import { placeNote, placePointLabels, placeTickLabel } from './label-placement.js';

const flat = (y: number) => [0, 0.25, 0.5, 0.75, 1].map((f) => ({ f, y }));
const anchor = (node: SceneNode | null): string | undefined => (node?.type === 'text' ? node.anchor : undefined);
const frame = { top: 20, bottom: 220 };

describe('placeTickLabel', () => {
  it('stands at the left where no line runs, else at the right, else nowhere', () => {
    expect(anchor(placeTickLabel('10', 100, flat(180), []))).toBe('start');
    expect(
      anchor(
        placeTickLabel(
          '10',
          100,
          [
            { f: 0, y: 95 },
            { f: 0.3, y: 180 },
            { f: 1, y: 180 },
          ],
          [],
        ),
      ),
    ).toBe('end');
    expect(placeTickLabel('10', 100, flat(93), [])).toBeNull();
  });

  it('keeps clear of obstacles', () => {
    expect(anchor(placeTickLabel('10', 100, flat(180), [{ from: 0, to: 0.5, top: 80, bottom: 100 }]))).toBe('end');
  });
});

describe('placePointLabels', () => {
  it('anchors a label at the right edge to its end, above or below the line', () => {
    const [node] = placePointLabels([{ f: 1, y: 100, text: '3,9 in 2025' }], flat(100), [], frame);
    expect(node).toMatchObject({ anchor: 'end' });
    expect(Math.abs((node as { y: number }).y - 100)).toBeGreaterThanOrEqual(10);
  });

  it('leaves out a label that fits nowhere', () => {
    const everywhere = [{ from: 0, to: 1, top: 0, bottom: 300 }];
    expect(placePointLabels([{ f: 0.5, y: 100, text: '8,3 in 2014' }], flat(100), everywhere, frame)).toEqual([]);
  });

  it('never puts two labels over each other', () => {
    const nodes = placePointLabels(
      [
        { f: 0.5, y: 100, text: 'een' },
        { f: 0.52, y: 100, text: 'twee' },
      ],
      flat(100),
      [],
      frame,
    ) as { y: number }[];
    expect(nodes).toHaveLength(2);
    expect(nodes[0]!.y).not.toBe(nodes[1]!.y);
  });
});

describe('placeNote', () => {
  it('stands above its area, below it where a line takes that place, and above the plot where both are taken', () => {
    const area = { from: 0.2, to: 0.8, top: 100, bottom: 120 };
    expect(placeNote('verwacht', area, flat(200), frame).node).toMatchObject({ y: 92 });
    expect(placeNote('verwacht', area, flat(88), frame).node).toMatchObject({ y: 139 });
    const zigzag = Array.from({ length: 21 }, (_, i) => ({ f: i / 20, y: i % 2 ? 30 : 210 }));
    expect(placeNote('verwacht', area, zigzag, frame).node).toMatchObject({ y: 10 });
  });
});
