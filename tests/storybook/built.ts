import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';

const folder = path.resolve(import.meta.dirname, '../../apps/storybook/storybook-static');

/** One entry of Storybook's index, in the order of the sidebar. */
export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** What stands in the sidebar of the built Storybook. @throws {Error} when it is not built. */
export function builtEntries(): readonly Entry[] {
  const file = path.join(folder, 'index.json');
  if (!existsSync(file)) throw new Error('Storybook is not built: npm run build --workspace=@trendbeeld/storybook');
  return Object.values((JSON.parse(readFileSync(file, 'utf8')) as { readonly entries: Readonly<Record<string, Entry>> }).entries);
}

/** The built Storybook as a colleague opens it. */
export interface Opened {
  /** A story alone, with settings as an address has them (`municipality:GM0193;theme:utrecht`) and values of its controls, once its play function is done. */
  readonly story: (id: string, globals?: string, args?: string) => Promise<Page>;
  /** The whole Storybook at an address behind its folder. */
  readonly whole: (address: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Whether there is a browser to open it in. */
export const chromium = findBrowsers().found['chromium'];

/** Serves the built Storybook from a folder of a site, not from its root, and opens it in Chromium. */
export async function openBuilt(): Promise<Opened> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    request.url = (request.url ?? '').replace(/^\/room/, '');
    files(request, response, () => void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/room/`;
  const browser = await launch({ executablePath: chromium!.path, args: chromiumArgs });
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${origin}${address}`);
    return page;
  };
  return {
    story: async (id, globals = '', args = '') => {
      const page = await open(`iframe.html?viewMode=story&id=${id}&globals=${globals}&args=${args}`);
      await page.waitForFunction(() => document.querySelector('#storybook-root .trendbeeld, #storybook-root [trend], #storybook-root trend-map') !== null);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('#storybook-root :is(trend-card,domain-overview,study-overview,trend-map)')].every((element) =>
          element.shadowRoot?.querySelector('.trendbeeld'),
        ),
      );
      return page;
    },
    whole: open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
