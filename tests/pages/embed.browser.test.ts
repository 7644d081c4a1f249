import { assert } from 'chai';
import { closeFrames, openFrame, until, violationsOf } from '../harness/frame.js';

describe('the embed folder on a page of its own', () => {
  afterEach(closeFrames);

  it('draws by name, by file and by table, tells problems, and goes on, under the strict policy', async () => {
    const frame = await openFrame('/pages/strict/embed.html');
    const card = (id: string): HTMLElement => frame.contentDocument.getElementById(id)!;
    const text = (id: string): string => card(id).shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
    await until(
      () => ['by-name', 'overview', 'by-table', 'outcomes'].every((id) => card(id).shadowRoot?.querySelector('.trendbeeld')),
      'the good ones have drawn',
      15_000,
    );
    await until(() => ['unknown', 'missing'].every((id) => card(id).shadowRoot?.querySelector('.problem')), 'the bad ones tell it', 15_000);

    assert.include(text('by-name'), 'about 9%');
    const tiles = [...card('overview').shadowRoot!.querySelectorAll<HTMLElement>('.tb-tile > summary')];
    assert.equal(tiles.length, 6);
    for (const tile of tiles) tile.click();
    assert.equal(card('overview').shadowRoot!.querySelectorAll('article').length, 6);
    assert.include(text('by-table'), 'De laatste waarde is 4.905');
    assert.include(text('unknown'), 'De trend «werkeloosheid» bestaat niet.');
    assert.include(text('missing'), 'De cijfers zijn nu niet te laden');
    assert.deepEqual(violationsOf(frame), []);
    assert.deepEqual(frame.contentWindow.errors, []);
  });

  it('may stand on a page twice', async () => {
    const frame = await openFrame('/pages/strict/embed-twice.html');
    await until(() => frame.contentDocument.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld') != null, 'the card has drawn', 15_000);
    assert.deepEqual(frame.contentWindow.errors, []);
  });

  it('draws where a page allows no policy of trusted types at all', async () => {
    const frame = await openFrame('/pages/no-trusted-types/embed-figure.html');
    const card = frame.contentDocument.querySelector('trend-card')!;
    await until(() => card.shadowRoot?.querySelector('.trendbeeld') != null, 'the card has taken its figure over');
    assert.include(card.shadowRoot!.textContent, 'ongeveer 9 procent');
    assert.isAbove(card.shadowRoot!.querySelector('p')!.getBoundingClientRect().height, 0);
    assert.deepEqual(frame.contentWindow.errors, []);
    assert.deepEqual(violationsOf(frame), []);
  });
});
