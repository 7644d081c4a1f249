/** The graphic of a social picture: one drawing, as large as fits, or a key figure. */
import { WIDE_PX, type Scene } from '@trendbeeld/charts';
import type { Formatters, TrendEntry } from '@trendbeeld/data';
import { moveSign } from '../figure/icons.js';
import { diagramBlock } from './diagram.js';
import { rows } from './diagram-parts.js';
import type { Drawing } from './drawing.js';
import { sceneBlock } from './graphic.js';
import type { KeyFigure } from './key-figure.js';
import type { TrendContent } from './trend-content.js';
import { headlineBlock, paragraph, signAt, stacked, type Block } from './type.js';

/** Below this zoom the labels of a chart cannot be read in a thumbnail. */
const LEAST_ZOOM = 1.2;
/** Sizes of the text of a diagram, px; the largest that fits is taken. */
const SIZES = [30, 28, 26, 24, 22, 20, 19] as const;

/** A scene with its title, as large as fits; null where its labels would be too small. */
export function fittedScene(scene: Scene, title: string, width: number, height: number): Block | null {
  const head = titleBlock(title, width);
  // A chart is never laid out narrower than 262 px, as its labels need that.
  const fits = Math.min(2.1, (height - head.height - 16) / scene.height, width / 262);
  // Labels have better places in the wide layout: a little less zoom is worth that.
  const zoom = fits > width / WIDE_PX && width / WIDE_PX > 0.8 * fits ? width / WIDE_PX : fits;
  return zoom < LEAST_ZOOM
    ? null
    : stacked([
        [0, head],
        [16, sceneBlock(scene, width, zoom)],
      ]);
}

/** A graphic, and whether it has the marks of certainty of the drawing. */
export interface Fitted {
  readonly block: Block;
  readonly marks: boolean;
}

/** The drawing of a trend as large as fits: explanations of items give way first; null where nothing can be read. */
export function fittedGraphic({ drawn, title }: Drawing, { entry, format }: TrendContent, width: number, height: number): Fitted | null {
  const plain = (block: Block | null): Fitted | null => block && { block, marks: false };
  if ('scene' in drawn) {
    const block = fittedScene(drawn.scene, title, width, height);
    return block ? { block, marks: true } : plain(fanRows(title, entry, format, width, height));
  }
  const head = titleBlock(title, width);
  for (const brief of [false, true])
    for (const size of SIZES) {
      const made = diagramBlock(drawn.diagram, entry, format.language, { width, size, brief });
      if (head.height + 18 + made.height <= height)
        return plain(
          stacked([
            [0, head],
            [18, made],
          ]),
        );
    }
  return null;
}

/** The panels of sketches without a scale as rows: an arrow, what moves and how. Null for any other figure. */
function fanRows(title: string, entry: TrendEntry, { language }: Formatters, width: number, height: number): Block | null {
  const fan = entry.trend.figures.find((f) => f.kind === 'fan' && f.title[language] === title);
  if (fan?.kind !== 'fan') return null;
  const head = titleBlock(title, width);
  const all = fan.panels.map((panel) => {
    const move = entry.statements.find((s) => s.ref === panel.statement)!.movements[0]!.move;
    return { sign: (size: number) => [signAt(moveSign(move), 0, 0, size * 1.7)], label: panel.title[language], more: panel.words[language] };
  });
  const made = SIZES.map((size) => rows(all, { width, size, brief: true }, true)).find((block) => head.height + 18 + block.height <= height);
  return made
    ? stacked([
        [0, head],
        [18, made],
      ])
    : null;
}

/** A number of the study as the graphic: large, with what it is about, when, and how the study knows it. */
export function keyFigureBlock({ value, subject, period, certainty, expected }: KeyFigure, width: number): Block {
  const tone = expected ? 'expected' : 'accent';
  return stacked([
    [0, headlineBlock(value, width, { size: value.length > 14 ? 64 : 92, leading: 1.12, bold: true, tone })],
    [16, paragraph(subject, width, { size: 30, leading: 1.3, bold: true })],
    [8, paragraph(`${period} (${certainty})`, width, { size: 24, tone: 'muted' })],
  ]);
}

const titleBlock = (title: string, width: number): Block => headlineBlock(title, width, { size: 24, leading: 1.25, bold: true });
