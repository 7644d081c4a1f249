import { createFormatters, trendEntry, type Language, type TrendEntry } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import type { Markup } from '@trendbeeld/charts';
import { EXAMPLE_STUDY } from '../graphics/example-study.js';
import { WORDS } from '../words/card-words.js';
import { leadOf } from './lead.js';
import { thenSince, toldOutcome } from './then-since.js';

const text = (node: Markup): string => (typeof node === 'string' ? node : node.children.map(text).join(''));
const cells = (entry: TrendEntry, language: Language = 'nl'): string[] => thenSince(entry, createFormatters(language, entry.source.units)).children.map(text);

describe('then and since', () => {
  it.each(study.trends.flatMap((t) => (['nl', 'en'] as const).map((language) => ({ trend: t.slug, language }))))(
    'of $trend says when and how sure, then what came and the verdict ($language)',
    ({ trend, language }) => {
      const entry = trendEntry(study, trend);
      const told = cells(entry, language);
      const outcome = toldOutcome(entry);
      expect(told[0]).toContain('2013');
      if (!outcome) {
        expect(told).toHaveLength(2);
        expect(told[1]).toContain(WORDS[language].strip.noFigures);
        return;
      }
      expect(told).toHaveLength(2 + outcome.shown.length);
      expect(told.at(-1)).toContain(WORDS[language].outcomes.verdicts[outcome.verdict]);
      for (const name of outcome.shown) {
        const value = outcome.values[name]!;
        expect(told.join(' ').toLowerCase()).toContain(createFormatters(language).period(value.period).toLowerCase());
        if (value.status === 'provisional') expect(told.join(' ')).toContain(WORDS[language].provisional);
      }
    },
  );

  it('says of a study without outcomes what it said, and that there are no figures', () => {
    const entry = trendEntry(EXAMPLE_STUDY, EXAMPLE_STUDY.trends[0]!.slug);
    expect(entry.outcomes).toEqual([]);
    expect(cells(entry)[1]).toContain('Geen cijfers');
  });

  it('tells until when an expectation runs whose time has not passed', () => {
    const early = study.outcomes.outcomes.find((o) => o.verdict === 'too-early' && study.statements.some((s) => s.ref === o.ref && s.period.to))!;
    const entry = trendEntry(study, early.trends[0]!);
    const alone = { ...entry, outcomes: [early], trend: { ...entry.trend, lead: { outcome: early.ref, because: '' } } };
    expect(cells(alone).at(-1)).toContain(String(study.statements.find((s) => s.ref === early.ref)!.period.to));
  });
});

describe('the graphic that leads', () => {
  const entry = trendEntry(study, 'werkloosheid');
  const led = (lead: TrendEntry['trend']['lead']) => leadOf({ ...entry, trend: { ...entry.trend, ...(lead ? { lead } : { lead: undefined }) } });

  it('is what the trend names, else the first outcome with a chart, else the first graphic', () => {
    expect(led({ graphic: 2, because: '' })?.graphic).toBe(entry.trend.graphics[1]);
    expect(led(undefined)?.outcome?.chart).not.toBeNull();
    expect(leadOf({ ...entry, outcomes: [], trend: { ...entry.trend, lead: undefined } })?.graphic).toBe(entry.trend.graphics[0]);
    expect(leadOf({ ...entry, outcomes: [], trend: { ...entry.trend, lead: undefined, graphics: [] } })).toBeNull();
  });
});
