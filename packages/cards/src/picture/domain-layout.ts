/** The two layouts of a picture of a domain: its trends as a list, each with one number where the study has one. */
import { headlineOf, type Domain, type Language, type TrendEntry } from '@trendbeeld/data';
import { sentence } from './alt.js';
import type { MunicipalDrawing } from './drawing.js';
import { editorialSheet, measuresOf } from './editorial.js';
import { kicker, sourceBlock, type Sheet } from './sheet.js';
import { keyWords, type KeyFigure } from './key-figure.js';
import { fittedHeadline, SOCIAL, SOCIAL_INNER, socialBody } from './social.js';
import { headlineBlock, paragraph, placed, rule, stacked, type Block } from '../block/type.js';

/** A trend of the list. */
export interface Listed {
  readonly entry: TrendEntry;
  readonly key: KeyFigure | null;
  readonly own: MunicipalDrawing | null;
}

/** What a picture of a domain says. */
export interface DomainContent {
  readonly domain: Domain;
  readonly language: Language;
  readonly listed: readonly Listed[];
  readonly headline: string;
  readonly place: string | null;
  /** The study first. Never empty. */
  readonly sources: readonly string[];
}

/** A layout and the sheet that it stands in. */
export interface Laid {
  readonly block: Block;
  readonly sheet: Sheet;
}

/** A municipality's figure beside that of the country, in sentences. */
export const ownWords = ({ scene }: MunicipalDrawing): string => `${sentence(scene.title)} ${scene.description}`;

/** The editorial picture of a domain. */
export function domainEditorial({ domain, language, listed, headline, place, sources }: DomainContent, width: number): Laid {
  const m = measuresOf(width);
  const { inner, unit } = m;
  const numbered = listed.some((l) => l.key);
  return editorialSheet(
    m,
    stacked([
      [0, kicker(domain.icon, domain.title[language], place, inner, 16 * unit)],
      [6 * unit, headlineBlock(headline, inner, { size: 31 * unit, leading: 1.18, bold: true })],
      ...listed.flatMap((row, i) => [[(i === 0 ? 20 : 13) * unit, rule(inner)] as const, [12 * unit, listRow(row, language, inner, unit, numbered)] as const]),
      [22 * unit, sourceBlock(sources, inner, 13 * unit)],
    ]),
  );
}

/** A trend as a row: its number at the left where the domain has numbers, its title and what the number is about at the right. */
function listRow({ entry, key, own }: Listed, language: Language, width: number, unit: number, numbered: boolean): Block {
  const left = numbered ? Math.min(190 * unit, width * 0.34) : 0;
  const wide = width - left - (left ? 18 * unit : 0);
  const fine = { size: 15 * unit, leading: 1.36, tone: 'muted' } as const;
  const number: Block = key
    ? headlineBlock(key.value, left, { size: 21 * unit, leading: 1.15, bold: true, tone: key.expected ? 'expected' : 'accent' })
    : { nodes: [], height: 0 };
  const text = stacked([
    [0, headlineBlock(headlineOf(entry.trend)[language], wide, { size: 17.5 * unit, leading: 1.28, bold: true })],
    [2 * unit, paragraph(key ? keyWords(key) : entry.trend.sentence[language], wide, fine)],
    [4 * unit, paragraph(own ? ownWords(own) : '', wide, { ...fine, tone: 'ink' })],
  ]);
  return { nodes: [...number.nodes, ...placed(text, width - wide, 0)], height: Math.max(text.height, number.height) };
}

/** A number of a social picture with what it is about. */
interface NumberRow {
  readonly value: string;
  readonly words: string;
  readonly expected: boolean;
}

/**
 * The social picture of a domain: the headline, and beside it the municipality's figures and the numbers of the study; a domain without
 * numbers has the titles of its trends there.
 */
export function domainSocial({ domain, language, listed, headline, place, sources }: DomainContent): Laid {
  const head = kicker(domain.icon, domain.title[language], place, SOCIAL_INNER, 26);
  const keys = listed.flatMap(({ key }) => key ?? []).filter((key, i, all) => all.findIndex((k) => k.ref === key.ref) === i);
  const numbers: NumberRow[] = [
    ...listed.flatMap(({ own }) => (own ? [ownRow(own)] : [])),
    ...keys.map((key) => ({ value: key.value, words: keyWords(key), expected: key.expected })),
  ];
  const [left, gap] = [410, 50];
  const right = SOCIAL_INNER - left - gap;
  const rows = (scale: number): Block[] =>
    numbers.length > 1
      ? numbers.map((row) => numberRow(row, right, scale))
      : listed.map(({ entry }) => headlineBlock(headlineOf(entry.trend)[language], right, { size: 26 * scale, leading: 1.28, bold: true }));
  const block = socialBody({ head, sources }, (height) => ({
    nodes: [...fittedHeadline(headline, left, height, 50).nodes, ...placed(fittedRows(rows, right, height), left + gap, 6)],
    height,
  }));
  return { block, sheet: SOCIAL };
}

/** The value of a municipality, with that of the country behind what it is. */
function ownRow({ scene }: MunicipalDrawing): NumberRow {
  const [[place = '', value = ''] = [], ...others] = scene.table.rows;
  return { value, words: `${place}, ${scene.title}; ${others.map(([name, other]) => `${name}: ${other}`).join('; ')}`, expected: false };
}

function numberRow({ value, words, expected }: NumberRow, width: number, scale: number): Block {
  return stacked([
    [0, paragraph(value, width, { size: 34 * scale, leading: 1.15, bold: true, tone: expected ? 'expected' : 'accent' })],
    [2, paragraph(words, width, { size: 20 * scale, leading: 1.28 })],
  ]);
}

/** Rows with lines between them, in the largest type in which all fit; in the smallest those that fit. */
function fittedRows(make: (scale: number) => readonly Block[], width: number, height: number): Block {
  const list = (rows: readonly Block[]): Block => stacked(rows.flatMap((row, i) => [[10, i > 0 ? rule(width) : null] as const, [10, row] as const]));
  const least = 0.8;
  for (let scale = 1.2; scale > least; scale -= 0.05) {
    const made = list(make(scale));
    if (made.height <= height) return made;
  }
  const rows = make(least);
  let count = rows.length;
  while (count > 1 && list(rows.slice(0, count)).height > height) count--;
  return list(rows.slice(0, count));
}
