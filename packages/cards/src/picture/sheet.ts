/** What every picture has around its graphic: the rule on top, the domain with its sign, the source; and the file itself. */
import { el, markupToString, PAPER, type Markup, type MarkupElement } from '@trendbeeld/charts';
import { LANGUAGES, type Icon, type Language } from '@trendbeeld/data';
import { domainSign } from '../parts/icons.js';
import { DRAFT_WORDS } from '../words/draft-words.js';
import { PICTURE_WORDS, type Layer } from '../words/picture-words.js';
import { PLACE_WORDS } from '../words/place-words.js';
import { aboutWords, type About } from './about.js';
import { limitsWithin } from './crop.js';
import { draftStamp } from './draft.js';
import { layer, layerNodes, namedLayers } from './layer.js';
import { paragraph, placed, rule, signAt, stacked, textLine, widthOf, type Block, type Style } from '../block/type.js';

/** Fira Sans where it is there (PNG files are made with it), else what nearly every system has. No font is ever fetched. */
const FONT = 'Fira Sans, Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';

/** A finished picture. */
export interface Picture {
  /** The same as elements, for other painters than that of a browser. */
  readonly root: MarkupElement;
  /** What the file says of itself. */
  readonly says: FileTexts;
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

/** Narrowest that the citation is set, px: a column of words, where nearly all marks stand at the left. */
const NARROWEST = 84;

/**
 * The foot: the sources, each from a line of its own on, below a thin rule; then how the picture is cited, its licence and its address.
 * That is set as narrow as a cut at the right may leave it.
 *
 * @param above what stands above it, at the same left.
 */
export function footBlock(sources: readonly string[], about: About, above: readonly Markup[], width: number, size: number): Block {
  const style: Style = { size, tone: 'muted', leading: 1.35 };
  const limits = limitsWithin(layerNodes(above, 'graphic'), 'graphic') ?? limitsWithin(layerNodes(above, 'words'), 'words');
  const room = Math.min(width, Math.max(NARROWEST, (limits?.right ?? width) - size / 2));
  return layer(
    'source',
    stacked([
      [0, rule(width)],
      ...sources.map((text, i) => [i === 0 ? size * 0.7 : size * 0.25, paragraph(keepTogether(text), width, style)] as const),
      [size * 0.35, paragraph(keepTogether(aboutWords(about)), room, { ...style, tone: 'ink' }, `${PICTURE_WORDS[about.language].cite}:`)],
    ]),
  );
}

/** A chapter or page stands on one line with its number. */
const keepTogether = (text: string): string =>
  LANGUAGES.flatMap((language) => Object.values(PLACE_WORDS[language])).reduce(
    (kept, word: string) => kept.replaceAll(new RegExp(`${word} (\\d)`, 'g'), `${word}\u00a0$1`),
    text,
  );

/** Size of a file in px: the margin at its sides, the thickness of the rule along the top, and how far below the edge the first text may stand. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly rule: number;
  readonly top: number;
}

/** What a file says of itself. */
export interface FileTexts {
  /** Unique on a page that has several pictures inline: "woningbouw-nl-picture". */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** All that the picture shows, in sentences. */
  readonly description: string;
  /** The sources of all that it shows, in full. */
  readonly sources: readonly string[];
  readonly about: About;
}

/** Names of what programs that draw and collect read in a file. */
const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
} as const;

/** What a file says of itself to programs: title, sources, citation, licence, address, in the terms of Dublin Core. */
function metadata({ title, description, sources, about, language }: FileTexts): MarkupElement {
  const said = { title, description, source: sources.join(' '), rights: about.licence, identifier: about.address, language, bibliographicCitation: about.cite };
  return el(
    'metadata',
    {},
    el(
      'rdf:RDF',
      {},
      el(
        'rdf:Description',
        { 'rdf:about': about.address },
        Object.entries(said).map(([name, text]) => text !== '' && el(`dc:${name}`, {}, text)),
      ),
    ),
  );
}

/**
 * The blocks of a picture as a file on white paper, with the accent rule along the top, or the stamp of a draft in its place.
 *
 * @param said its texts. @param heard its text alternative.
 */
export function pictureFile(content: Block, sheet: Sheet, said: FileTexts, heard: string): Picture {
  const { draft } = said.about;
  const told = DRAFT_WORDS[said.language];
  const texts = draft ? { ...said, title: told.title(said.title), description: told.sentence(said.description) } : said;
  const alt = draft ? told.sentence(heard) : heard;
  const { width, height } = sheet;
  const words: Readonly<Record<Layer, string>> = PICTURE_WORDS[texts.language].layers;
  const [title, description] = [`trendbeeld-${texts.id}-title`, `trendbeeld-${texts.id}-desc`];
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...NAMESPACES,
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
    metadata(texts),
    namedLayers(
      [
        ...layer('ground', {
          nodes: [el('rect', { width, height, fill: PAPER.ground }), el('rect', { width, height: sheet.rule, fill: PAPER.accent })],
          height,
        }).nodes,
        ...placed(content, sheet.margin, 0),
        ...(draft ? draftStamp(sheet, said.language) : []),
      ],
      (name) => ({ label: words[name], id: `${words[name]}-${texts.id}` }),
    ),
  );
  return { svg: `${markupToString(root, 'xml')}\n`, root, says: texts, width, height, alt };
}
