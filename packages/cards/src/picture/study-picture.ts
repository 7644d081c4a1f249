import type { MarkupElement } from '@trendbeeld/charts';
import { createFormatters, domainEntry, headlineOf, type Language, type Study, type TrendEntry } from '@trendbeeld/data';
import { toldOutcome } from '../card/then-since.js';
import { tallyOf } from '../overview/tally.js';
import { domainSign } from '../parts/icons.js';
import { longSource, shortSource } from '../parts/source-text.js';
import { PICTURE_WORDS } from '../words/picture-words.js';
import { WORDS } from '../words/card-words.js';
import { altText, sentence } from './alt.js';
import { verdictWords } from './domain-picture.js';
import { EDITORIAL_WIDTH, editorialSheet, headStyle, measuresOf } from './editorial.js';
import { inBrief, wholeSource, type Sourced } from '../parts/short-source.js';
import { aboutOf, type About } from './about.js';
import { captioned, stampedHead } from './caption.js';
import { FORMS, formBody, innerOf, topHeadline, type Form } from './form.js';
import { layer } from './layer.js';
import { footBlock, pictureFile, type Picture, type Sheet } from './sheet.js';
import { shownIndicators, tileSources } from './tiles.js';
import { tallyBlock, tallyWords, verdictMark } from './tally.js';
import type { PictureDress } from './trend-content.js';
import { sizeName, type PictureSize } from './trend-picture.js';
import { keptTogether } from '../words/letters.js';
import { headlineBlock, linesOf, paragraph, placed, rule, signAt, stacked, textLine, widthOf, type Block, type Style } from '../block/type.js';

/** How the picture of a study is made. */
export interface StudyPictureOptions extends Omit<PictureDress, 'municipality'> {
  readonly size: PictureSize;
  /** px, for `picture` only; at least 320. Default: 720. */
  readonly width?: number;
}

/** A domain with its trends. */
interface Group {
  readonly icon: Parameters<typeof domainSign>[0];
  readonly title: string;
  readonly trends: readonly TrendEntry[];
}

/**
 * A whole study as a picture that can stand by itself: its headline, the tally of verdicts, and its trends by domain. As `picture` each
 * trend has its headline behind the sign of its verdict; as `social` each domain is a row of signs, one a trend. The source cannot be
 * left out. A file of its own, as {@link trendPicture} gives for a trend. A study without a headline has its title in that place.
 *
 * @throws {RangeError} for a width below 320.
 */
export function studyPicture(study: Study, options: StudyPictureOptions): Picture {
  const { language, size } = options;
  const { source: from } = study;
  const format = createFormatters(language, from.units);
  const groups = study.domains
    .map((domain): Group => ({ icon: domain.icon, title: domain.title[language], trends: domainEntry(study, domain.ref).trends }))
    .filter(({ trends }) => trends.length > 0);
  const all = groups.flatMap(({ trends }) => trends);
  const tally = tallyOf(all);
  const headline = options.headline || from.headline?.[language] || from.title;
  // Where there is room for the signs alone, the publishers of the figures are named, and not each table.
  const indicators = studyIndicators(study, language);
  const named = size !== 'picture' ? [...new Set(shownIndicators(all).map((i) => i.source.publisher))] : tileSources(all, format);
  const sources = [
    `${WORDS[language].source}: ${longSource(from, [], study.places, format)}`,
    ...(named.length > 0 ? [`${PICTURE_WORDS[language].figures}: ${named.join('; ')}.`] : []),
  ];
  const m = measuresOf(options.width ?? EDITORIAL_WIDTH);
  const top =
    size === 'picture'
      ? tallyBlock(tally, language, m.inner, 15 * m.unit)
      : tallyBlock(tally, language, innerOf(FORMS[size]), FORMS[size].height < 700 ? 21 : 24);
  const content: StudyContent = {
    headline,
    name: headline === from.title ? '' : from.title,
    groups,
    sources,
    language,
    short: wholeSource(from, [], study.places, indicators, language),
    about: aboutOf(
      { source: from, places: [], studyPlaces: study.places, ...(study.draft ? { draft: true } : {}) },
      indicators,
      headline,
      options.address ?? '',
      language,
    ),
  };
  const { block, sheet } = size === 'picture' ? editorial(content, top, m.width) : inForm(content, top, size);
  const said = groups.map(({ title, trends }) => `${title}: ${trends.map((entry) => verdictWords(entry, format)).join(' ')}`);
  return pictureFile(
    block,
    sheet,
    {
      id: `study-${language}-${sizeName(size)}`,
      language,
      title: headline,
      description: [tallyWords(tally, language), ...said, ...sources].join(' '),
      sources,
      about: content.about,
    },
    altText(
      [headline, tallyWords(tally, language)],
      groups.map(({ title, trends }) => sentence(`${title}: ${tallyWords(tallyOf(trends), language).replace(/^[^:]*: /, '')}`)).join(' '),
      `${WORDS[language].source}: ${shortSource(from, [], study.places, language)}.`,
    ),
  );
}

