import { describe, expect, it } from 'vitest';
import { readContent } from '../../bin/read-content.mjs';
import { checkStudy, type ContentFile } from './check-study.js';
import { formatIssues } from './issue.js';

const { files } = readContent();

/** The content with one file changed. */
function changed(path: string, change: (entries: Record<string, unknown>[]) => void): readonly ContentFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const value = structuredClone(file.value) as Record<string, unknown>[];
    change(value);
    return { path, value };
  });
}
const k18 = (entries: Record<string, unknown>[]): Record<string, unknown> => entries.find((e) => e['ref'] === 'K18')!;
const economy = 'content/statements/economie.json';

describe('checkStudy', () => {
  it.each([
    ['a value without a unit', economy, (e: Record<string, unknown>[]) => void (k18(e)['unit'] = null), /value without a unit: found null. Expected the unit/],
    [
      'a statement without a locator',
      economy,
      (e: Record<string, unknown>[]) => void (k18(e)['locators'] = []),
      /\.locators: wrong shape: found \[\]. Expected at least one place in the study/,
    ],
    ['an unknown place', economy, (e: Record<string, unknown>[]) => void (k18(e)['locators'] = ['H3.99']), /unknown place in the study: found "H3.99"/],
    ['bounds out of order', economy, (e: Record<string, unknown>[]) => void (k18(e)['value'] = { low: 2, high: 1 }), /\.value: wrong shape: .*out of order/],
    [
      'bounds against the qualifier',
      economy,
      (e: Record<string, unknown>[]) => void (k18(e)['value'] = { low: 1, high: 1 }),
      /bounds do not fit the qualifier.*"ruim" is open upward/,
    ],
    [
      'an open end without a qualifier',
      economy,
      (e: Record<string, unknown>[]) => void (k18(e)['qualifiers'] = ['voorspelling']),
      /open end without a qualifier/,
    ],
    [
      'a number that is a text',
      economy,
      (e: Record<string, unknown>[]) => void (k18(e)['value'] = { low: '700.000', high: null }),
      /\.value\.low: wrong shape: found "700\.000"/,
    ],
    ['an unknown field', economy, (e: Record<string, unknown>[]) => void (k18(e)['colour'] = 'red'), /colour/],
    ['a duplicate id', economy, (e: Record<string, unknown>[]) => void e.push(structuredClone(k18(e))), /duplicate id: found "K18"/],
    ['an unknown ref', 'content/trends/economie.json', (e: Record<string, unknown>[]) => void (e[0]!['statements'] = ['K99']), /unknown ref: found "K99"/],
    [
      'a drawn statement without a number',
      'content/trends/fysiek.json',
      (e: Record<string, unknown>[]) =>
        void (e[0]!['figures'] = [{ kind: 'grid', title: { nl: 'x', en: 'x' }, statement: 'K05', label: { nl: 'x', en: 'x' } }]),
      /a statement without a number cannot be drawn/,
    ],
    [
      'a long title',
      'content/trends/fysiek.json',
      (e: Record<string, unknown>[]) => void (e[0]!['title'] = { nl: 'x'.repeat(61), en: 'x' }),
      /text of 61 characters/,
    ],
  ])('tells %s with file, path, what was found and what was expected', (_name, path, change, message) => {
    const { issues } = checkStudy(changed(path, change));
    const lines = formatIssues(issues)
      .split('\n')
      .filter((l) => message.test(l));
    expect(lines, formatIssues(issues)).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/\S+\.json \[\d+\].*: .*: found .*\. Expected/);
  });

  it('lists all errors, not the first', () => {
    const { issues, study } = checkStudy(
      changed(economy, (entries) => {
        k18(entries)['unit'] = null;
        entries[1]!['locators'] = [];
        entries[2]!['qualifiers'] = [];
      }),
    );
    expect(issues.length).toBeGreaterThanOrEqual(3);
    expect(study).toBeNull();
  });

  it('does not build without the source', () => {
    const { issues, study } = checkStudy(files.filter((f) => f.path !== 'content/source.json'));
    expect(issues.map((i) => i.what)).toContain('missing source');
    expect(study).toBeNull();
  });

  it('says that a file is unknown or holds no list', () => {
    expect(formatIssues(checkStudy([...files, { path: 'content/odd.json', value: [] }]).issues)).toContain('unknown content file: found "odd"');
    expect(formatIssues(checkStudy([...files, { path: 'content/trends/odd.json', value: {} }]).issues)).toContain('invalid content: found {}');
  });
});
