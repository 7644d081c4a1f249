import type { Indicator, Study } from '@trendbeeld/data';
import { checkForEditors } from '@trendbeeld/data/folder';
import { study } from '@trendbeeld/study-prognoses';
import { describe, expect, it } from 'vitest';

const people = { id: 'people', unit: { nl: 'mensen', en: 'people' } } as unknown as Indicator;
/** The study with something changed in what came of it. */
const changed = (more: Partial<Study['outcomes']>, rest: Partial<Study> = {}): Study => ({ ...study, ...rest, outcomes: { ...study.outcomes, ...more } });
const hints = (of: Study, today = 2026): string[] =>
  checkForEditors(of, [people], today).map((i) => `${i.file} ${i.path}: ${i.what.en}: ${i.found}. ${i.expected.en}`);

describe('hints for editors', () => {
  it('has none for a study that answers all it says', () => {
    expect(hints(study)).toEqual([]);
  });

  it('names the figures of the shelf in the unit of a statement without an outcome, and not where a reason says why', () => {
    const without = study.outcomes.outcomes.filter((o) => o.ref !== 'V18');
    expect(hints(changed({ outcomes: without }))).toEqual([
      'trends/ouderen.yaml V18: no outcome, and no reason why: "mensen". Write what came of it in outcomes/, or why there is no figure in without-outcome.yaml. The shelf has figures in that unit: people.',
    ]);
    const why = { nl: 'x', en: 'x' };
    expect(hints(changed({ outcomes: without, unanswered: [...study.outcomes.unanswered, { statement: 'V18', why }] }))).toEqual([]);
  });

  it('tells that a year has passed, with and without an outcome', () => {
    expect(hints(study, 2032)).toEqual([
      'trends/ouderen.yaml V18: its year has passed, and there is no verdict: 2030. Take newer figures: trendbeeld fetch, or a newer file.',
      'trends/huishoudens.yaml W30: its year has passed, and there is no verdict: 2030. Take newer figures: trendbeeld fetch, or a newer file.',
    ]);
    const without = study.outcomes.outcomes.filter((o) => o.ref !== 'W06');
    expect(hints(changed({ outcomes: without }))).toEqual([
      'trends/huishoudens.yaml W06: its year has passed, and it has no outcome: 2020. Write what came of it in outcomes/, or why there is no figure in without-outcome.yaml.',
    ]);
  });

  it('names own figures that nothing uses', () => {
    expect(hints(changed({}, { indicators: [{ ...people, id: 'own', observations: [] }] }))).toEqual([
      'figures/own.yaml : a figure that no outcome uses: "own". Use it in an outcome, or take it away.',
    ]);
  });
});
