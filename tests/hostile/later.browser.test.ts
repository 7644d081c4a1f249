import { assert } from 'chai';
import { closeFrames, openFrame, until } from '../harness/frame.js';
import { HEALTHY_ROWS } from './cases/case.mjs';
import { rowsOf } from './clean.js';
import { settle } from './hostile-tests.js';

describe('hostile figures: a file that comes later', () => {
  after(closeFrames);

  it('is asked for again when the card is put into the page again', async () => {
    const { contentDocument } = await openFrame('/hostile/page/tables', { width: 360, height: 800 });
    const card = contentDocument.createElement('trend-card');
    card.setAttribute('src', '/hostile/later.json');
    contentDocument.body.prepend(card);
    await settle([card]);
    assert.include(card.shadowRoot!.querySelector('.problem')!.textContent, 'Probeer het later opnieuw.');
    card.remove();
    contentDocument.body.prepend(card);
    await until(() => card.shadowRoot!.querySelector('.trendbeeld') !== null, 'the card draws the second time', 10_000);
    assert.deepEqual(rowsOf(card.shadowRoot!), HEALTHY_ROWS);
  });
});