/** What the verdicts of a study are judged by, in brief. */
export const studyIndicators = (study: Study, language: Language): readonly Sourced[] =>
  inBrief(shownIndicators(study.domains.flatMap(({ ref }) => domainEntry(study, ref).trends)), language);

/** What a picture of a study says. */
interface StudyContent {
  readonly headline: string;
  /** Above the headline: the study's title, where that is not the headline itself; else empty. */
  readonly name: string;
  readonly groups: readonly Group[];
  readonly sources: readonly string[];
  readonly language: Language;
  /** The study and whose figures it is judged by, in few words. */
  readonly short: string;
  readonly about: About;
}

interface Laid {
  readonly block: Block;
  readonly sheet: Sheet;
}

/** Every trend with its headline behind its sign, in columns of about the same height; a domain is not cut in two. */
function editorial({ headline, name, groups, sources, language, short, about }: StudyContent, top: Block, width: number): Laid {
  const m = measuresOf(width);
  const { inner, unit } = m;
  // Much type in columns: it grows less than a headline does, and a wide picture has more of them.
  const scale = Math.min(unit, 1.1);
  const count = Math.min(groups.length, width >= 1000 ? 4 : width >= 560 ? 2 : 1);
  const body = groupColumns(groups, language, inner, count, scale, 22 * unit);
  const above = stacked([
    [0, layer('head', paragraph(name, inner, { size: 15 * unit, bold: true, tone: 'accent', leading: 1.5 }))],
    [4 * unit, layer('head', headlineBlock(keptTogether(headline), inner, headStyle(m)))],
    [10 * unit, layer('strip', top)],
    [14 * unit, captioned('', 'words', body, short, inner, 16 * unit, 6 * unit)],
  ]);
  return editorialSheet(
    m,
    stacked([
      [0, above],
      [20 * unit, footBlock(sources, about, above.nodes, inner, 13 * unit)],
    ]),
  );
}

/** Domains with their trends in columns. @param scale of the type. @param space between two domains, px. */
function groupColumns(groups: readonly Group[], language: Language, width: number, count: number, scale: number, space: number): Block {
  const gap = 30 * scale;
  const wide = (width - gap * (count - 1)) / count;
  const columns = inColumns(
    groups.map((group) => groupBlock(group, wide, scale, language)),
    count,
  );
  const made = columns.map((column) => stacked(column.map((block) => [space, block] as const)));
  return { nodes: made.flatMap((block, i) => placed(block, i * (wide + gap), 0)), height: Math.max(...made.map(({ height }) => height)) };
}

/** Blocks in columns, in their order, so that the highest column is as low as it can be. */
function inColumns(blocks: readonly Block[], count: number): (readonly Block[])[] {
  const heightOf = (some: readonly Block[]): number => some.reduce((sum, { height }) => sum + height, 0);
  if (count <= 1 || blocks.length <= 1) return [blocks];
  let best: (readonly Block[])[] = [blocks];
  for (let first = 1; first <= blocks.length - 1; first++) {
    const tried = [blocks.slice(0, first), ...inColumns(blocks.slice(first), count - 1)];
    if (Math.max(...tried.map(heightOf)) < Math.max(...best.map(heightOf))) best = tried;
  }
  return best;
}

function groupBlock({ icon, title, trends }: Group, width: number, unit: number, language: Language): Block {
  const style: Style = { size: 14 * unit, leading: 1.32 };
  const sign = 17 * unit;
  const indent = 25 * unit;
  return stacked([
    [0, rule(width)],
    [8 * unit, headOf(icon, title, width, 15 * unit)],
    ...trends.map((entry) => {
      const text = headlineBlock(keptTogether(headlineOf(entry.trend)[language]), width - indent, style);
      return [7 * unit, { nodes: [verdictMark(toldOutcome(entry)?.verdict ?? null, 0, unit, sign), ...placed(text, indent, 0)], height: text.height }] as const;
    }),
  ]);
}

