import { readdirSync, readFileSync } from 'node:fs';
import { lineChart, markupToString, multiLineChart, type Scene, type Table } from '@trendbeeld/charts';
import { createFormatters, readSeries, seriesNumbers, type Comparison, type Language, type Observation } from '@trendbeeld/data';
import type { Municipality, MunicipalIndicators } from '@trendbeeld/data/municipal';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../entries.js';
import { drawable } from '../graphics/graphics.js';
import { lineWords } from '../parts/line-words.js';
import { numberIn } from '../parts/number-in.js';
import { comparisonScene } from './comparison-scene.js';
import { municipalScene } from './municipality.js';
import { outcomeScene } from './outcome-scene.js';
import { ownCard } from './own-card.js';
import { drawSeveral } from './own-several.js';

const languages = ['nl', 'en'] as const;
const MARK = { nl: ',', en: '.' } as const;

const data = new URL('../../../data/dist/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

/** A number and nothing more. */
const NUMBER = /^−?\d[\d.,]*(?: (?:miljoen|miljard|million|billion))?$/;

/** Decimals behind which a number is the outcome of a division, and no figure of a publisher. */
const GIVEN = 6;
const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Fails where a cell of figures is not its number in full: no word for millions, no rounding of what a publisher gave, one text for one value. */
function expectExact({ columns, rows, caption }: Table, language: Language): void {
  for (const [c, { values }] of columns.entries()) {
    const cells = rows.flatMap((row, r) => (values?.[r] == null ? [] : [{ text: row[c]!, value: values[r] }]));
    const division = cells.some(({ value }) => decimals(value) > GIVEN);
    for (const { text, value } of cells) {
      expect(text, caption).not.toMatch(/miljoen|miljard|million|billion/);
      const written = numberIn(text, MARK[language]);
      if (division) expect(Math.abs(written - value), `${text} for ${value}`).toBeLessThan(0.51);
      else expect(written, caption).toBe(value);
    }
    const numbers = cells.map(({ text }) => text.split(' (')[0]!);
    expect(new Set(numbers).size, caption).toBe(new Set(cells.map(({ value }) => value)).size);
    // One precision in a column.
    expect(new Set(numbers.map((number) => number.split(MARK[language])[1]?.length)).size, caption).toBeLessThanOrEqual(1);
  }
}

/** The texts of a drawing that name values (bold), and those of its axes (muted; bold ones are numbers of notes) with the place that tells them apart. */
function textsOf({ nodes }: Scene, across: boolean): { readonly named: readonly string[]; readonly ticks: readonly (readonly [string, number])[] } {
  const texts = nodes.flatMap((n) => (n.type === 'text' ? [n] : []));
  return {
    named: texts.flatMap((n) => n.runs.filter((run) => run.bold).map((run) => run.text)),
    ticks: texts.flatMap(({ runs, x, y }) =>
      runs.length === 1 && runs[0]!.tone === 'muted' && !runs[0]!.bold && NUMBER.test(runs[0]!.text) ? [[runs[0]!.text, across ? x.f : y] as const] : [],
    ),
  };
}

/** Fails where a text of a drawing could be that of two values of one of its series, or where two ticks bear one label. */
function expectToldApart(scene: Scene, write: (value: number) => string, across = false): void {
  const { named, ticks } = textsOf(scene, across);
  for (const { values } of scene.table.columns)
    for (const text of named) expect(new Set(values?.filter((v) => v !== null && write(v) === text)).size, `${text} in ${scene.title}`).toBeLessThanOrEqual(1);
  for (const [text, at] of ticks) for (const [other, place] of ticks) if (text === other) expect(place, `${text} in ${scene.title}`).toBeCloseTo(at, 5);
}

describe.each(languages)('exact figures in %s', (language) => {
  const format = createFormatters(language, study.source.units);

  it('stand in the table of every outcome, and no two of a series read the same in its drawing', () => {
    for (const outcome of study.outcomes.outcomes) {
      if (!outcome.chart) continue;
      const indicator = study.outcomes.indicators.find((i) => i.id === outcome.indicators[0])!;
      const scene = outcomeScene(outcome, indicator, trendOf(study, outcome.trends[0]!), format);
      // An index is computed, and has its figure in brackets.
      if (outcome.chart.kind === 'indexed-lines') {
        for (const text of scene.table.rows.flatMap((row) => row.slice(1))) expect(text).not.toMatch(/miljoen|million/);
        continue;
      }
      expectExact(scene.table, language);
      const values = scene.table.columns.flatMap((c) => c.values ?? []);
      expectToldApart(scene, seriesNumbers(format, indicator.decimals, values), outcome.chart.kind === 'strip-plot');
    }
  });

  it('stand in the table of every municipal figure and of every comparison', () => {
    for (const file of readdirSync(new URL('comparisons/', data))) {
      const { table } = comparisonScene(read(`comparisons/${file}`) as Comparison, 'GM0796', format);
      expectExact(table, language);
    }
    const figures = { municipality: read('municipalities/GM0796.json') as Municipality, shared: read('municipal-indicators.json') as MunicipalIndicators };
    for (const id of new Set(study.trends.flatMap((t) => t.municipal))) {
      const made = municipalScene(id, { since: '2013' }, figures, format);
      if (!made) continue;
      const { table } = made.scene;
      // An index is computed, and has its figure in brackets.
      if (!table.columns.some((c) => c.unit?.includes('= 100'))) expectExact(table, language);
      for (const cell of [...table.rows.flat(), ...made.latest.numbers]) expect(cell).not.toMatch(/miljoen|million/);
    }
  });

  it('are never rounded where the study states them', () => {
    for (const { value, unit } of study.statements) {
      if (!value || !unit) continue;
      const [number = '', word = ''] =
        format
          .bounds({ low: value.high ?? value.low, high: value.high ?? value.low }, unit)
          .match(/−?\d[\d.,]*(?: \p{L}+)?/gu)?.[0]
          ?.split(' ') ?? [];
      const size = { miljoen: 1e6, miljard: 1e9, million: 1e6, billion: 1e9 }[word] ?? 1;
      if (number) expect(numberIn(number, MARK[language]) * size, `${number} ${word}`).toBeCloseTo((value.high ?? value.low)!, 6);
    }
    for (const trend of study.trends) {
      const entry = trendOf(study, trend.slug);
      for (const graphic of entry.trend.graphics) {
        const made = drawable(graphic, { entry, format });
        if (!('scene' in made)) continue;
        const { columns, rows } = made.scene.table;
        // Different values of a column are never one text.
        for (const [c, { values }] of columns.entries()) {
          const cells = new Map(rows.flatMap((row, r) => (values?.[r] == null ? [] : [[values[r], row[c]!] as const])));
          expect(new Set(cells.values()).size, made.scene.title).toBe(cells.size);
        }
      }
    }
  });

  it.each([
    ['D26', [1_234_567, 1_231_001, 1_229_999]],
    ['D26, its axis', [17_475_415, 17_480_001]],
    ['figures that differ in their last digit', [17_475_415, 17_475_416, 17_475_414]],
    ['below zero, with a gap and equal neighbours', [-1_234_567, null, -1_234_568, -1_234_568, 2_500_000]],
    ['billions', [6_000_000_000, 6_000_000_001, 5_999_999_999]],
    ['around a million', [999_999.6, 1_000_000, 999_999.9]],
    ['small', [0.001, 0.0011, -0.001]],
  ])('of a reader are told apart in label, sentence and tick: %s', (_, values) => {
    const observations = values.map((value, i): Observation => ({ period: String(2021 + i), value, status: 'definitive' }));
    const number = seriesNumbers(format, Math.max(...values.map((v) => decimals(v ?? 0))), values);
    const texts = { description: '', source: { short: '', long: '' }, period: format.period, unit: 'euro', number, title: 'Proef' };
    const line = lineChart({ ...texts, observations, words: lineWords(language) });
    expectExact(line.table, language);
    expectToldApart(line, number);
    const series = ['a', 'b'].map((label) => ({ label, observations }));
    expectToldApart(multiLineChart({ ...texts, series, words: { period: 'Jaar', missing: 'geen', provisional: 'voorlopig' } }), number);

    const own = readSeries({ title: 'Proef', unit: 'euro', source: { publisher: 'Voorbeeldstad' }, observations });
    if (!own.series) throw new Error(JSON.stringify(own.issues));
    const html = ownCard(own.series, language)
      .body.map((part) => (typeof part === 'object' && part ? markupToString(part as never) : ''))
      .join('');
    for (const value of values) if (value !== null) expect(html).toContain(`>${format.full(value, Math.max(...values.map((v) => decimals(v ?? 0))))}<`);
  });

  it.each(['lines', 'index', 'bars', 'table'] as const)('of several series stand in their table, drawn as %s', (graphic) => {
    const years = graphic === 'bars' ? ['2021'] : ['2021', '2022'];
    const observations = (first: number) => years.map((period, i) => ({ period, value: first + i, status: 'definitive' }));
    const source = { publisher: 'Voorbeeldstad' };
    const beside = [{ name: 'b', observations: observations(17_475_416) }];
    const { series, issues } = readSeries({ title: 'Proef', unit: 'euro', source, name: 'a', observations: observations(17_475_414), beside, graphic });
    if (!series) throw new Error(JSON.stringify(issues));
    const { table } = drawSeveral(series, language);
    const cells = table.rows.flatMap((row) => row.slice(1)).join(' ');
    for (const value of [17_475_414, 17_475_416]) expect(cells).toContain(format.full(value, 0));
    expect(cells).not.toMatch(/miljoen|million/);
  });
});
