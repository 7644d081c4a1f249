import type { NumberWriter } from '@trendbeeld/data';
import { nice, ticks } from 'd3-array';
import { ChartInputError } from '../errors.js';
import { axisWords } from '../guides/axis-words.js';
import { textColumn } from '../labels/text-column.js';
import type { Across, SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';

/** What one edition expects. */
export interface Edition {
  /** The edition, in a word: "2014". */
  readonly label: string;
  /** Where its line begins on the scale: the date of the edition, for a scale of years. Null: at what happened, or without a line. */
  readonly from: number | null;
  /** What it expects, on the scale: equal for one number, `null` for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** The same in words, beside its mark: "rond 2044". */
  readonly words: string;
  /** Whether it is given roughly: its mark is hollow then. */
  readonly approximate: boolean;
  /** How sure it is, in words, for the table. */
  readonly certainty: string;
}

/** Input of {@link editionsChart}. */
export interface EditionsInput extends SceneTexts {
  /** By date, the oldest first. At least one. */
  readonly editions: readonly Edition[];
  /** What happened, as a rule across all editions; null where nothing did yet. */
  readonly happened: { readonly at: number; readonly label: string } | null;
  /** What the scale shows, above the rows: "jaar waarin 18 miljoen werd verwacht". */
  readonly unit: string;
  /** Writes a round value below the rows. */
  readonly tick: NumberWriter;
  /** Headers of the table: edition, what it expected, how sure. */
  readonly columns: readonly [string, string, string];
  /** A last row of the table, for what happened: its cells. Default: none. */
  readonly happenedRow?: readonly [string, string, string];
}

/** Height of a row, that of one of many, how many are many; room above and below the rows, px. */
const ROW = { height: 30, close: 21, many: 6, above: 6, below: 2 } as const;
/** Height of the words above a line, where they do not fit beside it, px. */
const STACKED_PX = 18;
/** Least room for the scale beside words on the narrowest page, px; with less of it the words stand above their lines. */
const TRACK_PX = 76;
/** Size of the words, room between them and their mark, radius of a mark, px. */
const WORDS = { size: 14, gap: 9, r: 5 } as const;
/** Size of the words of the scale, px, and room between two of them. */
const TICK = { size: 12, gap: 10 } as const;
/** Widest page that a drawing is made for, px. */
const WIDEST_PX = 1280;
/** Least room left of the scale and right of it, px: half of a mark, and half of a word of the scale. */
const EDGE_PX = 20;

/** A scale over the room that the words on both sides leave. */
interface Track {
  readonly lead: number;
  readonly trail: number;
  /** Fraction of the track for a value. */
  readonly at: (value: number) => number;
  readonly domain: readonly [number, number];
  /** Whether words stand above their lines, as they take too much beside them. */
  readonly stacked: boolean;
  /** Height of a row, px, without words above its line. */
  readonly row: number;
}

/** A row as it is drawn. */
interface Row {
  readonly edition: Edition;
  /** The value at which its mark stands, and the other end of a range; null where it has none. */
  readonly mark: number | null;
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly newest: boolean;
}

/**
 * One expectation in all its editions: a row for each, with a mark at the year or the number that it expects, and what happened as a rule
 * across. Use it for a forecast that is renewed (people, homes, pupils). On a scale of years a dashed line leads from the date of the
 * edition to the year that it expects, so that nothing is drawn before it was said; on a scale of numbers the line leads from what happened
 * to what was expected, so that its length is the distance.
 *
 *     editions ─► 1 room for words on both sides ─► 2 scale ─► 3 rows ─► 4 rule in pieces, never through words ─► scene
 *
 * A mark that is given roughly is hollow; a range is a band. An open end is told in words and marked at the end that is known. An edition
 * without a number has a row without a mark. The newest edition is bold. The scale does not begin at zero: marks are places, not lengths.
 *
 * @throws {ChartInputError} without editions, or without any number.
 * @example
 * ```js
 * const scene = editionsChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   editions: [
 *     { label: '2014', from: 2014.9, low: 2044, high: 2044, words: 'rond 2044', approximate: true, certainty: 'ongeveer' },
 *     { label: '2019', from: 2019.9, low: 2024, high: 2024, words: '2024', approximate: false, certainty: 'voorspelling' },
 *   ],
 *   happened: { at: 2024, label: 'het werd 2024' },
 *   unit: 'jaar dat werd verwacht',
 *   tick: String,
 *   columns: ['Uitgave', 'Verwacht', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['2019', '2024', 'voorspelling']
 * ```
 */
export function editionsChart(input: EditionsInput): Scene {
  const { editions, happened } = input;
  if (editions.length === 0) throw new ChartInputError('editions', 'no editions. Expected at least one.');
  const known = editions.flatMap((e) => [e.from, e.low, e.high]).filter((v) => v !== null);
  if (editions.every((e) => markOf(e) === null)) throw new ChartInputError('editions', 'no edition has a number. Expected at least one.');
  const track = trackOf(input, extentOf(happened ? [...known, happened.at] : known));
  const head = textColumn([{ text: input.unit, tone: 'muted' }], { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13 });
  const label = happened ? ruleLabel(happened, track, head.height + 2) : { nodes: [], height: 0 };
  const top = head.height + label.height + ROW.above;
  const rows = editions.map((edition, i): Row => ({
    edition,
    mark: markOf(edition),
    side: sideOf(edition, happened),
    y: top + rowHeight(track) * (i + 1) - track.row / 2,
    newest: i === editions.length - 1,
  }));
  const foot = top + rowHeight(track) * rows.length + ROW.below;
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: foot + 24,
    nodes: [
      ...head.nodes,
      ...(happened ? ruleNodes(happened.at, rows, track, top - 2) : []),
      ...label.nodes,
      ...rows.flatMap((row) => rowNodes(row, happened?.at ?? null, track)),
      ...axisNodes(track, foot, input.tick),
    ],
    table: {
      caption: input.title,
      columns: input.columns.map((name) => ({ label: name })),
      rows: [...editions.map((e) => [e.label, e.words, e.certainty]), ...(input.happenedRow ? [input.happenedRow] : [])],
    },
    points: [
      ...rows.map(({ mark, y }) => (mark === null ? null : { x: place(track, mark), y })),
      ...(input.happenedRow ? [happened && rows[0] ? { x: place(track, happened.at), y: rows[0].y } : null] : []),
    ],
    grows: false,
    notes: [],
  };
}

