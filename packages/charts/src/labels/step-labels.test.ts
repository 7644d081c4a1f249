import { describe, expect, it } from 'vitest';
import type { Box } from './boxes.js';
import type { Block } from './free-place.js';
import { placeStepLabels } from './step-labels.js';

const words = (text: string): Block => [{ text, size: 14, bold: true, tone: 'ink' }];
const step = (from: number, to: number, y: number): Box => ({ from, to, top: y, bottom: y + 8 });
const frame = { top: 0, bottom: 200 };

describe('placeStepLabels', () => {
  it('places a label close to its step', () => {
    const mark = step(0, 0.7, 100);
    const { nodes, noted } = placeStepLabels([{ block: words('2,7 %'), mark }], { boxes: [mark], lines: [], frame });
    expect(noted).toEqual([]);
    expect(nodes).toMatchObject([{ type: 'text', y: 91, runs: [{ text: '2,7 %' }] }]);
  });

  it('goes below where a line runs above, and further with a line that leads there', () => {
    const mark = step(0, 1, 100);
    const above = [
      { f: 0, y: 85 },
      { f: 1, y: 85 },
    ];
    const [text] = placeStepLabels([{ block: words('2,7 %'), mark }], { boxes: [mark], lines: [above], frame }).nodes;
    expect(text).toMatchObject({ type: 'text', y: 127 });
    const floor = { from: 0, to: 1, top: 110, bottom: 200 };
    const far = placeStepLabels([{ block: words('2,7 %'), mark }], { boxes: [mark, floor], lines: [above], frame }).nodes;
    expect(far.map((n) => n.type)).toEqual(['line', 'text']);
  });

  it('makes a number of a label that is too wide for a narrow page', () => {
    const mark = step(0.4, 0.5, 100);
    const long = words('een lange naam voor een smal scherm');
    const placed = placeStepLabels([{ block: long, mark }], { boxes: [mark], lines: [], frame });
    expect(placed.noted).toEqual([0]);
    expect(placed.homeless).toEqual([]);
    expect(placed.nodes.map((n) => [n.type, 'show' in n ? n.show : null])).toEqual([
      ['text', 'wide'],
      ['circle', 'narrow'],
      ['text', 'narrow'],
    ]);
  });

  it('keeps the number at every width where nothing else has room', () => {
    const mark = step(0.4, 0.5, 100);
    const placed = placeStepLabels([{ block: words('x'.repeat(80)), mark }], { boxes: [mark], lines: [], frame });
    expect(placed.homeless).toEqual([0]);
    expect(placed.nodes.every((n) => !('show' in n))).toBe(true);
  });
});
