import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

// What is published, so what the build wrote.
const dist = new URL('../dist/', import.meta.url);
const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(path, dist), 'utf8')) as Record<string, unknown>;
const validator = (name: string) => new Ajv({ strict: false, allErrors: true }).compile(read(`schema/${name}.json`));

describe('the published JSON Schemas', () => {
  it('hold for study.json', () => {
    const validate = validator('study');
    expect(validate(read('study.json')), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('refuse a study without its source', () => {
    const { source: _, ...rest } = read('study.json');
    expect(validator('study')(rest)).toBe(false);
  });

  it('hold for own figures and refuse wrong ones', () => {
    const validate = validator('series');
    const good = { title: 'Inwoners', unit: 'mensen', source: { publisher: 'CBS' }, observations: [{ period: '2013', value: 1 }] };
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, unit: undefined, observations: [{ period: '2013', value: 'veel' }] })).toBe(false);
  });
});