/** Where the words of an edition begin: at its number, or at the far end of a range. */
const markOf = ({ low, high }: Edition): number | null => high ?? low;

/** The lowest and the highest value; a year or a number apart where all are equal. */
function extentOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - Math.max(1, Math.abs(low) * 0.01), high + Math.max(1, Math.abs(high) * 0.01)] : nice(low, high, 5);
}

/** Height of a row, px. */
const rowHeight = ({ stacked, row }: Track): number => row + (stacked ? STACKED_PX - 8 : 0);

/** The words stand away from what happened, and behind the line that leads to the mark. */
const sideOf = (edition: Edition, happened: EditionsInput['happened']): Row['side'] => {
  const mark = markOf(edition);
  return edition.from === null && happened && mark !== null && mark < happened.at ? 'left' : 'right';
};

const widthOf = (text: string, bold: boolean): number => textWidth(text, WORDS.size, bold);
const isNewest = ({ editions }: EditionsInput, edition: Edition): boolean => edition === editions.at(-1);

/** The room that labels and words take on both sides, where the narrowest page has it, and the scale between them. */
function trackOf(input: EditionsInput, domain: readonly [number, number]): Track {
  const { editions, happened } = input;
  const labels = Math.max(...editions.map((e) => widthOf(e.label, isNewest(input, e))));
  const roomOf = (side: Row['side']): number =>
    Math.max(
      EDGE_PX,
      ...editions.filter((e) => markOf(e) !== null && sideOf(e, happened) === side).map((e) => widthOf(e.words, isNewest(input, e)) + WORDS.gap + 3),
    );
  const [lead, trail] = [labels + WORDS.gap + (editions.some((e) => sideOf(e, happened) === 'left') ? roomOf('left') : 3), roomOf('right')];
  const [low, high] = domain;
  const scale = { domain, row: editions.length >= ROW.many ? ROW.close : ROW.height, at: (value: number) => (value - low) / (high - low) };
  const stacked = NARROWEST_PX - lead - trail < TRACK_PX;
  return stacked ? { ...scale, stacked, lead: EDGE_PX, trail: EDGE_PX } : { ...scale, stacked, lead, trail };
}

