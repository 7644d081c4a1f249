import { createFormatters, domainEntry, headlineOf, type Formatters, type Study, type TrendEntry } from '@trendbeeld/data';
import { toldOutcome } from '../card/then-since.js';
import { tallyOf } from '../overview/tally.js';
import { domainSign } from '../parts/icons.js';
import { longSource, shortSource } from '../parts/source-text.js';
import { PICTURE_WORDS } from '../words/picture-words.js';
import { WORDS } from '../words/card-words.js';
import { altText, keptTogether, sentence } from './alt.js';
import { verdictWords } from './domain-picture.js';
import { EDITORIAL_WIDTH, editorialSheet, headStyle, measuresOf } from './editorial.js';
import { pictureFile, sourceBlock, type Picture, type Sheet } from './sheet.js';
import { SOCIAL, SOCIAL_INNER, socialBody, topHeadline } from './social.js';
import { shownIndicators, tileSources } from './tiles.js';
import { tallyBlock, tallyWords, verdictMark } from './tally.js';
import type { PictureDress } from './trend-content.js';
import type { PictureSize } from './trend-picture.js';
import { headlineBlock, paragraph, placed, rule, signAt, stacked, textLine, widthOf, type Block, type Style } from '../block/type.js';

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
  const named = size === 'social' ? [...new Set(shownIndicators(all).map((i) => i.source.publisher))] : tileSources(all, format);
  const sources = [
    `${WORDS[language].source}: ${longSource(from, [], study.places, format)}`,
    ...(named.length > 0 ? [`${PICTURE_WORDS[language].figures}: ${named.join('; ')}.`] : []),
  ];
  const m = measuresOf(options.width ?? EDITORIAL_WIDTH);
  const top = size === 'social' ? tallyBlock(tally, language, SOCIAL_INNER, 24) : tallyBlock(tally, language, m.inner, 15 * m.unit);
  const { block, sheet } =
    size === 'social' ? social(headline, top, groups, sources) : editorial(headline, top, groups, sources, format, options.width ?? EDITORIAL_WIDTH);
  const said = groups.map(({ title, trends }) => `${title}: ${trends.map((entry) => verdictWords(entry, format)).join(' ')}`);
  return {
    svg: pictureFile(block, sheet, {
      id: `study-${language}-${size}`,
      language,
      title: headline,
      description: [tallyWords(tally, language), ...said, ...sources].join(' '),
    }),
    width: sheet.width,
    height: sheet.height,
    alt: altText(
      [headline, tallyWords(tally, language)],
      groups.map(({ title, trends }) => sentence(`${title}: ${tallyWords(tallyOf(trends), language).replace(/^[^:]*: /, '')}`)).join(' '),
      `${WORDS[language].source}: ${shortSource(from, [], study.places, language)}.`,
    ),
  };
}

/** Every trend with its headline behind its sign, in columns of about the same height; a domain is not cut in two. */
function editorial(
  headline: string,
  top: Block,
  groups: readonly Group[],
  sources: readonly string[],
  format: Formatters,
  width: number,
): { readonly block: Block; readonly sheet: Sheet } {
  const m = measuresOf(width);
  const { inner, unit } = m;
  // Much type in columns: it grows less than a headline does, and a wide picture has more of them.
  const scale = Math.min(unit, 1.1);
  const count = Math.min(groups.length, width >= 1000 ? 4 : width >= 560 ? 2 : 1);
  const gap = 30 * scale;
  const wide = (inner - gap * (count - 1)) / count;
  const blocks = groups.map((group) => groupBlock(group, wide, scale, format));
  const columns = inColumns(blocks, count);
  const space = 22 * unit;
  const made = columns.map((column) => stacked(column.map((block) => [space, block] as const)));
  const body: Block = { nodes: made.flatMap((block, i) => placed(block, i * (wide + gap), 0)), height: Math.max(...made.map(({ height }) => height)) };
  return editorialSheet(
    m,
    stacked([
      [0, headlineBlock(keptTogether(headline), inner, headStyle(m))],
      [10 * unit, top],
      [18 * unit, body],
      [20 * unit, sourceBlock(sources, inner, 13 * unit)],
    ]),
  );
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

function groupBlock({ icon, title, trends }: Group, width: number, unit: number, { language }: Formatters): Block {
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

/** A row a domain: its name, and the signs of its trends. Domains that there is no room for are in the tally. */
function social(headline: string, top: Block, groups: readonly Group[], sources: readonly string[]): { readonly block: Block; readonly sheet: Sheet } {
  const empty: Block = { nodes: [], height: 8 };
  const block = socialBody({ head: empty, sources }, (height) => {
    const above = stacked([
      [0, topHeadline(headline, height)],
      [10, top],
    ]);
    const room = height - above.height - 22;
    const line = Math.min(78, room / groups.length);
    const names = groups.map(({ title }) => widthOf(title, { size: line * 0.36, bold: true }));
    const left = Math.min(520, Math.max(...names) + line);
    const most = Math.max(...groups.map(({ trends }) => trends.length));
    const step = Math.min(line * 1.05, (SOCIAL_INNER - left) / most);
    const sign = Math.min(line * 0.62, step * 0.8);
    const rows = groups.map(({ icon, title, trends }, i): Block => {
      const y = i * line;
      const size = line * 0.36;
      return {
        nodes: [
          ...placed(rule(SOCIAL_INNER), 0, y),
          signAt(domainSign(icon), 0, y + line * 0.22, line * 0.56),
          textLine(title, line * 0.78, y + (line - size * 1.36) / 2, { size, bold: true, tone: 'accent' }),
          ...trends.map((entry, n) => verdictMark(toldOutcome(entry)?.verdict ?? null, left + n * step, y + (line - sign) / 2, sign)),
        ],
        height: line,
      };
    });
    const body: Block = { nodes: rows.flatMap(({ nodes }) => nodes), height: room };
    return { nodes: [...above.nodes, ...placed(body, 0, above.height + 22)], height };
  });

  return { block, sheet: SOCIAL };
}
