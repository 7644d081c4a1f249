import { expect } from 'chai';
import { textWidth } from '../src/scene/text-width.js';
import { fixedSvg, fluidSvg, markupToString, type Scene, type SceneNode } from '../src/index.js';
import { allExamples } from './examples/all.js';
import { texts } from './examples/shared.js';
import { inEverySetting, loadSettings, WIDTHS } from './overlap/every-setting.js';
import { findOverlaps } from './overlap/find-overlaps.js';
import { fonts } from './overlap/fonts.js';
import { readDrawing, type Drawing } from './overlap/read-drawing.js';

/**
 * Nothing ever collides: a text lies over no other text, over no line, point or bar, and stays inside its frame, in every
 * example, at every width and height, in three settings of type, in all three engines. Lines and shapes are compared by their real
 * geometry. What is meant as background does not count; `overlap/read-drawing.ts` says which classes those are.
 */

/** A figure as it stands in a page: the drawing, and below it the annotations that make way on narrow screens. */
function figure(scene: Scene): HTMLElement {
  const notes = scene.notes.map((note) => `<li>${markupToString(note)}</li>`).join('');
  const html = `<div class="trendbeeld"><div class="tb-graphic">${markupToString(fluidSvg(scene))}<ol class="tb-notes tb-narrow">${notes}</ol></div></div>`;
  const parsed = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
  return document.body.appendChild(document.adoptNode(parsed));
}

/**
 * Texts that are wider than the layout thought: `textWidth` is to be an upper bound. A px is left for WebKitGTK, which rounds each
 * letter to whole px, and one per cent for a font that stands in for Arial: its letters are not all as wide.
 */
function underestimated({ texts: drawn }: Drawing): string[] {
  return drawn.flatMap((t) => {
    const by = t.width - textWidth(t.text, t.size, t.bold);
    return by > 1 + 0.01 * t.width ? [`«${t.text}» is ${by.toFixed(1)} px wider than textWidth says`] : [];
  });
}

/** The annotations below the drawing: shown where they stand only there, and inside the frame. */
function notesProblems(root: HTMLElement, width: number, scene: Scene): string[] {
  const list = root.querySelector<HTMLElement>('.tb-notes')!;
  const shown = getComputedStyle(list).display !== 'none';
  if (scene.notes.length === 0) return [];
  return [
    ...(shown === width < 480 ? [] : [`the notes are ${shown ? '' : 'not '}shown`]),
    ...(list.scrollWidth > list.clientWidth + 1 ? ['the notes run out of the frame'] : []),
  ];
}

/** All that is wrong with a scene, each with width and setting. */
function problemsOf(scene: Scene): string[] {
  const root = figure(scene);
  const problems = inEverySetting(root, root.querySelector('svg')!, (drawing, width) => [...underestimated(drawing), ...notesProblems(root, width, scene)]);
  root.remove();
  return problems;
}

before(loadSettings);

describe('nothing collides in', () => {
  for (const [name, make] of Object.entries(allExamples))
    it(name, () => {
      const problems = problemsOf(make());
      expect(problems, `${name}: ${problems.length} problems\n${problems.slice(0, 12).join('\n')}\n`).to.have.lengthOf(0);
    });
});

/** Widths of the committed files, px. */
const FILE_WIDTHS = [360, 720];

/** Texts of a file of a scene that lie over each other or leave the file. Its marks are those of the fluid drawing, checked above. */
function problemsOfFile(scene: Scene, width: number): string[] {
  const file = new DOMParser().parseFromString(fixedSvg(scene, { width }), 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  const svg = document.body.appendChild(document.adoptNode(file));
  const { frame, texts: drawn } = readDrawing(svg);
  svg.remove();
  expect(drawn.length).to.be.greaterThan(1);
  return findOverlaps({ frame, texts: drawn, marks: [], grounds: [] });
}

describe('nothing collides in the committed file of', () => {
  for (const [name, make] of Object.entries(allExamples))
    for (const width of FILE_WIDTHS)
      it(`${name}, ${width} px`, () => {
        expect(problemsOfFile(make(), width)).to.deep.equal([]);
      });
});

describe('the check itself', () => {
  const scene = (...nodes: readonly SceneNode[]): Scene => ({
    ...texts('Botsing'),
    table: { caption: '', columns: [], rows: [] },
    points: [],
    notes: [],
    height: 100,
    grows: false,
    nodes,
  });
  const text = (words: string, y: number, rest: Partial<Extract<SceneNode, { type: 'text' }>> = {}): SceneNode => ({
    type: 'text',
    x: { f: 0.5, px: 0 },
    y,
    size: 14,
    anchor: 'middle',
    runs: [{ text: words }],
    ...rest,
  });
  const rule = (stroke: 'rule' | 'accent'): SceneNode => ({ type: 'line', stroke, x1: { f: 0, px: 0 }, y1: 45, x2: { f: 1, px: 0 }, y2: 45 });
  const finds = (what: RegExp, ...nodes: readonly SceneNode[]): void => {
    const problems = problemsOf(scene(...nodes));
    expect(
      problems.filter((p) => what.test(p)),
      problems.join('\n'),
    ).to.have.lengthOf(WIDTHS.length * Object.keys(fonts).length);
  };

  it('finds a text over a text', () => finds(/px, .*: «boven» over «onder» by \d+\.\d px/, text('boven', 50), text('onder', 55)));
  it('finds a text over a text in a file', () => {
    expect(problemsOfFile(scene(text('boven', 50), text('onder', 55)), 360).join()).to.match(/«boven» over «onder»/);
  });
  it('finds a text out of the frame', () => finds(/«rand» out of the frame by/, text('rand', 50, { x: { f: 1, px: 0 } })));
  it('finds a text over a line', () => finds(/«lijn» over line\.tb-stroke-accent by/, rule('accent'), text('lijn', 50, { halo: true })));
  it('finds a text without a halo over a grid line', () => finds(/«lijn» over line\.tb-stroke-rule by/, rule('rule'), text('lijn', 50)));
  it('finds a text over a stretched path', () =>
    finds(/«pad» over path/, { type: 'path', stroke: 'accent', d: 'M0,0L50,45L100,90' }, text('pad', 50, { halo: true })));
  it('finds a text in a bar', () =>
    finds(/«balk» over rect/, { type: 'rect', fill: 'accent', x: { f: 0, px: 0 }, y: 0, width: { f: 1 }, height: 90 }, text('balk', 50)));
  it('finds a text over a point', () => finds(/«punt» over circle/, { type: 'circle', fill: 'accent', x: { f: 0.5, px: 4 }, y: 45, r: 4 }, text('punt', 50)));
  it('finds a text over a curve of an inset', () =>
    finds(/«boog» over path/, { type: 'inset', x: { f: 0.5, px: 0 }, y: 0, shapes: [{ stroke: 'accent', d: 'M-40,0Q0,90 40,0' }] }, text('boog', 50)));

  it('lets a text be that has a halo over a grid line, stands on a quiet ground, in its own circle, or beside a slanted line', () => {
    const apart = scene(
      { type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: 0, width: { f: 1 }, height: 100 },
      rule('rule'),
      { type: 'path', stroke: 'accent', d: 'M0,10L10,90' },
      { type: 'circle', fill: 'ground', stroke: 'ink', x: { f: 0.5, px: 0 }, y: 80, r: 9 },
      text('1', 84, { size: 12 }),
      text('rooster', 50, { halo: true }),
    );
    expect(problemsOf(apart)).to.deep.equal([]);
  });
});