/** A place on the track. All places are moved by the same px, as a line cannot have ends that move apart; the room at its right grows with the page. */
const place = ({ lead, trail, at }: Track, value: number): Across => ({ f: (at(value) * (NARROWEST_PX - lead - trail)) / NARROWEST_PX, px: lead });

/** The same on a page of a width, px. */
const pxAt = (track: Track, value: number, width: number): number => place(track, value).f * width + track.lead;

/** The label of an edition stands before its line, where that begins at the date of the edition; else at the left edge. */
const labelAt = ({ from }: Edition, track: Track): { readonly x: Across; readonly anchor?: 'end' } =>
  from === null || track.stacked ? { x: { f: 0, px: 0 } } : { x: { f: place(track, from).f, px: track.lead - WORDS.gap }, anchor: 'end' };

function rowNodes({ edition, mark, side, y, newest }: Row, happened: number | null, track: Track): SceneNode[] {
  const base = track.stacked ? y + 5 - STACKED_PX : y + 5;
  const beside = track.stacked ? [{ text: edition.words, bold: newest, tone: 'muted' } as const] : [];
  const label: SceneNode = {
    type: 'text',
    ...labelAt(edition, track),
    y: base,
    size: WORDS.size,
    runs: [{ text: track.stacked ? `${edition.label}: ` : edition.label, bold: newest }, ...beside],
  };
  const away = side === 'left' ? -WORDS.gap : WORDS.gap;
  const words = (x: Across, anchor: 'start' | 'end', tone: 'ink' | 'muted'): SceneNode[] =>
    track.stacked ? [] : [{ type: 'text', x, y: base, size: WORDS.size, anchor, runs: [{ text: edition.words, bold: newest, tone }] }];
  if (mark === null) return [label, ...words({ f: edition.from === null ? 0 : place(track, edition.from).f, px: track.lead }, 'start', 'muted')];
  const at = place(track, mark);
  const from = edition.from ?? happened;
  const line: SceneNode[] =
    from === null ? [] : [{ type: 'line', stroke: 'expected', strokeWidth: newest ? 2.5 : 1.5, dash: [5, 4], x1: place(track, from), y1: y, x2: at, y2: y }];
  const start: SceneNode[] =
    edition.from === null
      ? []
      : [{ type: 'line', stroke: 'expected', strokeWidth: 2, x1: place(track, edition.from), y1: y - 6, x2: place(track, edition.from), y2: y + 6 }];
  const { low, high } = edition;
  const band: SceneNode[] =
    low === null || high === null || low === high
      ? []
      : [{ type: 'line', stroke: 'expected', strokeWidth: 7, x1: place(track, low), y1: y, x2: place(track, high), y2: y }];
  return [
    label,
    ...line,
    ...start,
    ...(band.length > 0 ? band : [markNode(at, y, edition)]),
    ...words({ f: at.f, px: at.px + away }, side === 'left' ? 'end' : 'start', 'ink'),
  ];
}

/** The mark of one number: hollow where it is given roughly. */
const markNode = (x: Across, y: number, { approximate }: Edition): SceneNode => ({
  type: 'circle',
  x,
  y,
  r: WORDS.r,
  stroke: 'expected',
  strokeWidth: 2,
  fill: approximate ? 'ground' : 'expected',
});

