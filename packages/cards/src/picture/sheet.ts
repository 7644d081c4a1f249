/** What every picture has around its graphic: the rule on top, the domain with its sign, the source; and the file itself. */
import { el, markupToString, PAPER } from '@trendbeeld/charts';
import { LANGUAGES, type Icon, type Language } from '@trendbeeld/data';
import { domainSign } from '../parts/icons.js';
import { PLACE_WORDS } from '../words/place-words.js';
import { paragraph, placed, rule, signAt, stacked, textLine, widthOf, type Block, type Style } from '../block/type.js';

/** Fira Sans where it is there (PNG files are made with it), else what nearly every system has. No font is ever fetched. */
const FONT = 'Fira Sans, Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';

/** A finished picture. */
export interface Picture {
  /** The text of an SVG file: self-contained, attributes only. The same input gives the same bytes. */
  readonly svg: string;
  /** px. */
  readonly width: number;
  /** px. */
  readonly height: number;
  /** Text alternative of at most about 400 characters: title, sentence, what is drawn, source. */
  readonly alt: string;
}

/** The domain's sign and name, and behind or below it the municipality's name. */
export function kicker(icon: Icon, title: string, place: string | null, width: number, size: number): Block {
  const style: Style = { size, bold: true, tone: 'accent', leading: 1.6 };
  const sign = size * 1.5;
  const line = size * 1.6;
  const indent = sign + size * 0.45;
  const drawn = signAt(domainSign(icon), 0, (line - sign) / 2, sign);
  const name = textLine(title, indent, 0, style);
  if (place === null) return { nodes: [drawn, name], height: line };
  const beside = indent + widthOf(`${title}  |  ${place}`, style) <= width;
  if (!beside) return { nodes: [drawn, name, textLine(place, 0, line, { ...style, tone: 'ink' })], height: line * 2 };
  // One text, so that the two names stand equally far from the bar in every font.
  const both = {
    ...name,
    children: [...name.children, el('tspan', { fill: PAPER.muted, 'font-weight': 400 }, '\u00a0\u00a0|\u00a0\u00a0'), el('tspan', { fill: PAPER.ink }, place)],
  };
  return { nodes: [drawn, both], height: line };
}

/** The sources, each from a line of its own on, below a thin rule. */
export function sourceBlock(sources: readonly string[], width: number, size: number): Block {
  const style: Style = { size, tone: 'muted', leading: 1.35 };
  return stacked([[0, rule(width)], ...sources.map((text, i) => [i === 0 ? size * 0.7 : size * 0.25, paragraph(keepTogether(text), width, style)] as const)]);
}

/** A chapter or page stands on one line with its number. */
const keepTogether = (text: string): string =>
  LANGUAGES.flatMap((language) => Object.values(PLACE_WORDS[language])).reduce(
    (kept, word: string) => kept.replaceAll(new RegExp(`${word} (\\d)`, 'g'), `${word}\u00a0$1`),
    text,
  );

/** Size of a file in px: the margin at its sides and the thickness of the rule along the top. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly rule: number;
}

/** What a file says of itself. */
export interface FileTexts {
  /** Unique on a page that has several pictures inline: "woningbouw-nl-picture". */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** All that the picture shows, in sentences. */
  readonly description: string;
}

/** The blocks of a picture as a file on white paper, with the accent rule along the top. */
export function pictureFile(content: Block, sheet: Sheet, texts: FileTexts): string {
  const { width, height } = sheet;
  const [title, description] = [`trendbeeld-${texts.id}-title`, `trendbeeld-${texts.id}-desc`];
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      lang: texts.language,
      'font-family': FONT,
    },
    el('title', { id: title }, texts.title),
    el('desc', { id: description }, texts.description),
    el('rect', { width, height, fill: PAPER.ground }),
    el('rect', { width, height: sheet.rule, fill: PAPER.accent }),
    placed(content, sheet.margin, 0),
  );
  return `${markupToString(root, 'xml')}\n`;
}
