import { assert } from 'chai';
import { closeFrames, until } from '../harness/frame.js';
import { assertClean, drawn, openMade } from './made.js';

/** A folder of today, with the script of an earlier version beside today's; see `tests/harness/earlier/`. */
const FOLDER = `${location.origin}/served/right/`;
const EARLIER = 'trendbeeld.252bc50d83.js';

const quote = (path: string): string =>
  `<blockquote class="trend-card"><p>Negen procent.</p><p><a href="${FOLDER}${path}">Bekijk de grafiek</a></p></blockquote>`;
const open = (body: string): ReturnType<typeof openMade> => openMade(body, { head: `<script src="${FOLDER}${EARLIER}" defer></script>`, height: 9000 });

describe('a hashed script of an earlier version', function earlier() {
  this.timeout(60_000);
  afterEach(closeFrames);

  it('draws from the folder of today: trends, a municipality, domains and the study', async () => {
    const paths = ['nl/t/werkloosheid/', 'en/t/bestaande-bouw/', 'nl/t/verschillen-tussen-gemeenten/GM0796/', 'nl/d/sociaal/', 'nl/'];
    const frame = await open(paths.map(quote).join(''));
    await until(() => drawn(frame).length === paths.length, 'all have drawn', 30_000);
    for (const element of drawn(frame)) assert.isAbove(element.shadowRoot!.querySelectorAll('svg').length, 0);
    assertClean(frame);
  });

  it('keeps what stands there, and says so, for figures of a version that it does not know', async () => {
    const answered = await fetch(`${FOLDER}data/figures/nl/t/werkloosheid.json`);
    const next = { ...((await answered.json()) as object), version: 2 };
    const address = URL.createObjectURL(new Blob([JSON.stringify(next)], { type: 'application/json' }));
    const frame = await open('<p>Ervoor.</p>');
    const view = frame.contentWindow as Window & typeof globalThis;
    const real = view.fetch.bind(view);
    // What the folder of a next major version would answer.
    view.fetch = (input, init) => real(typeof input === 'string' && input.includes('/t/werkloosheid.json') ? address : input, init);
    const told: string[] = [];
    frame.contentDocument.addEventListener('trendbeeld-error', (event) => void told.push((event as CustomEvent<{ message: string }>).detail.message));
    frame.contentDocument.body.insertAdjacentHTML('beforeend', quote('nl/t/werkloosheid/'));
    await until(() => told.length > 0, 'it is said', 15_000);
    assert.match(told[0]!, /niet te lezen/);
    assert.isNull(frame.contentDocument.querySelector('trend-card'));
    assert.include(frame.contentDocument.querySelector('blockquote')!.textContent, 'Negen procent.');
    URL.revokeObjectURL(address);
  });
});
