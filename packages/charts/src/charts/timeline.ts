import { ChartInputError } from '../errors.js';
import { textColumn } from '../labels/text-column.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

/** Something that happened, or was planned. */
export interface TimelineEvent {
  /** Moment or period in words: "2015", "van 2020 tot 2030". */
  readonly when: string;
  readonly text: string;
  /** `known`: known when the study was made · `came`: came after it. */
  readonly kind: 'known' | 'came';
}

/** Input of {@link timelineChart}. */
export interface TimelineInput extends SceneTexts {
  /** In order: what was known first, then what came. At least one. */
  readonly events: readonly TimelineEvent[];
  /** Words on the line between the two kinds: "augustus 2020". Drawn only where both occur. */
  readonly divider: string;
  /** Headers of the table: when, what, kind. */
  readonly columns: readonly [string, string, string];
  /** Words of the kinds for the table: "bekend in augustus 2020", "kwam daarna". */
  readonly words: { readonly known: string; readonly came: string };
}

/** Where the line, its points and the text stand, px. */
const AXIS = { x: 10, r: 6, text: 32 } as const;
const GAP = { event: 16, divider: 20 } as const;

/** What is drawn so far: nodes, the next free y, and the y of each point. */
interface Drawn {
  readonly nodes: readonly SceneNode[];
  readonly y: number;
  readonly marks: readonly number[];
}

/**
 * Events from top to bottom on one line. What was known when the study was made has a filled point. What came after it has a hollow
 * square and stands below a marked line, so that hindsight never looks like foresight. It is for moments in words: distances on the
 * line are not time. For values through time use `lineChart`.
 *
 * Where all events are of one kind there is no dividing line. One event is a point without a line. Long words wrap.
 *
 * @throws {ChartInputError} without events, and where something known stands after something that came.
 * @example
 * ```js
 * const scene = timelineChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   events: [
 *     { when: '2012', text: 'een wet werd aangekondigd', kind: 'known' },
 *     { when: '2015', text: 'de wet ging in', kind: 'came' },
 *   ],
 *   divider: 'augustus 2020: de studie',
 *   columns: ['Wanneer', 'Wat', 'Bekend?'],
 *   words: { known: 'bekend', came: 'kwam daarna' },
 * });
 * scene.table.rows.at(-1); // ['2015', 'de wet ging in', 'kwam daarna']
 * ```
 */
export function timelineChart(input: TimelineInput): Scene {
  const { events, words } = input;
  if (events.length === 0) throw new ChartInputError('timeline', 'no events. Expected at least one.');
  const firstCame = events.findIndex((e) => e.kind === 'came');
  if (firstCame >= 0 && events.slice(firstCame).some((e) => e.kind === 'known'))
    throw new ChartInputError('timeline', 'something known stands after something that came. Expected what was known first.');

  const drawn = events.reduce<Drawn>((done, event, i) => addEvent(i > 0 && i === firstCame ? addDivider(done, input.divider) : done, event), {
    nodes: [],
    y: 2,
    marks: [],
  });
  const [first, last] = [drawn.marks[0]!, drawn.marks.at(-1)!];
  const axis: SceneNode[] = events.length < 2 ? [] : [vertical(first, last)];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: drawn.y - GAP.event + 6,
    nodes: [...axis, ...drawn.nodes],
    table: {
      caption: input.title,
      columns: input.columns.map((label) => ({ label })),
      rows: events.map((e) => [e.when, e.text, words[e.kind]]),
    },
    points: [],
    grows: false,
    notes: [],
  };
}

const at = (px: number) => ({ f: 0, px });

function addEvent(done: Drawn, event: TimelineEvent): Drawn {
  const text = textColumn([{ text: event.when, bold: true }, { text: event.text }], {
    x: at(AXIS.text),
    y: done.y,
    narrow: NARROWEST_PX - AXIS.text - 2,
    wide: WIDE_PX - AXIS.text - 4,
  });
  const middle = done.y + 9;
  return { nodes: [...done.nodes, ...point(event.kind, middle), ...text.nodes], y: done.y + text.height + GAP.event, marks: [...done.marks, middle] };
}

/** A filled point, or a hollow square: two shapes, so that colour is not needed. Ground below keeps the line out. */
function point(kind: TimelineEvent['kind'], y: number): SceneNode[] {
  if (kind === 'known') return [{ type: 'circle', x: at(AXIS.x), y, r: AXIS.r, fill: 'accent' }];
  const side = 2 * AXIS.r;
  return [
    {
      type: 'rect',
      fill: 'ground',
      stroke: 'accent',
      strokeWidth: 2.5,
      x: at(AXIS.x - AXIS.r + 1),
      y: y - AXIS.r + 1,
      width: { px: side - 2 },
      height: side - 2,
    },
  ];
}

/** The line between what was known and what came, with its words above it. */
function addDivider(done: Drawn, words: string): Drawn {
  const text = textColumn([{ text: words, bold: true, tone: 'expected' }], {
    x: at(AXIS.text),
    y: done.y - 2,
    narrow: NARROWEST_PX - AXIS.text - 2,
    wide: WIDE_PX - AXIS.text - 4,
    size: 13,
    align: 'bottom',
  });
  const y = done.y + text.height + 4;
  return {
    nodes: [...done.nodes, ...text.nodes, { type: 'line', stroke: 'expected', strokeWidth: 2, dash: [5, 4], x1: at(0), y1: y, x2: { f: 1, px: 0 }, y2: y }],
    y: y + GAP.divider - 4,
    marks: done.marks,
  };
}

const vertical = (from: number, to: number): SceneNode => ({
  type: 'line',
  stroke: 'accent',
  strokeWidth: 2,
  x1: at(AXIS.x),
  y1: from,
  x2: at(AXIS.x),
  y2: to,
});
