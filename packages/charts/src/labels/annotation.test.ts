import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../scene/node.js';
import { annotationRows, placeAnnotations, type Annotation } from './annotation.js';
import { marksAround, spotsAround } from './annotation-spots.js';

const frame = { top: 20, bottom: 220 };
const nothing = { points: [], taken: [], frame };
const at = (f: number, y: number, text: string): Annotation => ({ text, tone: 'ink', spots: spotsAround({ f, y }), marks: marksAround({ f, y }) });
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

describe('placeAnnotations', () => {
  it('gives nothing for nothing', () => {
    expect(placeAnnotations([], nothing)).toEqual({ nodes: [], boxes: [], notes: [], rows: [] });
  });

  it('puts words that fit at the point, at every width', () => {
    const { nodes, notes } = placeAnnotations([at(0.5, 100, 'piek')], nothing);
    expect(words(nodes)).toEqual(['piek']);
    expect(notes).toEqual([]);
  });

  it('breaks long words into lines, and into fewer where there is room', () => {
    const { nodes, notes } = placeAnnotations([at(0.5, 100, long)], nothing);
    expect(words(nodes, 'narrow').join(' ')).toBe(long);
    expect(words(nodes, 'wide').join(' ')).toBe(long);
    expect(words(nodes, 'narrow').length).toBeGreaterThan(words(nodes, 'wide').length);
    expect(notes).toEqual([]);
  });

  it('keeps clear of the line, of what is taken and of earlier words', () => {
    const line = [0, 0.5, 1].map((f) => ({ f, y: 100 }));
    const { boxes } = placeAnnotations([at(0.5, 100, 'een'), at(0.52, 100, 'twee')], { ...nothing, points: line });
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(box.top > 100 || box.bottom < 100).toBe(true);
    const [a, b] = boxes;
    expect(a!.from >= b!.to || b!.from >= a!.to || a!.top >= b!.bottom || b!.top >= a!.bottom).toBe(true);
  });

  it('gives a number where the words do not fit on a narrow page, and the words where they do', () => {
    const text = 'een lange regel over dit ene punt';
    const { nodes, notes, rows } = placeAnnotations([at(0.5, 100, text)], { ...nothing, taken: walls });
    expect(words(nodes, 'narrow')).toEqual(['1']);
    expect(words(nodes, 'wide')).toEqual([text]);
    expect(notes).toEqual([text]);
    expect(rows).toEqual([]);
  });

  it('keeps the number at every width where the words fit nowhere, for a row below', () => {
    const full = { ...nothing, taken: [{ from: 0, to: 1, top: 0, bottom: 300 }] };
    const { nodes, notes, rows } = placeAnnotations([at(0.5, 100, long)], full);
    expect(words(nodes)).toEqual(['1']);
    expect(notes).toEqual([long]);
    expect(rows).toEqual([{ number: 1, text: long }]);
    expect(annotationRows(rows, 0).nodes.every((n) => n.type === 'text' && n.show === 'wide')).toBe(true);
    expect(words(annotationRows(rows, 0).nodes, 'wide').join(' ')).toBe(`1. ${long}`);
  });

  it('goes on from the notes that are given, and has one number for the same words', () => {
    const full = { ...nothing, taken: [{ from: 0, to: 1, top: 0, bottom: 300 }] };
    const { nodes, notes, rows } = placeAnnotations([at(0.2, 100, 'zelfde'), at(0.8, 100, 'zelfde')], full, ['eerder']);
    expect(words(nodes)).toEqual(['2', '2']);
    expect(notes).toEqual(['eerder', 'zelfde']);
    expect(rows).toHaveLength(1);
  });

  it('lets words touch what they belong to', () => {
    const own = [{ from: 0, to: 1, top: 0, bottom: 300 }];
    expect(placeAnnotations([{ ...at(0.5, 100, 'eigen'), own }], { ...nothing, taken: own }).notes).toEqual([]);
  });
});

describe('annotationRows', () => {
  it('takes no height for nothing', () => {
    expect(annotationRows([], 50)).toEqual({ nodes: [], height: 0 });
  });
});
