import { assert } from 'chai';
import { closeFrames, openFrame, until } from '../harness/frame.js';

describe('the built Storybook', () => {
  afterEach(closeFrames);

  it('registers the elements, so that its stories show what readers see', async () => {
    const frame = await openFrame('/storybook/none/iframe.html?id=voor-ontwikkelaars-elementen-trend-card--rooster&viewMode=story');
    await until(() => frame.contentDocument.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld') != null, 'the card has drawn', 15_000);
    assert.include(frame.contentDocument.querySelector('trend-card')!.shadowRoot!.textContent, 'hoofdstuk 3');
  });

  it('shows the graphics in their colours where the style sheet paints them: stories of charts and of all kinds', async () => {
    for (const id of ['voor-ontwikkelaars-grafieken-staven--bars-certainty', 'voor-ontwikkelaars-soorten-grafieken--alle-soorten']) {
      const frame = await openFrame(`/storybook/none/iframe.html?id=${id}&viewMode=story`);
      const bar = (): Element | null => frame.contentDocument.querySelector('.tb-svg .tb-fill-accent');
      await until(() => bar() !== null, `the bars of ${id}`, 15_000);
      // Our accent #0b6284, as the guard of contrast writes it.
      assert.match(frame.contentWindow.getComputedStyle(bar()!).fill, /^color\(xyz-d65 0\.086[67]\d* 0\.1047\d* 0\.2339\d*\)$/, id);
    }
  });
});
