import { assert } from 'chai';
import { closeFrames, openFrame, until, violationsOf } from '../harness/frame.js';

describe('the test pages', () => {
  afterEach(closeFrames);

  it('run a script of their own server under the strict policy, without a violation', async () => {
    const frame = await openFrame('/pages/strict/smoke.html');
    assert.equal(frame.contentDocument.documentElement.getAttribute('data-script'), 'ran');
    assert.deepEqual(violationsOf(frame), []);
  });

  it('do not run an inline script under the strict policy', async () => {
    const frame = await openFrame('/pages/strict/inline.html');
    await until(() => violationsOf(frame).length > 0, 'a violation is reported');
    assert.isFalse(frame.contentDocument.documentElement.hasAttribute('data-script'));
    assert.match(violationsOf(frame)[0]?.directive ?? '', /^script-src/);
  });

  it('run an inline script where no policy is sent', async () => {
    const frame = await openFrame('/pages/none/inline.html');
    assert.equal(frame.contentDocument.documentElement.getAttribute('data-script'), 'inline');
    assert.deepEqual(violationsOf(frame), []);
  });
});
