import { assert } from 'chai';
import { until } from '../harness/frame.js';

/** A page whose height depends on its style sheet and is told by its script. */
const PATH = 'nl/t/werkloosheid/frame/';
/** Address of the frame page in a folder of `served-folders.mjs`. */
const addressIn = (folder: string): string => `/served/${folder}/${PATH}`;

let told: { readonly height: number; readonly source: MessageEventSource | null; readonly origin: string }[] = [];
const listen = ({ data, source, origin }: MessageEvent<{ trendbeeld?: string; height?: number } | null>): void => {
  if (data?.trendbeeld === 'height') told.push({ height: data.height ?? 0, source, origin });
};

/** Opens the frame page of a folder as a host pastes it, and waits until it has loaded. */
async function openSandbox(folder: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'sandbox';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.width = '600';
  frame.height = '300';
  frame.src = addressIn(folder);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
}

/** The height that a frame told last; 0 before it has. */
const heightOf = (frame: HTMLIFrameElement): number => told.findLast(({ source }) => source === frame.contentWindow)?.height ?? 0;

const policyOf = async (folder: string): Promise<string | null> => (await fetch(addressIn(folder))).headers.get('Content-Security-Policy');

/** Only what WebKit does with `'self'` in a sandbox is told apart by its name. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

describe('a frame page in a sandbox, with the headers of its own folder', () => {
  // The first test of a browser waits until the folders are published.
  before(async function publishFirst(this: Mocha.Context) {
    this.timeout(60_000);
    assert.isNull(await policyOf('bare'));
    assert.isNotNull(await policyOf('moved'));
  });
  beforeEach(() => {
    told = [];
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    for (const frame of document.querySelectorAll('.sandbox')) frame.remove();
  });

  for (const [folder, file] of Object.entries({ nginx: 'nginx.conf', apache: '.htaccess', rules: '_headers' })) {
    it(`(${file}) is styled and tells its height: as high as without any policy`, async () => {
      assert.match((await policyOf(folder))!, /^default-src 'none'; /);
      const [frame, bare] = await Promise.all([openSandbox(folder), openSandbox('bare')]);
      await until(() => heightOf(bare) > 400, 'the height without a policy');
      await until(() => heightOf(frame) === heightOf(bare), `the same height under the policy, and not ${heightOf(frame)}`);
      assert.deepEqual([...new Set(told.map(({ origin }) => origin))], ['null']);
    });
  }

  it('(moved to another host) is styled too where «self» holds in a sandbox, and bare in WebKit, as docs/embedding.md says', async () => {
    assert.match((await policyOf('moved'))!, /script-src 'self' http:\/\/elders\.example; style-src 'self' http:\/\/elders\.example 'sha256-/);
    const [frame, bare] = await Promise.all([openSandbox('moved'), openSandbox('bare')]);
    await until(() => heightOf(bare) > 400, 'the height without a policy');
    if (isWebKit) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(heightOf(frame), 0);
    } else {
      await until(() => heightOf(frame) === heightOf(bare), 'the same height under the policy');
    }
  });
});
