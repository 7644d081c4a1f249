import { describe, expect, it } from 'vitest';
import { texts } from '../../test/examples/shared.js';
import { markupToString } from '../markup/to-string.js';
import type { SceneNode, TextRun } from './node.js';
import type { Scene } from './scene.js';
import { fixedSvg } from './to-fixed.js';
import { fluidSvg } from './to-fluid.js';

const middle = { f: 0.5, px: 0 };
const nodes: readonly SceneNode[] = [
  { type: 'line', stroke: 'rule', x1: { f: 0, px: 0 }, y1: 50, x2: { f: 1, px: 0 }, y2: 100 },
  { type: 'rect', fill: 'wash', x: middle, y: 50, width: { f: 0.1 }, height: 25 },
  { type: 'circle', fill: 'accent', x: { f: 0.5, px: 3 }, y: 54, hang: 50, r: 4 },
  { type: 'text', x: middle, y: 60, hang: 50, size: 12, runs: [{ text: 'woord' }] },
  { type: 'path', stroke: 'accent', d: 'M0,50L100,100' },
  { type: 'inset', x: middle, y: 96, hang: 100, shapes: [{ d: 'M0,0L0,4', stroke: 'muted' }] },
];
/** With the line of the source it is 200 px high. */
const scene = (grows: boolean): Scene => ({
  ...texts('Proef'),
  table: { caption: '', columns: [], rows: [] },
  points: [{ x: { f: 0.125, px: 6 }, y: 50 }, null, { x: middle, y: 100 }],
  height: 178,
  grows,
  notes: [],
  nodes,
});
const fluid = (grows: boolean): string => markupToString(fluidSvg(scene(grows)));

describe('fluidSvg', () => {
  it('writes places down as per cent of the full height where the scene grows', () => {
    const svg = fluid(true);
    expect(svg).toContain('class="tb-svg tb-grows"');
    expect(svg).toContain('height="200"');
    expect(svg).toContain('data-points="12.5,25%,6 - 50,50%"');
    expect(svg).toContain('y1="25%" x2="100%" y2="50%"');
    expect(svg).toContain('y="25%" width="10%" height="12.5%"');
    expect(svg).toContain('height="100%" viewBox="0 0 100 200"');
  });

  it('lets texts, points and insets hang, by offsets in px', () => {
    const svg = fluid(true);
    expect(svg).toMatch(/<text [^>]*y="25%" dy="10"[^>]*>woord/);
    expect(svg).toMatch(/cy="25%" r="4" transform="translate\(3 4\)"/);
    expect(svg).toMatch(/<svg x="50%" y="50%" [^>]*><path class="tb-stroke-muted" [^>]*transform="translate\(0 -4\)"><\/path><\/svg>/);
    expect(svg).toMatch(/<text [^>]*y="100%" dy="-6"[^>]*>Voorbeeld/);
  });

  it('draws all ticks of an axis in two elements, as long at every width', () => {
    const ticks = (at: readonly number[]): Scene => ({ ...scene(true), nodes: [{ type: 'ticks', at, y: 150, length: 4, stroke: 'muted' }] });
    expect(markupToString(fluidSvg(ticks([0.1, 0.45678])))).toMatch(
      /<svg y="75%" width="100%" height="1" viewBox="0 0 100 1" preserveAspectRatio="none" overflow="visible"><path class="tb-stroke-muted" [^>]*d="M10,0v4m35.68-4v4" vector-effect="non-scaling-stroke"><\/path><\/svg>/,
    );
    expect(fixedSvg(ticks([0.1, 0.5]), { width: 432 })).toMatch(/d="M40,\d+(\.\d+)?L40,[\d.]+M200,/);
  });

  it('moves several shapes of an inset together', () => {
    const two: SceneNode = {
      ...(nodes[5] as Extract<SceneNode, { type: 'inset' }>),
      shapes: [
        { d: 'M0,0L0,4', stroke: 'muted' },
        { d: 'M2,0L2,4', stroke: 'muted' },
      ],
    };
    expect(markupToString(fluidSvg({ ...scene(true), nodes: [two] }))).toMatch(/<svg x="50%"[^>]*><g transform="translate\(0 -4\)"><path[^>]*><\/path><path/);
  });

  it('gives a text the look of its first piece, and the others only what differs', () => {
    const text = (...runs: readonly TextRun[]): string =>
      /<text[^]*?<\/text>/.exec(markupToString(fluidSvg({ ...scene(true), nodes: [{ type: 'text', x: middle, y: 60, size: 12, runs }] })))![0];
    expect(text({ text: '3,8', bold: true }, { text: ' juni', tone: 'muted' })).toMatch(
      /^<text class="tb-fill-ink" [^>]*font-weight="700">3,8<tspan font-weight="400" class="tb-fill-muted" fill="currentColor"> juni<\/tspan><\/text>$/,
    );
    expect(text({ text: 'a' }, { text: 'b', bold: true })).toMatch(
      /^<text class="tb-fill-ink" (?![^>]*font-weight)[^>]*>a<tspan font-weight="700">b<\/tspan><\/text>$/,
    );
    expect(text({ text: 'a' }, { text: 'b' })).toMatch(/>ab<\/text>$/);
  });

  it('writes px where the scene keeps its form', () => {
    const svg = fluid(false);
    expect(svg).toContain('class="tb-svg"');
    expect(svg).toContain('data-points="12.5,50,6 - 50,100"');
    expect(svg).toMatch(/<text [^>]*y="60"[^>]*>woord/);
    expect(svg).toMatch(/<text [^>]*y="194"[^>]*>Voorbeeld/);
    expect(svg).not.toMatch(/ y\d?="[\d.]+%"/);
  });
});

describe('fixedSvg', () => {
  it('draws a scene that grows at a height: half of its width, or the one that is given, and never less than its own', () => {
    const at = (height?: number): string => fixedSvg(scene(true), { width: 432, ...(height ? { height } : {}) });
    expect(at()).toContain('y1="56.18"');
    expect(at(356)).toMatch(/y1="100" x2="400" y2="200"/);
    expect(at(356)).toContain('d="M0,100L400,200"');
    expect(at(356)).toMatch(/<text x="200" y="110"/);
    expect(at(356)).toMatch(/cx="203" cy="104"/);
    expect(at(20)).toBe(at(178));
    expect(fixedSvg(scene(false), { width: 432, height: 356 })).toContain('y1="50"');
  });
});
