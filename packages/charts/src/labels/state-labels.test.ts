import { describe, expect, it } from 'vitest';
import { placeStateLabels, type StateLine } from './state-labels.js';

const state = (label: string, ends: StateLine['ends'], inside = false): StateLine => ({ label, ends, inside, tone: 'ink' });
const named = (states: readonly StateLine[], heights: readonly number[]) =>
  placeStateLabels(states, heights, 0.25)
    ?.draw(100)
    .map((n) => (n.type === 'text' ? { text: n.runs[0]!.text, f: n.x.f, y: n.y, tone: n.runs[0]!.tone } : null));

describe('placeStateLabels', () => {
  it('names each state in the row where it reaches furthest beyond the others', () => {
    const names = named([state('toen', [0.7, 0.4, 0.3]), state('nu', [0.4, 0.5, 0.6])], [24, 24, 24])!;
    expect(names.map((n) => [n!.text, n!.f])).toEqual([
      ['toen', 0.7],
      ['nu', 0.6],
    ]);
    expect(names[0]!.y).toBeGreaterThan(100);
    expect(names[0]!.y).toBeLessThan(124);
    expect(names[1]!.y).toBeGreaterThan(148);
  });

  it('puts a bar that reaches furthest nowhere inside its longest row', () => {
    const names = named([state('nu', [0.6, 0.8], true), state('later', [0.65, 0.85])], [24, 24])!;
    expect(names.find((n) => n!.text === 'nu')).toMatchObject({ f: 0.25, tone: 'ground' });
    expect(names.find((n) => n!.text === 'nu')!.y).toBeGreaterThan(124);
  });

  it('is null where a name finds no room: an outline that lies behind another everywhere', () => {
    expect(named([state('toen', [0.5, 0.5]), state('nu', [0.6, 0.6])], [24, 24])).toBeUndefined();
  });

  it('leaves out a state without a figure, and reads a missing row as none', () => {
    expect(named([state('toen', [null, null]), state('nu', [null, 0.5])], [24, 24])!.map((n) => n!.text)).toEqual(['nu']);
  });

  it('has nothing to name without states', () => {
    expect(named([], [24])).toEqual([]);
  });
});
