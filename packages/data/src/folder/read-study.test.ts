import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { exampleStudy, exampleText } from '../../test/example-study.js';
import { checkReadability } from '../check/check-readability.js';
import { formatIssues, type Issue } from '../text/issue.js';
import { dutchSyllables } from '../text/readability.js';
import { readStudy } from './read-study.js';

const TREND = 'trends/huizen.yaml';
/** The issues of the example with one text in one file changed. The text must be there: else the test would try nothing. */
function told(path: string, from: string | RegExp, to: string): string {
  const text = exampleText(path);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return formatIssues(readStudy(exampleStudy({ [path]: changed })).issues);
}

/** Whether what is wrong and what to do are told in Dutch, and in English beside it. */
const inBothLanguages = ({ what, expected }: Issue): boolean =>
  [what, expected].every(
    ({ nl, en }) => nl !== '' && en !== '' && nl !== en && !/\b(?:Expected|the|Put|Write)\b/.test(nl) && !/\b(?:Zet|Schrijf|Kies|een|het)\b/.test(en),
  );

describe('a small study', () => {
  const { content, issues, recipes, figures, observations } = readStudy(exampleStudy());

  it('has no issues', () => {
    expect(formatIssues(issues)).toBe('');
  });

  it('gathers what its files say', () => {
    expect(content!.trends.map((t) => [t.ref, t.slug, t.statements])).toEqual([
      ['geluk', 'geluk', ['V1']],
      ['T1', 'huizen', ['V1']],
    ]);
    expect(content!.statements).toHaveLength(1);
    expect(content!.statements[0]).toMatchObject({ value: { low: 900, high: 900 }, domains: ['wonen'], scope: 'nederland', saidBy: null, movements: [] });
    expect(content!.cautions[0]!.concerns).toEqual(['T1']);
    expect(content!.source.published).toBe('2020-05');
    expect(recipes[0]!.chart).toMatchObject({ kind: 'line', from: '2020' });
    expect(figures[0]!.id).toBe('own-homes');
    expect(observations.get('own-homes')).toEqual([
      { period: '2019', value: 1000, status: 'definitive' },
      { period: '2020', value: 1900, status: 'definitive' },
      { period: '2021', value: 2850, status: 'provisional' },
    ]);
  });
});

