import { bodyMark, parsePeriod, type Qualifier } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { momentWords, type AxisMoment } from '../guides/moment-axis.js';
import { textColumn } from '../labels/text-column.js';
import { sketchMark, type SketchShape } from '../marks/sketch.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type ScenePoint, type SceneTexts } from '../scene/scene.js';

/** One subject and what is expected of it. */
export interface FanPanel {
  /** The subject: "autogebruik". */
  readonly title: string;
  /** What is expected, in one short line. */
  readonly words: string;
  /**
   * `up-then-fan`: rises until `turn`, then anything between rising on and staying level · `flat`: stays level ·
   * `up-slower`: rises, less than before `from`.
   */
  readonly shape: SketchShape;
  /** From when it is expected: "2020". */
  readonly from: string;
  /** When it turns: "2020"; only and always for `up-then-fan`. */
  readonly turn: string | null;
  /** How sure it is; decides how the band is drawn. */
  readonly qualifiers: readonly Qualifier[];
  /** The same in words, for the table. */
  readonly certainty: string;
}

/** Input of {@link fanChart}. */
export interface FanInput extends SceneTexts {
  /** From top to bottom, all from the same period on. At least one. */
  readonly panels: readonly FanPanel[];
  /** Says in the drawing that it has no scale: "schets zonder schaal: de studie noemt geen getallen". */
  readonly note: string;
  /** Writes a period. */
  readonly period: (id: string) => string;
  /** Headers of the table: what, what is expected, how sure. */
  readonly columns: readonly [string, string, string];
}

const SKETCH_PX = 64;
const AXIS_PX = 22;
const BELOW_PX = 12;
/** Where the years stand, as fractions of the width: the start, with and without a time before it, and the last turn. */
const AT = { start: 0.02, startAfterPast: 0.24, turn: 0.56 } as const;

/**
 * Sketches of what is expected where a study names no number, one below the other. A band goes up, stays level, or goes up less than
 * before. After a turn the band spreads between going on and staying level, because the strength is unknown. Do not use it for anything
 * that has a number. There is no scale, no grid and no length to read off; a shape has the same slope whatever it is about, and the
 * drawing says so.
 *
 *     panels ─► 1 words ─► 2 band and fan at fixed slopes ─► 3 the years that are named ─► note ─► scene
 *
 * Bands dissolve to the right, because no end is named. What was before `from` is drawn solid, and only where the words compare with
 * it. One panel is a drawing of its own.
 *
 * @throws {ChartInputError} without panels, for an unknown period, panels with different starts, a fan without a turn after its
 * start, or a turn without a fan.
 * @example
 * ```js
 * const scene = fanChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   panels: [
 *     { title: 'autogebruik', words: 'blijft gelijk', shape: 'flat', from: '2020', turn: null, qualifiers: ['naar-verwachting'], certainty: 'verwachting' },
 *   ],
 *   note: 'schets zonder schaal',
 *   period: (id) => id,
 *   columns: ['Wat', 'Wat men verwacht', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['autogebruik', 'blijft gelijk', 'verwachting']
 * ```
 */
export function fanChart(input: FanInput): Scene {
  const times = timesOf(input.panels);
  const past = input.panels.some((p) => p.shape === 'up-slower');
  const start = past ? AT.startAfterPast : AT.start;
  const lastTurn = Math.max(...times.map((t) => t.turn ?? -Infinity));
  const x = (time: number): number => start + ((time - times[0]!.from) / (lastTurn - times[0]!.from)) * (AT.turn - start);

  const nodes: SceneNode[] = [];
  const points: ScenePoint[] = [];
  let y = 0;
  for (const [i, panel] of input.panels.entries()) {
    const place = { x: { f: 0, px: 0 }, y, narrow: NARROWEST_PX, wide: WIDE_PX };
    const paragraphs = [{ text: panel.title, bold: true }, { text: panel.words }];
    const foot = y + textColumn(paragraphs, place).height;
    const words = textColumn(paragraphs, { ...place, hang: foot });
    const top = foot + 8;
    const { turn } = times[i]!;
    const sketch = sketchMark(panel.shape, { start, turn: turn === null ? AT.turn : x(turn), top, bottom: top + SKETCH_PX, body: bodyMark(panel.qualifiers) });
    const marks = [{ f: start, text: input.period(panel.from) }, ...(panel.turn === null ? [] : [{ f: x(turn!), text: input.period(panel.turn) }])];
    nodes.push(...words.nodes, ...yearNodes(marks, top, top + SKETCH_PX), ...sketch.nodes);
    points.push(sketch.end);
    y = top + SKETCH_PX + AXIS_PX + BELOW_PX;
  }
  const note = textColumn([{ text: input.note, tone: 'muted' }], { x: { f: 0, px: 0 }, y: y - 4, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13 });
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: y - 4 + note.height + 4,
    nodes: [...nodes, ...note.nodes],
    table: {
      caption: input.title,
      columns: input.columns.map((label) => ({ label })),
      rows: input.panels.map((p) => [p.title, p.words, p.certainty]),
    },
    points,
    grows: true,
    notes: [],
  };
}

/** Start and turn of each panel, in years. */
function timesOf(panels: readonly FanPanel[]): readonly { readonly from: number; readonly turn: number | null }[] {
  if (panels.length === 0) throw new ChartInputError('fan', 'no panels. Expected at least one.');
  const time = (id: string): number => {
    const period = parsePeriod(id);
    if (!period) throw new ChartInputError('fan', `unknown period: "${id}". Expected a year, quarter or month.`);
    return period.time;
  };
  return panels.map((p) => {
    if ((p.shape === 'up-then-fan') !== (p.turn !== null)) throw new ChartInputError('fan', `"${p.title}" has a fan without a turn, or a turn without a fan.`);
    const [from, turn] = [time(p.from), p.turn === null ? null : time(p.turn)];
    if (turn !== null && turn <= from) throw new ChartInputError('fan', `invalid turn: "${p.turn}". Expected a period after "${p.from}".`);
    if (from !== time(panels[0]!.from)) throw new ChartInputError('fan', `"${p.title}" starts in "${p.from}". Expected all panels to start in one period.`);
    return { from, turn };
  });
}

/** Dotted lines at the years that are named, with the year below; a year without room is left out, the words tell it. */
function yearNodes(years: readonly AxisMoment[], top: number, bottom: number): SceneNode[] {
  const words = momentWords(years, bottom);
  return years.flatMap(({ f }, i): SceneNode[] => [
    { type: 'line', stroke: 'muted', dash: [1, 4], x1: { f, px: 0 }, y1: top - 4, x2: { f, px: 0 }, y2: bottom + 4 },
    ...(words[i] ?? []),
  ]);
}
