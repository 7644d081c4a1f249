// What a fact-checker found in this study as it stood before, by kind: each check fails on what stood there.
import { fileURLToPath } from 'node:url';
import { buildStudy, formatIssues, readStudy } from '@trendbeeld/data/folder';
import { readFolder, shelf } from '@trendbeeld/data/node';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';

const files = readFolder(fileURLToPath(new URL('..', import.meta.url)));
const figures = shelf();

/** The recipe of an outcome as it is written. */
function block(text: string, ref: string): string {
  const start = text.indexOf(`- statement: ${ref}\n`);
  const end = text.indexOf('\n- statement: ', start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** What is told of the study where the recipe of one outcome is another. The change must change something: else the test would try nothing. */
function told(file: string, ref: string, change: (recipe: string) => string): string {
  const changed = files.map((f) => {
    if (f.path !== file) return f;
    const before = block(f.text, ref);
    const text = f.text.replace(before, () => change(before));
    expect(text).not.toBe(f.text);
    return { ...f, text };
  });
  return formatIssues(buildStudy(readStudy(changed), figures).issues);
}

const headline = (nl: string) => (recipe: string) => recipe.replace(/( {2}headline:\n {4}nl: ).*/, `$1'${nl}'`);
const economy = 'outcomes/economie.yaml';

describe('the checks of outcomes', () => {
  it('find nothing in the study as it is', () => {
    expect(formatIssues(buildStudy(readStudy(files), figures).issues)).toBe('');
  });

  it.each([
    ['more years than the rule looked at', 'D08', headline('De huizenprijzen daalden na 2013 niet verder'), /D08: headline: .*claims years up to now/],
    ['a year that no value reads', 'D08', headline('De huizenprijzen daalden in 1999'), /D08: headline: .*a year that no value reads: found "1999"/],
    ['an average as a peak', 'K19', headline('De werkloosheid kwam tot {year} procent'), /K19: headline: .*an average told as what happened/],
    ['a figure that is typed', 'K14', headline('De economie groeide gemiddeld 2,1 procent per jaar'), /K14: headline: .*a number that is typed: found "2,1"/],
    [
      'a verdict on half of a statement',
      'K27',
      (r: string) => r.replace(/ {4}also:\n( {6}.*\n)+/, '').replace(/ {2}part:\n( {4}.*\n)+/, ''),
      /K27: judgement: .*a verdict on a part of the statement/,
    ],
    [
      'a source that is not told',
      'D13',
      (r: string) => r.replace(', new-firms, bankruptcies', ''),
      /D13: values\.firmsThen: .*a figure whose source is not told: found "new-firms"/,
    ],
    [
      'a drawing whose source is not told',
      'K26',
      (r: string) => r.replace('jobs-care, ', ''),
      /K26: chart: .*a figure whose source is not told: found "jobs-care"/,
    ],
    [
      'a judgement that stops before the newest figure',
      'D10',
      (r: string) => r.replace('      to: 2025\n  ', '      to: 2019\n  ').replace('until: 2025', 'until: 2019'),
      /D10: note: .*a judgement that stops before the newest figure: found "2019"/,
    ],
  ])('find %s (%s)', (_, ref, change, message) => {
    expect(told(economy, ref, change)).toMatch(message);
  });

  it('find a rule that cannot fail', () => {
    expect(told('outcomes/fysiek.yaml', 'K08', (recipe) => recipe.replace('    expected: down\n', ''))).toMatch(/K08: judgement: .*a rule that cannot fail/);
  });

  it('find a chapter that is not that of the statement', () => {
    const path = 'trends/decentralisaties.yaml';
    const changed = files.map((f) => (f.path === path ? { ...f, text: f.text.replace(/^(places: .*), C1\]$/m, '$1]') } : f));
    expect(changed.find((f) => f.path === path)!.text).not.toBe(files.find((f) => f.path === path)!.text);
    expect(formatIssues(readStudy(changed).issues)).toMatch(/decentralisaties\.yaml.*places: .*without the chapter of K02/);
  });

  it('find a verdict on advice', () => {
    const advice = block(files.find((f) => f.path === economy)!.text, 'K14').replace('K14', 'K15');
    expect(told(economy, 'K16', (recipe) => `${advice}\n${recipe}`)).toMatch(/K15: judgement: .*a verdict on advice/);
  });

  it('find a count of averages told as a year', () => {
    expect(told('outcomes/fysiek.yaml', 'D01', headline('In 2013 verloren {then} gemeenten inwoners'))).toMatch(
      /D01: headline: .*an average told as what happened/,
    );
  });

  it('find a reason for what has an outcome', () => {
    const changed = files.map((f) => (f.path === 'without-outcome.yaml' ? { ...f, text: f.text.replace('statement: K01', 'statement: K14') } : f));
    expect(formatIssues(buildStudy(readStudy(changed), figures).issues)).toMatch(/K14: why: .*has an outcome/);
  });
});

describe('the study of 2013', () => {
  const { outcomes, unanswered } = study.outcomes;

  it('has an outcome or a reason for each of its 62 statements and directions, and never both', () => {
    const entries = [...study.statements, ...study.directions].map((e) => e.ref);
    const answered = [...outcomes.map((o) => o.ref), ...unanswered.map((u) => u.statement)].filter((ref) => entries.includes(ref));
    expect(entries).toHaveLength(62);
    expect(answered.toSorted()).toEqual(entries.toSorted());
  });

  it('judges no advice', () => {
    const advice = [...study.statements, ...study.directions].filter((e) => e.certainty.includes('advies')).map((e) => e.ref);
    expect(advice).toContain('K15');
    expect(outcomes.filter((o) => advice.includes(o.ref) && o.verdict !== 'not-comparable')).toEqual([]);
  });

  it('has a local figure for at least nine trends in three domains, and says of the others who would have one', () => {
    const local = study.trends.filter((t) => t.municipal.length > 0);
    expect(local.length).toBeGreaterThanOrEqual(9);
    expect(new Set(local.map((t) => t.domain)).size).toBeGreaterThanOrEqual(3);
    for (const { slug, municipal, noLocal } of study.trends)
      expect([municipal.length > 0, noLocal?.nl !== undefined], slug).toEqual([municipal.length > 0, municipal.length === 0]);
  });

  it('has the relations of its last chapter with the trends that they are about', () => {
    const own = study.relations.filter((r) => /^R\d/.test(r.ref));
    expect(own).toHaveLength(24);
    // Fines, allowances, side effects, and work that is contracted out: no trend of the study is about these. They stand on the page of all relations.
    expect(own.filter((r) => r.trends.length === 0).map((r) => r.ref)).toEqual(['R08', 'R09', 'R16', 'R18']);
  });

  it('says how sure it is of whole subjects where it does', () => {
    expect(study.trends.filter((t) => t.subject).map((t) => [t.slug, t.subject!.said.nl])).toEqual([
      ['bevolking-en-huishoudens', 'vrij zeker'],
      ['economische-groei', 'vrij zeker'],
      ['beroepsbevolking', 'vrij zeker'],
    ]);
  });

  it('never says what the study does not have', () => {
    const texts = JSON.stringify([study.trends, study.relations, outcomes, unanswered]);
    expect(texts).not.toMatch(/studie noemt (bij deze trend )?geen verband|study names no relation/);
  });
});