describe('what is wrong', () => {
  it.each([
    [
      'a value without a unit',
      TREND,
      '    unit: woningen\n',
      '',
      /^trends\/huizen.yaml:\d+:\d+ statements\[0\]\.unit: .*value without a unit: found null\. Expected/,
    ],
    ['an unknown unit', TREND, 'woningen', 'eilanden', /unknown unit: found "eilanden"\. Expected one of: geluk, .*declare it under units/],
    [
      'a statement without a place',
      TREND,
      '    places: [h1]\n    subject',
      '    places: []\n    subject',
      /statements\[0\]\.places: .*wrong shape: found \[\]\. Expected at least one place/,
    ],
    ['an unknown place', TREND, 'places: [h1]\nform', 'places: [h9]\nform', /places\[0\]: .*unknown place in the study: found "h9"/],
    ['bounds out of order', TREND, 'value: 900', 'value: { low: 2, high: 1 }', /statements\[0\]\.value: .*wrong shape: .*out of order/],
    ['bounds against the qualifier', TREND, '[ongeveer, voorspelling]', '[ruim, voorspelling]', /bounds do not fit the qualifier.*"ruim" is open upward/],
    [
      'an open end without a qualifier',
      TREND,
      /value: 900([^]*?)\[ongeveer, voorspelling\]/,
      'value: { low: 900, high: null }$1[voorspelling]',
      /open end without a qualifier/,
    ],
    ['a number that is a text', TREND, 'value: 900', "value: { low: '900', high: null }", /statements\[0\]\.value\.low: .*wrong shape: found "900"/],
    ['an unknown key', TREND, 'form: chart', 'form: chart\ncolour: red', /colour: .*unknown key: found "colour"/],
    ['a missing key', TREND, 'certainty: [voorspelling]\n', '', /certainty: .*missing key: found nothing\. Expected certainty:/],
    ['an unknown ref', TREND, 'statement: V1, label', 'statement: V9, label', /graphics\[0\]\.rows\[0\]\.statement: .*unknown ref: found "V9"/],
    ['an unknown kind of graphic', TREND, 'kind: bars', 'kind: cake', /graphics\[0\]\.kind: .*wrong shape: found "cake"\. Expected one of: bars, /],
    [
      'a drawn statement without a number',
      TREND,
      /    value: 900\n    unit: woningen\n/,
      '    movements: [{ move: up, subject: { nl: x, en: x } }]\n',
      /a statement without a number cannot be drawn/,
    ],
    ['a long title', TREND, 'title: { nl: Meer huizen', `title: { nl: ${'x'.repeat(61)}`, /title\.nl: .*text of 61 characters/],
    [
      'a text without English',
      TREND,
      'sentence: { nl: Er komen huizen bij., en: Homes are added. }',
      'sentence: { nl: Er komen huizen bij. }',
      /sentence: .*no English/,
    ],
    [
      'an empty text',
      TREND,
      'sentence: { nl: Er komen huizen bij.',
      "sentence: { nl: ''",
      /sentence\.nl: .*wrong shape: found ""\. Expected a text, found an empty string/,
    ],
    ['a text that is a number', TREND, 'nl: Meer huizen', 'nl: 2020', /title\.nl: .*wrong shape: found 2020\. Expected a text\. Put a number/],
    ['an unknown domain', TREND, 'domain: wonen', 'domain: varen', /domain: .*unknown domain: found "varen"\. Expected one of: wonen/],
    ['an unknown domain in a relation', 'relations.yaml', '[[wonen], [wonen]]', '[[wonen], [varen]]', /path\[1\]\[0\]: .*unknown domain: found "varen"/],
    [
      'a relation that is told more firmly than the study',
      'relations.yaml',
      'certainty: [oordeel]',
      'certainty: [kan]',
      /text\.nl: .*stronger than the study: .*Expected a word for kan/,
    ],
    [
      'a trend that ended with itself as its successor',
      TREND,
      'domain: wonen\n',
      'domain: wonen\nended: { on: 2026-01, text: { nl: Gestopt., en: Stopped. }, successor: huizen }\n',
      /ended\.successor: .*unknown trend: found "huizen"/,
    ],
    ['an unknown trend in a relation', 'relations.yaml', 'trends: [huizen]', 'trends: [boten]', /trends\[0\]: .*unknown trend: found "boten"/],
    ['an icon that is no path', 'study.yaml', 'icon: buildings', 'icon: { path: "<script>" }', /icon\.path: .*wrong shape/],
    [
      'a figure without a source',
      'figures/own-homes.yaml',
      /source:[^]*?licence: CC BY 4\.0\n/,
      '',
      /Expected the source of the figures: nothing is shown without one/,
    ],
    ['a figure whose file is not there', 'figures/own-homes.yaml', 'file: own-homes.csv', 'file: other.csv', /file: .*missing file: found "other\.csv"/],
    [
      'a wrong figure in a CSV',
      'figures/own-homes.csv',
      '1.900',
      'veel',
      /^figures\/own-homes\.csv:3:1: .*wrong figures: found "own-homes\.csv"\. Row 3 has no number but «veel»/,
    ],
    ['no YAML', TREND, 'places: [h1]\nform', 'places: [h1\nform', /^trends\/huizen\.yaml:\d+:\d+: .*no YAML: found/],
    ['a key twice', TREND, 'form: chart', 'form: chart\nform: text', /no YAML: found "form: text"\. form is there twice/],
    [
      'a name that cannot stand in an address',
      'study.yaml',
      'ref: wonen',
      'ref: Wonen!',
      /domains\[0\]\.ref: .*wrong shape: found "Wonen!"\. Expected small letters/,
    ],
  ])('%s is told with file, line, path, what was found and what was expected', (_name, path, from, to, message) => {
    const lines = told(path, from, to)
      .split('\n')
      .filter((line) => message.test(line));
    expect(lines, told(path, from, to)).toHaveLength(1);
    for (const issue of readStudy(exampleStudy({ [path]: exampleText(path).replace(from, to) })).issues)
      expect(inBothLanguages(issue), message.source).toBe(true);
    expect(lines[0]).toMatch(/^\S+\.(?:yaml|csv):\d+:\d+( \S+)?: .+: .+\. \S.* \/ .+: found .+\. ?\S.*\.$/);
  });

  it('is told with the line and column where it stands', () => {
    const text = exampleText(TREND);
    const line = text.split('\n').findIndex((l) => l.startsWith('    certainty: [ongeveer')) + 1;
    const { issues } = readStudy(exampleStudy({ [TREND]: text.replace('[ongeveer, voorspelling]', '[ongeveer, zeker]') }));
    expect(issues.map((i) => [i.file, i.line, i.column])).toEqual([[TREND, line, '    certainty: [ongeveer, '.length + 1]]);
  });

  it('is told all at once, in order of file and line', () => {
    const { issues, content } = readStudy(
      exampleStudy({
        [TREND]: exampleText(TREND).replace('form: chart', 'form: cake').replace('kind: bars', 'kind: cake'),
        'terms.yaml': '- { id: huis }\n',
      }),
    );
    expect(issues.map((i) => i.file)).toEqual(['terms.yaml', TREND, TREND]);
    expect(content).toBeNull();
  });

  it.each([
    ['study.yaml', /^study\.yaml: .*missing file/],
    ['trends/huizen.yaml', /^relations\.yaml:1:\d+ \[0\]\.trends\[0\]: .*unknown trend/],
  ])('a study without %s', (path, message) => {
    expect(formatIssues(readStudy(exampleStudy({ [path]: null })).issues)).toMatch(message);
  });

  it('a file that nobody asked for, and a study without trends', () => {
    expect(formatIssues(readStudy(exampleStudy({ 'odd.yaml': 'a: 1' })).issues)).toMatch(/^odd\.yaml:1:1: .*unknown file: found "odd\.yaml"/);
    expect(formatIssues(readStudy([{ path: 'study.yaml', text: exampleText('study.yaml') }]).issues)).toMatch(/^trends: .*no trend/m);
  });

  it('a study of more trends than pages and menus are made for; 200 are well', () => {
    const trends = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`trends/more-${i}.yaml`, exampleText(TREND)]));
    const own = exampleStudy({}).filter((f) => f.path.startsWith('trends/')).length;
    expect(formatIssues(readStudy(exampleStudy(trends(200 - own))).issues)).not.toContain('too many');
    expect(formatIssues(readStudy(exampleStudy(trends(201 - own))).issues)).toMatch(/^trends: .*too many trends: found 201\. Expected at most 200/m);
  });

  it.each(['', '[]', '- 1', 'a: &a [*a, *a]', '"', ': :', '\u0000', '&a [*a]', '{{{{', 'null', '%YAML 9'])('never throws: %j', (text) => {
    for (const path of ['study.yaml', TREND, 'relations.yaml', 'terms.yaml', 'outcomes/x.yaml']) {
      const { issues } = readStudy(exampleStudy({ [path]: text }));
      // An empty list is a list.
      if (text !== '[]' || path === 'study.yaml' || path === TREND) expect(issues.length, path).toBeGreaterThan(0);
    }
  });
});

describe('the reading ease of its texts', () => {
  const counters = { nl: dutchSyllables, en: syllable };

  it('finds a sentence that is too long and a trend that is too hard', () => {
    const study = structuredClone(readStudy(exampleStudy()).content!);
    const hard = 'Institutionele arrangementen bewerkstelligen gebiedsontwikkelingsmaatschappijen en woningbouwverenigingen.';
    Object.assign(study.trends[0]!, { sentence: { nl: `${'een '.repeat(21)}.`, en: 'x' }, text: { nl: hard.repeat(5), en: 'x' } });
    const found = checkReadability(study, counters).issues.map((i) => i.what.en);
    expect(found).toContain('sentence of 21 words');
    expect(found).toContain('trend hard to read');
  });

  it('prints the hardest sentences of each language of the study', () => {
    const { summary } = checkReadability(readStudy(exampleStudy()).content!, counters);
    for (const language of ['nl', 'en']) expect(summary).toContain(`the ten hardest sentences (${language}):\n`);
  });
});
