import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../scene/node.js';
import { overlaps } from './boxes.js';
import { brokenLines, candidatesOf, labelBox, linesOf, type Label } from './label.js';
import { arrange, noteRows, place } from './place.js';
import { candidatesBeside, numbersAround, numbersBeside, spotsAround } from './spots.js';

const frame = { top: 20, bottom: 220 };
const nothing = { boxes: [], lines: [], frame };
const full = { ...nothing, boxes: [{ from: 0, to: 1, top: 0, bottom: 300 }] };
const style = { size: 13, tone: 'ink' } as const;
/** A label at a point that becomes a number where it does not fit. */
const at = (f: number, y: number, text: string): Label => ({
  candidates: candidatesOf(brokenLines(text, style), spotsAround({ f, y })),
  note: { text, tone: 'ink', marks: numbersAround({ f, y }) },
});
const words = (nodes: readonly SceneNode[], show?: 'wide' | 'narrow'): string[] =>
  nodes.flatMap((n) => (n.type === 'text' && n.show === show ? n.runs.map((r) => r.text) : []));
const long = 'in dit verzonnen jaar ging een verzonnen wet in die alles anders maakte';
/** Leaves room for one line of text: about 230 px of 256, 430 of 480. */
const walls = [
  { from: 0, to: 0.05, top: 0, bottom: 300 },
  { from: 0.95, to: 1, top: 0, bottom: 300 },
  { from: 0, to: 1, top: 0, bottom: 70 },
  { from: 0, to: 1, top: 95, bottom: 300 },
];

describe('place', () => {
  it('gives nothing for nothing', () => {
    expect(place([], nothing)).toEqual({ nodes: [], byLabel: [], boxes: [], notes: [], rows: [] });
  });

  it('puts words that fit at their place, at every width', () => {
    const { nodes, notes } = place([at(0.5, 100, 'piek')], nothing);
    expect(words(nodes)).toEqual(['piek']);
    expect(notes).toEqual([]);
  });

  it('breaks long words into lines, and into fewer where there is room', () => {
    const { nodes, notes } = place([at(0.5, 100, long)], nothing);
    expect(words(nodes, 'narrow').join(' ')).toBe(long);
    expect(words(nodes, 'wide').join(' ')).toBe(long);
    expect(words(nodes, 'narrow').length).toBeGreaterThan(words(nodes, 'wide').length);
    expect(notes).toEqual([]);
  });

  it('uses a better candidate from 480 px up where it is clear only there', () => {
    const wall = { from: 0.72, to: 0.74, top: 0, bottom: 300 };
    const texts = ['3,9 in 2025', '3,9'].map((text) => linesOf([text], { ...style, size: 14, bold: true }));
    const { nodes, boxes } = place([{ candidates: candidatesOf(texts, spotsAround({ f: 1, y: 100 })) }], { ...nothing, boxes: [wall] });
    expect(words(nodes, 'narrow')).toEqual(['3,9']);
    expect(words(nodes, 'wide')).toEqual(['3,9 in 2025']);
    expect(boxes).toHaveLength(2);
  });

  it('keeps clear of lines, of boxes and of earlier labels', () => {
    const line = [0, 0.5, 1].map((f) => ({ f, y: 100 }));
    const { boxes } = place([at(0.5, 100, 'een'), at(0.52, 100, 'twee')], { ...nothing, lines: [line] });
    const [a, b] = boxes.filter((box) => box.show === 'narrow');
    // Each of the two has a box at either of the widths that are laid out.
    expect(boxes).toHaveLength(4);
    for (const box of boxes) expect(box.top > 100 || box.bottom < 100).toBe(true);
    expect(a && b && overlaps(a, b)).toBe(false);
  });

  it('gives a number where the words do not fit on a narrow page, and the words where they do', () => {
    const text = 'een lange regel over dit ene punt';
    const { nodes, notes, rows } = place([at(0.5, 100, text)], { ...nothing, boxes: walls });
    expect(words(nodes, 'narrow')).toEqual(['1']);
    expect(words(nodes, 'wide')).toEqual([text]);
    expect(notes).toEqual([text]);
    expect(rows).toEqual([]);
  });

  it('keeps the number at every width where the words fit nowhere, for a row below', () => {
    const { nodes, notes, rows } = place([at(0.5, 100, long)], full);
    expect(words(nodes)).toEqual(['1']);
    expect(notes).toEqual([long]);
    expect(rows).toEqual([{ number: 1, text: long }]);
    expect(noteRows(rows, 0).nodes.every((n) => n.type === 'text' && n.show === 'wide')).toBe(true);
    expect(words(noteRows(rows, 0).nodes, 'wide').join(' ')).toBe(`1. ${long}`);
  });

  it('goes on from the notes that are given, and has one number for the same words', () => {
    const { nodes, notes, rows } = place([at(0.2, 100, 'zelfde'), at(0.8, 100, 'zelfde')], full, ['eerder']);
    expect(words(nodes)).toEqual(['2', '2']);
    expect(notes).toEqual(['eerder', 'zelfde']);
    expect(rows).toHaveLength(1);
  });

  it('leaves out words without a note that fit nowhere', () => {
    const { candidates } = at(0.5, 100, 'weg');
    expect(place([{ candidates }], full)).toEqual({ nodes: [], byLabel: [[]], boxes: [], notes: [], rows: [] });
  });

  it('leaves out what always has to be shown and fits on wide pages alone', () => {
    const { candidates } = at(0.5, 100, 'een lange regel over dit ene punt');
    expect(words(place([{ candidates }], { ...nothing, boxes: walls }).nodes, 'wide')).toHaveLength(1);
    expect(place([{ candidates, always: true }], { ...nothing, boxes: walls }).nodes).toEqual([]);
  });

  it('lets words touch what they belong to', () => {
    expect(place([{ ...at(0.5, 100, 'eigen'), own: full.boxes }], full).notes).toEqual([]);
  });

  it('lets a label of a lower rank choose first, and numbers in the order of the labels', () => {
    const [one, two] = [at(0.5, 100, 'een'), at(0.5, 100, 'twee')];
    const heightOf = (labels: readonly Label[], text: string): unknown =>
      place(labels, nothing).nodes.flatMap((n) => (n.type === 'text' && n.runs[0]?.text === text ? [n.y] : []))[0];
    expect(heightOf([{ ...one, rank: 2 }, { ...two, rank: 1 }], 'twee')).toBe(heightOf([two], 'twee')); // prettier-ignore
    expect(place([{ ...one, rank: 2 }, { ...two, rank: 1 }], full).notes).toEqual(['een', 'twee']); // prettier-ignore
  });
});

