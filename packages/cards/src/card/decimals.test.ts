import { readdirSync, readFileSync } from 'node:fs';
import type { Scene, SceneNode } from '@trendbeeld/charts';
import { createFormatters, seriesNumbers, type Comparison, type Language } from '@trendbeeld/data';
import type { Municipality, MunicipalIndicators } from '@trendbeeld/data/municipal';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../entries.js';
import { comparisonScene } from './comparison-scene.js';
import { municipalScene } from './municipality.js';
import { outcomeScene } from './outcome-scene.js';

const data = new URL('../../../data/dist/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const shared = read('municipal-indicators.json') as MunicipalIndicators;
const languages = ['nl', 'en'] as const;

/** A number as it is written: its sign, digits with marks, and whether words for its size follow. */
const NUMBER = /(?<![\p{L}\d.,])[−-]?\d+(?:[.,]\d+)*(?!\p{L})(?: (?:miljoen|miljard|million|billion))?/gu;

/** How a number is written: with how many decimals, and whether in words. */
function writing(text: string, language: Language): { readonly decimals: number; readonly words: boolean } {
  const mark = language === 'nl' ? ',' : '.';
  return { decimals: text.split(' ')[0]!.split(mark)[1]?.length ?? 0, words: / /.test(text) };
}

/** The numbers in a text, less the years and what is told beside it. */
function numbersIn(text: string, without: readonly string[]): readonly string[] {
  const bare = without.reduce((rest, part) => rest.replaceAll(part, ' '), text);
  return (bare.match(NUMBER) ?? []).filter((n) => !/^(?:19|20)\d\d$/.test(n));
}

/** A round value of an axis: nothing but a quiet number that is no year. An axis has decimals of its own, as few as its values need. */
const isAxis = (node: SceneNode): boolean =>
  node.type === 'text' &&
  node.runs.length === 1 &&
  node.runs[0]!.tone === 'muted' &&
  !node.runs[0]!.bold &&
  /^(?!(?:19|20)\d\d$)[−-]?[\d.,]+$/.test(node.runs[0]!.text);

/** All texts of the figures of a scene that may be rounded: sentence and drawing, less the values of axes. */
const textsOf = ({ description, nodes: all, notes }: Scene, nodes = all.filter((n) => !isAxis(n))): readonly string[] => [
  description,
  // The numbers of notes stand for words.
  ...nodes
    .flatMap((n) =>
      n.type === 'text'
        ? [
            n.runs
              .map((r) => r.text)
              .join('')
              .replace(/^\d+\. /, ''),
          ]
        : [],
    )
    .filter((text) => !(/^\d+$/.test(text) && Number(text) <= notes.length)),
];

/** How many places have a figure, and how many none, as a sentence says it. */
function countsOf(values: readonly { readonly value: number | null }[]): readonly string[] {
  const known = values.filter((v) => v.value !== null).length;
  return [known, values.length - known].flatMap((n) => [`${n} gemeenten`, `${n} municipalities`]);
}

/** Fails for a figure of a scene that is not written as its indicator says. */
function expectAlike(scene: Scene, decimals: number, language: Language, without: readonly string[]): void {
  const found = textsOf(scene).flatMap((text) => numbersIn(text, without));
  expect(found.length).toBeGreaterThan(0);
  for (const number of found) {
    const { decimals: written, words } = writing(number, language);
    if (!words) expect(written, `${number} in ${scene.title}`).toBe(decimals);
  }
  const axis = scene.nodes.filter(isAxis).flatMap((n) => (n.type === 'text' ? [writing(n.runs[0]!.text, language).decimals] : []));
  expect(new Set(axis).size, `decimals of the axis of ${scene.title}`).toBeLessThanOrEqual(1);
}

const drawn = study.outcomes.outcomes.filter((o) => o.chart && o.chart.kind !== 'indexed-lines');

describe.each(languages)('figures in %s', (language) => {
  const format = createFormatters(language, study.source.units);

  it.each(drawn.map((o) => o.ref))('are written alike in sentence and drawing of outcome %s', (ref) => {
    const outcome = drawn.find((o) => o.ref === ref)!;
    const indicator = study.outcomes.indicators.find((i) => i.id === outcome.indicators[0])!;
    const chart = outcome.chart!;
    const scene = outcomeScene(outcome, indicator, trendOf(study, outcome.trends[0]!), format);
    const decimals = chart.kind === 'slope' && chart.index ? 0 : chart.kind === 'strip-plot' ? chart.decimals : indicator.decimals;
    const without = [
      // What the study expected is written as the study does, and may stand on two lines.
      ...(chart.kind === 'line' && chart.expectation
        ? [chart.expectation.label[language], ...(chart.expectation.label[language].match(/\p{L}+ [\d.,]+/gu) ?? [])]
        : []),
      ...(chart.kind === 'age-pyramid' ? chart.groups.map((g) => g.label[language]) : []),
      ...(chart.kind === 'strip-plot' ? [...countsOf(chart.values), chart.unit[language]] : []),
      indicator.unit[language],
    ];
    expectAlike(scene, decimals, language, without);
  });

  it.each(readdirSync(new URL('comparisons/', data)))('are written alike in the comparison %s', (file) => {
    const comparison = read(`comparisons/${file}`) as Comparison;
    const { unit, decimals, values } = comparison;
    const scene = comparisonScene(comparison, 'GM0796', format);
    const words = [`${scene.nodes.flatMap((n) => (n.type === 'text' && n.y < 60 ? n.runs.map((r) => r.text) : [])).find((t) => t.includes('·'))}`];
    const description = scene.description.replace(/(?:plaats|number) \d+ (?:van|of) \d+/, '');
    expectAlike({ ...scene, description }, decimals, language, [...words, unit[language], ...countsOf(values)]);
  });

  it('are written alike for a municipality and the country', () => {
    const municipality = read('municipalities/GM0796.json') as Municipality;
    for (const id of new Set(study.trends.flatMap((t) => t.municipal))) {
      const indicator = shared.indicators.find((i) => i.id === id)!;
      const found = municipalScene(id, { since: '2013' }, { municipality, shared }, format);
      if (!found) continue;
      const { scene } = found;
      const indexed = scene.table.columns.some((c) => c.unit?.includes('= 100'));
      // Counts stand in brackets behind an index.
      const rows = indexed ? scene.table.rows.map((row) => row.map((text) => text.replace(/ \(.*\)/, ''))) : scene.table.rows;
      const description = indexed ? '' : scene.description;
      const shown = { ...scene, description, table: { ...scene.table, rows } };
      expectAlike(shown, indexed ? 1 : indicator.compare === 'growth' ? 2 : indicator.decimals, language, [indicator.unit[language], '= 100']);
    }
  });

  it('are written with all decimals where a text is filled', () => {
    for (const { headline, text, values, indicators } of study.outcomes.outcomes) {
      const decimals = Math.max(...study.outcomes.indicators.filter((i) => indicators.includes(i.id)).map((i) => i.decimals));
      if (decimals !== 1) continue;
      for (const { value } of Object.values(values)) {
        if (!Number.isInteger(Number(value.toFixed(1))) || Math.abs(value) > 100) continue;
        const short = format.number(Math.round(value));
        expect(`${headline[language]}. ${text[language]}`).not.toMatch(new RegExp(`(?<![\\d.,])${short} (?:procent|per cent)`));
      }
    }
  });

  it('have one precision in words, as much as tells them apart', () => {
    const write = seriesNumbers(format, 0, [8_000_000, 8_041_000, 8_042_000, 950_000]);
    const point = language === 'nl' ? ',' : '.';
    expect([8_000_000, 8_041_000, 8_042_000].map((n) => write(n).split(' ')[0])).toEqual([`8${point}000`, `8${point}041`, `8${point}042`]);
  });
});