/** The rule of what happened, row by row: it leaves out a row whose words it would run through at some width. */
function ruleNodes(at: number, rows: readonly Row[], track: Track, top: number): SceneNode[] {
  const free = rows.map((row) => !crosses(row, at, track));
  const pieces: { from: number; to: number }[] = [];
  for (const [i, row] of rows.entries()) {
    if (!free[i]) continue;
    const [above, below] = track.stacked ? [8, 10] : [track.row / 2, track.row / 2];
    const [from, to] = [i === 0 && !track.stacked ? top : row.y - above, row.y + below];
    const last = pieces.at(-1);
    if (last && last.to === from) last.to = to;
    else pieces.push({ from, to });
  }
  const x = place(track, at);
  return pieces.map(({ from, to }): SceneNode => ({ type: 'line', stroke: 'accent', strokeWidth: 2.5, x1: x, y1: from, x2: x, y2: to }));
}

/** Whether a rule would run through the words of a row on any page. */
function crosses({ edition, mark, side, newest }: Row, at: number, track: Track): boolean {
  if (track.stacked) return false;
  const width = widthOf(edition.words, newest);
  const apart = [NARROWEST_PX, WIDEST_PX].map((page) =>
    mark === null
      ? pxAt(track, at, page) - (edition.from === null ? track.lead : pxAt(track, edition.from, page))
      : (pxAt(track, at, page) - pxAt(track, mark, page)) * (side === 'left' ? -1 : 1),
  );
  const [near, far] = mark === null ? [-3, width + 3] : [WORDS.gap - 3, WORDS.gap + width + 3];
  return Math.max(...apart) > near && Math.min(...apart) < far;
}

/** Words of the rule above the rows: over it, moved as far as the narrowest page asks, and so inside every wider one. */
function ruleLabel(
  { at, label }: NonNullable<EditionsInput['happened']>,
  track: Track,
  y: number,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const lines = wrapText(label, NARROWEST_PX - 8, WORDS.size, true);
  const half = Math.max(...lines.map((line) => widthOf(line, true))) / 2 + 2;
  const here = pxAt(track, at, NARROWEST_PX);
  const { f, px } = place(track, at);
  const x = { f, px: px + Math.min(Math.max(here, half), NARROWEST_PX - half) - here };
  return {
    nodes: lines.map((line, i): SceneNode => ({
      type: 'text',
      x,
      y: y + WORDS.size + i * (WORDS.size + 4),
      size: WORDS.size,
      anchor: 'middle',
      runs: [{ text: line, bold: true, tone: 'accent' }],
    })),
    height: lines.length * (WORDS.size + 4) + 2,
  };
}

/** Round values below the rows, clear of each other on the narrowest page. */
function axisNodes(track: Track, foot: number, tick: NumberWriter): SceneNode[] {
  const [low, high] = track.domain;
  const isInside = (value: number, words: (value: number) => string): boolean => {
    const [at, half] = [pxAt(track, value, NARROWEST_PX), textWidth(words(value), TICK.size, false) / 2];
    return at >= half && at + half <= NARROWEST_PX;
  };
  const axes = [5, 4, 3, 2, 1].map((count) => {
    const all = ticks(low, high, count);
    const words = axisWords(tick, all);
    return { words, fits: all.filter((value) => isInside(value, words)) };
  });
  const { fits, words } = axes.find((axis) => axis.fits.length > 0 && areClear(axis.fits, track, axis.words)) ?? { fits: [], words: tick };
  return [
    { type: 'line', stroke: 'rule', x1: place(track, low), y1: foot, x2: place(track, high), y2: foot },
    ...fits.flatMap((value): SceneNode[] => [
      { type: 'line', stroke: 'rule', x1: place(track, value), y1: foot, x2: place(track, value), y2: foot + 5 },
      { type: 'text', x: place(track, value), y: foot + 19, size: TICK.size, anchor: 'middle', runs: [{ text: words(value), tone: 'muted' }] },
    ]),
  ];
}

function areClear(values: readonly number[], track: Track, words: (value: number) => string): boolean {
  const placed = values.map((value) => ({ at: pxAt(track, value, NARROWEST_PX), half: textWidth(words(value), TICK.size, false) / 2 }));
  return placed.every(({ at, half }, i) => i === 0 || at - half - (placed[i - 1]!.at + placed[i - 1]!.half) >= TICK.gap);
}