/** The sign and the name of a domain. */
function headOf(icon: Group['icon'], title: string, width: number, size: number): Block {
  const indent = size * 1.9;
  const name = paragraph(title, width - indent, { size, bold: true, tone: 'accent', leading: 1.5 });
  return { nodes: [signAt(domainSign(icon), 0, size * 0.05, size * 1.4), ...placed(name, indent, 0)], height: name.height };
}

/** The least height of a row of a social picture, px: its type is then as small as it may be. */
const LEAST_ROW = 40;

/** A row a domain: its name, and the signs of its trends. Domains that there is no room for are counted in words. */
function inForm({ headline, name, groups, sources, language, short, about }: StudyContent, top: Block, form: Form): Laid {
  const sheet = FORMS[form];
  const inner = innerOf(sheet);
  const head = stampedHead(paragraph(name || ' ', inner * 0.5, { size: 24, bold: true, tone: 'accent', leading: 1.5 }), short, inner);
  const block = formBody(sheet, { head, sources, about }, (height) => {
    const above = stacked([
      [0, layer('head', topHeadline(headline, inner, height, sheet.height < 700 ? 46 : 54))],
      [8, layer('strip', top)],
    ]);
    const room = height - above.height - 12;
    const listed = sheet.height > 700 ? fittedList(groups, language, inner, room) : null;
    return stacked([
      [0, above],
      [12, listed ? layer('words', listed) : signRows(groups, language, inner, room)],
    ]);
  });
  return { block, sheet };
}

/** Every trend with its headline, in the largest type in which all fit; null where they do not. */
function fittedList(groups: readonly Group[], language: Language, width: number, height: number): Block | null {
  for (let scale = 1.9; scale >= 1.1; scale -= 0.1) {
    const made = groupColumns(groups, language, width, Math.min(2, groups.length), scale, 22 * scale);
    if (made.height <= height) return made;
  }
  return null;
}

/** A row a domain, in a height. */
function signRows(groups: readonly Group[], language: Language, width: number, height: number): Block {
  const fits = Math.max(1, Math.floor(height / LEAST_ROW));
  // The words that count the others take the place of the last row.
  const shown = groups.length > fits ? groups.slice(0, Math.max(1, fits - 1)) : groups;
  const rest = groups.length - shown.length;
  const line = Math.min(78, height / (shown.length + (rest > 0 ? 1 : 0)));
  const more = rest > 0 ? placed(paragraph(PICTURE_WORDS[language].moreDomains(rest), width, { size: 20, bold: true }), 0, shown.length * line + 4) : [];
  const made = shown.map((group) => signRow(group, shown, width, line));
  const all = (part: 'name' | 'signs'): MarkupElement[] => made.flatMap((row, i) => placed({ nodes: row[part], height: line }, 0, i * line));
  return { nodes: [...all('name'), ...layer('graphic', { nodes: all('signs'), height }).nodes, ...more], height };
}

/** The widest that names of domains are set, px. */
const NAMES = 500;

/** A domain with the signs of its trends, which stand below those of the other domains. */
function signRow({ icon, title, trends }: Group, all: readonly Group[], width: number, line: number): Readonly<Record<'name' | 'signs', MarkupElement[]>> {
  const indent = line * 0.78;
  const widest = (size: number): number => Math.max(...all.map((group) => widthOf(group.title, { size, bold: true })));
  let size = line * 0.36;
  while (size > 13 && widest(size) + indent > NAMES) size -= 0.5;
  const left = Math.min(NAMES, widest(size) + indent) + 36;
  const most = Math.max(...all.map((group) => group.trends.length));
  const step = Math.min(line * 1.05, (width - left) / most);
  const sign = Math.min(line * 0.62, step * 0.8);
  const [name = ''] = linesOf(title, NAMES - indent, { size, bold: true });
  return {
    name: [
      ...rule(width).nodes,
      signAt(domainSign(icon), 0, line * 0.22, line * 0.56),
      textLine(name, indent, (line - size * 1.36) / 2, { size, bold: true, tone: 'accent' }),
    ],
    signs: trends.map((entry, n) => verdictMark(toldOutcome(entry)?.verdict ?? null, left + n * step, (line - sign) / 2, sign)),
  };
}
