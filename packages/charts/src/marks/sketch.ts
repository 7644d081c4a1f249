import type { Mark } from '@trendbeeld/data';
import type { Paint, SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';
import type { ScenePoint } from '../scene/scene.js';

/** How a subject without numbers is expected to go. */
export type SketchShape = 'up-then-fan' | 'flat' | 'up-slower';

/** Where a sketch is drawn. */
export interface SketchPlace {
  /** Fractions of the width: where what is expected starts, and where it turns (used by `up-then-fan` alone). */
  readonly start: number;
  readonly turn: number;
  /** px from the top of the scene. */
  readonly top: number;
  readonly bottom: number;
  /** How the study knows it: `dashed` (expected) or anything else for a light band. */
  readonly body: Mark;
}

/** Half the thickness of a band, px. */
const HALF = 7;
/** Where the band itself ends and its slices begin, fractions of the width. */
const END = 0.86;
const SLICES: readonly (readonly [from: number, to: number, opacity: number])[] = [
  [0.875, 0.905, 0.24],
  [0.92, 0.94, 0.2],
  [0.955, 0.968, 0.16],
  [0.984, 0.992, 0.12],
];

/** A straight course: px down at a fraction of the width. */
type Course = (f: number) => number;

/**
 * A band that shows a direction and nothing else. It dissolves to the right. Before `up-slower` lies a solid band that rises more steeply.
 * After its turn `up-then-fan` has three rays of equal weight. The end of the band is the place for a walk by keyboard.
 */
export function sketchMark(shape: SketchShape, place: SketchPlace): { readonly nodes: readonly SceneNode[]; readonly end: ScenePoint } {
  const { start, top, bottom } = place;
  const level = (top + bottom) / 2;
  if (shape === 'flat') return goingOn(() => level, place);
  if (shape === 'up-then-fan') return fan(place);
  const kink = top + (bottom - top) * 0.5;
  const slower = slope(start, kink, 1, kink - (bottom - top) * 0.34);
  const before = slope(0, bottom - HALF, start, kink);
  const past: SceneNode = { type: 'path', fill: 'accent', d: quad(0, start, before, HALF) };
  const on = goingOn(slower, place);
  return { nodes: [past, ...on.nodes], end: on.end };
}

/** A band along a course from the start to the right edge. */
function goingOn(course: Course, { start, body }: SketchPlace): { readonly nodes: readonly SceneNode[]; readonly end: ScenePoint } {
  const slices = SLICES.map(([from, to, opacity]): SceneNode => ({
    type: 'path',
    fill: 'expected',
    fillOpacity: opacity + 0.2,
    d: quad(from, to, course, HALF),
  }));
  return { nodes: [...band(start, END, course, body), ...slices], end: { x: { f: END, px: 0 }, y: course(END) } };
}

/** A band up to the turn, then a wedge between going on and staying level with three rays of equal weight. */
function fan({ start, turn, top, bottom, body }: SketchPlace): { readonly nodes: readonly SceneNode[]; readonly end: ScenePoint } {
  const low = bottom - HALF;
  const high = top + 4;
  const rise = slope(start, low, 1, high);
  const middle = rise(turn);
  const ray = (share: number): Course => slope(turn, middle, 1, middle + (high - middle) * share);
  const [on, level] = [ray(1), ray(0)];
  const wedge = (from: number, to: number): string =>
    closedPath([
      [from, on(from) - HALF],
      [to, on(to) - HALF],
      [to, level(to) + HALF],
      [from, level(from) + HALF],
    ]);
  const rays = [1, 0.5, 0].map((share): SceneNode => ({
    type: 'line',
    stroke: 'expected',
    strokeWidth: 2,
    dash: [5, 4],
    x1: { f: turn, px: 0 },
    y1: middle,
    x2: { f: 0.985, px: 0 },
    y2: ray(share)(0.985),
  }));
  const slices = SLICES.map(([from, to, opacity]): SceneNode => ({ type: 'path', fill: 'expected', fillOpacity: opacity - 0.06, d: wedge(from, to) }));
  return {
    nodes: [...band(start, turn, rise, body), { type: 'path', fill: 'expected', fillOpacity: 0.16, d: wedge(turn, END) }, ...slices, ...rays],
    end: { x: { f: END, px: 0 }, y: ray(0.5)(END) },
  };
}

/** A light band with an outline, dashed for what is expected; open at its right end. */
function band(from: number, to: number, course: Course, body: Mark): SceneNode[] {
  const edge: Paint = { stroke: 'expected', strokeWidth: 1.5, ...(body === 'dashed' ? { dash: [4, 3] } : {}) };
  const side = (dy: number): SceneNode => ({
    type: 'line',
    ...edge,
    x1: { f: from, px: 0 },
    y1: course(from) + dy,
    x2: { f: to, px: 0 },
    y2: course(to) + dy,
  });
  const start: SceneNode = { type: 'line', ...edge, x1: { f: from, px: 0 }, y1: course(from) - HALF, x2: { f: from, px: 0 }, y2: course(from) + HALF };
  return [{ type: 'path', fill: 'expected', fillOpacity: 0.24, d: quad(from, to, course, HALF) }, side(-HALF), side(HALF), start];
}

const slope =
  (f1: number, y1: number, f2: number, y2: number): Course =>
  (f) =>
    y1 + ((f - f1) / (f2 - f1)) * (y2 - y1);

const quad = (from: number, to: number, course: Course, half: number): string =>
  closedPath([
    [from, course(from) - half],
    [to, course(to) - half],
    [to, course(to) + half],
    [from, course(from) + half],
  ]);

/** A closed path through points of fractions across and px down. */
function closedPath(points: readonly (readonly [number, number])[]): string {
  return `${points.map(([f, y], i) => `${i === 0 ? 'M' : 'L'}${round(f * 100)},${round(y)}`).join('')}Z`;
}
