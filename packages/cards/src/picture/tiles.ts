/** The trends of a domain as small graphics beside each other, in the same years, each with its headline and its verdict. */
import { headlineOf, type CardIndicator, type Formatters, type TrendEntry } from '@trendbeeld/data';
import { smallOutcomeScene } from '../card/outcome-scene.js';
import { cellsOf, latestWords, toldOutcome, type Cell } from '../card/then-since.js';
import { lineOf, type Years } from '../overview/tile.js';
import { publisherWords } from '../parts/source-words.js';
import { PICTURE_WORDS } from '../words/picture-words.js';
import { WORDS } from '../words/card-words.js';
import type { SceneDrawing } from './drawing.js';
import { sceneBlock } from './graphic.js';
import { besides } from './strip.js';
import { verdictMark } from './tally.js';
import { keptTogether } from '../words/letters.js';
import { headlineBlock, paragraph, placed, rule, stacked, textLine, widthOf, type Block, type Style } from '../block/type.js';

/** A trend of a domain as a picture shows it. */
export interface Listed {
  readonly entry: TrendEntry;
  /** The figure of a municipality beside the country; null where none is asked for, or there is none. */
  readonly own: SceneDrawing | null;
}

/** How small graphics are set. */
export interface TileSizes {
  /** Of the headline, px. */
  readonly head: number;
  /** Of the verdict and other words, px. */
  readonly words: number;
  /** How much larger than on a page graphics are drawn. */
  readonly zoom: number;
  /** Height of a graphic, px; none is lower than it is laid out. */
  readonly plot: number;
  /** Space between them, px. */
  readonly gap: number;
  /** Whether the figure of a municipality takes the place of the graphic of the country, where there is little room. Default: false. */
  readonly ownAlone?: boolean;
}

/** The parts of a small graphic, so that those of one row can stand level. */
interface Parts {
  readonly head: Block;
  readonly plot: Block;
  /** Whether the plot is a drawing, which stands at the foot of its row. */
  readonly drawn: boolean;
  readonly foot: Block;
}

/** A municipality's figure beside that of the country, in one sentence: "Voorbeeldstad: 1,32 % per jaar; Nederland: 0,60 % per jaar." */
export const ownWords = ({ drawn: { scene } }: SceneDrawing): string => scene.description;

function partsOf({ entry, own }: Listed, years: Years | null, format: Formatters, width: number, sizes: TileSizes): Parts {
  const { language } = format;
  const line = lineOf(entry);
  const fine: Style = { size: sizes.words, leading: 1.36, tone: 'muted' };
  const alone = own !== null && sizes.ownAlone === true;
  const isDrawn = line !== null && years !== null && !alone;
  const country = isDrawn
    ? sceneBlock(smallOutcomeScene(line.outcome, line.chart, line.indicator, years, entry, format), width, sizes.zoom, sizes.plot)
    : besides(saidCells(entry, format), width, sizes.words, { fine: sizes.words, number: sizes.head * 1.4, words: sizes.head });
  return {
    head: headlineBlock(keptTogether(headlineOf(entry.trend)[language]), width, { size: sizes.head, leading: 1.26, bold: true }),
    plot: stacked([
      [0, own ? paragraph(own.title, width, fine) : null],
      [0, own ? paragraph(ownWords(own), width, { ...fine, size: sizes.words * (alone ? 1.15 : 1), tone: 'ink', bold: true }) : null],
      [sizes.words * 0.6, alone ? null : country],
    ]),
    drawn: isDrawn,
    foot: verdictLine(entry, isDrawn, format, width, sizes.words),
  };
}

/** What was said of a trend without a line, and the last of what came of it. That there are no figures stands with the verdict. */
function saidCells(entry: TrendEntry, format: Formatters): Cell[] {
  const [then, ...since] = cellsOf(entry, format);
  return [then!, since.findLast((cell) => cell.kind === 'happened')].filter((cell) => cell !== undefined);
}

/** Sign and word of the verdict at the left, and beside a line its latest value at the right; below it where both do not fit. */
function verdictLine(entry: TrendEntry, beside: boolean, format: Formatters, width: number, size: number): Block {
  const { language } = format;
  const outcome = toldOutcome(entry);
  const muted: Style = { size, leading: 1.4, tone: 'muted' };
  const indent = size * 1.5;
  const sign = verdictMark(outcome?.verdict ?? null, 0, size * 0.1, size * 1.2);
  if (!outcome) return { nodes: [sign, textLine(PICTURE_WORDS[language].noFigures, indent, 0, muted)], height: size * 1.4 };
  const style: Style = { size, leading: 1.4, bold: true };
  const word = WORDS[language].outcomes.verdicts[outcome.verdict];
  const value = beside ? latestWords(outcome, format) : '';
  const wide = widthOf(value, muted);
  const head = paragraph(word, width - indent, style);
  const fits = indent + widthOf(word, style) + size + wide <= width;
  const line = size * 1.4;
  if (!value) return { nodes: [sign, ...placed(head, indent, 0)], height: head.height };
  if (!fits)
    return stacked([
      [0, { nodes: [sign, ...placed(head, indent, 0)], height: head.height }],
      [0, paragraph(value, width, muted)],
    ]);
  const right = textLine(value, 0, 0, muted);
  return {
    nodes: [sign, ...placed(head, indent, 0), { ...right, attributes: { ...right.attributes, x: width, 'text-anchor': 'end' } }],
    height: line,
  };
}

/**
 * Trends beside each other in columns. The headlines, the graphics and the verdicts of a row stand level.
 *
 * @param years that all share; null where none has a line.
 */
export function tileGrid(listed: readonly Listed[], years: Years | null, format: Formatters, width: number, columns: number, sizes: TileSizes): Block {
  const wide = (width - sizes.gap * (columns - 1)) / columns;
  const rows: Block[] = [];
  for (let i = 0; i < listed.length; i += columns) rows.push(tileRow(listed.slice(i, i + columns), years, format, wide, sizes));
  return stacked(rows.map((row) => [sizes.gap * 0.9, row] as const));
}

function tileRow(listed: readonly Listed[], years: Years | null, format: Formatters, width: number, sizes: TileSizes): Block {
  const all = listed.map((one) => partsOf(one, years, format, width, sizes));
  const tallest = (part: 'head' | 'plot' | 'foot'): number => Math.max(...all.map((parts) => parts[part].height));
  const head = sizes.words * 0.7;
  const plot = head + tallest('head') + sizes.words * 0.6;
  const foot = plot + tallest('plot') + sizes.words * 0.45;
  return {
    nodes: all.flatMap((parts, i) => {
      const x = i * (width + sizes.gap);
      const lower = tallest('plot') - parts.plot.height;
      return [
        ...placed(rule(width), x, 0.5),
        ...placed(parts.head, x, head),
        ...placed(parts.plot, x, plot + (parts.drawn ? lower : 0)),
        ...placed(parts.foot, x, foot),
      ];
    }),
    height: foot + tallest('foot'),
  };
}

/** The indicators of what a picture of several trends shows and judges. */
export const shownIndicators = (entries: readonly TrendEntry[]): CardIndicator[] =>
  entries.flatMap((entry) =>
    [lineOf(entry)?.outcome, toldOutcome(entry)].flatMap((outcome) => entry.indicators.filter((i) => i.id === outcome?.indicators[0])),
  );

/** Publisher, table and date of every figure in a picture of several trends, each once. */
export const tileSources = (entries: readonly TrendEntry[], format: Formatters): string[] => [
  ...new Set(shownIndicators(entries).map((indicator) => publisherWords(indicator, format))),
];