describe('place, for marks that span some of the width', () => {
  const mark = { from: 0.4, to: 0.5, top: 100, bottom: 108 };
  const beside = (text: string): Label => ({
    candidates: candidatesBeside(mark, linesOf([text], { ...style, size: 14, bold: true })),
    note: { text, tone: 'ink', ...numbersBeside(mark) },
  });

  it('puts a label close to its mark', () => {
    expect(place([beside('2,7 %')], { ...nothing, boxes: [mark] }).nodes).toMatchObject([{ type: 'text', y: 91 }]);
  });

  it('puts it further away with a line that leads there where other marks are close', () => {
    const others = [mark, { from: 0, to: 1, top: 110, bottom: 220 }, { from: 0, to: 0.42, top: 70, bottom: 99 }, { from: 0.46, to: 1, top: 70, bottom: 99 }];
    expect(place([beside('2,7 %')], { ...nothing, boxes: others }).nodes.map((n) => n.type)).toEqual(['line', 'text']);
  });

  it('puts the number on the mark itself where nothing is free beside it', () => {
    const [circle] = place([beside('2,7 %')], full).nodes;
    expect(circle).toMatchObject({ type: 'circle', x: { f: 0.45, px: 0 }, y: 104 });
  });
});

describe('arrange', () => {
  const one = linesOf(['naam'], style);
  const spot = (y: number) => ({ text: one, spot: { x: { f: 0.5, px: 0 }, anchor: 'middle', y, grow: 'down' } }) as const;

  it('gives each label its first candidate where they are clear of each other', () => {
    expect(arrange([{ candidates: [spot(40), spot(80)] }, { candidates: [spot(120)] }], nothing)).toEqual([spot(40), spot(120)]);
    expect(arrange([], nothing)).toEqual([]);
  });

  it('lets an earlier label give way where a later one has no other place', () => {
    expect(arrange([{ candidates: [spot(40), spot(80)] }, { candidates: [spot(40)] }], nothing)).toEqual([spot(80), spot(40)]);
  });

  it('finds none where two labels have one place', () => {
    expect(arrange([{ candidates: [spot(40)] }, { candidates: [spot(45)] }], nothing)).toBeNull();
  });

  it('gives up after some thousand tries', () => {
    const many = Array.from({ length: 200 }, (_, i) => spot(20 + (i % 3)));
    expect(arrange(Array.from({ length: 6 }, () => ({ candidates: many })), nothing)).toBeNull(); // prettier-ignore
  });
});

describe('labelBox', () => {
  it('only shrinks towards its place as the width grows', () => {
    for (const anchor of ['start', 'middle', 'end'] as const) {
      const label = { text: linesOf(['woorden'], style), spot: { x: { f: 0.5, px: 0 }, gap: 5, anchor, y: 50, grow: 'up' } } as const;
      const [narrow, wide] = [labelBox(label, 256), labelBox(label, 480)];
      expect(wide.from).toBeGreaterThanOrEqual(narrow.from);
      expect(wide.to).toBeLessThanOrEqual(narrow.to);
      expect([wide.top, wide.bottom]).toEqual([33, 50]);
    }
  });
});

describe('noteRows', () => {
  it('takes no height for nothing', () => {
    expect(noteRows([], 50)).toEqual({ nodes: [], height: 0 });
  });
});
