/** A picture before, now, and both on top of each other. */
import { el, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';
import type { Approval } from '@trendbeeld/data';
import { REVIEW_WORDS } from '../words/review-words.js';
import { approvedPicture, type ReviewRecord } from './record.js';

/** The address of a picture in the document itself. */
const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The picture before, now, and both in a colour each on top of each other; a word where that picture is the same. */
export function changedPicture(record: ReviewRecord, approval: Approval): MarkupElement {
  const told = REVIEW_WORDS[record.language];
  const before = approvedPicture(approval);
  const { svg, width, height, alt } = record.picture;
  if (before === null || before === svg) return el('p', {}, told.otherPictures);
  const shown = (caption: readonly MarkupChild[], ...children: readonly MarkupElement[]): MarkupElement =>
    el('figure', {}, el('figcaption', {}, caption), ...children);
  const colour = (kind: 'was' | 'is', words: string): MarkupElement => el('span', { class: `tr-colour tr-${kind}` }, words);
  const layer = (kind: 'was' | 'is', part: string): MarkupElement => el('div', { class: `tr-${kind}` }, el('img', { src: dataAddress(part), alt: '' }));
  const { lead, was, is } = told.over;
  return el(
    'div',
    { class: 'tr-pictures' },
    el('p', { class: 'tr-fine' }, told.ofPicture),
    shown([told.before], el('img', { src: dataAddress(before), alt: told.before })),
    shown([told.after], el('img', { src: dataAddress(svg), alt, width, height })),
    shown(
      [lead, ' ', colour('was', was), ' ', colour('is', is)],
      el(
        'div',
        { class: 'tr-stack', role: 'img', 'aria-label': lead },
        samePlaces(before, svg).map(([one, other]) => el('div', { class: 'tr-over' }, layer('was', one), layer('is', other))),
      ),
    ),
  );
}

/** Where a layer that stands by itself begins, as `pictureFile` writes it: its name and its distance from the top of the sheet, px. */
const LAYER = /<g transform="translate\(0 ([\d.]+)\)"><g id="([^"]+)" inkscape:groupmode="layer"/g;
const SIZE = /height="([\d.]+)" viewBox="0 0 ([\d.]+) \1"/;

/**
 * Two pictures cut at the same layers, wherever one of them is moved against the other: a headline of one line more moves all that stands
 * below it, and that alone is no change. One pair where nothing moved, or where the pictures are not ours.
 */
export function samePlaces(before: string, now: string): readonly (readonly [before: string, now: string])[] {
  const [was, is] = [layersOf(before), layersOf(now)];
  if (was.size === 0 || is.size === 0) return [[before, now]];
  const cuts: (readonly [was: number, is: number])[] = [[0, 0]];
  for (const [name, top] of is) {
    const old = was.get(name);
    const [lastOld, last] = cuts.at(-1)!;
    if (old !== undefined && old > lastOld && Math.abs(top - last - (old - lastOld)) >= 1) cuts.push([old, top]);
  }
  const ends = [...cuts.slice(1), [heightOf(before), heightOf(now)] as const];
  return cuts.map(([old, top], i) => [cut(before, old, ends[i]![0]), cut(now, top, ends[i]![1])]);
}

const heightOf = (svg: string): number => Number(SIZE.exec(svg)?.[1] ?? Number.NaN);

/** The layers of a picture that stand below each other, with their tops, px. A layer within another one counts from that one: it is not among them. */
function layersOf(svg: string): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  if (Number.isNaN(heightOf(svg))) return tops;
  let last = 0;
  for (const [, top, name] of svg.matchAll(LAYER))
    if (Number(top) > last) {
      last = Number(top);
      tops.set(name!, last);
    }
  return tops;
}

/** A picture from one height to another, px. Whole px high, as browsers round what an image measures, and both would not have the same scale. */
const cut = (svg: string, from: number, to: number): string =>
  svg.replace(SIZE, (_, __, width: string) => `height="${Math.ceil(to - from)}" viewBox="0 ${from} ${width} ${Math.ceil(to - from)}"`);
