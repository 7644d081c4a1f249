import { fileURLToPath } from 'node:url';
import { buildStudy, formatIssues, readStudy } from '@trendbeeld/data/folder';
import { readFolder, shelf } from '@trendbeeld/data/node';
import { describe, expect, it } from 'vitest';

const files = readFolder(fileURLToPath(new URL('..', import.meta.url)));

describe('a number for one year', () => {
  it('is refused with a rule that asks whether the figure is exactly the same', () => {
    const path = 'outcomes/wie.yaml';
    const changed = files.map((f) => (f.path === path ? { ...f, text: f.text.replace('rule: distance', 'rule: horizon') } : f));
    expect(changed).not.toEqual(files);
    const told = formatIssues(buildStudy(readStudy(changed), shelf()).issues);
    expect(told).toMatch(/W06: judgement: een getal voor één jaar, .*compute: at, from: 2020\. \/ a number for one year, .*found "horizon"/);
  });
});
