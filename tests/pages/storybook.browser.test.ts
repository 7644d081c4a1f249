import { assert } from 'chai';
import { closeFrames, openFrame, until } from '../harness/frame.js';

describe('the built Storybook', () => {
  afterEach(closeFrames);

  it('registers the elements, so that its stories show what readers see', async () => {
    const frame = await openFrame('/storybook/none/iframe.html?id=elementen-trend-card--rooster&viewMode=story');
    await until(() => frame.contentDocument.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld') != null, 'the card has drawn', 15_000);
    assert.include(frame.contentDocument.querySelector('trend-card')!.shadowRoot!.textContent, 'hoofdstuk 3');
  });
});
