import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { exampleFiles, exampleStudy } from '../test/example-study.js';
import { readStudy } from './folder/read-study.js';

// What is published, so what the build wrote.
const dist = new URL('../dist/', import.meta.url);
const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(path, dist), 'utf8')) as Record<string, unknown>;
const validator = (name: string) => new Ajv({ strict: false, allErrors: true }).compile(read(`schema/${name}.json`));

describe('the published JSON Schemas', () => {
  it('hold for the files of a small study, and explain their fields', () => {
    for (const { path, value } of exampleFiles()) {
      const name = {
        study: 'study-file',
        trends: 'trend-file',
        relations: 'relations-file',
        terms: 'terms-file',
        outcomes: 'outcomes-file',
        figures: 'figure-file',
      }[path.replace(/[/.].*$/, '')]!;
      const validate = validator(name);
      expect(validate(value), `${path}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
    }
    expect(JSON.stringify(read('schema/trend-file.json'))).toContain('Uitleg van 40 tot 80 woorden');
  });

  it('hold for a study.json, and refuse one without its source', () => {
    const content = readStudy(exampleStudy()).content!;
    const validate = validator('study');
    expect(validate(JSON.parse(JSON.stringify(content))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const { source: _, ...rest } = content;
    expect(validate(rest)).toBe(false);
  });

  it('hold for own figures and refuse wrong ones', () => {
    const validate = validator('series');
    const good = { title: 'Inwoners', unit: 'mensen', source: { publisher: 'CBS' }, observations: [{ period: '2013', value: 1 }] };
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, unit: undefined, observations: [{ period: '2013', value: 'veel' }] })).toBe(false);
  });
});
