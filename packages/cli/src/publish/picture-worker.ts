/** Makes PNG of SVG in a thread of its own. Imports nothing of this package, so that tests can run it as it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './pictures.js';

const { fonts } = workerData as { readonly fonts: readonly string[] };

parentPort?.on('message', ({ svg, width }: PictureTask) => {
  try {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: 'Fira Sans', sansSerifFamily: 'Fira Sans' },
      background: '#ffffff',
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    parentPort?.postMessage({ png: resvg.render().asPng() });
  } catch (cause) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    parentPort?.postMessage({ error: cause instanceof Error ? cause.message : String(cause) });
  }
});
