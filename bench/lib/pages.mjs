// The measurements in the browser: every contestant in turn, in every situation, so many times.
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';
import { visit } from './measure.mjs';
import { filesOf, heaviestPage, publishForPages } from './published.mjs';
import { startServer } from './server.mjs';
import { rotated } from './stats.mjs';

/** The situations, by name. */
export const SITUATIONS = {
  one: { count: 1, updates: true },
  slow: { count: 1, slow: true },
  slowFetched: { count: 1, slow: true, fetched: true },
  ten: { count: 10 },
  fifty: { count: 50 },
  twoHundred: { count: 200 },
  lazy: { count: 200, lazy: true },
};

/** Whether a contestant is measured in a situation; `only` names its own. Lazy loading is ours alone, and we fetch our figures always. */
function takesPart({ name, only, packages }, situation) {
  if (only) return only.includes(situation);
  if (situation === 'lazy') return name === 'card' || name === 'quote';
  return situation !== 'slowFetched' || packages.length > 0;
}

/**
 * @param {object[]} contestants
 * @param {{ runs: number, folder: string, progress: (line: string) => void }} options `folder` is for temporary files
 * @returns {Promise<{ browser: string, visits: Record<string, Record<string, object[]>> }>} by contestant and situation
 */
export async function measurePages(contestants, { runs, folder, progress }) {
  const folders = {};
  const server = await startServer(folders);
  try {
    const base = `${server.origin}/published/`;
    progress('publishing a folder');
    publishForPages(join(folder, 'published'), base);
    folders.published = filesOf(join(folder, 'published'));
    const heaviest = heaviestPage(join(folder, 'published'));
    publishForPages(join(folder, 'published-files'), `${server.origin}/published-files/`, ['--style-files']);
    folders['published-files'] = filesOf(join(folder, 'published-files'));
    const addresses = new Map();
    for (const contestant of contestants) {
      progress(`building ${contestant.name}`);
      const pages = await contestant.build({ base });
      folders[pages.folder ?? contestant.name] = pages.file;
      addresses.set(contestant, ({ count, fetched }) => `${server.origin}/${pages.address(count, { fetched })}`);
      // Asked for once, so that no visit has to wait until a page is compressed.
      for (const [situation, options] of Object.entries(SITUATIONS))
        if (takesPart(contestant, situation)) await (await fetch(addresses.get(contestant)(options), { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
    }
    const visits = Object.fromEntries(contestants.map(({ name }) => [name, {}]));
    let browserName = '';
    // The run before the first is a rehearsal of one page each, and does not count: it fills the server's store of compressed files.
    for (let run = 0; run <= runs; run++) {
      const browser = await launch({ executablePath: chromium(), headless: true, args: chromiumArgs });
      browserName = await browser.version();
      try {
        for (const [situation, options] of Object.entries(SITUATIONS).slice(0, run === 0 ? 1 : undefined)) {
          for (const contestant of rotated(contestants, run).filter((c) => takesPart(c, situation))) {
            progress(`run ${run}/${runs}  ${situation.padEnd(11)}  ${contestant.name}`);
            const seen = await visit(browser, contestant, addresses.get(contestant)(options), options);
            if (run > 0) (visits[contestant.name][situation] ??= []).push(seen);
          }
        }
      } finally {
        await browser.close();
      }
    }
    return { browser: browserName, visits, heaviest };
  } finally {
    await server.close();
  }
}

function chromium() {
  const { chromium: found } = findBrowsers().found;
  if (!found) throw new Error('Chromium was not found: npm run browsers says how to install it.');
  return found.path;
}
