import { assert } from 'chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { addScript, openFrame, until, violationsOf } from '../harness/frame.js';

/** Studies of other shapes than the ones that ship (tests/studies), published and served with their own headers. */
const STUDIES = {
  one: { pages: ['nl/', 'nl/t/aantal-mensen/', 'nl/d/mensen/'], trend: 'aantal-mensen', says: 'Bureau Voorbeeld' },
  twelve: { pages: ['nl/', 'en/', 'nl/t/trend-1/', 'en/t/trend-2/', 'nl/d/veilig/'], trend: 'trend-1', says: 'pagina 10' },
} as const;

interface Axe {
  readonly axe: { readonly run: (context: Document, options: RunOptions) => Promise<AxeResults> };
}

for (const [name, { pages, trend, says }] of Object.entries(STUDIES)) {
  describe(`the published pages of the study «${name}»`, () => {
    before(async function publishFirst(this: Mocha.Context) {
      this.timeout(60_000);
      assert.equal((await fetch(`/served/${name}/nl/`)).status, 200);
    });
    afterEach(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });

    for (const path of pages)
      it(`${path} reads at 320 px without scrolling sideways, and axe has nothing to say`, async () => {
        const frame = await openFrame(`/served/${name}/${path}`, { width: 320, height: 700 });
        const root = frame.contentDocument.documentElement;
        assert.isAtMost(root.scrollWidth, 320, path);
        assert.isAbove(frame.contentDocument.body.getBoundingClientRect().height, 200);
        assert.notMatch(frame.contentDocument.body.innerText, /undefined|NaN|2013|Platform31|hoofdstuk|chapter/i);
        await addScript(frame, '/node_modules/axe-core/axe.min.js');
        const { axe } = frame.contentWindow as unknown as Axe;
        const { violations } = await axe.run(frame.contentDocument, { iframes: false });
        assert.deepEqual(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`),
          [],
        );
      });

    it('stands in a sandboxed frame, styled, and tells its height', async () => {
      let told = 0;
      const listen = ({ data }: MessageEvent<{ trendbeeld?: string; height?: number } | null>): void => {
        if (data?.trendbeeld === 'height') told = data.height ?? 0;
      };
      addEventListener('message', listen);
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.width = '600';
      frame.src = `/served/${name}/nl/t/${trend}/frame/`;
      document.body.append(frame);
      await until(() => told > 200, 'the height of the frame');
      removeEventListener('message', listen);
    });

    it('draws as an element of the folder, from its own cards', async () => {
      const body = `<trend-card trend="${trend}" lang="nl"><p>Een trend</p></trend-card>`;
      const head = `<script src="${location.origin}/served/${name}/trendbeeld.js" defer></script>`;
      const frame = await openFrame(`/made/none/?${new URLSearchParams({ body, head, lang: 'nl' }).toString()}`, { width: 600, height: 800 });
      const card = (): Element | null | undefined => frame.contentDocument.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld');
      await until(() => !!card(), 'the drawn card');
      assert.include(card()!.textContent.replaceAll('\u00a0', ' '), says);
      assert.deepEqual(violationsOf(frame), []);
    });
  });
}
