import { readFileSync } from 'node:fs';
import { plainText } from '@trendbeeld/cards/snippets';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hardCases } from './cases.js';
import { forms, snippet, type Form, type FormInput } from './forms.js';
import { hostsBy, meantFor } from './hosts.js';
import { window } from './sanitizers.js';
import { seen } from './seen.js';
import { cell, judge, missing, worst, type Verdict } from './verdict.js';
import { missingOf, startWiki, type Wiki, type WikiName } from './wikis.js';
import type { MunicipalityFigures } from '@trendbeeld/cards';

const data = new URL('../../packages/data/dist/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, data), 'utf8'));
const cases = hardCases({ municipality: read('municipalities/GM0796.json'), shared: read('municipal-indicators.json') } as MunicipalityFigures);

/** What an editor pastes into the text of a wiki: plain text as it is, and code as code. */
const written = (form: Form, input: FormInput): string => (form === 'text' ? plainText(input) : snippet(form, input));

/** What the run that is committed saw; a machine without the wikis keeps it. */
const RESULTS = './wikis.results.json';
const kept = JSON.parse(readFileSync(new URL(RESULTS, import.meta.url), 'utf8')) as Record<string, unknown>;
const rows: Record<string, unknown> = { ...kept };

beforeAll(() => {
  for (const name of ['DOMParser', 'HTMLAnchorElement', 'Text'] as const) vi.stubGlobal(name, window[name]);
  return () => vi.unstubAllGlobals();
});

for (const name of hostsBy('wiki') as WikiName[]) {
  const lacks = missingOf(name);
  if (lacks.length > 0) console.warn(`${name} is not tried: ${lacks.join(', ')} is not here (Debian's packages ${name.toLowerCase()} and php-cli).`);

  describe.skipIf(lacks.length > 0)(name, () => {
    let wiki: Wiki;
    beforeAll(() => {
      wiki = startWiki(name);
    });
    afterAll(() => wiki?.stop());

    it('keeps the forms that are meant for it, and shows code of the others', () => {
      const row: Record<string, string> = {};
      for (const form of forms) {
        const verdicts = cases.map((input): Verdict => {
          const html = wiki.render(written(form, input));
          const verdict = judge(seen(html), input);
          if (meantFor(name).includes(form)) expect(missing(form, verdict), html).toEqual([]);
          return verdict;
        });
        row[form] = cell(worst(verdicts), meantFor(name).includes(form));
      }
      expect(row['text']).toContain('→ graphic');
      expect(row['element']).toBe('CODE');
      rows[name] = { version: wiki.version, ...row };
    });
  });
}

it('gives the rows that stand in docs/embedding.md', async () => {
  // `npx vitest run tests/cms -u` writes them; `npm run docs` takes them over.
  await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(RESULTS);
});
