import { describe, expect, it } from 'vitest';
import { arrange } from './place.js';
import { candidatesAtEnds, rowEndBoxes, type RowEnds } from './row-ends.js';

interface State extends RowEnds {
  readonly name: string;
}
const state = (name: string, ends: RowEnds['ends'], bar = false): State => ({ name, ends, bar });
const style = { size: 13, bold: true, tone: 'ink' } as const;

/** The names of states on their places, in rows of 24 px from 100 px on; null when one of them has none. */
function named(states: readonly State[], count: number) {
  const rows = { tops: Array.from({ length: count }, (_, i) => 100 + 24 * i), height: 24, edge: 0.25 };
  const marks = states.map((s) => rowEndBoxes(s, rows));
  const labels = states.map((s, i) => ({ candidates: candidatesAtEnds(s.name, style, s, states, rows), own: marks[i] ?? [] }));
  const frame = { top: 100, bottom: 100 + 24 * count };
  return arrange(labels, { boxes: marks.flat(), lines: [], frame })?.map(({ text, spot }) => ({ text: text.map((l) => l.runs[0]?.text), f: spot.x.f, y: spot.y, tone: text[0]?.runs[0]?.tone })) ?? null; // prettier-ignore
}

describe('names of states in rows', () => {
  it('stand in the row where each state reaches furthest beyond the others', () => {
    const names = named([state('toen', [0.7, 0.4, 0.3]), state('nu', [0.4, 0.5, 0.6])], 3);
    expect(names?.map((n) => [n.text, n.f])).toEqual([
      [['toen'], 0.7],
      [['nu'], 0.6],
    ]);
    expect(names?.map((n) => n.y)).toEqual([103.5, 151.5]);
  });

  it('stand inside the longest bar of a state that reaches furthest nowhere', () => {
    const names = named([state('nu', [0.6, 0.8], true), state('later', [0.65, 0.85])], 2);
    expect(names?.[0]).toMatchObject({ text: ['nu'], f: 0.25, tone: 'ground' });
  });

  it('find no place where an outline reaches furthest nowhere', () => {
    expect(named([state('nu', [0.6, 0.8], true), state('later', [0.5, 0.7])], 2)).toBeNull();
  });

  it('take two lines and two rows where they are too wide for one', () => {
    const names = named([state('een lange vooruitblik', [0.45, 0.3, 0.3]), state('nu', [0.3, 0.28, 0.5], true)], 3);
    expect(names?.[0]?.text.length).toBe(2);
  });

  it('have no candidates for a state without figures', () => {
    const rows = { tops: [0], height: 24, edge: 0.25 };
    const none = state('niets', [null]);
    expect(candidatesAtEnds('niets', style, none, [none], rows)).toEqual([]);
    expect(rowEndBoxes(none, rows)).toEqual([]);
  });
});
