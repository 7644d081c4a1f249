import { readFileSync } from 'node:fs';
import type { MarkupElement } from '@trendbeeld/charts';
import type { Language, Study } from '@trendbeeld/data';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import type { MunicipalityFigures } from '../card/municipality.js';
import { domainPictureSvg, studyPictureSvg, trendPictureSvg } from '../html.js';
import { PICTURE_WORDS } from '../words/picture-words.js';
import { KEPT, standing, type Box } from './crop.js';
import type { Picture } from './sheet.js';
import { PICTURE_SIZES } from './trend-picture.js';

const isElement = (node: unknown): node is MarkupElement => typeof node === 'object';
const idOf = ({ attributes }: MarkupElement) => String(attributes['id'] ?? '');

/** The file with nothing but some of its layers, in the groups that place them. */
function only(node: MarkupElement, prefix: string): MarkupElement[] {
  return node.children.filter(isElement).flatMap((child) => {
    if (idOf(child).startsWith(prefix)) return [child];
    const inside = only(child, prefix);
    return inside.length > 0 ? [{ ...child, children: inside }] : [];
  });
}
const textOf = (node: MarkupElement): string => node.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
const texts = (node: MarkupElement): string[] => (node.tag === 'text' ? [textOf(node)] : node.children.filter(isElement).flatMap(texts));

interface Read {
  readonly marks: readonly Box[];
  /** Each place where the source stands whole, as its lines. */
  readonly sources: readonly (readonly Box[])[];
}

function read({ root, says: { id, language } }: Picture): Read {
  const { layers, cite } = PICTURE_WORDS[language];
  const stamps = only(root, `${layers.stamp}-${id}`);
  const foot = only(root, `${layers.source}-${id}`);
  const lines = foot.flatMap(texts);
  const first = lines.findIndex((_, i) => lines.slice(i).join(' ').startsWith(`${cite}:`));
  expect(first).toBeGreaterThan(-1);
  const graphic = standing(only(root, `${layers.graphic}-${id}`)).marks;
  const marks = graphic.length > 0 ? graphic : standing(only(root, `${layers.words}-${id}`)).texts;
  return { marks, sources: [standing(stamps).texts, standing(foot).texts.slice(first)] };
}

/** The crops by one side, from every side and at every place, that keep most marks and lose the source. */
function lost({ marks, sources }: Read, width: number, height: number): string[] {
  const inside = (b: Box, c: Box) => b.left >= c.left - 0.5 && b.right <= c.right + 0.5 && b.top >= c.top - 0.5 && b.bottom <= c.bottom + 0.5;
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const crops = (side: keyof Box): Box[] =>
    Array.from({ length: Math.ceil((side === 'left' || side === 'right' ? width : height) / 2) }, (_, i) => ({ ...whole, [side]: i * 2 }));
  return (['left', 'right', 'top', 'bottom'] as const).flatMap((side) =>
    crops(side).flatMap((crop) => {
      const kept = marks.filter((mark) => inside(mark, crop)).length / marks.length;
      if (kept < KEPT || sources.some((lines) => lines.length > 0 && lines.every((line) => inside(line, crop)))) return [];
      return [`cut at the ${side} to ${crop[side]} of ${width} x ${height}, ${Math.round(kept * 100)} % of ${marks.length} marks left`];
    }),
  );
}

const STUDIES: Readonly<Record<string, Study>> = { 'steden-2013': steden, prognoses };

describe.each(Object.entries(STUDIES))('a picture of %s that is cut at one side, with most of its marks left, has its source whole', (_, study) => {
  const languages: readonly Language[] = ['nl', 'en'];
  const cases = [
    ...study.trends.map(
      ({ slug }) => [slug, (size: (typeof PICTURE_SIZES)[number], language: Language) => trendPictureSvg(study, { trend: slug, size, language })] as const,
    ),
    ...study.domains.map(
      ({ ref }) => [ref, (size: (typeof PICTURE_SIZES)[number], language: Language) => domainPictureSvg(study, { domain: ref, size, language })] as const,
    ),
    ['the study', (size: (typeof PICTURE_SIZES)[number], language: Language) => studyPictureSvg(study, { size, language })] as const,
  ];
  it.each(cases)('%s', (_name, make) => {
    for (const size of PICTURE_SIZES)
      for (const language of languages) {
        const picture = make(size, language);
        const found = read(picture);
        expect(found.marks.length, `${size} ${language}`).toBeGreaterThan(0);
        expect(lost(found, picture.width, picture.height).slice(0, 2), `${size} ${language}`).toEqual([]);
      }
  });
  it('on a phone as well', () => {
    for (const { slug } of study.trends) {
      const picture = trendPictureSvg(study, { trend: slug, size: 'picture', language: 'nl', width: 320 });
      expect(lost(read(picture), picture.width, picture.height).slice(0, 2), slug).toEqual([]);
    }
  });
});

it('with the figures of a municipality as well', () => {
  const dataFile = (file: string) => JSON.parse(readFileSync(new URL(`../../../data/dist/${file}`, import.meta.url), 'utf8')) as unknown;
  const municipality = {
    municipality: dataFile('municipalities/GM0796.json'),
    shared: dataFile('municipal-indicators.json'),
    comparisons: steden.comparisons,
  } as MunicipalityFigures;
  for (const { slug } of steden.trends)
    for (const size of PICTURE_SIZES) {
      const picture = trendPictureSvg(steden, { trend: slug, size, language: 'nl', municipality });
      expect(lost(read(picture), picture.width, picture.height).slice(0, 2), `${slug} ${size}`).toEqual([]);
    }
});

it('the test finds a source that can be cut off', () => {
  const marks = Array.from({ length: 10 }, (_, i): Box => ({ left: i * 10, right: i * 10 + 5, top: 20, bottom: 30 }));
  const at = (left: number, right: number, top: number): Box[] => [{ left, right, top, bottom: top + 5 }];
  expect(lost({ marks, sources: [at(60, 100, 0), at(0, 40, 50)] }, 100, 60)).toEqual([]);
  expect(lost({ marks, sources: [at(60, 100, 0)] }, 100, 60).join()).toMatch(/right.*top/);
  expect(lost({ marks, sources: [at(0, 100, 50)] }, 100, 60).join()).toMatch(/left.*right.*bottom/);
});
