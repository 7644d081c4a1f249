import { markupToString } from '@trendbeeld/charts';
import { CERTAINTY, createFormatters, kindOf, trendEntry, type Graphic, type Language, type Statement, type TrendEntry } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { drawable, isChart } from '../graphics/graphics.js';
import { writeCard } from './card.js';
import { factsTable } from './facts-table.js';
import { trendCard } from './trend-card.js';
import { figureCertainty } from '../parts/figure-certainty.js';
import { outcomeScene } from './outcome-scene.js';
import { tableMarkup } from '../parts/table.js';

const { outcomes } = study;

function sceneOf(graphic: Graphic, entry: TrendEntry, language: Language) {
  const drawn = drawable(graphic, { entry, format: createFormatters(language, study.source.units) });
  if (!('scene' in drawn)) throw new Error(`${graphic.kind} draws no scene`);
  return drawn.scene;
}

const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** The study itself, not a trend: it stands on no card. */
const OF_THE_STUDY = ['K01'];

const trendOf = (s: Statement) => study.trends.find((t) => t.statements.includes(s.ref));
const standing = (s: Statement, language: Language): string[] =>
  s.certainty.filter((q) => CERTAINTY[q].about === 'standing').map((q) => CERTAINTY[q].word[language]);
/** Words that stand before the number; a range is told by its two ends. */
const exactness = (s: Statement, language: Language): string[] =>
  s.certainty.filter((q) => CERTAINTY[q].about === 'number' && q !== 'van-tot').map((q) => CERTAINTY[q].word[language]);

describe('every statement of the study', () => {
  it('stands on a card, but for those about the study itself', () => {
    expect(study.statements).toHaveLength(39);
    expect(study.statements.filter((s) => !trendOf(s)).map((s) => s.ref)).toEqual(OF_THE_STUDY);
  });

  it.each(study.statements.filter(trendOf).flatMap((s) => LANGUAGES.map((language) => ({ ref: s.ref, s, language }))))(
    '$ref keeps its qualifiers in the table and on the card ($language)',
    ({ s, language }) => {
      const entry = trendEntry(study, trendOf(s)!.slug);
      const format = createFormatters(language, study.source.units);
      const table = factsTable(entry, format)!;
      const subjects = s.value ? [s.subject[language]] : s.movements.map((m) => m.subject[language]);
      const rows = table.rows.filter((r) => subjects.includes(r[0]!) && r[2] === s.period.words[language]);
      expect(rows.length).toBeGreaterThan(0);
      const html = markupToString(writeCard(trendCard(entry, { language }), entry.trend.slug, { language }));
      for (const row of rows) {
        for (const word of standing(s, language)) {
          expect(row.at(-1)).toContain(word);
          expect(html).toContain(word);
        }
      }
      if (s.value)
        for (const word of exactness(s, language)) {
          expect(rows.some((r) => r[1]!.startsWith(word))).toBe(true);
        }
    },
  );

  it.each(LANGUAGES)('keeps them in each drawing, its sentences and its own table (%s)', (language) => {
    const format = createFormatters(language, study.source.units);
    let drawn = 0;
    for (const trend of study.trends) {
      const entry = trendEntry(study, trend.slug);
      for (const graphic of trend.graphics) {
        if (!isChart(graphic)) continue;
        const scene = sceneOf(graphic, entry, language);
        for (const { ref } of kindOf(graphic).refs(graphic)) {
          const s = study.statements.find((x) => x.ref === ref)!;
          drawn += 1;
          for (const word of standing(s, language)) {
            expect(scene.description, `${trend.slug} ${ref}`).toContain(word);
            expect(scene.table.rows.flat().join(' | '), `${trend.slug} ${ref}`).toContain(word);
          }
          for (const word of s.value ? exactness(s, language) : []) {
            const texts = scene.nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : [])).join(' ');
            expect(texts, `${trend.slug} ${ref} in the drawing`).toContain(word);
            // In sentences the word stands before its number, which may begin the sentence.
            const written = format.value(s.value!, s.unit, s.certainty);
            expect(written).toContain(word);
            expect(scene.description.toLowerCase(), `${trend.slug} ${ref}`).toContain(written.toLowerCase());
          }
        }
      }
    }
    expect(drawn).toBeGreaterThan(15);
  });
});

describe('every chart of what came of it', () => {
  const drawn = outcomes.outcomes.flatMap((o) =>
    o.chart ? LANGUAGES.map((language) => ({ o, chart: o.chart!, language, ref: o.ref, kind: o.chart!.kind })) : [],
  );

  it.each(drawn)('$ref, $kind, says how sure its figures are: all in one word, or each in its row or column ($language)', ({ o, chart, language }) => {
    const indicator = outcomes.indicators.find((i) => i.id === o.indicators[0])!;
    const { table } = outcomeScene(o, indicator, trendEntry(study, o.trends[0]!), createFormatters(language));
    const words = ['definitive', 'provisional', 'unknown'] as const;
    const sure = words.map((status) => figureCertainty(status, indicator.kind, language));
    const told = [table.certainty ?? '', ...table.columns.map((c) => c.label)].filter((text) => sure.some((word) => text.includes(word)));
    const rows = table.rows.filter((row) => row.some((cell) => sure.some((word) => cell.includes(word))));
    if (told.length === 0) expect(rows).toHaveLength(table.rows.length);
    expect(table.certainty === undefined || rows.length === 0).toBe(true);
    // What its publisher calls provisional is never told as anything else.
    if (chart.kind === 'line')
      for (const [i, { value, status }] of chart.observations.entries())
        if (value !== null && status === 'provisional') expect(table.rows[i]!.at(-1)).toBe(figureCertainty('provisional', indicator.kind, language));
    const html = markupToString(tableMarkup(table));
    if (table.certainty) expect(html).toContain(`${table.caption}, ${table.certainty}`);
  });
});

describe('marks', () => {
  const sceneFor = (slug: string, kind: string) => {
    const entry = trendEntry(study, slug);
    return sceneOf(
      entry.trend.graphics.find((g) => g.kind === kind)!,
      entry,
      'nl',
    );
  };

  it('draw what is expected dashed and what is measured whole', () => {
    const [measured, expected] = [sceneFor('banen-in-zorg-en-overheid', 'bars'), sceneFor('bevolking-en-huishoudens', 'bars')];
    // Extra jobs in care: one bar measured, one expected with an open end of three slices.
    const dashed = measured.nodes.filter((n) => 'dash' in n && n.dash !== undefined);
    expect(dashed.length).toBeGreaterThan(0);
    expect(measured.nodes.filter((n) => n.type === 'rect' && 'px' in n.width)).toHaveLength(3);
    expect(expected.nodes.some((n) => 'dash' in n && n.dash !== undefined)).toBe(false);
  });

  it('give a statement without a number no axis and no value', () => {
    const fan = sceneFor('mobiliteit', 'fan');
    const texts = fan.nodes.flatMap((n) => (n.type === 'text' ? n.runs.map((r) => r.text) : []));
    // Only years that the study names.
    expect([...new Set(texts.join(' ').match(/\d+/g))].toSorted()).toEqual(['2013', '2020']);
  });
});
