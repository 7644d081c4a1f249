/** The two layouts of a picture of a domain: headline, tally, and its trends as small graphics. */
import type { Domain, Formatters } from '@trendbeeld/data';
import { toldOutcome } from '../card/then-since.js';
import type { Tally } from '../overview/tally.js';
import { lineOf, type Years } from '../overview/tile.js';
import { PICTURE_WORDS } from '../words/picture-words.js';
import { editorialSheet, headStyle, measuresOf } from './editorial.js';
import type { About } from './about.js';
import { captioned, stampedHead } from './caption.js';
import { FORMS, formBody, innerOf, topHeadline, type Form } from './form.js';
import { layer } from './layer.js';
import { footBlock, kicker, type Sheet } from './sheet.js';
import { tallyBlock } from './tally.js';
import { tileGrid, type Listed, type TileSizes } from './tiles.js';
import { keptTogether } from '../words/letters.js';
import { headlineBlock, paragraph, placed, stacked, type Block } from '../block/type.js';

/** What a picture of a domain says. */
export interface DomainContent {
  readonly domain: Domain;
  readonly format: Formatters;
  readonly headline: string;
  readonly tally: Tally;
  /** The years that the small graphics share; null where there are none. */
  readonly years: Years | null;
  readonly listed: readonly Listed[];
  readonly place: string | null;
  /** The sources of a picture that shows these trends: the study first. Never empty. */
  readonly sourcesOf: (shown: readonly Listed[]) => readonly string[];
  /** The study and whose figures stand in the picture, in few words. */
  readonly short: string;
  readonly about: About;
}

/** A layout, the sheet that it stands in, and the trends that it shows. */
export interface Laid {
  readonly block: Block;
  readonly sheet: Sheet;
  readonly shown: readonly Listed[];
}

/** Most trends of an editorial picture; it would be too high with more. */
const MOST = 12;

/** Trends that there was no room for, in words. */
const moreWords = ({ listed, format }: DomainContent, shown: number): string =>
  listed.length > shown ? PICTURE_WORDS[format.language].moreTrends(listed.length - shown) : '';

/** The editorial picture of a domain. */
export function domainEditorial(content: DomainContent, width: number): Laid {
  const { domain, format, headline, tally, years, listed, place, sourcesOf, short, about } = content;
  const m = measuresOf(width);
  const { inner, unit } = m;
  const columns = width >= 880 ? 3 : width >= 560 ? 2 : 1;
  const shown = listed.slice(0, MOST);
  const scale = Math.min(unit, 1.5);
  const sizes: TileSizes = { head: 16 * scale, words: 13.5 * scale, zoom: Math.max(1, scale), plot: 104 * scale, gap: 26 * scale };
  const above = stacked([
    [0, layer('head', kicker(domain.icon, domain.title[format.language], place, inner, 16 * unit))],
    [6 * unit, layer('head', headlineBlock(keptTogether(headline), inner, headStyle(m)))],
    [10 * unit, layer('strip', tallyBlock(tally, format.language, inner, 15 * unit))],
    [14 * unit, captioned('', 'words', tileGrid(shown, years, format, inner, columns, sizes), short, inner, 16 * unit, 6 * unit)],
    [14 * unit, paragraph(moreWords(content, shown.length), inner, { size: 15 * unit, bold: true })],
  ]);
  const laid = editorialSheet(
    m,
    stacked([
      [0, above],
      [20 * unit, footBlock(sourcesOf(shown), about, above.nodes, inner, 13 * unit)],
    ]),
  );
  return { ...laid, shown };
}

const COLUMNS = 3;

/** How much larger than they are made small graphics are set in a social picture, in the order of the tries; and the least. */
const SCALES = [1.3, 1.2, 1.1, 1.05, 1, 0.95, 0.9] as const;
const LEAST_SCALE = 0.85;

/** Whether a trend has a drawing: a line, or the figure of a municipality. */
const isDrawn = ({ entry, own }: Listed): boolean => lineOf(entry) !== null || own !== null;

/** How much of a trend is seen at a glance: a drawing, else a verdict, else words. The second way does not look at verdicts. */
const GLANCE: readonly ((one: Listed) => number)[] = [(one) => (isDrawn(one) ? 2 : toldOutcome(one.entry) ? 1 : 0), (one) => Number(isDrawn(one))];

/** The trends of a social picture: those that are seen at a glance first; then in the order of the study again. */
function socialChoice({ listed }: DomainContent, count: number, glance: (one: Listed) => number): Listed[] {
  const chosen = new Set(listed.toSorted((a, b) => glance(b) - glance(a)).slice(0, count));
  return listed.filter((one) => chosen.has(one));
}

/** The picture of a domain in a fixed form: as many trends as can be read, and the others counted in words. */
export function domainForm(content: DomainContent, form: Form): Laid {
  const { domain, format, headline, tally, years, place, sourcesOf, short, about } = content;
  const sheet = FORMS[form];
  const inner = innerOf(sheet);
  const most = sheet.width > sheet.height ? COLUMNS : 2;
  const head = stampedHead(kicker(domain.icon, domain.title[format.language], place, inner * 0.5, 24), short, inner);
  const tried = (shown: readonly Listed[], scale: number, height: number): Block => {
    const sizes: TileSizes = { head: 23 * scale, words: 18 * scale, zoom: 1.3 * scale, plot: 0, gap: 36, ownAlone: true };
    const top = stacked([
      [0, layer('head', topHeadline(headline, inner, 130, 48))],
      [6, layer('strip', tallyBlock(tally, format.language, inner, 22))],
    ]);
    const room = height - top.height - 12;
    const columns = Math.min(most, shown.length);
    const grid = (plot: number): Block => layer('words', tileGrid(shown, years, format, inner, columns, { ...sizes, plot }));
    const least = grid(0);
    const rows = Math.ceil(shown.length / columns);
    // What is left of the height goes to the graphics.
    const body = grid(96 * sizes.zoom + Math.max(0, (room - 1 - least.height) / rows));
    return stacked([
      [0, top],
      [12, body.height <= room ? body : least],
    ]);
  };
  const more = (shown: readonly Listed[]): Block => paragraph(moreWords(content, shown.length), inner, { size: 20, bold: true });
  const laid = (count: number, glance: (one: Listed) => number, scale: number): Laid & { readonly fits: boolean } => {
    const shown = socialChoice(content, count, glance);
    let fits = true;
    const block = formBody(sheet, { head, sources: sourcesOf(shown), about }, (height) => {
      const words = more(shown);
      const below = words.height > 0 ? words.height + 4 : 0;
      const made = tried(shown, scale, height - below);
      fits = made.height + below <= height;
      return { nodes: [...made.nodes, ...placed(words, 0, height - words.height)], height };
    });
    return { block, sheet, shown, fits };
  };
  for (const count of sheet.height > 700 ? [8, 6, 4, 3, 2, 1] : [COLUMNS * 2, COLUMNS, 2, 1])
    for (const glance of GLANCE) {
      // What does not fit in the smallest type fits in none.
      const least = laid(count, glance, LEAST_SCALE);
      if (!least.fits) continue;
      for (const scale of SCALES) {
        const made = laid(count, glance, scale);
        if (made.fits) return made;
      }
      return least;
    }
  return laid(1, GLANCE[0]!, LEAST_SCALE);
}
