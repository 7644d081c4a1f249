import { CERTAINTY, GRAPHIC_KINDS, graphicCertainty, kindOf, trendEntry, type GraphicKindName, type Language } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { staticTrendCard, trendPictureSvg } from '../html.js';
import { exampleOf, GRAPHICS, isChart } from './graphics.js';

const kinds = Object.keys(GRAPHICS) as GraphicKindName[];
const languages: readonly Language[] = ['nl', 'en'];
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u00a0]+/g, ' ');

it('the two halves of the table have the same kinds', () => {
  expect(kinds.toSorted()).toEqual(Object.keys(GRAPHIC_KINDS).toSorted());
});

describe.each(kinds)('the kind %s', (kind) => {
  const study = exampleOf(kind);
  const entry = trendEntry(study, 'voorbeeld');
  const [graphic] = entry.trend.graphics;
  const said = graphicCertainty(graphic!, entry);

  it('has an example that makes sense: what it names is there, and nothing is wrong with it', () => {
    const { refs, faults } = kindOf(graphic!);
    const known = { statements: study.statements, directions: study.directions, lists: study.lists, relations: study.relations };
    for (const { ref, in: parts } of refs(graphic!))
      expect(
        parts.some((part) => known[part].some((e) => e.ref === ref)),
        ref,
      ).toBe(true);
    expect(faults(graphic!, (ref) => study.statements.find((s) => s.ref === ref))).toEqual([]);
  });

  it('is as sure as what it is made of, and never without a word for it', () => {
    expect(said.length).toBeGreaterThan(0);
    const made = kindOf(graphic!)
      .refs(graphic!)
      .filter((r) => !r.in.includes('lists'));
    if (made.length > 0) expect(said).toHaveLength(made.length);
  });

  it.each(languages)('carries its certainty, its title and its source on the card, on the picture and in its alternative (%s)', (language) => {
    const words = said.flatMap((s) => s.certainty.map((q) => CERTAINTY[q].word[language]));
    const card = staticTrendCard(study, { trend: 'voorbeeld', language });
    expect(card).toContain('class="tb-certainty"');
    const { svg, alt } = trendPictureSvg(study, { trend: 'voorbeeld', language, size: 'picture' });
    const figure = /<figure.*?<\/figure>/s.exec(card)![0];
    for (const word of words) {
      expect(plain(figure), word).toContain(word);
      expect(plain(svg), word).toContain(word);
    }
    for (const text of [card, svg]) {
      expect(plain(text)).toContain(graphic!.title[language]);
      expect(plain(text)).toContain('Voorbeeldstad, «Een verzonnen studie»');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(alt).toContain('Voorbeeldstad 2025');
  });

  it('draws an axis or a bar only where it draws numbers', () => {
    const card = staticTrendCard(study, { trend: 'voorbeeld', language: 'nl' });
    expect(card.includes('class="tb-svg')).toBe(isChart(graphic!));
  });
});

it('says a unit once where the label of a row opens with it', () => {
  const study = exampleOf('bars');
  const [trend] = study.trends;
  const [graphic] = trend!.graphics;
  if (graphic?.kind !== 'bars') throw new Error('expected bars');
  const rows = graphic.rows.map((row) => ({ ...row, label: { nl: 'woningen in de stad', en: 'homes in the city' } }));
  const html = plain(staticTrendCard({ ...study, trends: [{ ...trend!, graphics: [{ ...graphic, rows }] }] }, { trend: 'voorbeeld' }));
  expect(html).toContain('Ruim 900 woningen in de stad (');
  expect(html).toContain('100 tot 150 woningen in de stad (');
});
