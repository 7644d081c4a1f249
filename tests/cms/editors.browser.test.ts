import { getSnapshotConfig, writeFile } from '@web/test-runner-commands';
import { pageAddress, plainText } from '@trendbeeld/cards/snippets';
import { assert } from 'chai';
import { hardCases } from './cases.js';
import { paste, type EditorName } from './editors.js';
import { forms, snippet, type Form, type FormInput } from './forms.js';
import { hostsBy, meantFor } from './hosts.js';
import { seen } from './seen.js';
import { cell, judge, missing, worst, type Verdict } from './verdict.js';
import type { MunicipalityFigures } from '@trendbeeld/cards';

const RESULTS = 'editors.results.json';
const get = async (file: string): Promise<unknown> => (await fetch(file)).json();

/** What the copy button writes for the quote, and what another form is on the clipboard. */
const clipboard = (form: Form, input: FormInput) =>
  form === 'text'
    ? { html: '', text: plainText(input) }
    : { html: snippet(form, input), text: form === 'quote' ? plainText(input) : pageAddress(input.base, input.page, input.dress) };

describe('paste into a visual editor', function editors() {
  this.timeout(60_000);
  const results: Record<string, Record<string, string>> = {};
  let cases: readonly FormInput[];

  before(async () => {
    const [municipality, shared] = await Promise.all(
      ['municipalities/GM0796.json', 'municipal-indicators.json'].map((file) => get(`/packages/data/dist/${file}`)),
    );
    cases = hardCases({ municipality, shared } as MunicipalityFigures);
  });

  // Editors keep settings; the pages of other tests, of the same origin, store nothing.
  after(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const editor of hostsBy('editor') as EditorName[]) {
    it(`${editor} keeps the forms that are meant for it`, async () => {
      const row: Record<string, string> = {};
      let graphic = false;
      for (const form of forms) {
        const verdicts: Verdict[] = [];
        for (const input of cases) {
          const html = await paste(editor, clipboard(form, input));
          const verdict = judge(seen(html), input);
          verdicts.push(verdict);
          if (meantFor(editor).includes(form)) assert.deepEqual(missing(form, verdict), [], `${form}: ${html}`);
        }
        const together = worst(verdicts);
        row[form] = cell(together, meantFor(editor).includes(form));
        graphic ||= together.graphic;
      }
      assert.isTrue(graphic, 'the site script makes one of the forms a graphic');
      results[editor] = row;
    });

    // Known, and why code is not meant for a visual editor: «code as text» is a button of its own.
    it(`${editor} shows code that is pasted as text`, async () => {
      for (const form of ['frame', 'element'] as const) {
        const html = await paste(editor, { html: '', text: snippet(form, cases[0]!) });
        assert.isTrue(judge(seen(html), cases[0]!).code, html);
      }
    });
  }

  it(`gives what stands in tests/cms/${RESULTS}`, async () => {
    // `npx wtr --files 'tests/cms/**/*.browser.test.ts' --update-snapshots` writes it; `npm run docs` takes it over.
    const { updateSnapshots } = await getSnapshotConfig();
    if (updateSnapshots) await writeFile({ path: RESULTS, content: `${JSON.stringify(results, null, 2)}\n` });
    else assert.deepEqual(results, await get(`/tests/cms/${RESULTS}`));
  });
});
