import { assert } from 'chai';
import { closeFrames, drawAll, openFrame } from '../harness/frame.js';
import { HEALTHY_ROWS } from './cases/case.mjs';
import { rowsOf } from './clean.js';
import { settle } from './hostile-tests.js';

describe('hostile figures: a file that comes later', () => {
  after(closeFrames);

  it('is asked for again when the card is put into the page again', async () => {
    const { contentDocument } = await openFrame('/hostile/page/tables', { width: 360, height: 800 });
    const card = contentDocument.createElement('trend-card');
    card.setAttribute('src', `/hostile/later.json?${crypto.randomUUID()}`);
    contentDocument.body.prepend(card);
    await settle([card]);
    assert.include(card.shadowRoot!.querySelector('.problem')!.textContent, 'Probeer het later opnieuw.');
    card.remove();
    contentDocument.body.prepend(card);
    await drawAll([card]);
    assert.deepEqual(rowsOf(card.shadowRoot!), HEALTHY_ROWS);
  });
});
