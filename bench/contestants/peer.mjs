// A library that draws by script: one page, one bundled script, boxes of a fixed height (so that nothing shifts).
import { bundle } from '../lib/bundle.mjs';
import { readFigures } from '../lib/figures.mjs';
import { page, times } from '../lib/page.mjs';

/**
 * @param {{ name: string, title: string, packages: string[], drawn: () => number, note?: string, renderers?: () => Promise<object[]> }} peer
 *   `drawn` runs in the page and counts the graphics whose line is there
 */
export const peer = ({ name, ...rest }) => ({
  name,
  draws: 'script',
  ...rest,
  update: (turn) => globalThis.benchUpdate(turn),
  /** Gives the files of its folder, and the addresses of its pages; with `fetched` the figures come from a file of their own. */
  async build() {
    const files = { 'chart.js': await bundle(`${name}.js`), 'figures.json': JSON.stringify(readFigures()) };
    return {
      address: (count, { fetched = false } = {}) => `${name}/${count}${fetched ? '-fetched' : ''}/`,
      file: (path) => files[path] ?? pageOf(path),
    };
  },
});

function pageOf(path) {
  const [, count, fetched] = /^(\d+)(-fetched)?\/index\.html$/.exec(path) ?? [];
  if (!count) return null;
  return page({ boxes: times(Number(count), '<div class="chart"></div>'), script: '../chart.js', ...(fetched ? { figures: '../figures.json' } : {}) });
}
